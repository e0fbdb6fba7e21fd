/** Finds the terms of several vocabularies in one pass. */
import type { Vocabulary } from "@org/therapy-model/vocabulary";
import { trieOf } from "../terms/name-trie.ts";
import { type NameTable, scanNames } from "../terms/scan.ts";
import { clearNames } from "../terms/term-annotation.ts";

/** A term of one of the vocabularies, with its offsets. */
export interface FoundTerm {
  /** Id of the vocabulary. */
  readonly vocabulary: string;
  readonly key: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Makes a function that finds the terms of some vocabularies in a text. The names are prepared at its first call. */
export function termScanner(vocabularies: readonly Vocabulary[]): (text: string) => FoundTerm[] {
  let table: NameTable | undefined;
  return (text) => {
    table ??= { ids: vocabularies.map(({ id }) => id), tries: [trieOf(vocabularies.map((of) => ({ of })))] };
    const { ids } = table;
    return clearNames(scanNames(text, table).found)
      .map(({ name: { key, name }, of, start, end }) => ({ vocabulary: ids[of]!, key, name, start, end }))
      .toSorted((one, other) => one.start - other.start);
  };
}
