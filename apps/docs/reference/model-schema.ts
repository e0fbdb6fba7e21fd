/** The definitions of the JSON Schema of record sets: types, their fields, and the paths between them. */
import { readFileSync } from "node:fs";
import path from "node:path";

/** A schema of JSON Schema, as far as it is used here. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

const file = path.resolve(import.meta.dirname, "../../../packages/therapy-schemas/json-schema/record_set.schema.json");
const { $defs } = JSON.parse(readFileSync(file, "utf8")) as { readonly $defs: Readonly<Record<string, Schema>> };

/** Every definition by its name. */
export const definitions: Readonly<Record<string, Schema>> = $defs;

/** The types of records, and the kind of each. */
export const recordTypes = {
  Therapy: "therapy",
  Trial: "trial",
  RegulatoryEvent: "regulatory_event",
  Organization: "organization",
  Platform: "platform",
  Source: "source",
} as const;

/** The name of a type of records. */
export type RecordType = keyof typeof recordTypes;

/** Returns the names of the types in a schema: of a list, those of its members. */
export function typesIn({ $ref, items, oneOf, anyOf }: Schema): string[] {
  if ($ref !== undefined) return [$ref.slice($ref.lastIndexOf("/") + 1)];
  return [...(items === undefined ? [] : [items]), ...(oneOf ?? []), ...(anyOf ?? [])].flatMap(typesIn);
}

/** Returns the types with fields in a schema: a union has those of its members. */
export function objectsIn(schema: Schema, seen: ReadonlySet<string> = new Set()): string[] {
  return typesIn(schema).flatMap((name) => {
    const definition = definitions[name];
    if (definition === undefined || seen.has(name)) return [];
    return definition.properties === undefined ? objectsIn(definition, new Set([...seen, name])) : [name];
  });
}

/** The fields of a type, by name. */
export function fieldsOf(type: string): readonly (readonly [name: string, schema: Schema])[] {
  return Object.entries(definitions[type]?.properties ?? {});
}

/** Lists the types with fields that records of a type contain, the type first. */
export function partsOf(type: string): string[] {
  const found = new Set<string>();
  const queue = [type];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...fieldsOf(name).flatMap(([, schema]) => objectsIn(schema)));
  }
  return [...found];
}

/** Follows a path of fields, in which `*` stands for the members of a list; returns the type and the field at its end. */
export function fieldAt(type: string, keys: readonly string[]): readonly (readonly [type: string, field: string])[] {
  const [key, ...rest] = keys.filter((each) => each !== "*");
  const schema = key === undefined ? undefined : definitions[type]?.properties?.[key];
  if (key === undefined || schema === undefined) return [];
  if (rest.length === 0) return [[type, key]];
  return [[type, key], ...objectsIn(schema).flatMap((inner) => fieldAt(inner, rest))];
}
