/** Rules that compare endpoints, criteria and scales with the conditions of a trial. */
import type {
  Disease,
  DiseaseReference,
  EligibilityExpression,
  Endpoint,
  ResponseCriterion,
  Trial,
} from "@org/therapy-model";
import { criteriaOf } from "../eligibility/criteria.ts";
import { therapy, trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";
import {
  categoryCriteria,
  criteriaDiseases,
  endpointDiseases,
  femaleDiseases,
  gradedEvents,
  maleDiseases,
  scaleDiseases,
} from "./disease-facts.ts";
import { isOneOf, mayBe } from "./kinds.ts";

const myeloma = { disease: "multiple_myeloma" as const };
const lupus = { disease: "systemic_lupus_erythematosus" as const };

const endpointDisease = rule({
  id: "endpoint_disease",
  title: "Endpoint of another disease",
  recordKinds: ["trial"],
  requires: ["conditions"],
  severity: unlikely,
  rationale:
    "A lupus score is not measured in myeloma, nor a bleeding rate in blindness. The endpoint or the condition belongs to another trial.",
  source: "Definitions in the vocabulary of endpoints, which name the disease",
  check(record, report, context) {
    const diseases = context.memoize(record, diseasesOf);
    const isForeign = appliesOnlyToOthers(diseases);
    for (const [path, endpoint] of endpointsOf(record)) {
      if (!isForeign(endpointDiseases[endpoint])) continue;
      report({
        path,
        message: `is ${endpoint}, which is not measured in ${diseases.join(", ")}; expected another endpoint or condition`,
      });
    }
  },
  valid: [
    [trial({ conditions: [lupus], endpoints: [{ level: "primary", endpoint: "sledai_2k_change" }] })],
    [
      trial({
        conditions: [{ disease: "autoimmune_disease" }],
        endpoints: [{ level: "primary", endpoint: "sledai_2k_change" }],
      }),
    ],
  ],
  invalid: [
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

const responseCriteriaDisease = rule({
  id: "response_criteria_disease",
  title: "Response criteria of another disease",
  recordKinds: ["trial"],
  requires: ["conditions"],
  severity: unlikely,
  rationale:
    "IMWG criteria assess M-protein and Lugano criteria assess lymph nodes by PET. They cannot assess a disease without these findings.",
  source: "Definitions in the vocabulary of response criteria, which name the disease",
  check(record, report, context) {
    const diseases = context.memoize(record, diseasesOf);
    const isForeign = appliesOnlyToOthers(diseases);
    for (const [path, criteria] of responseCriteriaOf(record)) {
      if (!isForeign(criteriaDiseases[criteria])) continue;
      report({
        path,
        message: `is ${criteria}, which does not apply to ${diseases.join(", ")}; expected other criteria`,
      });
    }
  },
  valid: [
    [
      trial({
        conditions: [myeloma],
        endpoints: [{ level: "primary", endpoint: "overall_response_rate", criteria: "imwg_2016" }],
      }),
    ],
  ],
  invalid: [
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

const responseCategoryCriteria = rule({
  id: "response_category_criteria",
  title: "Response category that the criteria do not define",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale:
    "Very good partial response exists only in myeloma, incomplete count recovery only in leukemia. One of the two fields is wrong.",
  source: "Definitions in the vocabulary of response categories",
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
  valid: [[trial({ results: [{ findings: [withResponse("very_good_partial_response", "imwg_2016")] }] })]],
  invalid: [[trial({ results: [{ findings: [withResponse("very_good_partial_response", "recist_1_1")] }] })]],
});

function withResponse(response: "very_good_partial_response", criteria: "imwg_2016" | "recist_1_1") {
  return { kind: "proportion", endpoint: "response", response, criteria, count: 3, denominator: 9 } as const;
}

const score: EligibilityExpression = { kind: "scale", scale: "sledai_2k", comparator: "ge", score: 6 };

const scaleDisease = rule({
  id: "scale_disease",
  title: "Scale of another disease",
  recordKinds: ["trial"],
  requires: ["conditions"],
  severity: unlikely,
  rationale:
    "A scale for one disease does not rate another. Such criteria are often left over from a protocol that was used as a template.",
  source: "Definitions in the vocabulary of scales, which name the disease",
  check(record, report, context) {
    const diseases = context.memoize(record, diseasesOf);
    const isForeign = appliesOnlyToOthers(diseases);
    for (const [index, { scale }] of (record.endpoints ?? []).entries()) {
      if (scale === undefined || !isForeign(scaleDiseases[scale.scale])) continue;
      report({
        path: ["endpoints", index, "scale", "scale"],
        message: `is ${scale.scale}, which does not apply to ${diseases.join(", ")}`,
      });
    }
    for (const { path, criterion } of criteriaOf(record, context)) {
      if (criterion.kind !== "scale" || !isForeign(scaleDiseases[criterion.scale])) continue;
      report({
        path: [...path, "scale"],
        message: `is ${criterion.scale}, which does not apply to ${diseases.join(", ")}`,
      });
    }
  },
  valid: [[trial({ conditions: [lupus], eligibility: { inclusion: [score] } })]],
  invalid: [
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
  title: "Grading scale that does not apply to the adverse event",
  recordKinds: ["trial"],
  requires: [],
  severity: contradiction,
  rationale:
    "The scales for cytokine release syndrome, neurotoxicity and graft-versus-host disease each grade only that adverse event.",
  source: "Definitions in the vocabulary of grading scales",
  check(record, report, context) {
    for (const [r, { findings }] of (record.results ?? []).entries()) {
      for (const [f, finding] of findings.entries()) {
        if (finding.kind !== "adverse_event" || finding.event === undefined || finding.scale === undefined) continue;
        const graded = gradedEvents[finding.scale];
        if (graded === undefined || graded.includes(finding.event)) continue;
        report({
          path: ["results", r, "findings", f, "scale"],
          message: `is ${finding.scale}, which grades ${graded.join(", ")}, not ${finding.event}`,
        });
      }
    }
    for (const { path, criterion } of criteriaOf(record, context)) {
      if (criterion.kind !== "grade" || criterion.scale === undefined) continue;
      const graded = gradedEvents[criterion.scale];
      if (graded === undefined || graded.includes(criterion.event)) continue;
      report({
        path: [...path, "scale"],
        message: `is ${criterion.scale}, which grades ${graded.join(", ")}, not ${criterion.event}`,
      });
    }
  },
  valid: [
    [
      trial({
        results: [{ findings: [{ kind: "adverse_event", event: "icans", scale: "astct_2019_icans", count: 1 }] }],
      }),
    ],
  ],
  invalid: [
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
  title: "Condition that the eligible sex cannot have",
  recordKinds: ["trial"],
  requires: ["conditions", "eligibility"],
  severity: contradiction,
  rationale: "Only men have a prostate, and only women have ovaries and a uterus. Nobody would be eligible.",
  source: "Anatomy; definition of the sex criterion",
  check({ conditions, eligibility: { inclusion = [] } }, report) {
    for (const [index, criterion] of inclusion.entries()) {
      if (criterion.kind !== "sex" || criterion.sex === "all") continue;
      const others = criterion.sex === "male" ? femaleDiseases : maleDiseases;
      if (conditions.length === 0 || !conditions.every(({ disease }) => isOneOf(disease, others))) continue;
      report({
        path: ["eligibility", "inclusion", index, "sex"],
        message: `is ${criterion.sex}, but this sex cannot have ${conditions.map(({ disease }) => disease).join(", ")}`,
      });
    }
  },
  valid: [
    [
      trial({
        conditions: [{ disease: "prostate_cancer" }],
        eligibility: { inclusion: [{ kind: "sex", sex: "male" }] },
      }),
    ],
  ],
  invalid: [
    [
      trial({
        conditions: [{ disease: "ovarian_carcinoma" }],
        eligibility: { inclusion: [{ kind: "sex", sex: "male" }] },
      }),
    ],
  ],
});

const sexOfIndication = rule({
  id: "sex_of_indication",
  title: "Indication for a disease that the sex cannot have",
  recordKinds: ["therapy", "regulatory_event"],
  requires: ["indications"],
  severity: contradiction,
  rationale: "Only men have a prostate, and only women have ovaries and a uterus. Nobody would have the indication.",
  source: "Anatomy; definition of the sex criterion",
  check({ indications }, report) {
    for (const [index, { disease, restrictions = [] }] of indications.entries()) {
      for (const [at, criterion] of restrictions.entries()) {
        if (criterion.kind !== "sex" || criterion.sex === "all") continue;
        if (!isOneOf(disease, criterion.sex === "male" ? femaleDiseases : maleDiseases)) continue;
        report({
          path: ["indications", index, "restrictions", at, "sex"],
          message: `is ${criterion.sex}, but this sex cannot have ${disease}`,
        });
      }
    }
  },
  valid: [[therapy({ indications: [{ disease: "prostate_cancer", restrictions: [{ kind: "sex", sex: "male" }] }] })]],
  invalid: [[therapy({ indications: [{ disease: "cervical_cancer", restrictions: [{ kind: "sex", sex: "male" }] }] })]],
});

/** Returns the diseases of a trial and of its arms. */
function diseasesOf({ conditions = [], arms = [] }: Trial): DiseaseReference[] {
  const all = [...conditions, ...arms.flatMap((arm) => arm.conditions ?? [])];
  return [...new Set(all.map(({ disease }) => disease))];
}

/** Returns a check whether something applies only to diseases that none of the given ones can be. Each row of a table is computed once. */
function appliesOnlyToOthers(
  diseases: readonly DiseaseReference[],
): (applicable: readonly Disease[] | undefined) => boolean {
  let known: Map<readonly Disease[], boolean> | undefined;
  return (applicable) => {
    if (applicable === undefined || diseases.length === 0) return false;
    known ??= new Map();
    let foreign = known.get(applicable);
    if (foreign === undefined) {
      foreign = !diseases.some((disease) => mayBe(disease, applicable));
      known.set(applicable, foreign);
    }
    return foreign;
  };
}

type Path = (string | number)[];

/** Lists the endpoints of a trial and of its results, with their paths. */
function endpointsOf({ endpoints = [], results = [] }: Trial): readonly (readonly [Path, Endpoint])[] {
  const found: (readonly [Path, Endpoint])[] = [];
  for (const [index, { endpoint }] of endpoints.entries()) {
    if (endpoint !== undefined && endpointDiseases[endpoint] !== undefined) {
      found.push([["endpoints", index, "endpoint"], endpoint]);
    }
  }
  for (const [r, { findings }] of results.entries()) {
    for (const [f, finding] of findings.entries()) {
      if (!("endpoint" in finding) || finding.endpoint === undefined) continue;
      if (endpointDiseases[finding.endpoint] === undefined) continue;
      found.push([["results", r, "findings", f, "endpoint"], finding.endpoint]);
    }
  }
  return found;
}

/** Lists the response criteria of a trial and of its results, with their paths. */
function responseCriteriaOf({ endpoints = [], results = [] }: Trial): readonly (readonly [Path, ResponseCriterion])[] {
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

export const rules: readonly Rule[] = [
  endpointDisease,
  responseCriteriaDisease,
  responseCategoryCriteria,
  scaleDisease,
  gradingScaleEvent,
  sexDisease,
  sexOfIndication,
];
