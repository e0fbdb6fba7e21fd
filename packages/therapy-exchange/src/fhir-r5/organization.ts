/** Organizations. */
import { type Name, Name as NameSchema, Organization, type Place } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { append, type Element, members, objectIn, objectList, type ResourceMapping } from "./element.ts";
import { addFields, fieldsOf } from "./fields.ts";
import { identifierMember } from "./identifier.ts";
import { addressFields, readAddress, writeAddress } from "./place.ts";
import { readReference, referenceTo } from "./record-name.ts";
import { concepts } from "./term-concepts.ts";

const heldOfName: ReadonlySet<string> = new Set(["text"]);
const isName = predicate(NameSchema);

/** The kind of a name that another author does not state. */
const unstatedKind = { kind: "synonym" };

/** The preferred name, and the others as aliases; extensions have the kind of each. */
const names: Element<Name[]> = {
  paths: "name, alias",
  write([first, ...others], resource) {
    if (first === undefined) return false;
    resource["name"] = first.text;
    resource["_name"] = addFields({}, first, heldOfName);
    if (others.length > 0) {
      resource["alias"] = others.map(({ text }) => text);
      resource["_alias"] = others.map((name) => addFields({}, name, heldOfName));
    }
    return true;
  },
  read(resource) {
    const { alias, _alias: aliasFields } = resource;
    const texts = [resource["name"], ...(Array.isArray(alias) ? (alias as unknown[]) : [])];
    const fields = [resource["_name"], ...(Array.isArray(aliasFields) ? (aliasFields as unknown[]) : [])];
    return members(texts, (text, index) => {
      const name = { ...unstatedKind, ...fieldsOf(fields[index]), text };
      return isName(name) ? name : undefined;
    });
  },
};

function contactWith(resource: JsonObject, isSought: (contact: JsonObject) => boolean): JsonObject | undefined {
  return members(resource["contact"], (each) => (isObject(each) && isSought(each) ? each : undefined))?.[0] as
    | JsonObject
    | undefined;
}

const headquarters: Element<Place> = {
  paths: "contact.address",
  write: (place, resource) =>
    append(resource, "contact", [place], () => ({ address: writeAddress(place, addressFields) })),
  read(resource) {
    const address = objectIn(
      contactWith(resource, (contact) => isObject(contact["address"])),
      "address",
    );
    return address && readAddress(address);
  },
};

function websiteIn({ telecom }: JsonObject): unknown {
  return members(telecom, (each) => (isObject(each) && each["system"] === "url" ? each["value"] : undefined))?.[0];
}

const website: Element<string> = {
  paths: "contact.telecom",
  write: (value, resource) => append(resource, "contact", [value], () => ({ telecom: [{ system: "url", value }] })),
  read(resource) {
    const contact = contactWith(resource, (each) => websiteIn(each) !== undefined);
    return contact && websiteIn(contact);
  },
};

const parent: Element<`organization:${string}`> = {
  paths: "partOf",
  write(id, resource) {
    resource["partOf"] = referenceTo("organization", id);
    return true;
  },
  read: (resource) => readReference("organization", resource["partOf"]),
};

const type: Element<NonNullable<Organization["type"]>> = {
  paths: "type",
  write: (value, resource) => append(resource, "type", [value], (each) => concepts.organizationType.write(each)),
  read: (resource) => members(resource["type"], (each) => concepts.organizationType.read(each))?.[0],
};

/** The mapping of organizations. */
export const organization: ResourceMapping<Organization> = {
  kind: "organization",
  resourceType: "Organization",
  schema: Organization,
  constants: {},
  elements: {
    names,
    type,
    headquarters,
    parent,
    website,
    identifiers: objectList("identifier", identifierMember),
  },
};
