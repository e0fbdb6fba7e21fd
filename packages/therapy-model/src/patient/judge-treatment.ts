/** Findings on treatments: whether the patient received, receives or will receive one of some treatments. */
import { routes } from "../gen/vocabularies/route.ts";
import { treatments } from "../gen/vocabularies/treatment-terms.ts";
import type { TreatmentOutcome } from "../domain/trial/criterion.ts";
import type { TreatmentCriterion } from "../domain/trial/eligibility.ts";
import { opposite, weakest, type DeepReadonly, type Verdict } from "../domain/trial/evaluate.ts";
import { meetsLimitWithExceptions } from "../domain/trial/measured-value.ts";
import type { Duration } from "../domain/shared/quantity.ts";
import type { Days } from "../ledger/days.ts";
import { addDuration, isFrom, recordedDays, windowStart } from "./calendar.ts";
import { labelOf, type PatientChart } from "./chart.ts";
import { decided, type Finding, type PatientQuestion, undecided } from "./finding.ts";
import { type Candidate, type Search, searchHistory } from "./history.ts";
import type { Judge } from "./judge.ts";
import { isKind } from "./kinds.ts";
import type { PatientTreatment } from "./patient-profile.ts";
import { alternatives, dateText, durationText, limitText, quantityText, windowText } from "./wording.ts";

type Criterion = DeepReadonly<TreatmentCriterion>;

/** Finds whether the patient received, receives or will receive a treatment that satisfies a criterion. */
export function judgeTreatment(chart: PatientChart, criterion: Criterion, judge: Judge): Finding {
  const { profile } = chart;
  const search = searchHistory({
    of: treatments,
    entries: chart.treatments,
    terms: criterion.treatments,
    isComplete: profile.complete?.includes("treatments") === true,
    meets: (item) => meetsTreatment(chart, item, criterion, judge),
  });
  const verdict = weakest([
    lineVerdict(search, criterion, profile.priorLines),
    distinctVerdict(search, criterion),
    ...(criterion.minimumLines === undefined && criterion.minimumDistinct === undefined ? [search.verdict] : []),
  ]);
  const data = search.candidates.map(({ entry }) => entry.path);
  const reason = (): string => treatmentReason(search, verdict, criterion, profile.priorLines);
  if (verdict !== "unknown") return decided(verdict, reason, data);
  return undecided(reason, () => treatmentQuestion(criterion), data);
}

/** Whether enough lines of therapy had one of the treatments. */
function lineVerdict(
  { candidates, isClosed, verdict }: Search<PatientTreatment>,
  { minimumLines, treatments: searched }: Criterion,
  priorLines: number | undefined,
): Verdict {
  if (minimumLines === undefined || minimumLines === 0) return "met";
  const met = candidates.filter((each) => each.verdict === "met");
  const lines = new Set(met.flatMap(({ entry: { item } }) => item.line ?? []));
  if (lines.size >= minimumLines || (minimumLines === 1 && verdict === "met")) return "met";
  if (priorLines !== undefined) {
    if (priorLines < minimumLines) return "not_met";
    // Every line of therapy has an antineoplastic treatment.
    if (searched.includes("antineoplastic")) return "met";
  }
  const possible = candidates.filter((each) => each.verdict !== "not_met");
  return isClosed && (possible.length < minimumLines || hasTooFewLines(possible, minimumLines)) ? "not_met" : "unknown";
}

/** Whether each possible treatment has its line, and there are too few lines. */
function hasTooFewLines(possible: readonly Candidate<PatientTreatment>[], minimum: number): boolean {
  const lines = possible.map(({ entry: { item } }) => item.line);
  return lines.every((line) => line !== undefined) && new Set(lines).size < minimum;
}

/** Whether enough different treatments of the list were given. */
function distinctVerdict({ candidates, isClosed }: Search<PatientTreatment>, { minimumDistinct }: Criterion): Verdict {
  if (minimumDistinct === undefined) return "met";
  const terms = new Set(candidates.flatMap(({ verdict, entry }) => (verdict === "met" ? (entry.term ?? []) : [])));
  // A class may be the same treatment as its member.
  const distinct = [...terms].filter(
    (term) => ![...terms].some((other) => other !== term && isKind(treatments, other, term)),
  );
  if (distinct.length >= minimumDistinct) return "met";
  const possible = candidates.filter(({ verdict }) => verdict !== "not_met");
  const known = new Set(possible.map(({ entry }) => entry.term ?? entry));
  return isClosed && known.size < minimumDistinct && possible.every(({ isKind: kind }) => kind === "met")
    ? "not_met"
    : "unknown";
}

