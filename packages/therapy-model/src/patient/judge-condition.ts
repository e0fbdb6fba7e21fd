/** Findings on conditions: whether the patient has or had a disease in a state. */
import { classificationCriteria } from "../gen/vocabularies/classification-criterion.ts";
import { diseaseStates } from "../gen/vocabularies/disease-state-terms.ts";
import type { DiseaseState } from "../gen/vocabularies/disease-state.ts";
import { diseases } from "../gen/vocabularies/disease-terms.ts";
import { measurementMethods } from "../gen/vocabularies/measurement-method.ts";
import type { ConditionCriterion } from "../domain/trial/criterion.ts";
import { opposite, weakest, type DeepReadonly, type Verdict } from "../domain/trial/evaluate.ts";
import type { Duration } from "../domain/shared/quantity.ts";
import { addDuration, isFrom, recordedDays, windowStart } from "./calendar.ts";
import { labelOf, type PatientChart, termOf } from "./chart.ts";
import { excludesState } from "./exclusive-states.ts";
import { decided, type Finding, type PatientQuestion, undecided } from "./finding.ts";
import { type Candidate, type Search, searchHistory } from "./history.ts";
import { isKind } from "./kinds.ts";
import type { PatientCondition } from "./patient-profile.ts";
import { dateText, durationText, windowText } from "./wording.ts";

/** Diseases that are events: of these, the onset is the date, whatever remains of them. */
const events: readonly string[] = ["myocardial_infarction", "stroke", "pulmonary_embolism"];

/** Finds whether the patient has or had a disease that satisfies a criterion. */
export function judgeCondition(chart: PatientChart, criterion: DeepReadonly<ConditionCriterion>): Finding {
  const { states, classifiedBy, confirmedBy, minimumDuration, within } = criterion;
  const isPlain = [states, classifiedBy, confirmedBy, minimumDuration, within].every((each) => each === undefined);
  if (!isPlain) return findCondition(chart, criterion);
  const key = `condition ${criterion.disease}`;
  let finding = chart.findings.get(key);
  if (finding === undefined) chart.findings.set(key, (finding = findCondition(chart, criterion)));
  return finding;
}

function findCondition(chart: PatientChart, criterion: DeepReadonly<ConditionCriterion>): Finding {
  const disease = termOf(diseases, criterion.disease, {}) ?? criterion.disease;
  const search = searchHistory({
    of: diseases,
    entries: chart.conditions,
    terms: [disease],
    isComplete: chart.profile.complete?.includes("conditions") === true,
    meets: (item) => meetsCondition(chart, item, criterion, disease),
  });
  const verdict = isSettled(search, criterion, disease) ? "not_met" : search.verdict;
  const data = search.candidates.map(({ entry }) => entry.path);
  const reason = (): string => conditionReason(search, verdict, criterion, disease);
  if (verdict !== "unknown") return decided(verdict, reason, data);
  return undecided(reason, () => conditionQuestion(criterion, disease), data);
}

/** A disease without narrower terms is one disease: if the recorded one is in another state, no other is searched. */
function isSettled(
  { verdict, candidates }: Search<PatientCondition>,
  { within }: DeepReadonly<ConditionCriterion>,
  disease: string,
): boolean {
  if (verdict !== "unknown" || within !== undefined || hasNarrower(disease)) return false;
  const same = candidates.filter(({ entry }) => entry.term === disease);
  return same.length > 0 && same.every((candidate) => candidate.verdict === "not_met");
}

let broader: ReadonlySet<string> | undefined;

function hasNarrower(disease: string): boolean {
  broader ??= new Set(diseases.keys.flatMap((key) => diseases.terms[key].broader ?? []));
  return broader.has(disease);
}

function meetsCondition(
  chart: PatientChart,
  item: PatientCondition,
  { states = [], classifiedBy, confirmedBy, minimumDuration, within }: DeepReadonly<ConditionCriterion>,
  disease: string,
): Verdict {
  const verdicts = states.map((state) => stateVerdict(item, state));
  if (within !== undefined) verdicts.push(meetsWindow(chart, item, within, isEvent(disease)));
  if (minimumDuration !== undefined) {
    const { screening } = chart;
    const limit = {
      first: addDuration(screening.first, minimumDuration, -1) + 1,
      last: addDuration(screening.last, minimumDuration, -1) + 1,
    };
    verdicts.push(opposite(isFrom(recordedDays(item.onset), limit)));
  }
  if (classifiedBy !== undefined) verdicts.push(item.classifiedBy?.includes(classifiedBy) === true ? "met" : "unknown");
  if (confirmedBy !== undefined) {
    const isConfirmed = item.confirmedBy?.some((method) => isKind(measurementMethods, method, confirmedBy)) === true;
    verdicts.push(isConfirmed ? "met" : "unknown");
  }
  return weakest(verdicts);
}

