/** Shares of patients, as sure as they were stated. */
import type { AdverseEventResult, ProportionResult, ResultSet, TrialResult } from "../trial/result.ts";
import type { Endpoint } from "../trial/endpoint.ts";
import type { Trial } from "../trial/trial.ts";
import type { RuleContext } from "./rule.ts";

/** A share between two values from 0 to 1: one where counted, as far apart as rounding allows where in percent. */
export interface Share {
  readonly low: number;
  readonly high: number;
  /** How it was stated. */
  readonly text: string;
}

/** The number of patients that a finding counts among. */
export function denominatorOf(
  finding: ProportionResult | AdverseEventResult,
  { analyzed }: ResultSet,
): number | undefined {
  return finding.denominator ?? analyzed;
}

/** The share that a finding states, where it states one. */
export function shareOf(finding: ProportionResult | AdverseEventResult, set: ResultSet): Share | undefined {
  const { count, value } = finding;
  const denominator = denominatorOf(finding, set);
  if (count !== undefined && denominator !== undefined && denominator > 0) {
    return { low: count / denominator, high: count / denominator, text: `${count} of ${denominator}` };
  }
  if (value === undefined) return undefined;
  const whole = value.unit === "%" ? 100 : 1;
  const slack = 10 ** -decimalsOf(value.value) / whole;
  return { low: value.value / whole - slack, high: value.value / whole + slack, text: `${value.value} ${value.unit}` };
}

/** How many decimals a number prints with. */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** Tells whether a share is certainly above another. */
export function isAbove(a: Share, b: Share): boolean {
  return a.low > b.high + 1e-12;
}

/** A finding of a kind, its set, and where it stands in its trial. */
export interface PlacedFinding<Finding = TrialResult> {
  readonly finding: Finding;
  readonly set: ResultSet;
  /** What tells the patients and the time of its set from those of another. */
  readonly cohort: string;
  readonly path: readonly (string | number)[];
}

/** Lists the findings of some kinds; the trial is gone through once for all rules. */
export function findingsOf<Kind extends TrialResult["kind"]>(
  record: Trial,
  { derived }: RuleContext,
  ...kinds: readonly Kind[]
): readonly PlacedFinding<Extract<TrialResult, { kind: Kind }>>[] {
  const { all, byKind } = derived(record, placedFindings);
  const [first, ...others] = kinds;
  const found =
    others.length === 0 ? byKind.get(first!) : all.filter(({ finding }) => kinds.includes(finding.kind as Kind));
  return (found ?? []) as readonly PlacedFinding<never>[];
}

/** The findings of a trial in their order, and by their kind. */
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

function cohortOf({ population, arms = [], analyzed, dataCutoff, followUp }: ResultSet): string {
  return JSON.stringify([population, arms.toSorted(), analyzed, dataCutoff, followUp]);
}

/** Endpoints that are times to an event, whose shares are estimated from censored data and are no plain proportions. */
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
