/** Extension attributes: what the model states and USDM has no attribute for. */
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { extensionUrl } from "./base.ts";
import { StudyObject } from "./study-object.ts";

/** The extension with the fields of an object that its attributes do not hold, as a JSON object. */
const fieldsUrl = extensionUrl("model-fields");

/** The extension with the name of a required attribute whose value the record does not state. */
const unstatedUrl = extensionUrl("unstated");

/** Makes an extension attribute. */
export function extensionAttribute(url: string, value: { readonly [key: string]: unknown }): StudyObject {
  return new StudyObject("ExtensionAttribute", { url, ...value });
}

/** Marks required attributes whose values the record does not state. */
export function markUnstated(object: StudyObject, ...attributes: readonly string[]): StudyObject {
  for (const valueString of attributes)
    object.add("extensionAttributes", extensionAttribute(unstatedUrl, { valueString }));
  return object;
}

function extensionsIn(wire: unknown): readonly unknown[] {
  const extensions = isObject(wire) ? wire["extensionAttributes"] : undefined;
  return Array.isArray(extensions) ? extensions : [];
}

/** Whether the record does not state the value of a required attribute. */
export function isUnstated(wire: unknown, attribute: string): boolean {
  return extensionsIn(wire).some(
    (each) => isObject(each) && each["url"] === unstatedUrl && each["valueString"] === attribute,
  );
}

/** Returns the value of the first extension attribute with a URL. */
export function valueOfExtension(wire: unknown, url: string, key: string): unknown {
  const found = extensionsIn(wire).find((each) => isObject(each) && each["url"] === url);
  return isObject(found) ? found[key] : undefined;
}

/** Returns the fields that the extension of an object holds. `null` is a field that the object does not have. */
export function fieldsIn(wire: unknown): JsonObject {
  const fields = parsed(valueOfExtension(wire, fieldsUrl, "valueString"));
  return isObject(fields) ? fields : {};
}

/** Adds the extension of the fields of an object that its attributes do not hold. */
export function addFields(object: StudyObject, fields: JsonObject): void {
  const sorted = Object.entries(fields).toSorted(([left], [right]) => (left < right ? -1 : 1));
  if (sorted.length === 0) return;
  const valueString = JSON.stringify(Object.fromEntries(sorted));
  object.add("extensionAttributes", extensionAttribute(fieldsUrl, { valueString }));
}

/** Parses a JSON text; `undefined` if it is not one. */
export function parsed(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The type of the value of an extension attribute, by the value. */
export function valueKey(value: unknown): "valueBoolean" | "valueInteger" | "valueString" {
  if (typeof value === "boolean") return "valueBoolean";
  return Number.isSafeInteger(value) ? "valueInteger" : "valueString";
}

/** Returns the texts of all extension attributes with a URL. */
export function extensionValues(wire: unknown, url: string): readonly unknown[] {
  return extensionsIn(wire).flatMap((each) => (isObject(each) && each["url"] === url ? [each["valueString"]] : []));
}
