/** Numbers as written in a source. They are kept as text because their digits show the precision. */
import type * as z from "zod";
import { stringSchema } from "../../schema/bounds.ts";

/** A decimal number as written, such as `12.50`, `-.7` or `3e-5`. Trailing zeros are kept. */
export type DecimalText = `${number}`;

/** A value of a results table as written, or `not_available`; the comment beside it gives the reason. */
export type ResultNumber = DecimalText | "not_available";

const maximumLength = 50;
const decimal = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?$/;
const decimalOrNotAvailable = /^(?:not_available|-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?)$/;

export const DecimalText: z.ZodType<DecimalText, DecimalText> = stringSchema(
  maximumLength,
  decimal,
  "is not a decimal number",
);

export const ResultNumber: z.ZodType<ResultNumber, ResultNumber> = stringSchema(
  maximumLength,
  decimalOrNotAvailable,
  "is neither a decimal number nor not_available",
);

/**
 * Parses a number of a results table. Returns `undefined` for `not_available` and for a text that is not a number.
 *
 * @example
 * ```ts
 * import { parseResultNumber } from "@org/therapy-model/records";
 *
 * parseResultNumber("12.50"); // => 12.5
 * parseResultNumber("not_available"); // => undefined
 * ```
 */
export function parseResultNumber(text: ResultNumber): number | undefined {
  return text.length <= maximumLength && decimal.test(text) ? Number(text) : undefined;
}
