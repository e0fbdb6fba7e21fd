/**
 * The two fields that results are mostly made of, asked without the model's schema: half of a large record is rows of
 * them. `quick.test.ts` holds them equal to what the schema says.
 */
import type { Codec } from "../../codec.ts";

const most = 1_000_000_000;

/** Whether a value is a count that the model accepts. */
export function isCount(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= most && Number.isInteger(value);
}

/** Whether a value is the id of a group that the model accepts. */
export function isGroupId(value: unknown): value is string {
  if (typeof value !== "string" || value.length === 0 || value.length > 50) return false;
  for (let index = 0; index < value.length; index++) if (!isWord(value.charCodeAt(index))) return false;
  return true;
}

/** Whether a UTF-16 code unit is a letter, a digit, a dot, a hyphen or an underscore of ASCII. */
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

/** A whole number of people or events. */
export const wholeCount: Codec<number> = {
  expected: "a whole number from 0 to a thousand million",
  accepts: isCount,
  read: (wire) => (isCount(wire) ? wire : undefined),
  write: (value) => value,
};

/** The id by which a row names a group. */
export const groupId: Codec<string> = {
  expected: "the id of a group such as OG000",
  accepts: isGroupId,
  read: (wire) => (isGroupId(wire) ? wire : undefined),
  write: (value) => value,
};
