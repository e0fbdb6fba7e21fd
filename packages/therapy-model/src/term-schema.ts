/** The zod schema of a field that holds a term. */
import * as z from "zod";
import { type Vocabulary } from "./vocabulary.ts";

/** The schema of a field that holds a term of a vocabulary. */
export type TermSchema<Key extends string> = z.ZodEnum<{ [K in Key]: K }>;

const vocabularyOf = /* @__PURE__ */ new WeakMap<z.core.$ZodType, Vocabulary>();

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
  const schema = z.enum(Object.keys(of.terms) as [Key, ...Key[]]) as unknown as TermSchema<Key>;
  vocabularyOf.set(schema, of);
  return schema;
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
