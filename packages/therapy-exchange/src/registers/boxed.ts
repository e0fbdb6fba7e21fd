/** Values that stand in an object of their own, beside numbers of the register's database. */
import { isObject } from "../adapter.ts";
import type { Codec } from "../codec.ts";
import { leave } from "../reading.ts";

/** A value under a key of an object; the other keys are left to the residue. */
export function boxed<Value>(key: string, codec: Codec<Value>): Codec<Value> {
  return {
    expected: `an object with ${key}: ${codec.expected}`,
    read(wire, reading) {
      if (!isObject(wire) || !Object.hasOwn(wire, key)) return undefined;
      const depth = ++reading.depth;
      reading.path[depth] = key;
      const value = codec.read(wire[key], reading);
      if (value !== undefined) {
        for (const other in wire) {
          reading.path[depth] = other;
          if (other !== key) leave(reading, wire[other]);
        }
      }
      reading.depth--;
      return value;
    },
    write(value, root) {
      const written = codec.write(value, root);
      return written === undefined ? undefined : { [key]: written };
    },
  };
}
