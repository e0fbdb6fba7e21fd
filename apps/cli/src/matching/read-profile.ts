/** Reading the patient of a command: a profile, or a FHIR bundle. */
import { readPatient } from "@org/therapy-exchange/fhir-patient";
import { type PartialDate, validate } from "@org/therapy-model";
import { PatientProfile } from "@org/therapy-model/patient";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { readDocuments } from "../input/document.ts";
import { unreadableIssue, type LocatedIssue } from "../checking/located-issue.ts";

/** A profile, or the issues because of which it is missing; of FHIR resources, also what was not read. */
export interface ReadProfile {
  readonly profile?: PatientProfile;
  readonly issues: readonly LocatedIssue[];
}

/** Reads the first document of a file, or of standard input when the name is `-`. */
export async function readProfile(name: string): Promise<ReadProfile> {
  for await (const { document, problem } of readDocuments(name)) {
    if (problem !== undefined) return { issues: [unreadableIssue(problem)] };
    return profileOf(document.value);
  }
  return { issues: [] };
}

/** Reads a value: FHIR if it has a type of resource, otherwise a profile. */
function profileOf(value: unknown): ReadProfile {
  const isFhir = typeof value === "object" && value !== null && "resourceType" in value;
  if (isFhir) {
    const { profile, issues } = readPatient(value);
    return issues.some(({ severity }) => severity === "error") ? { issues } : { profile, issues };
  }
  const result = validate(PatientProfile, value, { vocabularies });
  return result.ok ? { profile: result.value, issues: [] } : { issues: result.issues };
}

/** Today, as a date, in the time zone of the user. */
export function today(now: Date): PartialDate {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as PartialDate;
}
