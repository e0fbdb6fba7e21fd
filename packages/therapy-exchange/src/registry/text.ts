/** Texts of registries, alone or in an object. */
import { SingleLineText, MultilineText } from "@org/therapy-model";
import { type Codec, identityCodec } from "../mapping/codec.ts";

/** A single-line text. */
export const singleLineText: Codec<string> = identityCodec(SingleLineText, "a line of at most 500 characters");
/** A text of one or more lines. */
export const multilineText: Codec<string> = identityCodec(MultilineText, "a text of at most 100000 characters");

/** Makes the codec of an object from a text, with the other fields that follow from its key. */
export function objectFromText<Target extends object, Key extends keyof Target & string>(
  start: Omit<Target, Key>,
  key: Key,
  text: Codec<string>,
): Codec<Target> {
  return {
    expected: text.expected,
    read(wire, context) {
      const value = text.read(wire, context);
      return value === undefined ? undefined : ({ ...start, [key]: value } as Target);
    },
    write: (target, root) => text.write(target[key] as string, root),
  };
}

/** Makes the codec of a text that does not read placeholders such as `Nil known`. */
export function textExcept(text: Codec<string>, ...placeholders: readonly string[]): Codec<string> {
  return {
    expected: text.expected,
    read: (wire, context) => (placeholders.includes(wire as string) ? undefined : text.read(wire, context)),
    write: (value, root) => text.write(value, root),
  };
}
