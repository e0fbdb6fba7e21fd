/** The structure of records, from the zod schemas, with the concepts that all other schema languages have. */
import * as z from "zod";
import * as model from "@org/therapy-model";
import { fieldsOf } from "@org/therapy-model/schema";
import { documentationOf } from "./documentation.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

/** A text. */
export interface TextStructure {
  readonly type: "text";
  /** Whether it may have no character. */
  readonly mayBeEmpty: boolean;
  /** How many UTF-16 units it has at most. */
  readonly most: number | undefined;
  /** What it looks like. */
  readonly form: RegExp | undefined;
}

/** A number. */
export interface NumberStructure {
  readonly type: "number";
  /** Whether it has no fraction. */
  readonly whole: boolean;
  /** The least and the greatest that it may be. */
  readonly least: number | undefined;
  readonly greatest: number | undefined;
}

/** A yes or a no. */
export interface FlagStructure {
  readonly type: "flag";
}

/** One of a closed list of keys. */
export interface TermStructure {
  readonly type: "term";
  /** The name of its type. */
  readonly name: string;
  readonly keys: readonly string[];
  /** The vocabulary of the keys. */
  readonly vocabulary: string | undefined;
}

/** A list. */
export interface ListStructure {
  readonly type: "list";
  readonly member: Structure;
  /** Whether it may have no member. */
  readonly mayBeEmpty: boolean;
}

/** A field of an object. */
export interface FieldStructure {
  readonly name: string;
  readonly sentence: string;
  readonly required: boolean;
  readonly structure: Structure;
}

/** An object. */
export interface ObjectStructure {
  readonly type: "object";
  readonly name: string;
  readonly sentence: string;
  readonly fields: readonly FieldStructure[];
  /** Whether it may have no field. */
  readonly mayBeEmpty: boolean;
}

/** One of several objects, distinguished by `kind`. */
export interface UnionStructure {
  readonly type: "union";
  readonly name: string;
  readonly sentence: string;
  readonly options: readonly ObjectStructure[];
}

/** The shape of a value. */
export type Structure =
  | TextStructure
  | NumberStructure
  | FlagStructure
  | TermStructure
  | ListStructure
  | ObjectStructure
  | UnionStructure;

const documentation = documentationOf(new URL("../../therapy-model/src", import.meta.url).pathname);

const names = new Map<z.core.$ZodType, string>(
  Object.entries(model)
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([name, value]) => (value instanceof z.ZodType ? [[value, name] as const] : [])),
);

const known = new Map<z.core.$ZodType, Structure>();

/**
 * Reads the structure of a schema; where a part of it leads back to itself, so does the structure.
 *
 * `otherwise` names the type where the model exports none for the schema.
 */
export function structureOf(schema: z.core.$ZodType, otherwise: string): Structure {
  let found = known.get(schema);
  if (found === undefined) {
    found = read(schema, names.get(schema) ?? otherwise);
    known.set(schema, found);
  }
  return found;
}

/** The structures of the record kinds, in the order of the model. */
export const recordStructures: readonly ObjectStructure[] = recordUnion().options;

function recordUnion(): UnionStructure {
  const records = structureOf(model.ModelRecord, "ModelRecord");
  if (records.type !== "union") throw new Error("a record of the model is no longer one of several kinds");
  return records;
}

/** The `kind` of an object that is an option of a union. */
export function kindOf({ name, fields }: ObjectStructure): string {
  const kind = fields.find((field) => field.name === "kind")?.structure;
  if (kind?.type !== "term" || kind.keys.length !== 1) throw new Error(`${name} has no kind of its own`);
  return kind.keys[0]!;
}

/** The fields of an object except `kind`. */
export function fieldsButKind(object: ObjectStructure): readonly FieldStructure[] {
  return object.fields.filter(
    ({ name, structure }) => name !== "kind" || structure.type !== "term" || structure.keys.length > 1,
  );
}

/** Whether a value of the structure can hold another one of it, however deep. */
export function isRecursive(structure: Structure): boolean {
  return leadsTo(structure, structure, new Set());
}

/** The direct inner structures of a structure. */
export function partsOf(structure: Structure): readonly Structure[] {
  if (structure.type === "list") return [structure.member];
  if (structure.type === "object") return structure.fields.map((field) => field.structure);
  return structure.type === "union" ? structure.options : [];
}

