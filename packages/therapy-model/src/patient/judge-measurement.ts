/** Findings on measurements, scores and grades: values on a scale, of which the latest counts. */
import { adverseEvents } from "../gen/vocabularies/adverse-event-terms.ts";
import { measurementMethods } from "../gen/vocabularies/measurement-method.ts";
import { measurements } from "../gen/vocabularies/measurement.ts";
import { scales } from "../gen/vocabularies/scale-terms.ts";
import type { Duration } from "../domain/shared/quantity.ts";
import type { GradeCriterion, ScaleCriterion } from "../domain/trial/criterion.ts";
import type { MeasurementCriterion } from "../domain/trial/eligibility.ts";
import type { DeepReadonly, Verdict } from "../domain/trial/evaluate.ts";
import type { Limit } from "../domain/trial/limit.ts";
import { compareRange, meetsLimit, meetsMeasurement, singleVerdict } from "../domain/trial/measured-value.ts";
import { isFrom, windowStart } from "./calendar.ts";
import { type DatedEntry, labelOf, type PatientChart } from "./chart.ts";
import { convertMeasurement } from "../domain/trial/convert-measurement.ts";
import { decided, type Finding, type PatientQuestion, undecided } from "./finding.ts";
import type { Judge } from "./judge.ts";
import { isKind } from "./kinds.ts";
import type { PatientObservation } from "./patient-profile.ts";
import { comparatorText, dateText, limitText, quantityText, references, windowText } from "./wording.ts";

/** The entries of which each can be the latest by screening. */
function latestOf<Item>(
  { screening }: PatientChart,
  entries: readonly DatedEntry<Item>[],
): readonly DatedEntry<Item>[] {
  const past = entries.filter(({ days }) => days.first <= screening.last);
  if (past.length < 2) return past;
  // A recorded date that overlaps with screening, such as its month, is not after it.
  const newest = Math.max(...past.map(({ days }) => days.first));
  return past.filter(({ days }) => days.last >= newest);
}

/** Whether a date is in the window before screening; met without a window. */
function isInWindow(
  chart: PatientChart,
  { days }: DatedEntry<unknown>,
  within: Readonly<Duration> | undefined,
): Verdict {
  return within === undefined ? "met" : isFrom(days, windowStart(chart.screening, within));
}

/** Finds whether the latest value of a measurement meets its limit. */
export function judgeMeasurement(
  chart: PatientChart,
  criterion: DeepReadonly<MeasurementCriterion>,
  judge: Judge,
): Finding {
  const { measurement, within } = criterion;
  const label = labelOf(measurements, measurement);
  const question = (): PatientQuestion => ({
    about: `measurement ${measurement}`,
    text: `What is the latest value of ${label}${windowText(within)}?`,
  });
  const entries = (chart.observations.get(measurement) ?? []).filter(({ item }) => isSuitable(item, criterion));
  const latest = latestOf(chart, entries);
  if (latest.length === 0) return undecided(() => `No value of ${label} is recorded.`, question);
  const current = latest.filter((entry) => isInWindow(chart, entry, within) !== "not_met");
  const data = latest.map(({ path }) => path);
  if (current.length === 0) {
    const date = dateText(latest[0]!.item.date);
    return undecided(() => `The latest value of ${label}${date} is not${windowText(within)}.`, question, data);
  }
  const verdicts = current.map((entry) => {
    const met = meetsMeasurement(entry.item, criterion, judge.verdictOf, memoizedLimit(chart, entry));
    return met !== "unknown" && isInWindow(chart, entry, within) === "met" && isCertain(entry.item, criterion)
      ? met
      : "unknown";
  });
  const verdict = singleVerdict(new Set(verdicts));
  const reason = (): string => measurementReason(current, criterion, verdict);
  if (verdict !== "unknown") return decided(verdict, reason, data);
  return { verdict, reason, data, questions: () => measurementQuestions(current, criterion, judge, question) };
}

/** Whether the method and the circumstances of a value do not contradict the criterion. */
function isSuitable(item: PatientObservation, { method }: DeepReadonly<MeasurementCriterion>): boolean {
  return method === undefined || item.method === undefined || isKind(measurementMethods, item.method, method);
}

