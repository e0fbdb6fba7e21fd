/**
 * Counts and group ids, with fast checks: half of a large record is rows of them.
 *
 * `scalars.test.ts` checks that they accept exactly what the schemas of the model accept.
 */
import type { Codec } from "../../mapping/codec.ts";

const max = 1_000_000_000;

/** Checks whether the model accepts a value as a count. */
export function isCount(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= max && Number.isInteger(value);
}

/** Checks whether the model accepts a value as the id of a group. */
export function isGroupId(value: unknown): value is string {
  if (typeof value !== "string" || value.length === 0 || value.length > 50) return false;
  for (let index = 0; index < value.length; index++) if (!isWord(value.charCodeAt(index))) return false;
  return true;
}

/** Checks whether a UTF-16 code unit is an ASCII letter, a digit, a dot, a hyphen or an underscore. */
function isWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x2d ||
    code === 0x2e ||
    code === 0x5f
  );
}

/** A number of participants or events. */
export const wholeCount: Codec<number> = {
  expected: "a whole number from 0 to 1,000,000,000",
  accepts: isCount,
  read: (wire) => (isCount(wire) ? wire : undefined),
  write: (value) => value,
};

/** The id of a group in a row. */
export const groupId: Codec<string> = {
  expected: "the id of a group such as OG000",
  accepts: isGroupId,
  read: (wire) => (isGroupId(wire) ? wire : undefined),
  write: (value) => value,
};
