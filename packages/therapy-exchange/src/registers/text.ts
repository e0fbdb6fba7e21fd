/** Texts of registers, alone or as things of their own. */
import { Label, Passage } from "@org/therapy-model";
import { type Codec, same } from "../codec.ts";

/** One line of text. */
export const label: Codec<string> = same(Label, "a line of at most 500 characters");
/** A text over any number of lines. */
export const passage: Codec<string> = same(Passage, "a text of at most 100000 characters");

/** A text as a thing of its own, with what its place says of it. */
export function asThing<Thing extends object, Key extends keyof Thing & string>(
  start: Omit<Thing, Key>,
  key: Key,
  text: Codec<string>,
): Codec<Thing> {
  return {
    expected: text.expected,
    read(wire, reading) {
      const value = text.read(wire, reading);
      return value === undefined ? undefined : ({ ...start, [key]: value } as Thing);
    },
    write: (thing, root) => text.write(thing[key] as string, root),
  };
}

/** A text, unless it is one of those that say that there is nothing, such as `Nil known`. */
export function unless(text: Codec<string>, ...nothing: readonly string[]): Codec<string> {
  return {
    expected: text.expected,
    read: (wire, reading) => (nothing.includes(wire as string) ? undefined : text.read(wire, reading)),
    write: (value, root) => text.write(value, root),
  };
}
