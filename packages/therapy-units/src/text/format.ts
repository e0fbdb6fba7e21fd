import { formatDecimal, formatDigits, parseDecimal } from "../number/decimal.ts";
import { checkDigits } from "../ucum/convert-decimal.ts";
import { unitOf } from "../ucum/unit.ts";
import { printSymbol, superscript, unitWords } from "./names.ts";
import type { Comparator, ReferenceLimit } from "./parsed-quantity.ts";

/** A quantity to write: a value or a range with a unit. A `ParsedQuantity` is one. */
export interface WritableQuantity {
  readonly comparator?: Comparator;
  readonly value?: number | string;
  /** Takes precedence over `value`; written digit by digit. */
  readonly decimal?: string;
  readonly range?: { readonly low: WritableBound; readonly high: WritableBound };
  readonly unit: string;
  readonly relativeTo?: ReferenceLimit;
}

export interface WritableBound {
  readonly value: number | string;
  readonly decimal?: string;
  /** Default true. */
  readonly inclusive?: boolean;
}

type Style = "ucum" | "symbol" | "en" | "zh";

export interface FormatOptions {
  /** `ucum` (default): unit code; `symbol`: print symbols; `en`, `zh`: words. */
  readonly style?: Style;
  /** Significant digits, 1 to 60; default: all written digits. */
  readonly digits?: number;
  /**
   * `scientific`: one digit before the point and a power of ten, also for the power of ten of the unit. Default: as written.
   */
  readonly notation?: "scientific";
}

/** The fixed words of a style. */
interface StyleWords {
  readonly comparators: Readonly<Record<Exclude<Comparator, "=">, string>>;
  readonly to: string;
  /** Between the ends of a range whose upper end is exclusive. */
  readonly toExclusive: string;
  readonly times: string;
  readonly limits: Readonly<Record<ReferenceLimit, string>>;
}

/**
 * Formats a quantity; `parseQuantity` reads the text back.
 *
 * Undefined where the unit is not a UCUM unit or a value is not a decimal number.
 *
 * @example
 * ```ts
 * import { formatQuantity } from "@org/therapy-units/format";
 *
 * formatQuantity({ comparator: ">=", value: "1.5", unit: "10*9/L" }, { style: "symbol" }); // => "≥ 1.5 × 10⁹/L"
 * formatQuantity({ value: "2.0", unit: "mg/dL" }, { style: "zh" }); // => "2.0毫克每分升"
 * formatQuantity({ value: 1.1e14, unit: "{vg}/kg" }, { style: "symbol", notation: "scientific" }); // => "1.1 × 10¹⁴ vg/kg"
 * formatQuantity({ value: 34.20715511063449, unit: "umol/L" }, { style: "symbol", digits: 3 }); // => "34.2 μmol/L"
 * ```
 */
export function formatQuantity(quantity: WritableQuantity, options: FormatOptions = {}): string | undefined {
  const { style = "ucum", digits, notation } = options;
  checkDigits(digits);
  if (unitOf(quantity.unit) === undefined) return undefined;
  if (notation === "scientific") return formatScientific(quantity, style, digits);
  const numbers = quantity.range === undefined ? single(quantity, style, digits) : range(quantity, style, digits);
  if (numbers === undefined) return undefined;
  const { unit, relativeTo } = quantity;
  if (relativeTo !== undefined) return numbers + styles[style].times + styles[style].limits[relativeTo];
  return unit === "1" ? numbers : withUnit(numbers, unit, style);
}

