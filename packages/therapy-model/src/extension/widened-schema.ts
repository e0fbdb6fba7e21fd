/** Copies of schemas that accept the terms of extended vocabularies. */
import * as z from "zod";
import { fieldsOf } from "../schema/fields.ts";
import { maximumDepth } from "../schema/nesting.ts";
import { termSchema, vocabularyIdOfSchema } from "../vocabulary/term-schema.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** The canonical term of each custom term. */
export type CanonicalKeys = ReadonlyMap<string, string>;

/** Replaces each text of a value that is the key of a custom term with its canonical term. */
export function withCanonicalTerms(value: unknown, keys: CanonicalKeys, depth = 0): unknown {
  if (typeof value === "string") return keys.get(value) ?? value;
  // A value with deeper nesting is not a record and is returned unchanged.
  if (typeof value !== "object" || value === null || depth > maximumDepth) return value;
  if (Array.isArray(value)) return value.map((member) => withCanonicalTerms(member, keys, depth + 1));
  const fields = Object.entries(value).map(
    ([field, inner]) => [field, withCanonicalTerms(inner, keys, depth + 1)] as const,
  );
  return Object.fromEntries(fields);
}

/** The state of a rebuild; recursive schemas are found in `made`. */
interface Rebuilding {
  readonly all: ReadonlyMap<string, Vocabulary>;
  readonly canonical: CanonicalKeys;
  readonly made: Map<z.core.$ZodType, z.core.$ZodType>;
  /** The schemas that contain a term of one of the vocabularies. */
  readonly withTerms: Set<z.core.$ZodType>;
}

/** Returns a copy of a schema with the terms of the vocabularies, by id. A schema without such terms is returned as is. */
export function widenedSchema(
  schema: z.core.$ZodType,
  all: ReadonlyMap<string, Vocabulary>,
  canonical: CanonicalKeys,
): z.core.$ZodType {
  return rebuildSchema({ all, canonical, made: new Map(), withTerms: new Set() }, schema);
}

function rebuildSchema(rebuild: Rebuilding, schema: z.core.$ZodType): z.core.$ZodType {
  const known = rebuild.made.get(schema);
  if (known !== undefined) return known;
  const vocabularyOf = rebuild.all.get(vocabularyIdOfSchema(schema) ?? "");
  const made =
    vocabularyOf === undefined
      ? containsTerm(rebuild, schema, new Set())
        ? copyAroundParts(rebuild, schema)
        : schema
      : termSchema(vocabularyOf);
  rebuild.made.set(schema, made);
  return made;
}

/** Copies a schema with its checks and metadata around rebuilt parts. */
function copyAroundParts(rebuild: Rebuilding, schema: z.core.$ZodType): z.core.$ZodType {
  const checks = schema._zod.def.checks?.map((check) => onCanonicalTerms(rebuild.canonical, check));
  const inner = (part: z.core.$ZodType): z.core.$ZodType => rebuildSchema(rebuild, part);
  const parts = (): object => {
    if (schema instanceof z.ZodOptional) return { innerType: inner(schema._zod.def.innerType) };
    if (schema instanceof z.ZodArray) return { element: inner(schema._zod.def.element) };
    if (schema instanceof z.ZodUnion) return { options: schema._zod.def.options.map(inner) };
    if (schema instanceof z.ZodObject) {
      const fields = (): object => Object.fromEntries(fieldsOf(schema).map(([name, field]) => [name, inner(field)]));
      // A getter, because a field can be recursive.
      return Object.defineProperty({}, "shape", { get: fields, enumerable: true, configurable: true });
    }
    return {};
  };
  const definition = { ...schema._zod.def, ...(checks && { checks }) };
  Object.defineProperties(definition, Object.getOwnPropertyDescriptors(parts()));
  return z.core.clone(schema, definition, { parent: true });
}

/** Checks whether a schema contains a term of one of the vocabularies. */
function containsTerm(rebuild: Rebuilding, schema: z.core.$ZodType, seen: Set<z.core.$ZodType>): boolean {
  if (rebuild.withTerms.has(schema)) return true;
  if (seen.has(schema)) return false;
  seen.add(schema);
  const found =
    rebuild.all.has(vocabularyIdOfSchema(schema) ?? "") ||
    partsOf(schema).some((part) => containsTerm(rebuild, part, seen));
  if (found) rebuild.withTerms.add(schema);
  return found;
}

function partsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return [schema._zod.def.innerType];
  if (schema instanceof z.ZodArray) return [schema._zod.def.element];
  if (schema instanceof z.ZodUnion) return schema._zod.def.options;
  return schema instanceof z.ZodObject ? fieldsOf(schema).map(([, field]) => field) : [];
}

/** Wraps a check so that it runs on canonical terms. */
function onCanonicalTerms(keys: CanonicalKeys, check: z.core.$ZodCheck): z.core.$ZodCheck {
  if (check instanceof z.ZodCustom) {
    const { def } = check._zod;
    return new z.ZodCustom({ ...def, fn: (value: unknown) => def.fn(withCanonicalTerms(value, keys)) });
  }
  if (check._zod.def.check !== "custom") return check;
  return z.check<never>((payload) => {
    return check._zod.check({
      ...payload,
      value: withCanonicalTerms(payload.value, keys) as never,
      issues: payload.issues,
    });
  });
}
