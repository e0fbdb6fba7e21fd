/** Numbers of participants, as European registries write them. */
import type { Codec } from "../mapping/codec.ts";

/** Makes the codec of a number in digits, with a maximum. */
export function numberInDigits(max: number, expected = `a number of at most ${max} in digits`): Codec<number> {
  return {
    expected,
    read(wire) {
      if (typeof wire !== "string" || !/^(?:0|[1-9]\d{0,7})$/.test(wire)) return undefined;
      const count = Number(wire);
      return count <= max ? count : undefined;
    },
    write: String,
  };
}

/** A number in digits, at most 10,000,000: where a number is required but unknown, registries have `99999999`. */
export const countInDigits: Codec<number> = numberInDigits(
  10_000_000,
  "a number of at most 10000000 in digits (99999999 means unknown)",
);
