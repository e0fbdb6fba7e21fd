/** A schema made anew, so that it takes terms that a vocabulary was given later. */
import * as z from "zod";
import { fieldsOf } from "./fields.ts";
import { maximumDepth } from "./predicate.ts";
import { termSchema, vocabularyIdOfSchema } from "./term-schema.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The canonical term of each term of one's own. */
export type CanonicalKeys = ReadonlyMap<string, string>;

/** Replaces each text of a value that is the key of a term of one's own by its canonical term. */
export function withCanonicalTerms(value: unknown, keys: CanonicalKeys, depth = 0): unknown {
  if (typeof value === "string") return keys.get(value) ?? value;
  // What nests deeper is no record, and stays as it is.
  if (typeof value !== "object" || value === null || depth > maximumDepth) return value;
  if (Array.isArray(value)) return value.map((member) => withCanonicalTerms(member, keys, depth + 1));
  const fields = Object.entries(value).map(
    ([field, inner]) => [field, withCanonicalTerms(inner, keys, depth + 1)] as const,
  );
  return Object.fromEntries(fields);
}

/** What was rebuilt so far: a schema that leads back to itself is met again. */
interface Rebuilding {
  readonly all: ReadonlyMap<string, Vocabulary>;
  readonly canonical: CanonicalKeys;
  readonly made: Map<z.core.$ZodType, z.core.$ZodType>;
  /** The schemas that are known to hold a term of one of the vocabularies. */
  readonly reaching: Set<z.core.$ZodType>;
}

/** Makes a schema that takes the terms of vocabularies as they now are, by id; one that holds none of them stays itself. */
export function widenedSchema(
  schema: z.core.$ZodType,
  all: ReadonlyMap<string, Vocabulary>,
  canonical: CanonicalKeys,
): z.core.$ZodType {
  return rebuilt({ all, canonical, made: new Map(), reaching: new Set() }, schema);
}

function rebuilt(rebuild: Rebuilding, schema: z.core.$ZodType): z.core.$ZodType {
  const known = rebuild.made.get(schema);
  if (known !== undefined) return known;
  const vocabularyOf = rebuild.all.get(vocabularyIdOfSchema(schema) ?? "");
  const made =
    vocabularyOf === undefined
      ? reaches(rebuild, schema, new Set())
        ? withinRebuilt(rebuild, schema)
        : schema
      : termSchema(vocabularyOf);
  rebuild.made.set(schema, made);
  return made;
}

/** Makes a schema anew around what it holds; its checks, its description and its identity in messages stay. */
function withinRebuilt(rebuild: Rebuilding, schema: z.core.$ZodType): z.core.$ZodType {
  const checks = schema._zod.def.checks?.map((check) => askedOfCanonical(rebuild.canonical, check));
  const inner = (part: z.core.$ZodType): z.core.$ZodType => rebuilt(rebuild, part);
  const parts = (): object => {
    if (schema instanceof z.ZodOptional) return { innerType: inner(schema._zod.def.innerType) };
    if (schema instanceof z.ZodArray) return { element: inner(schema._zod.def.element) };
    if (schema instanceof z.ZodUnion) return { options: schema._zod.def.options.map(inner) };
    if (schema instanceof z.ZodObject) {
      const fields = (): object => Object.fromEntries(fieldsOf(schema).map(([name, field]) => [name, inner(field)]));
      // Read when it is first needed: a field may lead back to this object.
      return Object.defineProperty({}, "shape", { get: fields, enumerable: true, configurable: true });
    }
    return {};
  };
  const definition = { ...schema._zod.def, ...(checks && { checks }) };
  Object.defineProperties(definition, Object.getOwnPropertyDescriptors(parts()));
  return z.core.clone(schema, definition, { parent: true });
}

/** Whether a term of one of the vocabularies stands anywhere within a schema. */
function reaches(rebuild: Rebuilding, schema: z.core.$ZodType, seen: Set<z.core.$ZodType>): boolean {
  if (rebuild.reaching.has(schema)) return true;
  if (seen.has(schema)) return false;
  seen.add(schema);
  const found =
    rebuild.all.has(vocabularyIdOfSchema(schema) ?? "") || partsOf(schema).some((part) => reaches(rebuild, part, seen));
  if (found) rebuild.reaching.add(schema);
  return found;
}

function partsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return [schema._zod.def.innerType];
  if (schema instanceof z.ZodArray) return [schema._zod.def.element];
  if (schema instanceof z.ZodUnion) return schema._zod.def.options;
  return schema instanceof z.ZodObject ? fieldsOf(schema).map(([, field]) => field) : [];
}

/** A check that sees canonical terms where the value has terms of one's own: it knows no others. */
function askedOfCanonical(keys: CanonicalKeys, check: z.core.$ZodCheck): z.core.$ZodCheck {
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
