// cspell:ignore plusmn -- an entity of HTML
import { writesDecimalComma } from "./languages.ts";
import { matchAt, skipBlank } from "./match-at.ts";
import type { ParsedQuantity, ParseOptions } from "./parsed-quantity.ts";
import type { Measure } from "./read-measure.ts";
import { numberAt } from "./read-number.ts";

const tolerance = / ?(?:±|\+\/-|\+-|&plusmn;) ?/y;

/** The number after ±. */
export function toleranceAt(
  text: string,
  at: number,
  options: ParseOptions,
): { readonly decimal: string; readonly end: number } | undefined {
  const mark = /[±+&]/.test(text[skipBlank(text, at)] ?? "") ? matchAt(tolerance, text, at) : undefined;
  const number =
    mark === undefined ? undefined : numberAt(text, at + mark.length, writesDecimalComma(options.language));
  return number === undefined || number.power !== undefined ? undefined : number;
}

/** The number after ± with its unit. */
export function tolerated(
  spread: { readonly decimal: string } | undefined,
  { code }: Measure,
): ParsedQuantity["plusMinus"] {
  return spread && { value: Number(spread.decimal), decimal: spread.decimal, unit: code ?? "1" };
}
