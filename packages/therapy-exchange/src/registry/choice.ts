/** Yes/no fields that together give one value. */
import type { Codec } from "../mapping/codec.ts";
import type { Field } from "../mapping/field.ts";
import type { Placement } from "../mapping/group.ts";
import type { Group } from "../mapping/key-group.ts";
import { leaveUnmapped, type ReadContext } from "../mapping/read-context.ts";
import type { JsonObject } from "../mapping/unmapped.ts";

/** A Boolean value, written `Yes` or `No`. */
export const yesNo: Codec<boolean> = {
  expected: "Yes or No",
  read: (wire) => (wire === "Yes" ? true : wire === "No" ? false : undefined),
  write: (value) => (value ? "Yes" : "No"),
};

/** The values of several fields, and the value of the model that they give together. */
export type Row<Value> = readonly [readonly unknown[], Value];

/**
 * Maps several keys of the document to one value. Each row has the values of all keys, in the order of `keys`, and the
 * value that they give. In a combination without a row, or with a missing key, each key is read by its own field in
 * `others`; without one it is left unmapped.
 */
export function choice<Target, Value>(
  keys: readonly string[],
  rows: readonly Row<Value>[],
  placement: Placement<Target, Value>,
  others: readonly Field<Target>[] = [],
): Group<Target> {
  return {
    keys,
    read(wire, target, context) {
      const row = rows.find(([values]) =>
        keys.every((key, index) => Object.hasOwn(wire, key) && wire[key] === values[index]),
      );
      if (row !== undefined && placement.find(target) === undefined && placement.put(target, row[1])) return;
      for (const [index, key] of keys.entries()) {
        context.path[context.depth] = key;
        if (!Object.hasOwn(wire, key) || others[index]?.read(wire[key], target, context) === true) continue;
        leaveAllUnmapped(wire, [key], context);
      }
    },
    write(target, wire, root) {
      const value = placement.find(target);
      const row = value === undefined ? undefined : rows.find(([, one]) => one === value);
      for (const [index, key] of keys.entries()) {
        const written = row === undefined ? others[index]?.write(target, root) : row[0][index];
        if (written !== undefined) wire[key] = written;
      }
    },
  };
}

/** Leaves the values of several keys unmapped, without notes: they can be intended. */
export function leaveAllUnmapped(wire: JsonObject, keys: readonly string[], context: ReadContext): void {
  for (const key of keys) {
    if (!Object.hasOwn(wire, key)) continue;
    context.path[context.depth] = key;
    leaveUnmapped(context, wire[key]);
  }
}
