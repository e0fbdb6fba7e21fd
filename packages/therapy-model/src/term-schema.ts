/** The zod schema of a field that holds a term. */
import * as z from "zod";
import type { Vocabulary } from "./vocabulary.ts";

/** The schema of a field that holds a term of a vocabulary. */
export type TermSchema<Key extends string> = z.ZodEnum<{ [K in Key]: K }>;

const vocabularyOf = /* @__PURE__ */ new WeakMap<z.core.$ZodType, Vocabulary>();
const vocabularyIdOf = /* @__PURE__ */ new WeakMap<z.core.$ZodType, string>();

/**
 * Makes the schema of a vocabulary: exactly its keys, nothing coerced.
 *
 * @example
 * ```ts
 * import { phases, termSchema } from "@org/therapy-model";
 *
 * termSchema(phases).safeParse("Phase 1").success; // => false
 * ```
 */
export function termSchema<Key extends string>(of: Vocabulary<Key>): TermSchema<Key> {
  const schema = enumOf(of.keys);
  vocabularyOf.set(schema, of);
  return schema;
}

/**
 * Makes the schema of a large vocabulary from its keys alone, so that a bundler leaves the table out where only the
 * schema is used.
 */
export function keySchema<Key extends string>(id: string, keys: readonly Key[]): TermSchema<Key> {
  const schema = enumOf(keys);
  vocabularyIdOf.set(schema, id);
  return schema;
}

/**
 * Tells the id of the vocabulary that a schema was made from, whether from its table or from its keys alone.
 *
 * @example
 * ```ts
 * import { Phase, vocabularyIdOfSchema } from "@org/therapy-model";
 *
 * vocabularyIdOfSchema(Phase); // => "phase"
 * ```
 */
export function vocabularyIdOfSchema(schema: z.core.$ZodType): string | undefined {
  return vocabularyOf.get(schema)?.id ?? vocabularyIdOf.get(schema);
}

/**
 * Finds the vocabulary that a schema was made from, if it was made from one.
 *
 * @example
 * ```ts
 * import { Phase, vocabularyOfSchema } from "@org/therapy-model";
 *
 * vocabularyOfSchema(Phase)?.id; // => "phase"
 * ```
 */
export function vocabularyOfSchema(schema: z.core.$ZodType): Vocabulary | undefined {
  return vocabularyOf.get(schema);
}

/** What `z.enum` makes of a list, in one pass over it: four thousand keys are read when the package is imported. */
function enumOf<Key extends string>(keys: readonly Key[]): TermSchema<Key> {
  const entries: { [K in string]: string } = {};
  for (const key of keys) entries[key] = key;
  return new z.ZodEnum({ type: "enum", entries }) as unknown as TermSchema<Key>;
}
