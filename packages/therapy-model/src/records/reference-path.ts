/** The fields in which records refer to other records. */
import type { RecordKind } from "../domain/shared/record-id.ts";

/** A path to an id of another record, in all records of a kind; `*` is every member of a list. */
export interface ReferencePath {
  /** Kind of the referenced record. */
  readonly to: RecordKind;
  /** Keys from the root of the record. */
  readonly keys: readonly string[];
}

/** A reference in a record. */
export interface RecordReference {
  /** Id of the referenced record. */
  readonly id: string;
  /** Path in the record. */
  readonly path: (string | number)[];
}

/** Lists the references at a reference path of a record. */
export function referencesAt(record: unknown, { keys }: ReferencePath): RecordReference[] {
  const references: RecordReference[] = [];
  follow(record, keys, 0, [], references);
  return references;
}

function follow(
  node: unknown,
  keys: readonly string[],
  at: number,
  path: (string | number)[],
  references: RecordReference[],
): void {
  if (node === undefined || node === null) return;
  const key = keys[at];
  if (key === undefined) {
    references.push({ id: node as string, path });
  } else if (key === "*") {
    for (const [index, member] of (node as unknown[]).entries())
      follow(member, keys, at + 1, [...path, index], references);
  } else {
    follow((node as { readonly [key: string]: unknown })[key], keys, at + 1, [...path, key], references);
  }
}
