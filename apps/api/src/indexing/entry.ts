/** What is stored with a record so that it is found. */
import { createHash } from "node:crypto";
import type { ModelRecord } from "@org/therapy-model";
import { canonicalJson, referencePathsOf, referencesAt } from "@org/therapy-model/records";
import { facetsOf } from "./facets.ts";
import { wordsOf } from "./words.ts";

/** A record with its facets, its words and its references to other records. */
export interface Entry {
  readonly record: ModelRecord;
  /** The SHA-256 of the record in its canonical form. */
  readonly digest: string;
  readonly facets: readonly string[];
  readonly words: readonly string[];
  readonly references: readonly string[];
}

/** Makes the entry of a valid record. */
export function entryOf(record: ModelRecord): Entry {
  const references = referencePathsOf(record.kind).flatMap((path) => referencesAt(record, path));
  return {
    record,
    digest: createHash("sha256").update(canonicalJson(record)).digest("hex"),
    facets: facetsOf(record),
    words: wordsOf(record),
    references: [...new Set(references.map(({ id }) => id))],
  };
}
