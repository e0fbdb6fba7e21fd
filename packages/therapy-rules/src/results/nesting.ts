/** Rules about results that are subsets of other results. */
import type { AdverseEventResult, Endpoint, ProportionResult, ResponseCategory } from "@org/therapy-model";
import { trial } from "../engine/example.ts";
import { contradiction } from "../engine/severities.ts";
import { denominatorOf, findingsOf, isAbove, type PlacedFinding, type Share, shareOf } from "./share.ts";
import { type Report, type Rule, rule } from "../engine/rule.ts";

/** A proportion with its path. */
interface PlacedShare {
  readonly share: Share;
  readonly path: readonly (string | number)[];
}

/** The smallest and the largest proportion that are reported for one thing. */
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

/** What a result counts, narrowest first: a participant counted in one is counted in all after it. */
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

/** Returns what includes all participants of a category, nearest first. */
function broaderCategories(what: string): readonly string[] {
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
  title: "Response category in more participants than a broader one",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale:
    "A stringent complete response is a complete response, which is a very good partial response and an overall response. A subset is not larger than its superset.",
  source:
    "Vocabulary of response categories, whose `broader` terms include the narrower ones; IMWG uniform response criteria",
  check(record, report, context) {
    /** Proportions of the same participants at the same time, by what they count. */
    const groups = new Map<string, Map<string, Extremes>>();
    for (const { finding, set, cohort, path } of findingsOf(record, context, "proportion")) {
      const what = ofEndpoint[finding.endpoint] ?? (finding.endpoint === "response" ? finding.response : undefined);
      // An exclusive category leaves out better responses, so that it is in no chain.
      const share = what === undefined || finding.exclusive === true ? undefined : shareOf(finding, set);
      if (what === undefined || share === undefined) continue;
      const key = JSON.stringify([cohort, denominatorOf(finding, set), finding.at, finding.criteria]);
      const shares = groups.get(key) ?? new Map<string, Extremes>();
      groups.set(key, shares);
      gather(shares, what, { share, path });
    }
    for (const shares of groups.values()) {
      if (shares.size < 2) continue;
      for (const [what, { greatest }] of shares) {
        for (const other of broaderCategories(what)) {
          const superset = shares.get(other);
          if (superset === undefined || !isAbove(greatest.share, superset.least.share)) continue;
          report({
            path: [...greatest.path],
            message: `is ${greatest.share.text}, but ${other.replaceAll("_", " ")} or better is ${superset.least.share.text}; one of the two is wrong`,
          });
          break;
        }
      }
    }
  },
  valid: [
    [
      trial({
        results: [{ analyzed: 58, findings: [rate("overall_response_rate", 51), rate("complete_response_rate", 46)] }],
      }),
    ],
  ],
  invalid: [
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
  title: "Response rate that counts another response",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale: "The complete response rate counts complete responses. With another response category it is another rate.",
  source: "Definitions in the vocabularies of endpoints and response categories",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "proportion")) {
      const expected = expectedResponse[finding.endpoint];
      if (expected === undefined || finding.response === undefined || finding.response === expected) continue;
      // Criteria without a plain partial or complete response have their own terms for both.
      if (alike[expected]?.includes(finding.response)) continue;
      report({
        path: [...path, "response"],
        message: `is ${finding.response}, but the endpoint is ${finding.endpoint}; expected ${expected}`,
      });
    }
  },
  valid: [
    [trial({ results: [{ findings: [{ ...rate("complete_response_rate", 4), response: "complete_response" }] }] })],
  ],
  invalid: [
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

const severeAboveAny = rule({
  id: "severe_above_any",
  title: "Grade 3 or higher in more participants than any grade",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale: "A participant with a grade 3 event is also a participant with an event of any grade.",
  source: "Definition of grades, CTCAE 5.0 and ASTCT 2019: from 1 upwards, the worst grade of each participant",
  check(record, report, context) {
    reportSubsetAboveSuperset(
      report,
      findingsOf(record, context, "adverse_event"),
      ({ grade, event, serious = false, related = false, outcome }) => {
        const least = leastGrade(grade);
        if (least === undefined) return undefined;
        return { key: JSON.stringify([event, serious, related, outcome]), level: least };
      },
    );
  },
  valid: [[trial({ results: [{ analyzed: 48, findings: [crs(46), crs(17, 3)] }] })]],
  invalid: [[trial({ results: [{ analyzed: 48, findings: [crs(15), crs(17, 3)] }] })]],
});

function crs(count: number, grade?: number): AdverseEventResult {
  const event = { kind: "adverse_event", event: "cytokine_release_syndrome", count } as const;
  return grade === undefined ? event : { ...event, grade: { comparator: "ge", grade } };
}

/** Returns the lowest grade that is counted, if all higher grades are counted too. */
function leastGrade(grade: AdverseEventResult["grade"]): number | undefined {
  if (grade === undefined) return 1;
  if (grade.comparator === "ge") return Math.max(1, grade.grade);
  return grade.comparator === "gt" ? grade.grade + 1 : undefined;
}

const seriousAboveAll = rule({
  id: "serious_above_all",
  title: "Serious or related events in more participants than all events",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale: "Serious events and related events are subsets of all events.",
  source: "Definitions of the fields `serious` and `related`; ICH E2A on serious adverse events",
  check(record, report, context) {
    for (const field of ["serious", "related"] as const) {
      reportSubsetAboveSuperset(report, findingsOf(record, context, "adverse_event"), (finding) => {
        const other = field === "serious" ? finding.related : finding.serious;
        return {
          key: JSON.stringify([finding.event, finding.grade, other ?? false, finding.outcome]),
          level: finding[field] === true ? 1 : 0,
        };
      });
    }
  },
  valid: [[trial({ results: [{ analyzed: 48, findings: [crs(46), { ...crs(7), serious: true }] }] })]],
  invalid: [[trial({ results: [{ analyzed: 48, findings: [crs(6), { ...crs(7), serious: true }] }] })]],
});

const eventAboveAny = rule({
  id: "event_above_any_event",
  title: "One adverse event in more participants than any adverse event",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale: "A participant with one adverse event is a participant with any adverse event.",
  source: "Definition of the field `event`: without it, participants with any adverse event are counted",
  check(record, report, context) {
    reportSubsetAboveSuperset(
      report,
      findingsOf(record, context, "adverse_event"),
      ({ event, grade, serious = false, related = false, outcome }) => ({
        key: JSON.stringify([grade, serious, related, outcome]),
        level: event === undefined ? 0 : 1,
      }),
    );
  },
  valid: [[trial({ results: [{ analyzed: 48, findings: [anyEvent(48), crs(46)] }] })]],
  invalid: [[trial({ results: [{ analyzed: 48, findings: [anyEvent(40), crs(46)] }] })]],
});

function anyEvent(count: number): AdverseEventResult {
  return { kind: "adverse_event", count };
}

/** Reports a proportion that is above one of a lower level with the same key: participants counted at a level are counted at all lower levels. */
function reportSubsetAboveSuperset(
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
    let superset: PlacedShare | undefined;
    for (const [, { least, greatest }] of sorted) {
      if (superset !== undefined && isAbove(greatest.share, superset.share)) {
        report({
          path: [...greatest.path],
          message: `is ${greatest.share.text}, but the broader count is ${superset.share.text}; one of the two is wrong`,
        });
      }
      if (superset === undefined || least.share.high < superset.share.high) superset = least;
    }
  }
}

const impossibleGrade = rule({
  id: "impossible_grade",
  title: "Grade limit that matches no grade",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale: "Grades of adverse events run from 1 to 5. A limit above 5 or below 1 matches no adverse event.",
  source: "Definition of grades, CTCAE 5.0: from 1 (mild) to 5 (death)",
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
      report({ path: [...path, "grade"], message: "matches no grade; expected grades from 1 to 5" });
    }
  },
  valid: [[trial({ results: [{ analyzed: 48, findings: [crs(17, 3)] }] })]],
  invalid: [
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

export const rules: readonly Rule[] = [
  nestedResponses,
  responseOfEndpoint,
  severeAboveAny,
  seriousAboveAll,
  eventAboveAny,
  impossibleGrade,
];
