/** Extensions of a resource, one for each field of a record that FHIR has no element for. */
import type { RecordKind } from "@org/therapy-model";
import { PartialDate } from "@org/therapy-model";
import * as z from "zod";
import { fieldSchema } from "../mapping/lens.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { definitionUrl } from "./base.ts";
import { addExtension, parsed } from "./fields.ts";

/** The type of the value of an extension; `json` is a string with a JSON text. */
export type ExtensionType = "boolean" | "code" | "date" | "integer" | "json" | "string";

/** The extension of a field of a kind of record. */
export interface FieldExtension {
  readonly kind: RecordKind;
  readonly field: string;
  readonly url: string;
  readonly type: ExtensionType;
  /** The key of the value. */
  readonly key: string;
}

/** The maximum number of characters of a string in FHIR is 1,048,576; a longer text is in several extensions. */
const maximumText = 1_000_000;

/** Makes the extensions of the fields of a kind of record. */
export function fieldExtensions(kind: RecordKind, schema: z.ZodType): ReadonlyMap<string, FieldExtension> {
  const extensions = new Map<string, FieldExtension>();
  for (const field of Object.keys((schema as z.ZodObject).shape)) {
    if (field === "kind" || field === "id") continue;
    const name = `${kind}-${field}`.replaceAll("_", "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const type = typeOf(fieldSchema(schema, field));
    const key = type === "json" ? "valueString" : `value${type[0]!.toUpperCase()}${type.slice(1)}`;
    extensions.set(field, { kind, field, url: definitionUrl(name), type, key });
  }
  return extensions;
}

function typeOf(schema: z.ZodType): ExtensionType {
  if (schema === PartialDate) return "date";
  if (schema instanceof z.ZodBoolean) return "boolean";
  if (schema instanceof z.ZodEnum) return "code";
  if (schema instanceof z.ZodNumber) return "integer";
  return schema instanceof z.ZodString ? "string" : "json";
}

/** Adds the extension of a field to a resource. */
export function addFieldExtension(resource: JsonObject, { url, type, key }: FieldExtension, value: unknown): void {
  if (type !== "json") {
    const extension: JsonObject = { url };
    extension[key] = value;
    addExtension(resource, extension);
    return;
  }
  const text = JSON.stringify(value);
  if (text.length <= maximumText) {
    addExtension(resource, { url, valueString: text });
    return;
  }
  for (let start = 0; start < text.length; start += maximumText) {
    addExtension(resource, { url, valueString: text.slice(start, start + maximumText) });
  }
}

/** Reads the extensions of a resource, by the fields of the record. */
export function readFieldExtensions(
  resource: JsonObject,
  extensions: ReadonlyMap<string, FieldExtension>,
): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  const { extension: wires } = resource;
  if (!Array.isArray(wires)) return values;
  const byUrl = urlsOf(extensions);
  const texts = new Map<string, string>();
  for (const wire of wires as readonly (JsonObject | null)[]) {
    const extension = typeof wire === "object" ? byUrl.get(wire?.["url"]) : undefined;
    if (extension === undefined) continue;
    const value = wire![extension.key];
    if (extension.type !== "json") values.set(extension.field, value);
    else if (typeof value === "string") texts.set(extension.field, (texts.get(extension.field) ?? "") + value);
  }
  for (const [field, text] of texts) values.set(field, parsed(text));
  return values;
}

const knownUrls = new WeakMap<ReadonlyMap<string, FieldExtension>, ReadonlyMap<unknown, FieldExtension>>();

function urlsOf(extensions: ReadonlyMap<string, FieldExtension>): ReadonlyMap<unknown, FieldExtension> {
  let urls = knownUrls.get(extensions);
  if (urls === undefined) {
    urls = new Map([...extensions.values()].map((extension) => [extension.url, extension]));
    knownUrls.set(extensions, urls);
  }
  return urls;
}
