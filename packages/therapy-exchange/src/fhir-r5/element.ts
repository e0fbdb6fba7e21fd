/** Elements: how a field of a record is written into a resource and read from it, in one declaration. */
import type { ModelRecord, RecordKind } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import type * as z from "zod";
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import type { Concepts } from "./concept.ts";

/** The state of writing one record: its resource, and the resources that belong to it. */
export interface Writing {
  /** The id of the resource. */
  readonly id: string;
  /** The record. */
  readonly record: ModelRecord;
  /** Adds a resource of the same record to the bundle. */
  add(resource: JsonObject): void;
  /** Returns the resource of the same record that several fields fill, by its name; it is made first if it is absent. */
  shared(name: string, make: (id: string) => JsonObject): JsonObject;
}

/** The state of reading one record. */
export interface Reading {
  /** The id of the resource. */
  readonly id: string;
  /** Finds the resource that an element refers to. */
  readonly resolve: (reference: unknown) => JsonObject | undefined;
  /** Finds the resources of a type that refer to a resource in a list of references. */
  readonly referring: (type: string, key: string, reference: string) => readonly JsonObject[];
}

/** How a field of a record is written into a resource, and read from it. */
export interface Element<Value> {
  /** The elements, for the documentation. */
  readonly paths: string;
  /**
   * Writes the value. Returns what the elements do not hold, which an extension holds then: `true` for nothing, an object
   * with the other fields of the value, or `false` for the whole value, with the resource unchanged.
   */
  write(value: Value, resource: JsonObject, writing: Writing): boolean | JsonObject;
  /** Reads the value; `undefined` if the resource has none. It need not be valid. */
  read(resource: JsonObject, reading: Reading): unknown;
}

/** The elements of the fields of a record. */
export type Elements<Of> = { readonly [Key in keyof Of & string]?: Element<Exclude<Of[Key], undefined>> | undefined };

/** A kind of record, and the resource that holds it. */
export interface ResourceMapping<Of extends ModelRecord = ModelRecord> {
  readonly kind: RecordKind;
  readonly resourceType: string;
  readonly schema: z.ZodType<Of, Of>;
  /** The elements that are equal in every resource, such as a required status. */
  readonly constants: JsonObject;
  readonly elements: Elements<Of>;
  /** Whether a resource of the type is the resource of such a record. */
  readonly accepts?: (resource: JsonObject) => boolean;
}

/** Makes the element of a value that is equal in both. */
export function same<Value>(key: string): Element<Value> {
  return {
    paths: key,
    write(value, resource) {
      resource[key] = value;
      return true;
    },
    read: (resource) => resource[key],
  };
}

/** Makes the element of a term in one codeable concept. */
export function oneConcept<Value extends string>(key: string, concepts: Concepts<Value>): Element<Value> {
  return {
    paths: key,
    write(value, resource) {
      resource[key] = concepts.write(value);
      return true;
    },
    read: (resource) => concepts.read(resource[key]),
  };
}

/** Makes the element of a list of terms, each a codeable concept. */
export function conceptList<Value extends string>(key: string, concepts: Concepts<Value>): Element<Value[]> {
  return {
    paths: key,
    write: (values, resource) => append(resource, key, values, (each) => concepts.write(each)),
    read: (resource) => members(resource[key], (each) => concepts.read(each)),
  };
}

/** How a member of a list is written and read. */
export interface Member<Value> {
  readonly schema: z.ZodType<Value, Value>;
  readonly write: (value: Value, index: number, writing: Writing) => JsonObject;
  readonly read: (wire: JsonObject, index: number, reading: Reading) => unknown;
  /** Whether a member of the list of the resource is one of these. */
  readonly accepts?: (wire: JsonObject) => boolean;
}

/** Makes the element of a list of objects. Members that the model does not accept are not read. */
export function objectList<Value>(key: string, member: Member<Value>): Element<Value[]> {
  const isValid = predicate(member.schema);
  return {
    paths: key,
    write: (values, resource, writing) =>
      append(resource, key, values, (value, index) => member.write(value, index, writing)),
    read: (resource, reading) =>
      members(resource[key], (wire, index) => {
        if (!isObject(wire) || member.accepts?.(wire) === false) return undefined;
        const value = member.read(wire, index, reading);
        return isValid(value) ? value : undefined;
      }),
  };
}

/** Appends members to the list of a resource. An empty list has no form in FHIR. */
export function append<Value>(
  resource: JsonObject,
  key: string,
  values: readonly Value[],
  write: (value: Value, index: number) => JsonObject,
): boolean {
  if (values.length === 0) return false;
  const list = (resource[key] ??= []) as JsonObject[];
  for (let index = 0; index < values.length; index++) list.push(write(values[index]!, index));
  return true;
}

/** Reads the members of a list that can be read; `undefined` without one. */
export function members(wire: unknown, read: (wire: unknown, index: number) => unknown): unknown[] | undefined {
  if (!Array.isArray(wire)) return undefined;
  const values: unknown[] = [];
  for (let index = 0; index < wire.length; index++) {
    const value = read(wire[index], index);
    if (value !== undefined) values.push(value);
  }
  return values.length === 0 ? undefined : values;
}

/** Returns the object in a key. */
export function objectIn(wire: unknown, key: string): JsonObject | undefined {
  const value = isObject(wire) ? wire[key] : undefined;
  return isObject(value) ? value : undefined;
}

/** Returns the first object of the list in a key. */
export function firstIn(wire: unknown, key: string): JsonObject | undefined {
  const list = isObject(wire) ? wire[key] : undefined;
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  return isObject(first) ? first : undefined;
}

/** Returns the fields of an object that the elements do not hold: `true` if they hold all, `false` if they hold none. */
export function restOf(value: object, held: ReadonlySet<string>): boolean | JsonObject {
  const object = value as JsonObject;
  let rest: JsonObject | undefined;
  let hasHeld = false;
  for (const key in object) {
    if (object[key] === undefined) continue;
    if (held.has(key)) hasHeld = true;
    else (rest ??= {})[key] = object[key];
  }
  return rest ?? hasHeld;
}
