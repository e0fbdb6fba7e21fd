import { readDecimal, writeDecimal, writeDigits } from "./decimal.ts";
import { printSymbol, unitWords } from "./names.ts";
import { unitOf } from "./unit.ts";

/** What can be written: a value or a range, as `parseQuantity` gives it, or just a value and a unit. */
export interface WritableQuantity {
  readonly comparator?: "<" | "<=" | "=" | ">=" | ">" | "~";
  readonly value?: number | string;
  /** Written in preference to the value, digit by digit. */
  readonly decimal?: string;
  readonly range?: { readonly low: WritableBound; readonly high: WritableBound };
  readonly unit: string;
  readonly relativeTo?: "ULN" | "LLN" | "baseline";
}

export interface WritableBound {
  readonly value: number | string;
  readonly decimal?: string;
  readonly inclusive?: boolean;
}

export interface FormatOptions {
  /** `ucum` a code; `symbol` as printed; `en` and `zh` in words. */
  readonly style?: "ucum" | "symbol" | "en" | "zh";
  /** Significant digits; all that were written where absent. */
  readonly digits?: number;
}

/**
 * Writes a quantity for people or for systems; `parseQuantity` reads it back.
 *
 * Nothing where the unit is no unit of UCUM or a value is no decimal number.
 *
 * @example
 * formatQuantity({ comparator: ">=", value: "1.5", unit: "10*9/L" }, { style: "symbol" }); // => "≥ 1.5 × 10⁹/L"
 * formatQuantity({ value: "2.0", unit: "mg/dL" }, { style: "zh" }); // => "2.0毫克每分升"
 * formatQuantity({ value: 34.20715511063449, unit: "umol/L" }, { style: "symbol", digits: 3 }); // => "34.2 μmol/L"
 */
export function formatQuantity(quantity: WritableQuantity, options: FormatOptions = {}): string | undefined {
  const { style = "ucum", digits } = options;
  if (digits !== undefined && !(Number.isInteger(digits) && digits > 0 && digits <= 60))
    throw new RangeError("digits is a whole number from 1 to 60");
  if (unitOf(quantity.unit) === undefined) return undefined;
  const { range, relativeTo, comparator } = quantity;
  const low = range === undefined ? number(quantity, digits) : number(range.low, digits);
  const high = range === undefined ? "" : number(range.high, digits);
  if (low === undefined || high === undefined) return undefined;
  const sign = comparator === undefined || comparator === "=" ? "" : signs[style][comparator];
  const numbers =
    range === undefined
      ? sign + low
      : `${range.low.inclusive === false ? signs[style][">"] : ""}${low}${style === "zh" ? "至" : style === "symbol" ? (range.high.inclusive === false ? " to " : "–") : " to "}${range.high.inclusive === false ? signs[style]["<"] : ""}${high}`;
  if (relativeTo !== undefined)
    return style === "zh"
      ? `${numbers}倍${{ ULN: "正常值上限", LLN: "正常值下限", baseline: "基线" }[relativeTo]}`
      : `${numbers} ${style === "symbol" ? "× " : style === "en" ? "times " : "x "}${style === "en" ? { ULN: "upper limit of normal", LLN: "lower limit of normal", baseline: "baseline" }[relativeTo] : relativeTo}`;
  if (quantity.unit === "1") return numbers;
  if (style === "ucum") return `${numbers} ${quantity.unit}`;
  const unit = style === "symbol" ? printSymbol(quantity.unit)! : unitWords(quantity.unit, style)!;
  if (/^10[⁻⁰¹²³⁴-⁹]/.test(unit)) return `${numbers} × ${unit}`;
  return `${numbers}${style === "zh" || (/^[/%°]/.test(unit) && unit !== "°C" && unit !== "°F") ? "" : " "}${unit}`;
}

const signs = {
  ucum: { "<": "< ", "<=": "<= ", ">": "> ", ">=": ">= ", "~": "~ " },
  symbol: { "<": "< ", "<=": "≤ ", ">": "> ", ">=": "≥ ", "~": "≈ " },
  en: { "<": "less than ", "<=": "at most ", ">": "more than ", ">=": "at least ", "~": "about " },
  zh: { "<": "小于", "<=": "不超过", ">": "大于", ">=": "不低于", "~": "约" },
} as const;

function number(
  { value, decimal }: { readonly value?: number | string; readonly decimal?: string },
  digits: number | undefined,
): string | undefined {
  const text = decimal ?? (value === undefined ? "" : String(value));
  const read = readDecimal(text);
  if (read === undefined) return undefined;
  if (digits !== undefined) return writeDigits(read, digits);
  // As written, but for powers of ten that a reader could take for a name.
  return /^-?\d+(\.\d+)?(e[-+]?\d+)?$/.test(text) ? text : writeDecimal(read);
}
