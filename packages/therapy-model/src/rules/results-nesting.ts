/** Rules about findings of which one is a part of another. */
import type { Endpoint } from "../trial/endpoint.ts";
import type { ResponseCategory } from "../trial/response-category.ts";
import type { AdverseEventResult, ProportionResult } from "../trial/result.ts";
import { trial } from "./example.ts";
import { contradiction } from "./grades.ts";
import { denominatorOf, findingsOf, isAbove, type PlacedFinding, type Share, shareOf } from "./results-share.ts";
import { type Report, type Rule, rule } from "./rule.ts";

/** A share, and where it was stated. */
interface PlacedShare {
  readonly share: Share;
  readonly path: readonly (string | number)[];
}

/** The least and the greatest of the shares that were stated of one thing. */
interface Extremes {
  least: PlacedShare;
  greatest: PlacedShare;
}

function gather(into: Map<string, Extremes>, key: string, placed: PlacedShare): void {
  const known = into.get(key);
  if (known === undefined) into.set(key, { least: placed, greatest: placed });
  else {
    if (placed.share.high < known.least.share.high) known.least = placed;
    if (placed.share.low > known.greatest.share.low) known.greatest = placed;
  }
}

/** What the finding counts, from the narrowest to the widest: whoever is counted for one is counted for those after it. */
const chains: readonly (readonly string[])[] = [
  [
    "immunophenotypic_complete_response",
    "stringent_complete_response",
    "complete_response",
    "very_good_partial_response",
    "partial_response",
    "clinical_benefit",
    "disease_control",
  ],
  ["molecular_complete_response", "complete_response"],
  ["complete_renal_response", "partial_renal_response"],
  ["pathologic_complete_response", "major_pathologic_response"],
  ["acr_50", "acr_20"],
];

/** What counts everybody whom something else counts, from the nearest to the widest. */
function widerThan(what: string): readonly string[] {
  return chains.flatMap((chain) => (chain.includes(what) ? chain.slice(chain.indexOf(what) + 1) : []));
}

const ofEndpoint: { readonly [E in Endpoint]?: string } = {
  overall_response_rate: "partial_response",
  very_good_partial_response_or_better_rate: "very_good_partial_response",
  complete_response_rate: "complete_response",
  stringent_complete_response_rate: "stringent_complete_response",
  clinical_benefit_rate: "clinical_benefit",
  disease_control_rate: "disease_control",
  complete_renal_response: "complete_renal_response",
  renal_response: "partial_renal_response",
  pathologic_complete_response_rate: "pathologic_complete_response",
  acr_20: "acr_20",
  acr_50: "acr_50",
};

const expectedResponse: { readonly [E in Endpoint]?: ResponseCategory } = {
  overall_response_rate: "partial_response",
  very_good_partial_response_or_better_rate: "very_good_partial_response",
  complete_response_rate: "complete_response",
  stringent_complete_response_rate: "stringent_complete_response",
  pathologic_complete_response_rate: "pathologic_complete_response",
};