/** Whether the method and the circumstances of a value are those of the criterion. */
function isCertain(
  item: PatientObservation,
  { method, circumstances = [] }: DeepReadonly<MeasurementCriterion>,
): boolean {
  if (method !== undefined && item.method === undefined) return false;
  return circumstances.every((each) => item.circumstances?.includes(each) === true);
}

/** Limits repeat from trial to trial, and exact conversion takes time. */
function memoizedLimit({ verdicts }: PatientChart, { path }: DatedEntry<PatientObservation>): typeof meetsLimit {
  return (measured, limit) => {
    if (limit.kind === "qualitative") return meetsLimit(measured, limit);
    const key = `${path[1]} ${measured.measurement} ${limitKey(limit)}`;
    let verdict = verdicts.get(key);
    if (verdict === undefined) verdicts.set(key, (verdict = meetsLimit(measured, limit)));
    return verdict;
  };
}

function limitKey(limit: DeepReadonly<Exclude<Limit, { kind: "qualitative" }>>): string {
  switch (limit.kind) {
    case "absolute":
      return `${limit.comparator} ${limit.value.value} ${limit.value.unit}`;
    case "relative":
      return `${limit.comparator} ${limit.multiple} ${limit.of}`;
    case "range":
      return `${limit.low.value} ${limit.low.unit} ${limit.high.value} ${limit.high.unit}`;
  }
}

function measurementReason(
  entries: readonly DatedEntry<PatientObservation>[],
  criterion: DeepReadonly<MeasurementCriterion>,
  verdict: Verdict,
): string {
  const { limit, exceptions } = criterion;
  const [{ item } = entries[0]!] = entries;
  const values = [...new Set(entries.map((entry) => valueText(entry.item) + convertedText(entry.item, criterion)))];
  const label = labelOf(measurements, criterion.measurement);
  const required = `the limit is ${limitText(limit)}${exceptions === undefined ? "" : ", with exceptions"}`;
  const reference = limit.kind === "relative" ? item.references?.[limit.of] : undefined;
  const known =
    reference === undefined
      ? ""
      : `, ${references[limit.kind === "relative" ? limit.of : "baseline"]} ${quantityText(reference)}`;
  const subject = `${label} is ${values.slice(0, 3).join(" or ")}${dateText(item.date)}${known}`;
  if (verdict !== "unknown") return `${subject}; ${required}.`;
  return `${subject}; ${required}, ${unknownReason(item, criterion, values.length)}.`;
}

function valueText({ value, comparator, finding }: PatientObservation): string {
  if (value === undefined) return finding ?? "recorded without a value";
  return comparator === undefined || comparator === "eq"
    ? quantityText(value)
    : `${comparatorText(comparator)} ${quantityText(value)}`;
}

/** The value in the unit of the limit, in brackets, if it is recorded in another. */
function convertedText({ value }: PatientObservation, criterion: DeepReadonly<MeasurementCriterion>): string {
  const unit = unitOf(criterion.limit);
  if (value === undefined || unit === undefined || unit === value.unit) return "";
  const converted = convertMeasurement(value, unit, criterion.measurement);
  return converted === undefined ? "" : `, or ${quantityText({ value: Number(converted.toPrecision(3)), unit })},`;
}

function unitOf(limit: DeepReadonly<Limit>): string | undefined {
  return limit.kind === "absolute" ? limit.value.unit : limit.kind === "range" ? limit.low.unit : undefined;
}

/** Why a recorded value does not decide a criterion. */
function unknownReason(
  item: PatientObservation,
  criterion: DeepReadonly<MeasurementCriterion>,
  values: number,
): string {
  const { limit, method, within, measurement, exceptions } = criterion;
  const unit = unitOf(limit);
  if (values > 1) return "and no value is certainly the latest";
  if (limit.kind === "relative" && item.references?.[limit.of] === undefined)
    return `and the ${references[limit.of]} is not recorded`;
  if (method !== undefined && item.method === undefined) return "and the method is not recorded";
  if (!isCertain(item, criterion)) return "and the circumstances are not recorded";
  if (within !== undefined) return `and the dates do not show whether it was measured${windowText(within)}`;
  if (item.value !== undefined && unit !== undefined && convertMeasurement(item.value, unit, measurement) === undefined)
    return "and the units do not convert";
  if (exceptions !== undefined) return "and it is not known whether an exception applies";
  return "which the record does not decide";
}

