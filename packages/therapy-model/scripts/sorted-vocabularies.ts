/** Every vocabulary in the order of their ids, which does not depend on how modules are loaded. */
import { vocabularies } from "../src/vocabularies.ts";
import type { Vocabulary } from "../src/vocabulary.ts";

/** The vocabularies by id. */
export const sortedVocabularies: readonly Vocabulary[] = [...vocabularies.values()].toSorted((a, b) =>
  a.id < b.id ? -1 : 1,
);
