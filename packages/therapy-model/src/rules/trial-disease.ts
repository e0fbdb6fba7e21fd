/** Rules about what is measured in which disease. */
import type { DiseaseReference } from "../disease/condition.ts";
import type { Disease } from "../disease/disease.ts";
import type { EligibilityExpression } from "../trial/eligibility.ts";
import type { Endpoint } from "../trial/endpoint.ts";
import type { ResponseCriterion } from "../trial/response-criteria.ts";
import type { Trial } from "../trial/trial.ts";
import { criteriaOf } from "./eligibility-walk.ts";
import { trial } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { type Rule, rule } from "./rule.ts";
import {
  categoryCriteria,
  criteriaDiseases,
  endpointDiseases,
  femaleDiseases,
  gradedEvents,
  maleDiseases,
  scaleDiseases,
} from "./trial-disease-facts.ts";
import { isOneOf, mayBe } from "./trial-kinds.ts";

const myeloma = { disease: "multiple_myeloma" as const };
const lupus = { disease: "systemic_lupus_erythematosus" as const };

const endpointDisease = rule({
  id: "endpoint_disease",
  title: "Endpoint of another disease",
  of: ["trial"],
  needs: ["conditions"],
  grades: unlikely,
  why: "A lupus score is not measured in myeloma, nor a bleeding rate in blindness: the endpoint or the condition is of another trial.",
  source: "Definitions of the vocabulary of endpoints, which name the disease",
  check(record, report, context) {
    const diseases = context.derived(record, diseasesOf);
    const isForeign = foreignTo(diseases);
    for (const [path, endpoint] of endpointsOf(record)) {
      if (!isForeign(endpointDiseases[endpoint])) continue;
      report({
        path,
        message: `is ${endpoint}, which is not measured in ${diseases.join(", ")}; expected another endpoint or condition`,
      });
    }
  },
  passes: [
    [trial({ conditions: [lupus], endpoints: [{ level: "primary", endpoint: "sledai_2k_change" }] })],
    [
      trial({
        conditions: [{ disease: "autoimmune_disease" }],
        endpoints: [{ level: "primary", endpoint: "sledai_2k_change" }],
      }),
    ],
  ],
  fails: [
    [trial({ conditions: [myeloma], endpoints: [{ level: "primary", endpoint: "sledai_2k_change" }] })],
    [
      trial({
        conditions: [lupus],
        results: [
          {
            findings: [{ kind: "proportion", endpoint: "stringent_complete_response_rate", count: 3, denominator: 9 }],
          },
        ],
      }),
    ],
  ],
});

const criteriaDisease = rule({
  id: "response_criteria_disease",
  title: "Response criteria of another disease",
  of: ["trial"],
  needs: ["conditions"],
  grades: unlikely,
  why: "IMWG reads M-protein and Lugano reads PET of lymph nodes; neither can judge a disease without them.",
  source: "Definitions of the vocabulary of response criteria, which name the disease that each is written for",
  check(record, report, context) {
    const diseases = context.derived(record, diseasesOf);
    const isForeign = foreignTo(diseases);
    for (const [path, criteria] of judgedOf(record)) {
      if (!isForeign(criteriaDiseases[criteria])) continue;
      report({
        path,
        message: `is ${criteria}, which does not judge ${diseases.join(", ")}; expected other criteria`,
      });
    }
  },
  passes: [
    [
      trial({
        conditions: [myeloma],
        endpoints: [{ level: "primary", endpoint: "overall_response_rate", criteria: "imwg_2016" }],
      }),
    ],
  ],
  fails: [
    [
      trial({
        conditions: [myeloma],
        endpoints: [{ level: "primary", endpoint: "overall_response_rate", criteria: "recist_1_1" }],
      }),
    ],
    [
      trial({
        conditions: [{ disease: "follicular_lymphoma" }],
        results: [
          {
            findings: [
              {
                kind: "proportion",
                endpoint: "overall_response_rate",
                criteria: "imwg_2016",
                count: 3,
                denominator: 9,
              },
            ],
          },
        ],
      }),
    ],
  ],
});