function measurementQuestions(
  entries: readonly DatedEntry<PatientObservation>[],
  criterion: DeepReadonly<MeasurementCriterion>,
  judge: Judge,
  question: () => PatientQuestion,
): readonly PatientQuestion[] {
  const { limit, exceptions = [], measurement } = criterion;
  const label = labelOf(measurements, measurement);
  const [{ item }] = entries as [DatedEntry<PatientObservation>];
  const open = exceptions.flatMap(({ when }) => judge.questionsOf(when));
  const isDecided = entries.length === 1 && meetsLimit({ ...item, measurement }, limit) !== "unknown";
  if (isDecided && isCertain(item, criterion) && open.length > 0) return open;
  if (limit.kind === "relative" && item.value !== undefined && item.references?.[limit.of] === undefined) {
    const level = references[limit.of];
    const text =
      limit.of === "baseline"
        ? `What is the patient's ${level} of ${label}?`
        : `What is the ${level} of ${label} in the laboratory?`;
    return [{ about: `${level} ${measurement}`, text }];
  }
  return [question()];
}

/** Finds whether the latest score on a scale meets its limit. */
export function judgeScale(chart: PatientChart, criterion: DeepReadonly<ScaleCriterion>): Finding {
  const { scale, component = "total", comparator, score, within } = criterion;
  const label = labelOf(scales, scale);
  const part = component === "total" ? "" : ` (${component})`;
  const question = (): PatientQuestion => ({
    about: `scale ${scale} ${component}`,
    text: `What is the latest ${label}${part}${windowText(within)}?`,
  });
  const entries = (chart.scores.get(scale) ?? []).filter(({ item }) => (item.component ?? "total") === component);
  const latest = latestOf(chart, entries);
  if (latest.length === 0) return undecided(() => `No ${label}${part} is recorded.`, question);
  const data = latest.map(({ path }) => path);
  const verdicts = latest.map((entry): Verdict => {
    if (isInWindow(chart, entry, within) !== "met") return "unknown";
    return compareRange({ low: entry.item.score, high: entry.item.score, closed: true }, comparator, score);
  });
  const verdict = singleVerdict(new Set(verdicts));
  const [{ item }] = latest as [(typeof latest)[number]];
  const values = [...new Set(latest.map((entry) => entry.item.score))].join(" or ");
  const required = `the limit is ${comparatorText(comparator)} ${score}`;
  const reason = (): string => {
    const subject = `${label}${part} is ${values}${dateText(item.date)}; ${required}`;
    return verdict === "unknown"
      ? `${subject}, and no score is certainly the latest${windowText(within)}.`
      : `${subject}.`;
  };
  return verdict === "unknown" ? undecided(reason, question, data) : decided(verdict, reason, data);
}

/** Finds whether the highest grade of an adverse event meets its limit. Without the event, the grade is 0. */
export function judgeGrade({ profile }: PatientChart, criterion: DeepReadonly<GradeCriterion>): Finding {
  const { event, comparator, grade, scale } = criterion;
  const label = labelOf(adverseEvents, event);
  const entries = (profile.adverseEvents ?? []).flatMap((item, index) =>
    isKind(adverseEvents, item.event, event) ? [{ item, path: ["adverseEvents", index] as const }] : [],
  );
  const low = Math.max(0, ...entries.map(({ item }) => item.grade));
  // An event with its grade is known; of others, the grade can be any.
  const isClosed =
    profile.complete?.includes("adverseEvents") === true || entries.some(({ item }) => item.event === event);
  const sameScale = scale === undefined || entries.every(({ item }) => item.scale === scale);
  const verdict = sameScale
    ? compareRange({ low, high: isClosed ? low : 5, closed: true }, comparator, grade)
    : "unknown";
  const data = entries.map(({ path }) => path);
  const limit = `the limit is ${comparatorText(comparator)} ${grade}`;
  const reason = (): string => {
    if (entries.length > 0) return `${label} is grade ${low}; ${limit}.`;
    return isClosed
      ? `The list of adverse events is complete and has no ${label}.`
      : `No grade of ${label} is recorded; ${limit}.`;
  };
  if (verdict !== "unknown") return decided(verdict, reason, data);
  const about = `grade ${event}`;
  return undecided(reason, () => ({ about, text: `What is the grade of ${label}, 0 to 5?` }), data);
}