/** Formats a quantity with powers of ten. A power of ten at the start of the unit is part of the number then. */
function formatScientific(quantity: WritableQuantity, style: Style, digits: number | undefined): string | undefined {
  const [whole = "", power = "0"] = /^10[*^](-?\d+)\.?(?=[{/]|$)/.exec(quantity.unit) ?? [];
  const rest = quantity.unit.slice(whole.length);
  const scale = (number: Written): Written => {
    const text = formatNumber(number, digits);
    return { decimal: text === undefined ? "" : scientific(text, Number(power)) };
  };
  const { range } = quantity;
  const written = formatQuantity(
    {
      ...quantity,
      unit: rest === "" ? "1" : rest,
      ...(range === undefined
        ? scale(quantity)
        : { range: { low: { ...range.low, ...scale(range.low) }, high: { ...range.high, ...scale(range.high) } } }),
    },
    { style },
  );
  if (style === "ucum") return written;
  return written?.replace(/(?<=\d)e(-?\d+)/g, (_all, exponent: string) => ` × 10${superscript(exponent)}`);
}

type Written = { readonly value?: number | string; readonly decimal?: string };

/** A decimal with one digit before the point: `0.00012` is `1.2e-4`. */
function scientific(decimal: string, power: number): string {
  const [, sign = "", integer = "", fraction = "", e = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]?\d+))?$/.exec(decimal)!;
  const all = integer + fraction;
  const digits = all.replace(/^0+(?=\d)/, "");
  const exponent = Number(e) + power + integer.length - 1 - (all.length - digits.length);
  // Zeros at the end of a whole number are places, not digits.
  const kept = fraction === "" ? digits.replace(/(?<=\d)0+$/, "") : digits;
  const mantissa = kept.length === 1 ? kept : `${kept[0]}.${kept.slice(1)}`;
  return exponent === 0 || digits === "0" ? sign + mantissa : `${sign}${mantissa}e${exponent}`;
}

function single(quantity: WritableQuantity, style: Style, digits: number | undefined): string | undefined {
  const text = formatNumber(quantity, digits);
  const { comparator } = quantity;
  if (text === undefined || comparator === undefined || comparator === "=") return text;
  return styles[style].comparators[comparator] + text;
}

function range(quantity: WritableQuantity, style: Style, digits: number | undefined): string | undefined {
  const { low, high } = quantity.range!;
  const [from, to] = [formatNumber(low, digits), formatNumber(high, digits)];
  if (from === undefined || to === undefined) return undefined;
  const { comparators, to: inclusiveTo, toExclusive } = styles[style];
  const outer =
    quantity.comparator === undefined || quantity.comparator === "=" ? "" : comparators[quantity.comparator];
  const before = low.inclusive === false ? comparators[">"] : outer;
  const between = high.inclusive === false ? toExclusive + comparators["<"] : inclusiveTo;
  return before + from + between + to;
}

function withUnit(numbers: string, code: string, style: Style): string {
  if (style === "ucum") return `${numbers} ${code}`;
  const unit = style === "symbol" ? printSymbol(code)! : unitWords(code, style)!;
  if (/^10[⁻⁰¹²³⁴-⁹]/.test(unit)) return `${numbers} × ${unit}`;
  const isJoined = style === "zh" || (/^[/%°]/.test(unit) && unit !== "°C" && unit !== "°F");
  return numbers + (isJoined ? "" : " ") + unit;
}

const abbreviations = { ULN: "ULN", LLN: "LLN", baseline: "baseline" } as const;

const styles: Readonly<Record<Style, StyleWords>> = {
  ucum: {
    comparators: { "<": "< ", "<=": "<= ", ">": "> ", ">=": ">= ", "~": "~ " },
    to: " to ",
    toExclusive: " to ",
    times: " x ",
    limits: abbreviations,
  },
  symbol: {
    comparators: { "<": "< ", "<=": "≤ ", ">": "> ", ">=": "≥ ", "~": "≈ " },
    to: "–",
    toExclusive: " to ",
    times: " × ",
    limits: abbreviations,
  },
  en: {
    comparators: { "<": "less than ", "<=": "at most ", ">": "more than ", ">=": "at least ", "~": "about " },
    to: " to ",
    toExclusive: " to ",
    times: " times ",
    limits: { ULN: "upper limit of normal", LLN: "lower limit of normal", baseline: "baseline" },
  },
  zh: {
    comparators: { "<": "小于", "<=": "不超过", ">": "大于", ">=": "不低于", "~": "约" },
    to: "至",
    toExclusive: "至",
    times: "倍",
    limits: { ULN: "正常值上限", LLN: "正常值下限", baseline: "基线" },
  },
};

function formatNumber(
  { value, decimal }: { readonly value?: number | string; readonly decimal?: string },
  digits: number | undefined,
): string | undefined {
  const text = decimal ?? (value === undefined ? "" : String(value));
  const read = parseDecimal(text);
  if (read === undefined) return undefined;
  if (digits !== undefined) return formatDigits(read, digits);
  return /^-?\d+(\.\d+)?(e[-+]?\d+)?$/.test(text) ? text : formatDecimal(read);
}
