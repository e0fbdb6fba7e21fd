/** Regulatory events: RegulatedAuthorization. */
import {
  type ApplicationType,
  type ApprovalKind,
  type EventDate,
  type Jurisdiction,
  type Milestone,
  type Regulator,
  regulators,
  RegulatoryEvent,
} from "@org/therapy-model";
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { namingSystemUrl } from "./base.ts";
import {
  append,
  type Element,
  firstIn,
  members,
  objectIn,
  objectList,
  oneConcept,
  type ResourceMapping,
  restOf,
  same,
} from "./element.ts";
import { identifierMember } from "./identifier.ts";
import { readReference, referenceTo } from "./record-name.ts";
import { readDate, writeDate } from "./registry-date.ts";
import { concepts } from "./term-concepts.ts";
import { indicationMember } from "./therapy/indication.ts";

const heldOfDate: ReadonlySet<string> = new Set(["value", "type"]);
const regulatorSystem = namingSystemUrl("regulator");

function caseOf(resource: JsonObject): JsonObject {
  return (resource["case"] ??= {}) as JsonObject;
}

const therapy: Element<`therapy:${string}`> = {
  paths: "subject",
  write: (id, resource) => append(resource, "subject", [id], (each) => referenceTo("therapy", each)),
  read: (resource) => members(resource["subject"], (each) => readReference("therapy", each))?.[0],
};

const jurisdiction: Element<Jurisdiction> = {
  paths: "region",
  write: (value, resource) => append(resource, "region", [value], (each) => concepts.jurisdiction.write(each)),
  read: ({ region }) =>
    Array.isArray(region) && region.length === 1 ? concepts.jurisdiction.read(region[0]) : undefined,
};

/** The authority, as an identifier: it has no record. */
const regulator: Element<Regulator> = {
  paths: "regulator.identifier",
  write(value, resource) {
    const identifier = { system: regulatorSystem, value };
    resource["regulator"] = { identifier, display: regulators.terms[value].label };
    return true;
  },
  read(resource) {
    const identifier = objectIn(objectIn(resource, "regulator"), "identifier");
    return identifier?.["system"] === regulatorSystem ? identifier["value"] : undefined;
  },
};

const milestone: Element<Milestone> = {
  paths: "case.type",
  write(value, resource) {
    caseOf(resource)["type"] = concepts.milestone.write(value);
    return true;
  },
  read: (resource) => concepts.milestone.read(objectIn(resource, "case")?.["type"]),
};

const date: Element<EventDate> = {
  paths: "case.dateDateTime",
  write(value, resource) {
    writeDate(value, caseOf(resource), "dateDateTime");
    return restOf(value, heldOfDate);
  },
  read: (resource) => readDate(objectIn(resource, "case") ?? {}, "dateDateTime"),
};

const application: Element<ApplicationType> = {
  paths: "case.application.type",
  write: (value, resource) =>
    append(caseOf(resource), "application", [value], (each) => ({ type: concepts.applicationType.write(each) })),
  read: (resource) => concepts.applicationType.read(firstIn(objectIn(resource, "case"), "application")?.["type"]),
};

const approvalKind: Element<ApprovalKind> = {
  paths: "basis",
  write: (value, resource) => append(resource, "basis", [value], (each) => concepts.approvalKind.write(each)),
  read: (resource) => members(resource["basis"], (each) => concepts.approvalKind.read(each))?.[0],
};

const validUntil: Element<EventDate> = {
  paths: "validityPeriod.end",
  write(value, resource) {
    const period = {};
    writeDate(value, period, "end");
    resource["validityPeriod"] = period;
    return restOf(value, heldOfDate);
  },
  read(resource) {
    const period = resource["validityPeriod"];
    return isObject(period) ? readDate(period, "end") : undefined;
  },
};

const applicant: Element<`organization:${string}`> = {
  paths: "holder",
  write(id, resource) {
    resource["holder"] = referenceTo("organization", id);
    return true;
  },
  read: (resource) => readReference("organization", resource["holder"]),
};

/** The mapping of regulatory events. */
export const regulatedAuthorization: ResourceMapping<RegulatoryEvent> = {
  kind: "regulatory_event",
  resourceType: "RegulatedAuthorization",
  schema: RegulatoryEvent,
  constants: {},
  elements: {
    therapy,
    indications: objectList("indication", indicationMember),
    jurisdiction,
    regulator,
    milestone,
    localName: same("description"),
    date,
    application,
    approvalKind,
    validUntil,
    designation: oneConcept("type", concepts.designation),
    identifiers: objectList("identifier", identifierMember),
    applicant,
  },
};
