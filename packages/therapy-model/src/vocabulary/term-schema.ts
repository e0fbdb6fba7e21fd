/** Zod schemas of terms. */
import * as z from "zod";
import type { Vocabulary } from "./vocabulary.ts";

/** The schema of the keys of a vocabulary. */
export type TermSchema<Key extends string> = z.ZodEnum<{ [K in Key]: K }>;

const vocabularyOf = /* @__PURE__ */ new WeakMap<z.core.$ZodType, Vocabulary>();
const vocabularyIdOf = /* @__PURE__ */ new WeakMap<z.core.$ZodType, string>();

/**
 * Makes the schema of a vocabulary, which accepts exactly its keys.
 *
 * @example
 * ```ts
 * import { phases } from "@org/therapy-model";
 * import { termSchema } from "@org/therapy-model/schema";
 *
 * termSchema(phases).safeParse("Phase 1").success; // => false
 * ```
 */
export function termSchema<Key extends string>(of: Vocabulary<Key>): TermSchema<Key> {
  const schema = enumOf<Key>(of.keys);
  vocabularyOf.set(schema, of);
  return schema;
}

/**
 * Makes the schema of a vocabulary of the model from its keys, so that a bundle with only the schema does not include the terms.
 */
export function keySchema<Key extends string>(id: string, keys: Iterable<string>): TermSchema<Key> {
  const schema = enumOf<Key>(keys);
  vocabularyIdOf.set(schema, id);
  return schema;
}

/**
 * Finds the id of the vocabulary of a schema.
 *
 * @example
 * ```ts
 * import { Phase } from "@org/therapy-model";
 * import { vocabularyIdOfSchema } from "@org/therapy-model/schema";
 *
 * vocabularyIdOfSchema(Phase); // => "phase"
 * ```
 */
export function vocabularyIdOfSchema(schema: z.core.$ZodType): string | undefined {
  return vocabularyOf.get(schema)?.id ?? vocabularyIdOf.get(schema);
}

/**
 * Finds the vocabulary of a schema of {@link termSchema}; `undefined` for the schemas of the model, which have only keys. Find
 * their vocabularies by id in `vocabularies` of `@org/therapy-model/vocabularies`.
 *
 * @example
 * ```ts
 * import { phases } from "@org/therapy-model";
 * import { termSchema, vocabularyOfSchema } from "@org/therapy-model/schema";
 *
 * vocabularyOfSchema(termSchema(phases))?.id; // => "phase"
 * ```
 */
export function vocabularyOfSchema(schema: z.core.$ZodType): Vocabulary | undefined {
  return vocabularyOf.get(schema);
}

/** The same as `z.enum`, in one pass over the keys: the import of the package reads four thousand of them. */
function enumOf<Key extends string>(keys: Iterable<string>): TermSchema<Key> {
  const entries: { [K in string]: string } = {};
  for (const key of keys) entries[key] = key;
  return new z.ZodEnum({ type: "enum", entries }) as unknown as TermSchema<Key>;
}
