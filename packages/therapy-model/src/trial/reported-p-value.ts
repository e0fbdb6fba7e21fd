/** A p-value as a source writes it. */
import type * as z from "zod";
import { text } from "../bounds.ts";
import type { Comparator } from "../shared/comparator.ts";
import type { PValue } from "./comparison.ts";

/** A p-value as it is written, with the sign before it: `0.5280`, `<0.001`, `=.04`. */
export type ReportedPValue = string;

const most = 50;
const form = /^(?:<=?|>=?|[=≤≥])? ?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?$/;

/** Schema of {@link ReportedPValue}. */
export const ReportedPValue: z.ZodType<string, string> = text(most, form, "is not a p-value such as 0.04 or <0.001");

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
 * A reported p-value as a comparator and a number, or `undefined` where the text is none or is above 1.
 *
 * Without a sign it is taken for equal.
 *
 * @example
 * ```ts
 * import { reportedPValue } from "@org/therapy-model";
 *
 * reportedPValue("<0.001"); // => { comparator: "lt", value: 0.001 }
 * reportedPValue("0.5280"); // => { comparator: "eq", value: 0.528 }
 * reportedPValue("n.s."); // => undefined
 * ```
 */
export function reportedPValue(written: ReportedPValue): PValue | undefined {
  if (written.length > most || !form.test(written)) return undefined;
  const [sign, comparator] = signs.find(([each]) => written.startsWith(each)) ?? (["", "eq"] as const);
  const value = Number(written.slice(sign.length));
  return value <= 1 ? { comparator, value } : undefined;
}