const nestedResponses = rule({
  id: "nested_responses",
  title: "Better response in more patients than the response it is a part of",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "A stringent complete response is a complete one, and that a very good partial and an overall response: no part is larger than the whole.",
  source:
    "Definition of the vocabulary of response categories, whose `broader` says nesting; IMWG uniform response criteria",
  check(record, report, context) {
    /** What was stated of the same patients at the same time, by what it counts. */
    const groups = new Map<string, Map<string, Extremes>>();
    for (const { finding, set, cohort, path } of findingsOf(record, context, "proportion")) {
      const what = ofEndpoint[finding.endpoint] ?? (finding.endpoint === "response" ? finding.response : undefined);
      const share = what === undefined ? undefined : shareOf(finding, set);
      if (what === undefined || share === undefined) continue;
      const key = JSON.stringify([cohort, denominatorOf(finding, set), finding.at, finding.criteria]);
      const shares = groups.get(key) ?? new Map<string, Extremes>();
      groups.set(key, shares);
      gather(shares, what, { share, path });
    }
    for (const shares of groups.values()) {
      if (shares.size < 2) continue;
      for (const [what, { greatest }] of shares) {
        for (const other of widerThan(what)) {
          const whole = shares.get(other);
          if (whole === undefined || !isAbove(greatest.share, whole.least.share)) continue;
          report({
            path: [...greatest.path],
            message: `is ${greatest.share.text}, but ${other.replaceAll("_", " ")} or better is ${whole.least.share.text}; one of the two is wrong`,
          });
          break;
        }
      }
    }
  },
  passes: [
    [
      trial({
        results: [{ analyzed: 58, findings: [rate("overall_response_rate", 51), rate("complete_response_rate", 46)] }],
      }),
    ],
  ],
  fails: [
    [
      trial({
        results: [{ analyzed: 58, findings: [rate("overall_response_rate", 46), rate("complete_response_rate", 51)] }],
      }),
    ],
    [
      trial({
        results: [
          {
            findings: [
              {
                kind: "proportion",
                endpoint: "stringent_complete_response_rate",
                value: { value: 82, unit: "%" },
                denominator: 100,
              },
              {
                kind: "proportion",
                endpoint: "very_good_partial_response_or_better_rate",
                value: { value: 79, unit: "%" },
                denominator: 100,
              },
            ],
          },
        ],
      }),
    ],
  ],
});

function rate(endpoint: Endpoint, count: number): ProportionResult {
  return { kind: "proportion", endpoint, count };
}

const responseOfEndpoint = rule({
  id: "response_of_endpoint",
  title: "Rate of one response that counts another",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "A complete response rate counts complete responses; with another response it is another rate under its name.",
  source: "Definitions of the vocabularies of endpoints and response categories",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "proportion")) {
      const expected = expectedResponse[finding.endpoint];
      if (expected === undefined || finding.response === undefined || finding.response === expected) continue;
      // Criteria without a plain partial or complete response have their own words for both.
      if (alike[expected]?.includes(finding.response)) continue;
      report({
        path: [...path, "response"],
        message: `is ${finding.response}, but the endpoint is ${finding.endpoint}; expected ${expected}`,
      });
    }
  },
  passes: [
    [trial({ results: [{ findings: [{ ...rate("complete_response_rate", 4), response: "complete_response" }] }] })],
  ],
  fails: [
    [trial({ results: [{ findings: [{ ...rate("complete_response_rate", 4), response: "partial_response" }] }] })],
  ],
});

const alike: { readonly [C in ResponseCategory]?: readonly ResponseCategory[] } = {
  complete_response: [
    "complete_metabolic_response",
    "complete_response_incomplete_recovery",
    "complete_response_partial_recovery",
    "complete_renal_response",
    "complete_hematologic_response",
    "molecular_complete_response",
  ],
  partial_response: ["partial_metabolic_response", "partial_renal_response", "complete_response_incomplete_recovery"],
};

const gradedAboveAny = rule({
  id: "severe_above_any",
  title: "Grade 3 or higher in more patients than any grade",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "Whoever had an event of grade 3 had the event, and of grade 1 or higher as well.",
  source: "Definition of grades, CTCAE 5.0 and ASTCT 2019: from 1 upwards, one worst grade for each patient",
  check(record, report, context) {
    reportPartsAboveWhole(
      report,
      findingsOf(record, context, "adverse_event"),
      ({ grade, event, serious = false, related = false }) => {
        const least = leastGrade(grade);
        if (least === undefined) return undefined;
        return { key: JSON.stringify([event, serious, related]), level: least };
      },
    );
  },
  passes: [[trial({ results: [{ analyzed: 48, findings: [crs(46), crs(17, 3)] }] })]],
  fails: [[trial({ results: [{ analyzed: 48, findings: [crs(15), crs(17, 3)] }] })]],
});

function crs(count: number, grade?: number): AdverseEventResult {
  const event = { kind: "adverse_event", event: "cytokine_release_syndrome", count } as const;
  return grade === undefined ? event : { ...event, grade: { comparator: "ge", grade } };
}