const categoryOfCriteria = rule({
  id: "response_category_criteria",
  title: "Response that the criteria do not have",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "Very good partial response exists in myeloma only, incomplete count recovery in leukaemia only: one of the two fields is wrong.",
  source: "Definitions of the vocabulary of response categories",
  check({ results }, report) {
    for (const [r, { findings }] of results.entries()) {
      for (const [f, finding] of findings.entries()) {
        if (finding.kind !== "proportion" || finding.criteria === undefined || finding.response === undefined) continue;
        const known = categoryCriteria[finding.response];
        if (known === undefined || known.includes(finding.criteria)) continue;
        report({
          path: ["results", r, "findings", f, "response"],
          message: `is ${finding.response}, which ${finding.criteria} does not define; expected ${known.join(" or ")}`,
        });
      }
    }
  },
  passes: [[trial({ results: [{ findings: [judged("very_good_partial_response", "imwg_2016")] }] })]],
  fails: [[trial({ results: [{ findings: [judged("very_good_partial_response", "recist_1_1")] }] })]],
});

function judged(response: "very_good_partial_response", criteria: "imwg_2016" | "recist_1_1") {
  return { kind: "proportion", endpoint: "response", response, criteria, count: 3, denominator: 9 } as const;
}

const score: EligibilityExpression = { kind: "scale", scale: "sledai_2k", comparator: "ge", score: 6 };

const scaleDisease = rule({
  id: "scale_disease",
  title: "Scale of another disease",
  of: ["trial"],
  needs: ["conditions"],
  grades: unlikely,
  why: "A score made for one disease says nothing of another; such criteria are left over from the protocol that was copied.",
  source: "Definitions of the vocabulary of scales, which name the disease",
  check(record, report, context) {
    const diseases = context.derived(record, diseasesOf);
    const isForeign = foreignTo(diseases);
    for (const [index, { scale }] of (record.endpoints ?? []).entries()) {
      if (scale === undefined || !isForeign(scaleDiseases[scale.scale])) continue;
      report({
        path: ["endpoints", index, "scale", "scale"],
        message: `is ${scale.scale}, which does not rate ${diseases.join(", ")}`,
      });
    }
    for (const { path, criterion } of criteriaOf(record, context)) {
      if (criterion.kind !== "scale" || !isForeign(scaleDiseases[criterion.scale])) continue;
      report({
        path: [...path, "scale"],
        message: `is ${criterion.scale}, which does not rate ${diseases.join(", ")}`,
      });
    }
  },
  passes: [[trial({ conditions: [lupus], eligibility: { inclusion: [score] } })]],
  fails: [
    [trial({ conditions: [myeloma], eligibility: { inclusion: [score] } })],
    [
      trial({
        conditions: [myeloma],
        endpoints: [{ level: "secondary", title: "MG-ADL", scale: { scale: "mg_adl" } }],
      }),
    ],
  ],
});

const gradingScaleEvent = rule({
  id: "grading_scale_event",
  title: "Grading scale that does not grade the event",
  of: ["trial"],
  needs: [],
  grades: contradiction,
  why: "The scales of cytokine release, neurotoxicity and graft-versus-host disease each grade that event alone.",
  source: "Definitions of the vocabulary of grading scales",
  check(record, report, context) {
    for (const [r, { findings }] of (record.results ?? []).entries()) {
      for (const [f, finding] of findings.entries()) {
        if (finding.kind !== "adverse_event" || finding.scale === undefined) continue;
        const graded = gradedEvents[finding.scale];
        if (graded === undefined || graded.includes(finding.event)) continue;
        report({
          path: ["results", r, "findings", f, "scale"],
          message: `is ${finding.scale}, which grades ${graded.join(", ")} and not ${finding.event}`,
        });
      }
    }
    for (const { path, criterion } of criteriaOf(record, context)) {
      if (criterion.kind !== "grade" || criterion.scale === undefined) continue;
      const graded = gradedEvents[criterion.scale];
      if (graded === undefined || graded.includes(criterion.event)) continue;
      report({
        path: [...path, "scale"],
        message: `is ${criterion.scale}, which grades ${graded.join(", ")} and not ${criterion.event}`,
      });
    }
  },
  passes: [
    [
      trial({
        results: [{ findings: [{ kind: "adverse_event", event: "icans", scale: "astct_2019_icans", count: 1 }] }],
      }),
    ],
  ],
  fails: [
    [
      trial({
        results: [{ findings: [{ kind: "adverse_event", event: "icans", scale: "astct_2019_crs", count: 1 }] }],
      }),
    ],
    [
      trial({
        eligibility: {
          exclusion: [{ kind: "grade", event: "neutropenia", scale: "glucksberg", comparator: "ge", grade: 3 }],
        },
      }),
    ],
  ],
});

