/** Numbers as a source writes them: the digits say how precisely something was measured, so they stay text. */
import type * as z from "zod";
import { text } from "../bounds.ts";

/** A decimal number as it is written: `12.50`, `-.7`, `3e-5`. Its zeros are kept. */
export type DecimalText = `${number}`;

/** A measured value as a source reports it, or that it has none; the remark beside it says why. */
export type ReportedNumber = DecimalText | "not_available";

const most = 50;
const decimal = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?$/;
const reported = /^(?:not_available|-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?)$/;

/** Schema of {@link DecimalText}. */
export const DecimalText: z.ZodType<DecimalText, DecimalText> = text(most, decimal, "is not a decimal number");

/** Schema of {@link ReportedNumber}. */
export const ReportedNumber: z.ZodType<ReportedNumber, ReportedNumber> = text(
  most,
  reported,
  "is neither a decimal number nor not_available",
);

/**
 * The number nearest to a reported one, or `undefined` where none is available or the text is no number.
 *
 * @example
 * ```ts
 * import { reportedNumber } from "@org/therapy-model";
 *
 * reportedNumber("12.50"); // => 12.5
 * reportedNumber("not_available"); // => undefined
 * ```
 */
export function reportedNumber(text: ReportedNumber): number | undefined {
  return text.length <= most && decimal.test(text) ? Number(text) : undefined;
}
