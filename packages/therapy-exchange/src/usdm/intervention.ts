/** Interventions and their administrations: StudyIntervention and Administration. */
import {
  Dosing,
  Intervention,
  type InterventionRole,
  interventionRoles,
  type InterventionType,
  interventionTypes,
  type Route,
  routes,
} from "@org/therapy-model";
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { labelIn } from "./arm.ts";
import { aliasOf, standardCodeIn, termCodes, unknown } from "./code.ts";
import { markUnstated } from "./extension.ts";
import { listOf, memberReader, objectsIn, textIn } from "./member.ts";
import type { Part, StudyWriting } from "./part.ts";
import { therapyIdOf } from "./product.ts";
import { durationIn, quantityIn, quantityOf } from "./quantity.ts";
import { type Reading, Reference, StudyObject } from "./study-object.ts";

const roles = termCodes<InterventionRole>(interventionRoles, {
  investigational: "C41161",
  active_comparator: "C68609",
  placebo: "C753",
  background: "C165822",
  rescue: "C165835",
  challenge: "C158128",
  diagnostic: "C18020",
});
const types = termCodes<InterventionType>(interventionTypes);
const routeCodes = termCodes<Route>(routes);

function readDosing(wire: JsonObject): JsonObject {
  const { duration } = wire;
  return {
    amount: quantityIn(wire["dose"]),
    route: routeCodes.read(standardCodeIn(wire["route"])),
    duration: isObject(duration) ? durationIn(duration["quantity"]) : undefined,
  };
}

const dosingReader = memberReader<Dosing>(Dosing, readDosing);

function durationOf({ duration }: Dosing): StudyObject {
  const object = new StudyObject("Duration", { durationWillVary: false });
  markUnstated(object, "durationWillVary");
  if (duration !== undefined) object.values["quantity"] = quantityOf(duration.value, duration.unit);
  return object;
}

function writeAdministration(dosing: Dosing, name: string): StudyObject {
  const { amount, route } = dosing;
  const member = { value: dosing, read: readDosing };
  const administration = new StudyObject("Administration", { name, duration: durationOf(dosing) }, member);
  if (amount !== undefined) administration.values["dose"] = quantityOf(amount.value, amount.unit);
  if (route !== undefined) administration.values["route"] = aliasOf(routeCodes.write(route));
  return administration;
}

function readIntervention(wire: JsonObject, reading: Reading): JsonObject {
  const administrations = objectsIn(wire, "administrations");
  const products = listOf(administrations.map((each) => therapyIdOf(reading.find(each["administrableProductId"]))));
  return {
    name: labelIn(wire),
    type: types.read(wire["type"]),
    role: roles.read(wire["role"]),
    text: textIn(wire, "description"),
    dosing: listOf(administrations.map((each) => dosingReader(each, reading))),
    therapy: new Set(products).size === 1 ? products![0] : undefined,
  };
}

const interventionReader = memberReader<Intervention>(Intervention, readIntervention);

function writeIntervention(intervention: Intervention, index: number, writing: StudyWriting): StudyObject {
  const { name, role, type, text, dosing = [], therapy } = intervention;
  const values = {
    // Names of interventions are unique; the label need not be.
    name: writing.interventions.has(name) ? `${name} (${index + 1})` : name,
    label: name,
    role: role === undefined ? unknown() : roles.write(role),
    type: type === undefined ? unknown() : types.write(type),
  };
  const member = { value: intervention, read: readIntervention, elsewhere: ["dosing"] };
  const object = new StudyObject("StudyIntervention", values, member);
  if (text !== undefined) object.values["description"] = text;
  const product = therapy === undefined ? undefined : writing.products.get(therapy);
  for (const [number, each] of dosing.entries()) {
    const administration = writeAdministration(each, `Administration ${index + 1}.${number + 1}`);
    if (product !== undefined) administration.values["administrableProductId"] = new Reference(product);
    object.add("administrations", administration);
  }
  return object;
}

/** The interventions. */
export const interventions: Part = {
  write(writing) {
    const { trial, version, design } = writing;
    for (const [index, intervention] of (trial.interventions ?? []).entries()) {
      const object = writeIntervention(intervention, index, writing);
      version.add("studyInterventions", object);
      design.refer("studyInterventionIds", object);
      if (!writing.interventions.has(intervention.name)) writing.interventions.set(intervention.name, object);
    }
  },
  read: (parts) => ({
    interventions: listOf(
      objectsIn(parts.version, "studyInterventions").map((each) => interventionReader(each, parts)),
    ),
  }),
};
