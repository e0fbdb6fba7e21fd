/** The extension with the fields of an object of the model that have no element in FHIR. */
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { definitionUrl } from "./base.ts";

/** The URL of the extension: a JSON object with the fields. */
export const fieldsUrl: string = definitionUrl("model-fields");

/** A text that is its own JSON text between quotation marks. */
const plain = /^[\w .,:+-]*$/;

/** Adds the fields of an object that the element does not hold, as an extension of the element. */
export function addFields(element: JsonObject, value: object, held: ReadonlySet<string>): JsonObject {
  const object = value as JsonObject;
  let others: JsonObject | undefined;
  let only: string | undefined;
  for (const key in object) {
    if (held.has(key) || object[key] === undefined) continue;
    if (only === undefined) only = key;
    else (others ??= { [only]: object[only] })[key] = object[key];
  }
  if (only === undefined) return element;
  const text = others === undefined ? textOfField(only, object[only]) : JSON.stringify(others);
  addExtension(element, { url: fieldsUrl, valueString: text });
  return element;
}

/** The JSON text of an object with one field; most are a term, which needs no escapes. */
function textOfField(key: string, value: unknown): string {
  return typeof value === "string" && plain.test(value) ? `{"${key}":"${value}"}` : JSON.stringify({ [key]: value });
}

/** Adds an extension to an element. */
export function addExtension(element: JsonObject, extension: JsonObject): void {
  const extensions = element["extension"] as JsonObject[] | undefined;
  if (extensions === undefined) element["extension"] = [extension];
  else extensions.push(extension);
}

/** Returns the extensions of an element with a URL. */
export function extensionsOf(element: unknown, url: string): readonly JsonObject[] {
  const extensions = isObject(element) ? element["extension"] : undefined;
  return Array.isArray(extensions)
    ? (extensions as unknown[]).filter((each): each is JsonObject => isObject(each) && each["url"] === url)
    : [];
}

/** Returns the fields that the extension of an element holds. */
export function fieldsOf(element: unknown): JsonObject {
  const [extension] = extensionsOf(element, fieldsUrl);
  const fields = parsed(extension?.["valueString"]);
  return isObject(fields) ? fields : {};
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

/** Copies an object without its undefined fields. */
export function defined(value: JsonObject): JsonObject {
  const copy: JsonObject = {};
  for (const key in value) if (value[key] !== undefined) copy[key] = value[key];
  return copy;
}