/** The least grade that is counted, where every grade above is counted too. */
function leastGrade(grade: AdverseEventResult["grade"]): number | undefined {
  if (grade === undefined) return 1;
  if (grade.comparator === "ge") return Math.max(1, grade.grade);
  return grade.comparator === "gt" ? grade.grade + 1 : undefined;
}

const seriousAboveAll = rule({
  id: "serious_above_all",
  title: "Serious or related events in more patients than all of them",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "Events that are serious, or caused by the treatment, are some of the events.",
  source: "Definitions of the fields `serious` and `related` of the model; ICH E2A on serious adverse events",
  check(record, report, context) {
    for (const field of ["serious", "related"] as const) {
      reportPartsAboveWhole(report, findingsOf(record, context, "adverse_event"), (finding) => {
        const other = field === "serious" ? finding.related : finding.serious;
        return {
          key: JSON.stringify([finding.event, finding.grade, other ?? false]),
          level: finding[field] === true ? 1 : 0,
        };
      });
    }
  },
  passes: [[trial({ results: [{ analyzed: 48, findings: [crs(46), { ...crs(7), serious: true }] }] })]],
  fails: [[trial({ results: [{ analyzed: 48, findings: [crs(6), { ...crs(7), serious: true }] }] })]],
});

/** Reports shares of the same patients that are above one of a lower level of the same key: whoever is counted at a level is counted below it. */
function reportPartsAboveWhole(
  report: Report,
  findings: Iterable<PlacedFinding<AdverseEventResult>>,
  levelOf: (finding: AdverseEventResult) => { readonly key: string; readonly level: number } | undefined,
): void {
  const levels = new Map<string, Map<number, Extremes>>();
  for (const { finding, set, cohort, path } of findings) {
    const at = levelOf(finding);
    const share = at === undefined ? undefined : shareOf(finding, set);
    if (at === undefined || share === undefined) continue;
    const key = JSON.stringify([cohort, denominatorOf(finding, set), at.key]);
    const known = levels.get(key) ?? new Map<number, Extremes>();
    levels.set(key, known);
    const extremes = new Map(
      [["", known.get(at.level)]].filter((entry): entry is [string, Extremes] => entry[1] !== undefined),
    );
    gather(extremes, "", { share, path });
    known.set(at.level, extremes.get("")!);
  }
  for (const known of levels.values()) {
    const sorted = [...known].toSorted(([a], [b]) => a - b);
    let whole: PlacedShare | undefined;
    for (const [, { least, greatest }] of sorted) {
      if (whole !== undefined && isAbove(greatest.share, whole.share)) {
        report({
          path: [...greatest.path],
          message: `is ${greatest.share.text}, but ${whole.share.text} had the event at all; one of the two is wrong`,
        });
      }
      if (whole === undefined || least.share.high < whole.share.high) whole = least;
    }
  }
}

const impossibleGrade = rule({
  id: "impossible_grade",
  title: "Limit of grades that leaves none or all",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "Grades of an event run from 1 to 5; above 5 there is none, and below 1 nothing happened.",
  source: "Definition of grades, CTCAE 5.0: from 1, mild, to 5, death",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "adverse_event")) {
      const { grade: limit } = finding;
      if (limit === undefined) continue;
      const { comparator, grade } = limit;
      const nothing =
        (comparator === "gt" && grade === 5) ||
        (comparator === "lt" && grade <= 1) ||
        (comparator === "le" && grade === 0);
      if (!nothing && !(comparator === "eq" && grade === 0)) continue;
      report({ path: [...path, "grade"], message: `leaves no grade of an event: they run from 1 to 5` });
    }
  },
  passes: [[trial({ results: [{ analyzed: 48, findings: [crs(17, 3)] }] })]],
  fails: [
    [
      trial({
        results: [
          {
            analyzed: 48,
            findings: [{ kind: "adverse_event", event: "pyrexia", count: 1, grade: { comparator: "gt", grade: 5 } }],
          },
        ],
      }),
    ],
  ],
});

/** The rules about parts and wholes. */
export const nestingRules: readonly Rule[] = [
  nestedResponses,
  responseOfEndpoint,
  gradedAboveAny,
  seriousAboveAll,
  impossibleGrade,
];
