/** Proportions of participants, with the precision of the source. */
import type { AdverseEventResult, Endpoint, ProportionResult, ResultSet, Trial, TrialResult } from "@org/therapy-model";
import type { RuleContext } from "../engine/rule.ts";

/** A proportion as a range from 0 to 1: one value if it was counted, the range of rounding if it was given in percent. */
export interface Share {
  readonly low: number;
  readonly high: number;
  /** The value as written. */
  readonly text: string;
}

/** Returns the denominator of a result. */
export function denominatorOf(
  finding: ProportionResult | AdverseEventResult,
  { analyzed }: ResultSet,
): number | undefined {
  return finding.denominator ?? analyzed;
}

/** Returns the proportion of a result, if it has one. */
export function shareOf(finding: ProportionResult | AdverseEventResult, set: ResultSet): Share | undefined {
  const { count, value } = finding;
  const denominator = denominatorOf(finding, set);
  if (count !== undefined && denominator !== undefined && denominator > 0) {
    return { low: count / denominator, high: count / denominator, text: `${count} of ${denominator}` };
  }
  if (value === undefined || isBound(finding)) return undefined;
  const unitsPerOne = value.unit === "%" ? 100 : 1;
  const slack = 10 ** -decimalsOf(value.value) / unitsPerOne;
  return {
    low: value.value / unitsPerOne - slack,
    high: value.value / unitsPerOne + slack,
    text: `${value.value} ${value.unit}`,
  };
}

/** Checks whether the percentage of a result is a bound, such as "more than 50 %". */
export function isBound(finding: ProportionResult | AdverseEventResult): boolean {
  return finding.kind === "proportion" && finding.comparator !== undefined && finding.comparator !== "eq";
}

/** Returns how many decimals a number prints with. */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** Checks whether a proportion is certainly above another. */
export function isAbove(a: Share, b: Share): boolean {
  return a.low > b.high + 1e-12;
}

/** A result with its set and its path in the trial. */
export interface PlacedFinding<Finding = TrialResult> {
  readonly finding: Finding;
  readonly set: ResultSet;
  /** A key of the context of the set: participants, assessor, analysis and time. */
  readonly cohort: string;
  readonly path: readonly (string | number)[];
}

/** Lists the results of some kinds. The results of a trial are listed once for all rules. */
export function findingsOf<Kind extends TrialResult["kind"]>(
  record: Trial,
  { memoize }: RuleContext,
  ...kinds: readonly Kind[]
): readonly PlacedFinding<Extract<TrialResult, { kind: Kind }>>[] {
  const { all, byKind } = memoize(record, placedFindings);
  const [first, ...others] = kinds;
  const found =
    others.length === 0 ? byKind.get(first!) : all.filter(({ finding }) => kinds.includes(finding.kind as Kind));
  return (found ?? []) as readonly PlacedFinding<never>[];
}

/** The results of a trial in their order and by kind. */
interface PlacedFindings {
  readonly all: readonly PlacedFinding[];
  readonly byKind: ReadonlyMap<TrialResult["kind"], readonly PlacedFinding[]>;
}

function placedFindings({ results = [] }: Trial): PlacedFindings {
  const all: PlacedFinding[] = [];
  const byKind = new Map<TrialResult["kind"], PlacedFinding[]>();
  for (const [r, set] of results.entries()) {
    const cohort = cohortOf(set);
    for (const [f, finding] of set.findings.entries()) {
      const placed = { finding, set, cohort, path: ["results", r, "findings", f] };
      all.push(placed);
      const alike = byKind.get(finding.kind);
      if (alike === undefined) byKind.set(finding.kind, [placed]);
      else alike.push(placed);
    }
  }
  return { all, byKind };
}

function cohortOf(set: ResultSet): string {
  const { population, subgroup, arms = [], analyzed, dataCutoff, followUp, analysis, assessor, unit, window } = set;
  const context = [subgroup?.label, analysis, assessor, unit, window];
  return JSON.stringify([population, arms.toSorted(), analyzed, dataCutoff, followUp, ...context]);
}

/** Time-to-event endpoints, whose rates are estimated from censored data and are not plain proportions. */
export const timesToEvent: ReadonlySet<Endpoint> = new Set([
  "duration_of_response",
  "time_to_response",
  "progression_free_survival",
  "overall_survival",
  "event_free_survival",
  "disease_free_survival",
  "relapse_free_survival",
  "graft_versus_host_relapse_free_survival",
  "non_relapse_mortality",
  "time_to_progression",
  "time_to_next_treatment",
  "relapse_rate",
  "graft_versus_host_disease",
  "second_primary_malignancy",
  "mortality",
  "neutrophil_engraftment",
  "platelet_engraftment",
  "transfusion_independence_duration",
  "ventilation_free_survival",
  "amputation_free_survival",
  "edss_progression",
  "flare_rate",
]);
