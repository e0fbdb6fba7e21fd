/** The ids of records as ids of resources and references to them. */
import type { RecordKind } from "@org/therapy-model";
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { base, definitionUrl } from "./base.ts";
import { addExtension, extensionsOf } from "./fields.ts";

/** The resource that a record of each kind is written as. */
export const resourceTypes: { readonly [Kind in RecordKind]: string } = {
  organization: "Organization",
  platform: "Basic",
  therapy: "MedicinalProductDefinition",
  trial: "ResearchStudy",
  regulatory_event: "RegulatedAuthorization",
  source: "Citation",
};

/** The URL of the extension with the id of a record that is longer than the id of a resource. */
export const recordIdUrl: string = definitionUrl("record-id");

/** The maximum length of the id of a resource. */
const maximum = 64;

/** Shortens a name to the length of the id of a resource. A shortened name ends with a checksum of the whole name. */
export function fitted(name: string): string {
  return name.length <= maximum ? name : `${name.slice(0, maximum - 9)}-${checksum(name)}`;
}

/** FNV-1a with 32 bits, as eight hexadecimal digits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The name in the id of a record. */
export function nameIn(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

/** Writes the id of a record as a reference to its resource. */
export function referenceTo(kind: RecordKind, id: string): JsonObject {
  const name = nameIn(id);
  const reference: JsonObject = { reference: `${resourceTypes[kind]}/${fitted(name)}` };
  if (name.length > maximum) addExtension(reference, { url: recordIdUrl, valueString: id });
  return reference;
}

const idPattern = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** Returns the id of a record of a kind from the id of its resource; `undefined` if it has no such form. */
export function recordId(kind: RecordKind, resourceId: unknown, element?: unknown): string | undefined {
  const [exact] = extensionsOf(element, recordIdUrl);
  const stated = exact?.["valueString"];
  if (typeof stated === "string" && fitted(nameIn(stated)) === resourceId) return stated;
  if (typeof resourceId !== "string" || resourceId.length > maximum) return undefined;
  const name = resourceId.toLowerCase();
  return idPattern.test(name) ? `${kind}:${name}` : undefined;
}

/** Reads a reference to the resource of a record of a kind. */
export function readReference(kind: RecordKind, wire: unknown): string | undefined {
  const reference = isObject(wire) ? wire["reference"] : undefined;
  if (typeof reference !== "string") return undefined;
  const start = reference.startsWith(`${base}/`) ? base.length + 1 : 0;
  const type = resourceTypes[kind];
  if (!reference.startsWith(`${type}/`, start)) return undefined;
  return recordId(kind, reference.slice(start + type.length + 1), wire);
}
