/** One line for what a function of the package does with an input, for the table of reported inputs. */
import type { Outcome } from "../../../testing/reported-inputs/rows.ts";
import { convertAnalyte, findAnalyte } from "../src/analytes/analytes.ts";
import { checkUnit, convert, kindsOf } from "../src/entries/index.ts";
import { convertText } from "../src/requests.ts";
import { formatQuantity } from "../src/text/format.ts";
import { printSymbol } from "../src/text/names.ts";
import { findQuantities, parseQuantity, type ParsedQuantity } from "../src/text/parse.ts";

/** The functions of the package that the table names. */
export interface UnitFunctions {
  readonly parseQuantity: typeof parseQuantity;
  readonly findQuantities: typeof findQuantities;
  readonly checkUnit: typeof checkUnit;
  readonly convert: typeof convert;
  readonly findAnalyte: typeof findAnalyte;
  readonly convertAnalyte: typeof convertAnalyte;
  readonly convertText: typeof convertText;
  readonly printSymbol: typeof printSymbol;
  readonly formatQuantity: typeof formatQuantity;
  readonly kindsOf: typeof kindsOf;
}

/** What each function does, in one line, by its name in the table. */
export function unitOutcomes(functions: UnitFunctions): Readonly<Record<string, Outcome>> {
  return { ...ofTexts(functions), ...ofConversions(functions), ...ofFormats(functions) };
}

function ofTexts({ parseQuantity: parse, findQuantities: find, checkUnit: check }: UnitFunctions) {
  return {
    parse(input = "") {
      const result = parse(input);
      if (result.ok) return summary(result.value);
      const { code, readings } = result.issues[0]!;
      return readings === undefined ? code : `${code}: ${readings.join(" or ")}`;
    },
    find: (input = "") => find(input).map(summary).join("; ") || "nothing",
    check(input = "") {
      const issue = check(input);
      if (issue === undefined) return "valid";
      if (issue.fix?.kind === "replace") return `use ${issue.fix.value}`;
      const [, similar] = /did you mean "([^"]*)"/.exec(issue.message) ?? [];
      return similar === undefined ? "no suggestion" : `did you mean ${similar}`;
    },
  };
}

function ofConversions(functions: UnitFunctions) {
  return {
    convert(value = "", from = "", to = "") {
      const result = functions.convert<string, string>(value, from, to);
      return result.ok ? String(result.value) : result.issues[0]!.code;
    },
    analyte: (name = "") => functions.findAnalyte(name)?.key ?? "unknown",
    "convert analyte"(value = "", from = "", to = "", name = "") {
      const result = functions.convertAnalyte(value, from, to, name);
      return result.ok ? String(Number(result.value.value.toPrecision(6))) : result.issues[0]!.code;
    },
    "convert text"(text = "", to = "", analyte?: string) {
      const result = functions.convertText(text, to, analyte);
      if (!result.ok) return result.issues[0]!.code;
      const { comparator = "", value, range, unit } = result.value;
      return [comparator, value ?? range?.join(" to "), unit].filter((x) => x !== "").join(" ");
    },
  };
}

function ofFormats({ printSymbol: print, formatQuantity: format, kindsOf: kinds }: UnitFunctions) {
  return {
    print: (code = "") => print(code) ?? "not a unit",
    format: (value = "", unit = "") => format({ value, unit }, { style: "symbol" }) ?? "not a quantity",
    "format with powers of ten": (value = "", unit = "") =>
      format({ value, unit }, { style: "symbol", notation: "scientific" }) ?? "not a quantity",
    kinds: (code = "") => JSON.stringify(kinds(code)),
  };
}

/** What the functions of today do. */
export const outcomes = unitOutcomes({
  parseQuantity,
  findQuantities,
  checkUnit,
  convert,
  findAnalyte,
  convertAnalyte,
  convertText,
  printSymbol,
  formatQuantity,
  kindsOf,
});

/** A quantity in one line: comparator, number or range, unit, limit, and its assumptions in parentheses. */
function summary(quantity: ParsedQuantity): string {
  const { comparator, decimal, range, unit, relativeTo, assumptions } = quantity;
  const { plusMinus } = quantity as { plusMinus?: { decimal: string } };
  const number =
    range === undefined
      ? decimal
      : `${range.low.inclusive ? "" : "over "}${range.low.decimal} to ${range.high.inclusive ? "" : "under "}${range.high.decimal}`;
  return [
    comparator,
    number,
    plusMinus && `± ${plusMinus.decimal}`,
    unit === "1" ? undefined : unit,
    relativeTo,
    assumptions.length === 0 ? undefined : `(${assumptions.map(({ code }) => code).join(", ")})`,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}
