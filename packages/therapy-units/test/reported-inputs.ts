/** One line for what a function of the package does with an input, for the table of reported inputs. */
import { convertAnalyte, findAnalyte } from "../src/analytes/analytes.ts";
import { checkUnit, convert, kindsOf } from "../src/entries/index.ts";
import { convertText } from "../src/requests.ts";
import { formatQuantity } from "../src/text/format.ts";
import { printSymbol } from "../src/text/names.ts";
import { findQuantities, parseQuantity, type ParsedQuantity } from "../src/text/parse.ts";

type Describe = (input: string, ...rest: string[]) => string;

/** What each function does, in one line. The parts of an input are separated by ` | `. */
export const outcomes: Readonly<Record<string, Describe>> = {
  parse(input) {
    const result = parseQuantity(input);
    if (result.ok) return summary(result.value);
    const { code, readings } = result.issues[0]!;
    return readings === undefined ? code : `${code}: ${readings.join(" or ")}`;
  },
  find: (input) => findQuantities(input).map(summary).join("; ") || "nothing",
  check(input) {
    const issue = checkUnit(input);
    if (issue === undefined) return "valid";
    if (issue.fix?.kind === "replace") return `use ${issue.fix.value}`;
    const [, similar] = /did you mean "([^"]*)"/.exec(issue.message) ?? [];
    return similar === undefined ? "no suggestion" : `did you mean ${similar}`;
  },
  convert(value, from = "", to = "") {
    const result = convert<string, string>(value, from, to);
    return result.ok ? String(result.value) : result.issues[0]!.code;
  },
  analyte: (name) => findAnalyte(name)?.key ?? "unknown",
  "convert analyte"(value, from = "", to = "", name = "") {
    const result = convertAnalyte(value, from, to, name);
    return result.ok ? String(Number(result.value.value.toPrecision(6))) : result.issues[0]!.code;
  },
  "convert text"(text, to = "", analyte?: string) {
    const result = convertText(text, to, analyte);
    if (!result.ok) return result.issues[0]!.code;
    const { comparator = "", value, range, unit } = result.value;
    return [comparator, value ?? range?.join(" to "), unit].filter((x) => x !== "").join(" ");
  },
  print: (code) => printSymbol(code) ?? "not a unit",
  format: (value, unit = "") => formatQuantity({ value, unit }, { style: "symbol" }) ?? "not a quantity",
  "format with powers of ten": (value, unit = "") =>
    formatQuantity({ value, unit }, { style: "symbol", notation: "scientific" }) ?? "not a quantity",
  kinds: (code) => JSON.stringify(kindsOf(code)),
};

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