function meetsTreatment(chart: PatientChart, item: PatientTreatment, criterion: Criterion, judge: Judge): Verdict {
  const { within, atLeastAgo, stableFor, doseStableFor, outcome, route } = criterion;
  const { screening } = chart;
  const verdicts = [timingVerdict(screening, item, criterion.timing)];
  const last = lastExposure(screening, item);
  if (within !== undefined) verdicts.push(isFrom(last, windowStart(screening, within)));
  if (atLeastAgo !== undefined) verdicts.push(opposite(isFrom(last, dayAfter(screening, atLeastAgo))));
  if (stableFor !== undefined) verdicts.push(isUnchanged(screening, item, item.unchangedSince, stableFor));
  if (doseStableFor !== undefined) verdicts.push(isUnchanged(screening, item, item.doseUnchangedSince, doseStableFor));
  if (outcome !== undefined) verdicts.push(outcomeVerdict(item.outcomes ?? [], outcome));
  if (route !== undefined) verdicts.push(routeVerdict(item.route, route));
  if (criterion.dose !== undefined) verdicts.push(doseVerdict(item, criterion, judge));
  return weakest(verdicts);
}

function timingVerdict(screening: Days, item: PatientTreatment, timing: Criterion["timing"]): Verdict {
  const { start, end, ongoing, planned } = item;
  const isOnlyPlanned = planned === true && ongoing !== true && end === undefined && start === undefined;
  const starts = recordedDays(start);
  const isLater = starts.first > screening.last;
  switch (timing) {
    case "planned":
      if (planned === true || isLater) return "met";
      return planned === false || end !== undefined ? "not_met" : "unknown";
    case "current":
      if (isOnlyPlanned || isLater) return "not_met";
      if (ongoing !== undefined) return ongoing ? "met" : "not_met";
      return end === undefined ? "unknown" : isFrom(recordedDays(end), screening);
    case "ever":
    case "prior":
      if (isOnlyPlanned || isLater) return "not_met";
      return start === undefined || starts.last <= screening.first || screening.first === -Infinity || ongoing === true
        ? "met"
        : "unknown";
  }
}

/** The days on which the last exposure before screening can be. */
function lastExposure(screening: Days, { start, end, ongoing }: PatientTreatment): Days {
  if (ongoing === true) return screening;
  if (end !== undefined) return recordedDays(end);
  return { first: recordedDays(start).first, last: screening.last };
}

function dayAfter(screening: Days, ago: Readonly<Duration>): Days {
  return { first: addDuration(screening.first, ago, -1) + 1, last: addDuration(screening.last, ago, -1) + 1 };
}

/** Whether a treatment or its dose has not changed for a time: not met if it began later. */
function isUnchanged(
  screening: Days,
  { start }: PatientTreatment,
  since: PatientTreatment["start"],
  time: Readonly<Duration>,
): Verdict {
  const limit = dayAfter(screening, time);
  if (since !== undefined) return opposite(isFrom(recordedDays(since), limit));
  return isFrom(recordedDays(start), limit) === "met" ? "not_met" : "unknown";
}

const implied: { readonly [Outcome in TreatmentOutcome]?: readonly TreatmentOutcome[] } = {
  refractory: ["failed"],
  relapsed_after: ["failed", "responded"],
};

function outcomeVerdict(outcomes: readonly TreatmentOutcome[], required: TreatmentOutcome): Verdict {
  return outcomes.some((each) => each === required || implied[each]?.includes(required) === true) ? "met" : "unknown";
}

function routeVerdict(route: PatientTreatment["route"], required: NonNullable<Criterion["route"]>): Verdict {
  if (route === undefined) return "unknown";
  if (isKind(routes, route, required)) return "met";
  return isKind(routes, required, route) ? "unknown" : "not_met";
}

