/** Whether a patient may join a trial, why, and what would decide it. */
import {
  decidingCriteria,
  type DeepReadonly,
  evaluateExpression,
  type EligibilityCriterion,
  type Verdict,
} from "../domain/trial/evaluate.ts";
import type { PatientChart } from "./chart.ts";
import type { DatumPath, Finding, PatientQuestion } from "./finding.ts";
import { judgeCriterion } from "./judge-criterion.ts";
import { openCriteria } from "./open-criteria.ts";
import { type MatchableTrial, placedExpressions, type PlacedExpression } from "./placed-expression.ts";
import { tally, type Tally, type TrialVerdict } from "./tally.ts";

/** The evaluation of one inclusion or exclusion criterion. */
export interface CriterionEvaluation {
  /** Path of the criterion in the trial, such as `["eligibility", "exclusion", 2]`. */
  readonly path: readonly (string | number)[];
  /** Verdict of the criterion. An exclusion criterion that is met excludes the patient. */
  readonly verdict: Verdict;
  /** Reason, in one sentence for each criterion that decides it. */
  readonly reason: string;
  /** Paths of the data in the profile that were used. */
  readonly data: readonly DatumPath[];
  /** Whether the verdict excludes the patient. */
  readonly excludes: boolean;
}

/** A question whose answer would decide criteria of a trial. */
export interface TrialQuestion extends PatientQuestion {
  /** Paths of the criteria. */
  readonly decides: readonly (readonly (string | number)[])[];
}

/** The match of a patient with a trial. */
export interface TrialMatch {
  /** Id of the trial. */
  readonly trial: string;
  /** Verdict. */
  readonly verdict: TrialVerdict;
  /** Evaluation of each inclusion and exclusion criterion, in the order of the trial. */
  readonly criteria: readonly CriterionEvaluation[];
  /** Shortest list of questions whose answers would decide the trial; none if it is decided. */
  readonly questions: readonly TrialQuestion[];
}

type Criterion = DeepReadonly<EligibilityCriterion>;
type VerdictOf = (criterion: Criterion) => Verdict;

/**
 * Matches a patient with a trial: the verdict, each criterion with its reason, and the questions that would decide it.
 *
 * @example
 * ```ts
 * import { matchTrial, patientChart } from "@org/therapy-model/patient";
 *
 * const patient = patientChart({
 *   screeningDate: "2026-11-20",
 *   birthDate: "1961-04",
 *   observations: [{ measurement: "total_bilirubin", value: { value: 45, unit: "umol/L" }, date: "2026-11-18" }],
 * });
 * const limit = { kind: "absolute", comparator: "le", value: { value: 2, unit: "mg/dL" } } as const;
 * const trial = {
 *   id: "trial:example",
 *   eligibility: {
 *     inclusion: [
 *       { kind: "age", minimum: { value: 18, unit: "a" } },
 *       { kind: "measurement", measurement: "total_bilirubin", limit },
 *     ],
 *   },
 * } as const;
 * const { verdict, criteria } = matchTrial(patient, trial);
 * verdict; // => "excluded"
 * criteria[1]?.reason; // => "Total bilirubin is 45 umol/L, or 2.63 mg/dL, (2026-11-18); the limit is ≤ 2 mg/dL."
 * ```
 */
export function matchTrial(patient: PatientChart, trial: MatchableTrial): TrialMatch {
  const findings = new Map<Criterion, Finding>();
  const findingOf = (criterion: Criterion): Finding => {
    let finding = findings.get(criterion);
    if (finding === undefined) findings.set(criterion, (finding = judgeCriterion(patient, criterion)));
    return finding;
  };
  const verdictOf: VerdictOf = (criterion) => findingOf(criterion).verdict;
  const placed = placedExpressions(patient, trial);
  const { verdict } = tally(patient, trial);
  const criteria = placed.map(({ path, expression, excludesIf }): CriterionEvaluation => {
    const own = evaluateExpression(expression, verdictOf);
    const deciding = decidingCriteria(expression, verdictOf).map(findingOf);
    const reason = reasonText([...new Set(deciding.map((finding) => finding.reason()))]);
    return { path, verdict: own, reason, data: deciding.flatMap(({ data }) => data), excludes: own === excludesIf };
  });
  const questions = verdict === "possible" ? questionsOfTrial(placed, findingOf) : [];
  return { trial: trial.id, verdict, criteria, questions };
}

/** Most reasons that are listed for a criterion with many parts. */
const mostReasons = 4;

function reasonText(reasons: readonly string[]): string {
  if (reasons.length === 0) return "The criterion has no parts.";
  const listed = reasons.slice(0, mostReasons).join(" ");
  return reasons.length > mostReasons ? `${listed} And ${reasons.length - mostReasons} more.` : listed;
}

/** The questions that decide a trial, those that decide most criteria first. */
function questionsOfTrial(
  placed: readonly PlacedExpression[],
  findingOf: (criterion: Criterion) => Finding,
): readonly TrialQuestion[] {
  const found = new Map<string, { about: string; text: string; decides: (readonly (string | number)[])[] }>();
  for (const { path, criteria } of openCriteria(placed, (criterion) => findingOf(criterion).verdict)) {
    for (const { about, text } of criteria.flatMap((criterion) => findingOf(criterion).questions())) {
      const known = found.get(about);
      if (known === undefined) found.set(about, { about, text, decides: [path] });
      else if (known.decides.at(-1) !== path) known.decides.push(path);
    }
  }
  return [...found.values()].toSorted((left, right) => right.decides.length - left.decides.length);
}

/** A trial in a ranking. */
export interface RankedTrial<T extends MatchableTrial = MatchableTrial> extends Tally {
  /** Trial. */
  readonly trial: T;
}

const order: { readonly [V in TrialVerdict]: number } = { eligible: 0, possible: 1, excluded: 2 };

/**
 * Ranks trials for a patient: those for which the patient is eligible first, then the possible ones, of which those with the
 * fewest unknown criteria first, then those that exclude the patient. Trials of one rank keep their order.
 *
 * @example
 * ```ts
 * import { patientChart, rankTrials } from "@org/therapy-model/patient";
 *
 * const patient = patientChart({ age: { value: 9, unit: "a" } });
 * const adults = { kind: "age", minimum: { value: 18, unit: "a" } } as const;
 * const ranked = rankTrials(patient, [
 *   { id: "trial:adults", eligibility: { inclusion: [adults] } },
 *   { id: "trial:children", eligibility: { exclusion: [adults] } },
 * ]);
 * ranked.map(({ trial, verdict }) => [trial.id, verdict]); // => [["trial:children", "eligible"], ["trial:adults", "excluded"]]
 * ```
 */
export function rankTrials<T extends MatchableTrial>(patient: PatientChart, trials: readonly T[]): RankedTrial<T>[] {
  return trials
    .map((trial) => ({ trial, ...tally(patient, trial) }))
    .toSorted(
      (left, right) =>
        order[left.verdict] - order[right.verdict] || left.unknown - right.unknown || right.passed - left.passed,
    );
}
