/** Forms of elements that several parts of a record have. */
import type { Trial } from "@org/therapy-model";
import type { Codec } from "../mapping/codec.ts";
import { type Field } from "../mapping/field.ts";
import { inline } from "../mapping/object.ts";

/** The only member of an element that has one child element, such as `textblock`. */
export function within<Target extends object>(key: string, inner: Field<Target>): Field<Target> {
  return inline<Target>({ [key]: inner });
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
