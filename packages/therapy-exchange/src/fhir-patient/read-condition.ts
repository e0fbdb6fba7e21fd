/** Reading Condition: diseases, with their course and stage. */
import type { DiseaseState } from "@org/therapy-model";
import { PatientCondition, recordedTerm } from "@org/therapy-model/patient";
import { predicate } from "@org/therapy-model/schema";
import { diseases, diseaseStates } from "@org/therapy-model/vocabularies";
import { codeIn, conceptOf, dateOf, elementOf, listOf, nameOf, namedBy } from "./element.ts";
import { type Reading, report, type Resource } from "./reading.ts";

const isCondition = predicate(PatientCondition);

const severities: readonly DiseaseState[] = ["mild", "moderate", "severe"];

/** Reads a condition. */
export function readCondition(reading: Reading, resource: Resource): void {
  const { fields } = resource;
  const verification = codeIn(fields["verificationStatus"], "condition-ver-status");
  if (verification !== undefined && verification !== "confirmed" && verification !== "refuted") {
    const message = `is ${verification}, not confirmed; the condition was not read`;
    report(reading, resource, ["verificationStatus"], "unknown_term", message);
    return;
  }
  const concept = conceptOf(fields["code"]);
  const disease = recordedTerm(diseases, concept);
  if (disease === undefined) {
    report(reading, resource, ["code"], "unknown_term", `${nameOf(concept)} leads to no disease of the vocabulary`);
  }
  const status = codeIn(fields["clinicalStatus"], "condition-clinical");
  const onset = dateOf(fields["onsetDateTime"]) ?? dateOf(elementOf(fields["onsetPeriod"])["start"]);
  const resolved = dateOf(fields["abatementDateTime"]) ?? dateOf(elementOf(fields["abatementPeriod"])["end"]);
  const states = statesOf(reading, resource, status);
  const active = activityOf(status);
  const condition = {
    ...(disease !== undefined && { disease }),
    ...namedBy(concept),
    ...(verification === "refuted" && { absent: true }),
    ...(onset !== undefined && { onset }),
    ...(resolved !== undefined && { resolved }),
    ...(active !== undefined && { active }),
    ...(states.length > 0 && { states }),
  };
  if (isCondition(condition)) reading.conditions.push(condition);
  else report(reading, resource, [], "invalid_format", "was not read, because a part of it has an invalid form");
}

function activityOf(status: string | undefined): boolean | undefined {
  if (status === "active" || status === "recurrence" || status === "relapse") return true;
  return status === "inactive" || status === "remission" || status === "resolved" ? false : undefined;
}

/** The states that the status, the severity and the stages have as terms. */
function statesOf(reading: Reading, resource: Resource, status: string | undefined): DiseaseState[] {
  const { fields } = resource;
  const states = new Set<DiseaseState>();
  if (status === "relapse" || status === "recurrence") states.add("relapsed");
  if (status === "remission") states.add("in_remission");
  const severity = recordedTerm(diseaseStates, conceptOf(fields["severity"]));
  if (severity !== undefined && severities.includes(severity)) states.add(severity);
  for (const [index, stage] of listOf(fields["stage"]).entries()) {
    const { summary } = elementOf(stage);
    if (summary === undefined) continue;
    const concept = conceptOf(summary);
    const state = recordedTerm(diseaseStates, concept);
    if (state !== undefined) states.add(state);
    else report(reading, resource, ["stage", index, "summary"], "unknown_term", `${nameOf(concept)} leads to no state`);
  }
  return [...states].slice(0, 30);
}
