/** Reading the patient of a command: a profile, or a FHIR bundle. */
import { parseDocument } from "@org/therapy-exchange";
import { readPatient } from "@org/therapy-exchange/fhir-patient";
import { type PartialDate, validate } from "@org/therapy-model";
import { PatientProfile } from "@org/therapy-model/patient";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { type JsonDocument, readDocuments } from "../input/document.ts";
import { unreadableIssue, type LocatedIssue } from "../checking/located-issue.ts";
import { changedNumbers } from "./changed-numbers.ts";

/** A profile, or the issues because of which it is missing; of FHIR resources, also what was not read. */
export interface ReadProfile {
  readonly profile?: PatientProfile;
  readonly issues: readonly LocatedIssue[];
}

/** Reads the first document of a file, or of standard input when the name is `-`. */
export async function readProfile(name: string): Promise<ReadProfile> {
  for await (const { document, problem } of readDocuments(name)) {
    if (problem !== undefined) return { issues: [unreadableIssue(problem)] };
    return profileOf(document);
  }
  return { issues: [] };
}

/** Reads a document: FHIR if it has a type of resource, otherwise a profile. A number that is changed is reported. */
function profileOf({ value, text }: JsonDocument): ReadProfile {
  const isFhir = typeof value === "object" && value !== null && "resourceType" in value;
  if (isFhir) {
    const { profile, issues } = readPatient(parseDocument(text));
    return issues.some(({ severity }) => severity === "error") ? { issues } : { profile, issues };
  }
  const result = validate(PatientProfile, value, { vocabularies });
  return result.ok ? { profile: result.value, issues: changedNumbers(text) } : { issues: result.issues };
}

/** Today, as a date, in the time zone of the user. */
export function today(now: Date): PartialDate {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as PartialDate;
}
