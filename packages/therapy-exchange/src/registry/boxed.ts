/** Values that are wrapped in an object together with ids of the registry's database. */
import { isObject } from "../mapping/is-object.ts";
import type { Codec } from "../mapping/codec.ts";
import { leaveUnmapped } from "../mapping/read-context.ts";

/** Makes the codec of a value under one key of an object. The other keys are left unmapped. */
export function boxed<Value>(key: string, codec: Codec<Value>): Codec<Value> {
  return {
    expected: `an object whose ${key} is ${codec.expected}`,
    read(wire, context) {
      if (!isObject(wire) || !Object.hasOwn(wire, key)) return undefined;
      const depth = ++context.depth;
      context.path[depth] = key;
      const value = codec.read(wire[key], context);
      if (value !== undefined) {
        for (const other in wire) {
          context.path[depth] = other;
          if (other !== key) leaveUnmapped(context, wire[other]);
        }
      }
      context.depth--;
      return value;
    },
    write(value, root) {
      const written = codec.write(value, root);
      return written === undefined ? undefined : { [key]: written };
    },
  };
}
