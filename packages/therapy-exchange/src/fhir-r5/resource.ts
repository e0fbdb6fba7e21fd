/** Records as resources, by their mapping. */
import type { Issue, ModelRecord } from "@org/therapy-model";
import { validate } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { isObject } from "../mapping/is-object.ts";
import { fieldSchema } from "../mapping/lens.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import type { Element, Reading, ResourceMapping, Writing } from "./element.ts";
import { addFieldExtension, type FieldExtension, fieldExtensions, readFieldExtensions } from "./field-extension.ts";
import { addExtension } from "./fields.ts";
import { fitted, nameIn, recordId, recordIdUrl } from "./record-name.ts";

/** A field of a record: its elements, the extension of what they do not hold, and what the model accepts. */
interface RecordField {
  readonly name: string;
  /** The place of the field in the model. */
  readonly place: number;
  readonly element: Element<unknown> | undefined;
  readonly extension: FieldExtension;
  readonly accepts: (value: unknown) => boolean;
}

/** A mapping, with what is derived from it once. */
export interface RecordResource {
  readonly mapping: ResourceMapping;
  readonly extensions: ReadonlyMap<string, FieldExtension>;
  /** The fields, in the order of the model. Documents have this order, whatever the order of a record. */
  readonly fields: readonly RecordField[];
  readonly fieldByName: ReadonlyMap<string, RecordField>;
}

/** Prepares a mapping. */
export function recordResource<Of extends ModelRecord>(mapping: ResourceMapping<Of>): RecordResource {
  const { kind, schema } = mapping;
  const elements = mapping.elements as { readonly [field: string]: Element<unknown> | undefined };
  const extensions = fieldExtensions(kind, schema);
  const fields = [...extensions].map(([name, extension], place) => ({
    name,
    place,
    element: elements[name],
    extension,
    accepts: predicate(fieldSchema(schema, name)),
  }));
  const fieldByName = new Map(fields.map((field) => [field.name, field]));
  return { mapping, extensions, fields, fieldByName };
}

/** The state of writing one record. */
class RecordWriting implements Writing {
  readonly id: string;
  readonly record: ModelRecord;
  readonly #list: JsonObject[];
  #shared: Map<string, JsonObject> | undefined;
  constructor(id: string, record: ModelRecord, list: JsonObject[]) {
    this.id = id;
    this.record = record;
    this.#list = list;
  }
  add(resource: JsonObject): void {
    this.#list.push(resource);
  }
  shared(key: string, make: (id: string) => JsonObject): JsonObject {
    const known = this.#shared?.get(key);
    if (known !== undefined) return known;
    const resource = make(fitted(`${this.id}-${key}`));
    (this.#shared ??= new Map()).set(key, resource);
    this.#list.push(resource);
    return resource;
  }
}

/** Writes a record: the resource, and the other resources that it needs. */
export function writeResource({ mapping, fieldByName }: RecordResource, record: ModelRecord, list: JsonObject[]): void {
  const name = nameIn(record.id);
  const id = fitted(name);
  const resource: JsonObject = { resourceType: mapping.resourceType, id, ...mapping.constants };
  list.push(resource);
  const writing = new RecordWriting(id, record, list);
  if (id !== name) addExtension(resource, { url: recordIdUrl, valueString: record.id });
  const values = record as unknown as JsonObject;
  for (const { name: field, element, extension } of presentFields(values, fieldByName)) {
    const value = values[field];
    const rest = element === undefined ? false : element.write(value, resource, writing);
    if (rest !== true) addFieldExtension(resource, extension, rest === false ? value : rest);
  }
}

/** The fields that a record has, in the order of the model. Most records have this order already. */
function presentFields(values: JsonObject, fieldByName: ReadonlyMap<string, RecordField>): readonly RecordField[] {
  const present: RecordField[] = [];
  let last = -1;
  let isSorted = true;
  for (const key in values) {
    const field = fieldByName.get(key);
    if (field === undefined || values[key] === undefined) continue;
    if (field.place < last) isSorted = false;
    last = field.place;
    present.push(field);
  }
  return isSorted ? present : present.toSorted((left, right) => left.place - right.place);
}

/** Reads the record of a resource, or the issues because of which it is not one. */
export function readResource(
  { mapping, extensions, fields }: RecordResource,
  resource: JsonObject,
  reading: Reading,
): { readonly record: ModelRecord } | { readonly issues: readonly Issue[] } {
  const { kind } = mapping;
  const id = recordId(kind, resource["id"], resource);
  if (id === undefined) return { issues: [missingId()] };
  const record: JsonObject = { kind, id };
  const others = readFieldExtensions(resource, extensions);
  for (const { name, element, accepts } of fields) {
    const value = merged(element?.read(resource, reading), others.get(name));
    if (value !== undefined && accepts(value)) record[name] = value;
  }
  const result = validate(mapping.schema, record);
  return result.ok ? { record: result.value } : { issues: result.issues };
}

/** The value of a field: that of its elements, that of its extension, or both, if they are parts of one object. */
function merged(element: unknown, extension: unknown): unknown {
  if (extension === undefined) return element;
  return isObject(element) && isObject(extension) ? { ...element, ...extension } : extension;
}

function missingId(): Issue {
  const message = "is missing, or cannot be the id of a record";
  return { code: "missing_field", severity: "error", path: ["id"], message };
}
