/** The vocabulary of a schema of the model. The schema has its keys, which are alphabetical where they are many. */
import { vocabularyIdOfSchema } from "@org/therapy-model/schema";
import { vocabularies } from "@org/therapy-model/vocabularies";
import type { Vocabulary } from "@org/therapy-model/vocabulary";
import type * as z from "zod";

/** Finds the vocabulary whose keys a schema accepts. */
export function vocabularyOf(schema: z.core.$ZodType): Vocabulary | undefined {
  return vocabularies.get(vocabularyIdOfSchema(schema) ?? "");
}
