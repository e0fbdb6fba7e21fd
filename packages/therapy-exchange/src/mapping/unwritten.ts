/** The values of a record that a document cannot represent. */
import { isObject } from "./is-object.ts";
import { type JsonObject, pointerOf } from "./unmapped.ts";

/**
 * The values of a record that a format cannot represent, by their JSON Pointers in the record: the counterpart of
 * `Unmapped` for writing. A subtree without any written value is one value.
 */
export interface Unwritten {
  [pointer: string]: unknown;
}

type Path = (string | number)[];

/**
 * Compares a record with what the document that was written from it is read as.
 *
 * @returns The values of the record that are missing or different there, without its id, which a format never has.
 */
export function unwrittenValues(record: JsonObject, again: JsonObject): Unwritten {
  const unwritten: Unwritten = {};
  const { id: _, ...content } = record;
  compare(content, again, [], unwritten);
  return unwritten;
}

function compare(value: unknown, again: unknown, path: Path, unwritten: Unwritten): void {
  if (Array.isArray(value) && Array.isArray(again)) {
    compareLists(value, again, path, unwritten);
  } else if (isObject(value) && isObject(again)) {
    for (const key in value) if (value[key] !== undefined) compare(value[key], again[key], [...path, key], unwritten);
  } else if (value !== again) {
    unwritten[pointerOf(path, path.length)] = value;
  }
}

function compareLists(members: readonly unknown[], again: readonly unknown[], path: Path, unwritten: Unwritten): void {
  const partners = pair(members, again);
  for (const [index, member] of members.entries()) compare(member, partners.get(index), [...path, index], unwritten);
}

/**
 * Finds the member that each member of the other list was written from: the one with the most equal leaves. Both lists
 * usually have the same order, so the search begins after the last pair and ends at a member that has all of the leaves.
 */
function pair(members: readonly unknown[], again: readonly unknown[]): ReadonlyMap<number, unknown> {
  const partners = new Map<number, unknown>();
  let next = 0;
  for (const candidate of again) {
    const all = countEqual(candidate, candidate);
    let best = 0;
    let found: number | undefined;
    for (let step = 0; step < members.length && best < all; step++) {
      const index = (next + step) % members.length;
      if (partners.has(index)) continue;
      const equal = countEqual(candidate, members[index]);
      if (equal > best) [best, found] = [equal, index];
    }
    if (found === undefined) continue;
    partners.set(found, candidate);
    next = found + 1;
  }
  return partners;
}

/** Counts the leaves of a value that another value has at the same place. */
function countEqual(value: unknown, other: unknown): number {
  if (typeof value !== "object" || value === null) return value === other ? 1 : 0;
  if (typeof other !== "object" || other === null) return 0;
  let count = 0;
  for (const key in value) count += countEqual((value as JsonObject)[key], (other as JsonObject)[key]);
  return count;
}
