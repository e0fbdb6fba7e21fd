/** Trials: ResearchStudy. */
import { type Condition, Condition as ConditionSchema, type Name, Trial } from "@org/therapy-model";
import { isObject } from "../../mapping/is-object.ts";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { codeIn } from "../concept.ts";
import {
  append,
  conceptList,
  type Element,
  members,
  objectIn,
  objectList,
  oneConcept,
  type ResourceMapping,
  same,
} from "../element.ts";
import { addFields, defined, fieldsOf } from "../fields.ts";
import { registrationMember } from "../identifier.ts";
import { nameMember } from "../name.ts";
import { readReference, referenceTo } from "../record-name.ts";
import { concepts } from "../term-concepts.ts";
import { arms, interventions } from "./arm.ts";
import { links, references } from "./artifact.ts";
import { dates } from "./dates.ts";
import { design, type } from "./design.ts";
import { endpoints, objectives } from "./endpoint.ts";
import { contacts, officials, organizations } from "./party.ts";
import { eligibility, enrollment } from "./recruitment.ts";
import { sites } from "./site.ts";
import { status, statusHistory } from "./status.ts";

const titleType = "http://hl7.org/fhir/title-type";
const officialType = Object.freeze({
  coding: Object.freeze([Object.freeze({ system: titleType, code: "official" })]),
});

function isOfficial(label: JsonObject): boolean {
  return codeIn(label["type"], titleType) === "official";
}

const officialTitle: Element<string> = {
  paths: "label",
  write: (title, resource) => append(resource, "label", [title], (value) => ({ type: officialType, value })),
  read: ({ label }) => members(label, (each) => (isObject(each) && isOfficial(each) ? each["value"] : undefined))?.[0],
};

const heldOfCondition: ReadonlySet<string> = new Set(["disease"]);

const conditions: Element<Condition[]> = objectList<Condition>("condition", {
  schema: ConditionSchema,
  write: (condition) => addFields({ ...concepts.disease.write(condition.disease) }, condition, heldOfCondition),
  read: (wire) => defined({ ...fieldsOf(wire), disease: concepts.disease.read(wire) }),
});

/** Makes the element of texts, each a codeable concept without a coding. */
function texts(key: string): Element<string[]> {
  return {
    paths: key,
    write: (values, resource) => append(resource, key, values, (text) => ({ text })),
    read: (resource) =>
      members(resource[key], (each) => (isObject(each) && each["coding"] === undefined ? each["text"] : undefined)),
  };
}

const therapies: Element<`therapy:${string}`[]> = {
  paths: "focus",
  write: (ids, resource) => append(resource, "focus", ids, (id) => ({ reference: referenceTo("therapy", id) })),
  read: (resource) => members(resource["focus"], (each) => readReference("therapy", objectIn(each, "reference"))),
};

const initiation: Element<NonNullable<Trial["initiation"]>> = {
  paths: "classifier",
  write: (value, resource) => append(resource, "classifier", [value], (each) => concepts.initiation.write(each)),
  read: (resource) => members(resource["classifier"], (each) => concepts.initiation.read(each))?.[0],
};

/** The mapping of trials. */
export const researchStudy: ResourceMapping<Trial> = {
  kind: "trial",
  resourceType: "ResearchStudy",
  schema: Trial,
  constants: { status: "active" },
  elements: {
    registrations: objectList("identifier", registrationMember),
    title: same("title"),
    officialTitle,
    names: objectList<Name>(
      "label",
      nameMember("value", (label) => !isOfficial(label)),
    ),
    summary: same("descriptionSummary"),
    description: same("description"),
    objectives,
    type,
    phase: oneConcept("phase", concepts.phase),
    initiation,
    status,
    statusHistory,
    dates,
    organizations,
    conditions,
    conditionNames: texts("condition"),
    conditionCategories: texts("classifier"),
    keywords: texts("keyword"),
    therapies,
    design,
    enrollment,
    arms,
    interventions,
    eligibility,
    endpoints,
    countries: conceptList("region", concepts.country),
    sites,
    contacts,
    officials,
    references,
    links,
  },
};