function isEvent(disease: string): boolean {
  return events.some((event) => isKind(diseases, disease, event));
}

function stateVerdict(
  { states = [], absentStates = [], active, resolved }: PatientCondition,
  required: DiseaseState,
): Verdict {
  if (states.some((state) => isKind(diseaseStates, state, required))) return "met";
  if (absentStates.some((state) => isKind(diseaseStates, required, state))) return "not_met";
  if (states.some((state) => excludesState(state, required))) return "not_met";
  if (isKind(diseaseStates, required, "active") && (active === false || resolved !== undefined)) return "not_met";
  return "unknown";
}

/** Whether the patient had the disease in the window before screening. */
function meetsWindow(
  { screening }: PatientChart,
  { onset, resolved, active }: PatientCondition,
  within: Readonly<Duration>,
  asEvent: boolean,
): Verdict {
  const start = windowStart(screening, within);
  const begun = isFrom(recordedDays(onset), start);
  if (begun === "met" || asEvent) return begun;
  if (active === true) return "met";
  return resolved === undefined ? "unknown" : isFrom(recordedDays(resolved), start);
}

function requirementText(criterion: DeepReadonly<ConditionCriterion>): string {
  const { states = [], classifiedBy, confirmedBy, minimumDuration, within } = criterion;
  const words = states.map((state) => lowerFirst(labelOf(diseaseStates, state)));
  const inStates = words.length === 0 ? "" : `, ${words.join(", ")}`;
  const forTime = minimumDuration === undefined ? "" : ` for at least ${durationText(minimumDuration)}`;
  const by = classifiedBy === undefined ? "" : ` by ${labelOf(classificationCriteria, classifiedBy)}`;
  const confirmed = confirmedBy === undefined ? "" : `, confirmed by ${labelOf(measurementMethods, confirmedBy)}`;
  return `${inStates}${by}${confirmed}${forTime}${windowText(within)}`;
}

function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function conditionReason(
  { candidates, isClosed }: Search<PatientCondition>,
  verdict: Verdict,
  criterion: DeepReadonly<ConditionCriterion>,
  disease: string,
): string {
  const label = labelOf(diseases, disease);
  const decisive = candidates.find((each) => each.verdict === verdict) ?? candidates[0];
  const required = `${label}${requirementText(criterion)}`;
  if (verdict === "met" && decisive !== undefined) return `The patient has or had ${entryText(decisive)}.`;
  if (decisive !== undefined && decisive.isKind === "met") {
    const ending = verdict === "not_met" ? "is not" : "may not be";
    return `The patient has or had ${entryText(decisive)}, which ${ending} ${required}.`;
  }
  if (verdict === "not_met") {
    return `The ${isClosed && candidates.length === 0 ? "conditions of the patient are known and" : "recorded conditions"} do not include ${required}.`;
  }
  return decisive === undefined
    ? `No condition is recorded that is ${required}, and the list is not marked as complete.`
    : `The patient has or had ${entryText(decisive)}, which may be ${required}.`;
}

function entryText({ entry: { item, term } }: Candidate<PatientCondition>): string {
  const name = term === undefined ? (item.text ?? item.codes?.[0]?.code ?? "a condition") : labelOf(diseases, term);
  const states = (item.states ?? []).slice(0, 5).map((state) => lowerFirst(labelOf(diseaseStates, state)));
  return `${name}${states.length === 0 ? "" : `, ${states.join(", ")}`}${dateText(item.onset)}`;
}

function conditionQuestion(criterion: DeepReadonly<ConditionCriterion>, disease: string): PatientQuestion {
  const required = requirementText(criterion);
  return {
    about: `condition ${disease}${required}`,
    text: `Does the patient have, or did the patient have, ${labelOf(diseases, disease)}${required}?`,
  };
}
