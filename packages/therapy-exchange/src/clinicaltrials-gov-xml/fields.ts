/** Forms of elements that several parts of a record have. */
// cspell:ignore textblock -- words of the registry
import type { Trial } from "@org/therapy-model";
import type { Codec } from "../mapping/codec.ts";
import type { Field } from "../mapping/field.ts";
import { isObject } from "../mapping/is-object.ts";
import { leaveUnmapped, rewind } from "../mapping/read-context.ts";

/**
 * The one child element of an element, such as `textblock`. Other keys of the element are left unmapped; if the child cannot be
 * read, so is the element.
 */
export function within<Target extends object>(key: string, inner: Field<Target>): Field<Target> {
  return {
    expected: `an element with ${key}: ${inner.expected}`,
    read(wire, target, context) {
      if (!isObject(wire) || !Object.hasOwn(wire, key)) return false;
      const [unmapped, notes] = [context.unmappedValues.length, context.notes.length];
      const depth = ++context.depth;
      context.path[depth] = key;
      const hasRead = inner.read(wire[key], target, context);
      if (!hasRead) rewind(context, unmapped, notes);
      else {
        for (const other in wire) {
          context.path[depth] = other;
          if (other !== key) leaveUnmapped(context, wire[other]);
        }
      }
      context.depth = depth - 1;
      return hasRead;
    },
    write(target, root) {
      const written = inner.write(target, root);
      return written === undefined ? undefined : { [key]: written };
    },
  };
}

/** The text of an element `textblock`. */
export function textblock(inner: Field<Trial>): Field<Trial> {
  return within("textblock", inner);
}

/** A Boolean value that only its presence states. */
export const yes: Codec<true> = {
  expected: "Yes",
  read: (wire) => (wire === "Yes" ? true : undefined),
  write: (value) => (value ? "Yes" : undefined),
};