/** All inner structures, each once, after the structure that contains it. */
export function structuresWithin(roots: readonly Structure[]): readonly Structure[] {
  const found = new Set<Structure>(roots);
  for (const structure of found) for (const part of partsOf(structure)) found.add(part);
  return [...found];
}

function leadsTo(from: Structure, wanted: Structure, seen: Set<Structure>): boolean {
  return partsOf(from).some((part) => {
    if (part === wanted) return true;
    if (seen.has(part)) return false;
    seen.add(part);
    return leadsTo(part, wanted, seen);
  });
}

function read(schema: z.core.$ZodType, name: string): Structure {
  if (schema instanceof z.ZodString) return readText(schema);
  if (schema instanceof z.ZodNumber) return readNumber(schema);
  if (schema instanceof z.ZodBoolean) return { type: "flag" };
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return readTerm(schema, name);
  if (schema instanceof z.ZodArray) {
    const member = structureOf(schema._zod.def.element, name);
    return { type: "list", member, mayBeEmpty: z.safeParse(schema, []).success };
  }
  if (schema instanceof z.ZodDiscriminatedUnion) return readUnion(schema, name);
  if (schema instanceof z.ZodUnion) return readChoice(schema, name);
  if (schema instanceof z.ZodObject) return readObject(schema, name);
  throw new Error(`${name} is a ${schema._zod.def.type}, which the other schema languages do not support`);
}

function readText(schema: z.ZodString): TextStructure {
  const forms = (schema._zod.def.checks ?? []).map(({ _zod: { def } }) => (def as { pattern?: unknown }).pattern);
  const form = forms.find((pattern) => pattern instanceof RegExp);
  return { type: "text", mayBeEmpty: z.safeParse(schema, "").success, most: schema.maxLength ?? undefined, form };
}

function readNumber(schema: z.ZodNumber): NumberStructure {
  const bound = (value: number | null): number | undefined =>
    value === null || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? undefined : value;
  return {
    type: "number",
    whole: schema.format === "safeint",
    least: bound(schema.minValue),
    greatest: bound(schema.maxValue),
  };
}

function readTerm(schema: z.ZodEnum | z.ZodLiteral, name: string): TermStructure {
  const vocabulary = vocabularyOf(schema);
  const keys = vocabulary?.keys ?? [...(schema instanceof z.ZodEnum ? schema.options : schema.values)].map(String);
  return { type: "term", name, keys, vocabulary: vocabulary?.id };
}

/** A union of texts, such as a term or a public id, is a text. */
function readChoice(schema: z.ZodUnion, name: string): TextStructure {
  const options = schema._zod.def.options.map((option) => structureOf(option, name));
  if (!options.every(({ type }) => type === "text" || type === "term")) {
    throw new Error(`${name} is one of several things that have no kind`);
  }
  const lengths = options.map((option) => {
    return option.type === "text" ? option.most : Math.max(...(option as TermStructure).keys.map((key) => key.length));
  });
  const most = lengths.includes(undefined) ? undefined : Math.max(...(lengths as number[]));
  return { type: "text", mayBeEmpty: z.safeParse(schema, "").success, most, form: undefined };
}

function readUnion(schema: z.ZodDiscriminatedUnion, name: string): UnionStructure {
  const sentence = documentation.get(name)?.sentence ?? "";
  // What leads back to the union finds this one while its options are being read.
  const options: ObjectStructure[] = [];
  const made: UnionStructure = { type: "union", name, sentence, options };
  known.set(schema, made);
  for (const option of schema._zod.def.options) {
    const structure = structureOf(option, name);
    if (structure.type === "union") options.push(...structure.options);
    else options.push(structure as ObjectStructure);
  }
  return made;
}

function readObject(schema: z.ZodObject, name: string): ObjectStructure {
  const { sentence = "", fields: sentences } = documentation.get(name) ?? {};
  const fields: FieldStructure[] = [];
  const made: ObjectStructure = { type: "object", name, sentence, fields, mayBeEmpty: z.safeParse(schema, {}).success };
  known.set(schema, made);
  for (const [field, type] of fieldsOf(schema)) {
    const required = !(type instanceof z.ZodOptional);
    const inner = type instanceof z.ZodOptional ? type._zod.def.innerType : type;
    const structure = structureOf(inner, `${name}${field.slice(0, 1).toUpperCase()}${field.slice(1)}`);
    fields.push({ name: field, sentence: sentences?.get(field) ?? "", required, structure });
  }
  return made;
}
