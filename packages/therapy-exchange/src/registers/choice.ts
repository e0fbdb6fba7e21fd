/** Fields that are ticked or not, and together say one thing. */
import type { Codec } from "../codec.ts";
import type { Group, Holder, Part } from "../object.ts";
import { leave, type Reading } from "../reading.ts";
import type { JsonObject } from "../residue.ts";

/** `Yes` and `No`. */
export const yesNo: Codec<boolean> = {
  expected: "Yes or No",
  read: (wire) => (wire === "Yes" ? true : wire === "No" ? false : undefined),
  write: (said) => (said ? "Yes" : "No"),
};

/** What several fields have in them where they say one value. */
export type Row<Value> = readonly [readonly unknown[], Value];

/**
 * Fields that say one value only together: each row has what stands in all of them, in the order of the keys, and the
 * value. What stands in no row, or lacks a field, is left to the residue as it is.
 */
export function choice<Thing, Value>(
  keys: readonly string[],
  rows: readonly Row<Value>[],
  holder: Holder<Thing, Value>,
): Group<Thing> {
  return {
    keys,
    read(wire, thing, reading) {
      const row = rows.find(([said]) =>
        keys.every((key, index) => Object.hasOwn(wire, key) && wire[key] === said[index]),
      );
      if (row !== undefined && holder.find(thing) === undefined && holder.put(thing, row[1])) return;
      leaveAll(wire, keys, reading);
    },
    write(thing, wire) {
      const value = holder.find(thing);
      const row = value === undefined ? undefined : rows.find(([, one]) => one === value);
      if (row !== undefined) for (const [index, key] of keys.entries()) wire[key] = row[0][index];
    },
  };
}

/** Leaves the fields of a group to the residue; as they may be meant, nothing is noted. */
export function leaveAll(wire: JsonObject, keys: readonly string[], reading: Reading): void {
  for (const key of keys) {
    if (!Object.hasOwn(wire, key)) continue;
    reading.path[reading.depth] = key;
    leave(reading, wire[key]);
  }
}

/** A field of a thing, as a place for one value. */
export function slot<Thing, Inner, Key extends keyof Inner & string>(
  of: Part<Thing, Inner>,
  key: Key,
): Holder<Thing, Exclude<Inner[Key], undefined>> {
  return {
    find: (thing) => of.find(thing)?.[key] as Exclude<Inner[Key], undefined> | undefined,
    put(thing, value) {
      of.make(thing)[key] = value;
      return true;
    },
  };
}
