/** P-values as written. */
import type * as z from "zod";
import { stringSchema } from "../../schema/bounds.ts";
import type { Comparator } from "../../gen/vocabularies/comparator.ts";
import type { PValue } from "./comparison.ts";

/** A p-value as written, with its sign: `0.5280`, `<0.001`, `=.04`. At most 50 characters. */
export type PValueText = string;

const maximumLength = 50;
const pattern = /^(?:<=?|>=?|[=≤≥])? ?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?$/;

export const PValueText: z.ZodType<string, string> = stringSchema(
  maximumLength,
  pattern,
  "is not a p-value such as 0.04 or <0.001",
);

const signs: readonly (readonly [string, Comparator])[] = [
  ["<=", "le"],
  [">=", "ge"],
  ["≤", "le"],
  ["≥", "ge"],
  ["<", "lt"],
  [">", "gt"],
  ["=", "eq"],
];

/**
 * Parses a p-value to a comparator and a number. Returns `undefined` if the text is not a p-value or is above 1.
 *
 * A p-value without a sign has the comparator `eq`.
 *
 * @example
 * ```ts
 * import { parsePValue } from "@org/therapy-model/records";
 *
 * parsePValue("<0.001"); // => { comparator: "lt", value: 0.001 }
 * parsePValue("0.5280"); // => { comparator: "eq", value: 0.528 }
 * parsePValue("n.s."); // => undefined
 * ```
 */
export function parsePValue(written: PValueText): PValue | undefined {
  if (written.length > maximumLength || !pattern.test(written)) return undefined;
  const [sign, comparator] = signs.find(([each]) => written.startsWith(each)) ?? (["", "eq"] as const);
  const value = Number(written.slice(sign.length));
  return value <= 1 ? { comparator, value } : undefined;
}