function doseVerdict(item: PatientTreatment, criterion: Criterion, judge: Judge): Verdict {
  const { dose, equivalentTo, exceptions } = criterion;
  const isComparable =
    equivalentTo === undefined || item.equivalentTo === equivalentTo || item.treatment === equivalentTo;
  if (dose === undefined || !isComparable) return "unknown";
  return meetsLimitWithExceptions({ value: item.dose }, { limit: dose, exceptions }, judge.verdictOf);
}

const times: { readonly [Timing in Criterion["timing"]]: string } = {
  ever: "at any time",
  prior: "before screening",
  current: "at screening",
  planned: "as planned",
};

/** Names of treatments in a sentence. */
function namesOf({ treatments: searched }: Criterion): string {
  const names = searched.slice(0, 4).map((term) => labelOf(treatments, term));
  return searched.length > 4 ? `${names.join(", ")} or ${searched.length - 4} others` : alternatives(names);
}

function requirementText(criterion: Criterion): string {
  const { timing, within, atLeastAgo, stableFor, doseStableFor, minimumDistinct, minimumLines, outcome } = criterion;
  const parts = [
    within === undefined ? ` ${times[timing]}` : windowText(within),
    atLeastAgo === undefined ? "" : `, last at least ${durationText(atLeastAgo)} before screening`,
    stableFor === undefined ? "" : `, unchanged for ${durationText(stableFor)}`,
    doseStableFor === undefined ? "" : `, at an unchanged dose for ${durationText(doseStableFor)}`,
    minimumDistinct === undefined ? "" : `, at least ${minimumDistinct} of them`,
    minimumLines === undefined ? "" : `, in at least ${minimumLines} lines of therapy`,
    criterion.route === undefined ? "" : `, ${labelOf(routes, criterion.route).toLowerCase()}`,
    criterion.dose === undefined ? "" : `, at a dose of ${limitText(criterion.dose)}`,
    outcome === undefined ? "" : `, with the outcome ${outcome.replaceAll("_", " ")}`,
  ];
  return parts.join("");
}

function treatmentReason(
  { candidates, isClosed }: Search<PatientTreatment>,
  verdict: Verdict,
  criterion: Criterion,
  priorLines: number | undefined,
): string {
  const required = `${namesOf(criterion)}${requirementText(criterion)}`;
  if (criterion.minimumLines !== undefined && priorLines !== undefined && verdict !== "unknown") {
    return `The patient had ${priorLines} earlier line${priorLines === 1 ? "" : "s"} of therapy; the criterion is ${required}.`;
  }
  const decisive = candidates.find((each) => each.verdict === verdict) ?? candidates[0];
  if (decisive === undefined) {
    return verdict === "not_met" || isClosed
      ? `The treatments of the patient are known and do not include ${required}.`
      : `No treatment is recorded that is ${required}, and the list is not marked as complete.`;
  }
  const entry = entryText(decisive);
  if (verdict === "met") return `The patient has ${entry} on record, as in ${required}.`;
  return `The patient has ${entry} on record, which ${verdict === "not_met" ? "is not" : "may be"} ${required}.`;
}

function entryText({ entry: { item, term } }: Candidate<PatientTreatment>): string {
  const name = term === undefined ? (item.text ?? item.codes?.[0]?.code ?? "a treatment") : labelOf(treatments, term);
  const until =
    item.ongoing === true
      ? ", ongoing"
      : item.end === undefined
        ? item.planned === true
          ? ", planned"
          : ""
        : `, until ${item.end}`;
  const dose = item.dose === undefined ? "" : `, ${quantityText(item.dose)}`;
  return `${name}${item.start === undefined || item.start === item.end ? "" : dateText(item.start)}${dose}${until},`;
}

function treatmentQuestion(criterion: Criterion): PatientQuestion {
  const verb =
    criterion.timing === "planned"
      ? "Will the patient receive"
      : criterion.timing === "current"
        ? "Does the patient receive"
        : "Did the patient receive";
  const required = requirementText(criterion);
  return {
    about: `treatment ${criterion.treatments.join(" ")}${required}`,
    text: `${verb} ${namesOf(criterion)}${required}?`,
  };
}