const sexDisease = rule({
  id: "sex_disease",
  title: "Disease that the sex admitted cannot have",
  of: ["trial"],
  needs: ["conditions", "eligibility"],
  grades: contradiction,
  why: "Only men have a prostate and only women ovaries and a womb; nobody could take part.",
  source: "Anatomy; definition of the criterion of sex",
  check({ conditions, eligibility: { inclusion = [] } }, report) {
    for (const [index, criterion] of inclusion.entries()) {
      if (criterion.kind !== "sex" || criterion.sex === "all") continue;
      const others = criterion.sex === "male" ? femaleDiseases : maleDiseases;
      if (conditions.length === 0 || !conditions.every(({ disease }) => isOneOf(disease, others))) continue;
      report({
        path: ["eligibility", "inclusion", index, "sex"],
        message: `is ${criterion.sex}, who do not have ${conditions.map(({ disease }) => disease).join(", ")}`,
      });
    }
  },
  passes: [
    [
      trial({
        conditions: [{ disease: "prostate_cancer" }],
        eligibility: { inclusion: [{ kind: "sex", sex: "male" }] },
      }),
    ],
  ],
  fails: [
    [
      trial({
        conditions: [{ disease: "ovarian_carcinoma" }],
        eligibility: { inclusion: [{ kind: "sex", sex: "male" }] },
      }),
    ],
  ],
});

/** The diseases of a trial and of its arms. */
function diseasesOf({ conditions = [], arms = [] }: Trial): DiseaseReference[] {
  const all = [...conditions, ...arms.flatMap((arm) => arm.conditions ?? [])];
  return [...new Set(all.map(({ disease }) => disease))];
}

/** Asks whether something is made for diseases that none of those given can be; each table row is worked out once. */
function foreignTo(diseases: readonly DiseaseReference[]): (madeFor: readonly Disease[] | undefined) => boolean {
  let known: Map<readonly Disease[], boolean> | undefined;
  return (madeFor) => {
    if (madeFor === undefined || diseases.length === 0) return false;
    known ??= new Map();
    let foreign = known.get(madeFor);
    if (foreign === undefined) {
      foreign = !diseases.some((disease) => mayBe(disease, madeFor));
      known.set(madeFor, foreign);
    }
    return foreign;
  };
}

type Path = (string | number)[];

/** Lists what a trial measures that is made for some diseases only. */
function endpointsOf({ endpoints = [], results = [] }: Trial): readonly (readonly [Path, Endpoint])[] {
  const found: (readonly [Path, Endpoint])[] = [];
  for (const [index, { endpoint }] of endpoints.entries()) {
    if (endpoint !== undefined && endpointDiseases[endpoint] !== undefined) {
      found.push([["endpoints", index, "endpoint"], endpoint]);
    }
  }
  for (const [r, { findings }] of results.entries()) {
    for (const [f, finding] of findings.entries()) {
      if (!("endpoint" in finding) || endpointDiseases[finding.endpoint] === undefined) continue;
      found.push([["results", r, "findings", f, "endpoint"], finding.endpoint]);
    }
  }
  return found;
}

/** Lists by which criteria a trial judges responses. */
function judgedOf({ endpoints = [], results = [] }: Trial): readonly (readonly [Path, ResponseCriterion])[] {
  const found: (readonly [Path, ResponseCriterion])[] = [];
  for (const [index, { criteria }] of endpoints.entries()) {
    if (criteria !== undefined) found.push([["endpoints", index, "criteria"], criteria]);
  }
  for (const [r, { findings }] of results.entries()) {
    for (const [f, finding] of findings.entries()) {
      if (finding.kind !== "proportion" || finding.criteria === undefined) continue;
      found.push([["results", r, "findings", f, "criteria"], finding.criteria]);
    }
  }
  return found;
}

/** The rules about diseases and what is measured in them. */
export const diseaseRules: readonly Rule[] = [
  endpointDisease,
  criteriaDisease,
  categoryOfCriteria,
  scaleDisease,
  gradingScaleEvent,
  sexDisease,
];
