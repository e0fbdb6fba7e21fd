/** Reading a patient profile from a FHIR bundle. */
import type { Issue, PartialDate } from "@org/therapy-model";
import type { PatientProfile } from "@org/therapy-model/patient";
import { unreadableIssue } from "../mapping/unreadable.ts";
import { dateOf, type Element, elementOf, listOf, textOf } from "./element.ts";
import { readCondition } from "./read-condition.ts";
import { readObservation } from "./read-observation.ts";
import { readImmunization, readMedication, readProcedure } from "./read-treatment.ts";
import { type Reading, report, type Resource } from "./reading.ts";

/** A profile that was read from FHIR resources, and what was not read. */
export interface FhirPatient {
  /** Profile. No list is marked as complete. */
  profile: PatientProfile;
  /** Resources and elements that were not read, or have no term, each a warning; an error if there is no patient. */
  issues: Issue[];
}

/** Options of {@link readPatient}. */
export interface ReadPatientOptions {
  /** Day to which ages and windows refer. */
  screeningDate?: PartialDate | undefined;
}

const readers: { readonly [type: string]: (reading: Reading, resource: Resource) => void } = {
  Observation: readObservation,
  Condition: readCondition,
  MedicationStatement: readMedication,
  MedicationAdministration: readMedication,
  Procedure: readProcedure,
  Immunization: readImmunization,
};

/** Types that hold no fact of the patient's health by themselves. */
const silent: ReadonlySet<string> = new Set([
  "Patient",
  "Medication",
  "Organization",
  "Practitioner",
  "PractitionerRole",
  "Location",
  "Encounter",
  "Specimen",
  "Provenance",
  "Composition",
]);

/**
 * Reads a patient profile from a FHIR R4 or R5 Bundle, a list of resources or one resource: Patient, Observation, Condition,
 * MedicationStatement, MedicationAdministration, Procedure and Immunization.
 *
 * Terms are found by the codes of the vocabularies, such as NCIt and MONDO, and by names; codes of other systems, such as
 * LOINC, SNOMED CT and ICD-10, are kept as given. It never throws: what is not read is an issue. Nothing is marked as complete
 * or absent, except refuted conditions. Requests, such as MedicationRequest, do not show that a treatment was given.
 *
 * @example
 * ```ts
 * import { readPatient } from "@org/therapy-exchange/fhir-patient";
 *
 * const { profile, issues } = readPatient({
 *   resourceType: "Bundle",
 *   entry: [
 *     { resource: { resourceType: "Patient", id: "p1", gender: "female", birthDate: "1961-04" } },
 *     { resource: { resourceType: "Condition", code: { text: "Multiple myeloma" }, onsetDateTime: "2021" } },
 *     { resource: { resourceType: "Goal" } },
 *   ],
 * });
 * profile.conditions; // => [{ disease: "multiple_myeloma", text: "Multiple myeloma", onset: "2021" }]
 * issues[0]?.message; // => "Goal is not read"
 * ```
 */
export function readPatient(bundle: unknown, options: ReadPatientOptions = {}): FhirPatient {
  try {
    return readBundle(bundle, options);
  } catch (error) {
    const issue = unreadableIssue(bundle);
    if (issue === undefined) throw error;
    return { profile: {}, issues: [issue] };
  }
}

function readBundle(bundle: unknown, { screeningDate }: ReadPatientOptions): FhirPatient {
  const resources = resourcesOf(bundle);
  const patients = resources.filter(({ fields }) => fields["resourceType"] === "Patient");
  const [patient] = patients;
  const reading: Reading = {
    person: {},
    observations: [],
    scores: [],
    conditions: [],
    treatments: [],
    issues: [],
    byReference: referencesOf(resources),
  };
  if (patient === undefined) {
    reading.issues.push({ code: "missing_field", severity: "error", path: [], message: "has no Patient resource" });
  } else readPerson(reading, patient);
  for (const other of patients.slice(1)) {
    report(reading, other, [], "duplicate_id", "is another patient; the bundle was read for the first one");
  }
  for (const resource of resources) readResource(reading, resource, patient, patients.length);
  const { observations, scores, conditions, treatments } = reading;
  const profile: PatientProfile = {
    ...reading.person,
    ...(screeningDate !== undefined && { screeningDate }),
    ...(observations.length > 0 && { observations: observations.slice(0, 20_000) }),
    ...(conditions.length > 0 && { conditions: conditions.slice(0, 2000) }),
    ...(treatments.length > 0 && { treatments: treatments.slice(0, 5000) }),
    ...(scores.length > 0 && { scores: scores.slice(0, 2000) }),
  };
  return { profile, issues: reading.issues };
}

/** The resources of a bundle, a list or a single resource, with their paths. */
function resourcesOf(value: unknown): Resource[] {
  if (Array.isArray(value)) return listOf(value).map((each, index) => ({ fields: elementOf(each), path: [index] }));
  const root = elementOf(value);
  if (root["resourceType"] !== "Bundle") return root["resourceType"] === undefined ? [] : [{ fields: root, path: [] }];
  return listOf(root["entry"]).flatMap((entry, index): Resource[] => {
    const { resource, fullUrl } = elementOf(entry);
    if (resource === undefined) return [];
    const fields = elementOf(resource);
    return [
      { fields: { ...fields, ...(typeof fullUrl === "string" && { fullUrl }) }, path: ["entry", index, "resource"] },
    ];
  });
}

function referencesOf(resources: readonly Resource[]): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  for (const { fields } of resources) {
    const { resourceType, id, fullUrl } = fields;
    if (typeof id === "string" && typeof resourceType === "string") found.set(`${resourceType}/${id}`, fields);
    if (typeof fullUrl === "string") found.set(fullUrl, fields);
  }
  return found;
}

function readPerson(reading: Reading, patient: Resource): void {
  const { id, gender, birthDate } = patient.fields;
  const { person } = reading;
  const pseudonym = textOf(id);
  if (pseudonym !== undefined) person.id = pseudonym;
  const date = dateOf(birthDate);
  if (date !== undefined) person.birthDate = date;
  else if (birthDate !== undefined)
    report(reading, patient, ["birthDate"], "invalid_date", "is not a date; it was not read");
  if (gender === "female" || gender === "male") person.sex = gender;
  else if (gender !== undefined)
    report(reading, patient, ["gender"], "unknown_term", "is neither female nor male; it was not read");
}

function readResource(reading: Reading, resource: Resource, patient: Resource | undefined, patients: number): void {
  const type = textOf(resource.fields["resourceType"]);
  if (type === undefined) {
    report(reading, resource, [], "invalid_type", "is not a FHIR resource");
    return;
  }
  if (silent.has(type)) return;
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (read === undefined) report(reading, resource, [], "unknown_kind", `${type} is not read`);
  else if (patients > 1 && !isAbout(resource.fields, patient)) {
    report(reading, resource, [], "dangling_reference", "is about another patient; it was not read");
  } else read(reading, resource);
}

/** Whether a resource is about the patient; without a subject, it is. */
function isAbout(fields: Element, patient: Resource | undefined): boolean {
  const subject = elementOf(fields["subject"] ?? fields["patient"])["reference"];
  if (typeof subject !== "string" || patient === undefined) return true;
  const { id, fullUrl } = patient.fields;
  if (subject === fullUrl) return true;
  return typeof id === "string" && (subject === `Patient/${id}` || subject.endsWith(`/Patient/${id}`));
}
