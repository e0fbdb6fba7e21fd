/** Reading MedicationStatement, MedicationAdministration, Procedure and Immunization: treatments that were given. */
// cspell:ignore codeable referencerange occurence -- names of FHIR elements
import { type Route, routes, type Treatment } from "@org/therapy-model";
import { PatientTreatment, recordedTerm } from "@org/therapy-model/patient";
import { predicate } from "@org/therapy-model/schema";
import { treatments } from "@org/therapy-model/vocabularies";
import {
  type Concept,
  conceptOf,
  elementOf,
  listOf,
  nameOf,
  namedBy,
  periodOf,
  type ReadPeriod,
  valueIn,
} from "./element.ts";
import { type Reading, report, type Resource } from "./reading.ts";

const isTreatment = predicate(PatientTreatment);

/** Statuses by what they show: that a treatment is given, was given, or is planned. R5 has `recorded` for any of the first two. */
const given: { readonly [status: string]: "ongoing" | "ended" | "planned" | "given" } = {
  active: "ongoing",
  "in-progress": "ongoing",
  completed: "ended",
  stopped: "ended",
  intended: "planned",
  preparation: "planned",
  recorded: "given",
  unknown: "given",
};

/** Reads a medication that was taken or administered. */
export function readMedication(reading: Reading, resource: Resource): void {
  const { fields } = resource;
  const adherence = conceptOf(elementOf(fields["adherence"])["code"]).codes.map(({ code }) => code);
  if (adherence.some((code) => /^(?:not-taking|stopped)/.test(code) && !code.startsWith("stopped"))) {
    report(reading, resource, ["adherence"], "unknown_term", "is not taking; the medication was not read");
    return;
  }
  const period = periodOf(
    fields,
    fields["resourceType"] === "MedicationAdministration" && hasChoice(fields, "occurence") ? "occurence" : "effective",
  );
  const single = fields["resourceType"] === "MedicationAdministration";
  addTreatment(reading, resource, medicationOf(reading, resource), single ? period : openPeriod(resource, period));
}

function hasChoice(fields: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.keys(fields).some((key) => key.startsWith(name));
}

/** A statement with one date states that the medication is taken then; not when it ends. */
function openPeriod({ fields }: Resource, { start, end }: ReadPeriod): ReadPeriod {
  return fields["effectiveDateTime"] === undefined ? { start, end } : { start };
}

/** The medication: a concept, or a resource of the bundle or of the statement itself. */
function medicationOf(reading: Reading, { fields }: Resource): Concept {
  const { medicationCodeableConcept, medicationReference, medication } = fields;
  if (medicationCodeableConcept !== undefined) return conceptOf(medicationCodeableConcept);
  const { concept, reference } = elementOf(medication);
  if (concept !== undefined) return conceptOf(concept);
  const target = elementOf(reference ?? medicationReference);
  const id = target["reference"];
  const contained = listOf(fields["contained"]).map(elementOf);
  const found =
    typeof id === "string"
      ? (contained.find((each) => id.startsWith("#") && each["id"] === id.slice(1)) ?? reading.byReference.get(id))
      : undefined;
  return found === undefined ? conceptOf({ text: target["display"] }) : conceptOf(found["code"]);
}

/** Reads a procedure. */
export function readProcedure(reading: Reading, resource: Resource): void {
  const { fields } = resource;
  const period = periodOf(fields, hasChoice(fields, "performed") ? "performed" : "occurrence");
  addTreatment(reading, resource, conceptOf(fields["code"]), period);
}

/** Reads an immunization. */
export function readImmunization(reading: Reading, resource: Resource): void {
  const { fields } = resource;
  addTreatment(reading, resource, conceptOf(fields["vaccineCode"]), periodOf(fields, "occurrence"), "vaccine");
}

function addTreatment(
  reading: Reading,
  resource: Resource,
  concept: Concept,
  { start, end }: ReadPeriod,
  kind?: Treatment,
): void {
  const { status } = resource.fields;
  const effect = valueIn(given, status);
  if (effect === undefined) {
    report(
      reading,
      resource,
      ["status"],
      "unknown_term",
      "does not show that the treatment was given; it was not read",
    );
    return;
  }
  const treatment = recordedTerm(treatments, concept) ?? kind;
  if (treatment === undefined) {
    report(reading, resource, [], "unknown_term", `${nameOf(concept)} leads to no treatment of the vocabulary`);
  }
  const route = routeOf(resource);
  const entry = {
    ...(treatment !== undefined && { treatment }),
    ...namedBy(concept),
    ...(effect !== "planned" && start !== undefined && { start }),
    ...(effect !== "planned" && end !== undefined && { end }),
    ...(effect === "ongoing" && end === undefined && { ongoing: true }),
    ...(effect === "ended" && { ongoing: false }),
    ...(effect === "planned" && { planned: true }),
    ...(route !== undefined && { route }),
  };
  if (isTreatment(entry)) reading.treatments.push(entry);
  else report(reading, resource, [], "invalid_format", "was not read, because a part of it has an invalid form");
}

function routeOf({ fields }: Resource): Route | undefined {
  const dosage = fields["dosage"];
  const [first] = Array.isArray(dosage) ? listOf(dosage) : [dosage];
  return recordedTerm(routes, conceptOf(elementOf(first)["route"]));
}
