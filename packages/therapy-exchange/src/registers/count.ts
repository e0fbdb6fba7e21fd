/** Numbers of participants as European registers write them. */
import type { Codec } from "../codec.ts";

/** A number in digits, at most so great: registers that must have one enter `99999999` where there is none. */
export const countInDigits: Codec<number> = {
  expected: "a number of at most 10000000 in digits; 99999999 stands for none",
  read(wire) {
    if (typeof wire !== "string" || !/^(?:0|[1-9]\d{0,7})$/.test(wire)) return undefined;
    const count = Number(wire);
    return count <= 10_000_000 ? count : undefined;
  },
  write: String,
};
