import { countedByLetter } from "./counting-letter.ts";
import { faultOf } from "./unit.ts";
import type { UnitFault } from "./read-unit.ts";
import type { UnitIssue } from "./unit-issue.ts";

/** The issue of a code that is not a unit, without a fix. */
export function unitIssue(code: string): UnitIssue {
  const { code: kind, start, end } = faultOf(code)!;
  const part = typeof code === "string" ? code.slice(start, Math.min(end, start + 40)) : "";
  const message = messages[kind].replace("%", () => JSON.stringify(part));
  return { code: kind, severity: "error", path: [], message, span: { start, end } };
}

/** The warning of a valid code that is hardly meant: `K/uL` is kelvin per microliter. */
export function unlikelyUnit(code: string): UnitIssue | undefined {
  const counted = countedByLetter(code);
  if (counted === undefined) return undefined;
  const message = `${JSON.stringify(code)} is ${counted.unit} per volume; did you mean ${JSON.stringify(counted.code)}?`;
  return { code: "unlikely_unit", severity: "warning", path: [], message, span: { start: 0, end: code.length } };
}

const messages: Readonly<Record<UnitFault["code"], string>> = {
  empty: 'expected a UCUM unit code, got an empty text; the unit of a plain number is "1"',
  unknown_unit: "% is not a UCUM unit",
  unexpected_character: "unexpected character %",
  missing_unit: "expected a unit here",
  unclosed: "% has no closing bracket",
  bad_annotation: "expected an annotation of printable ASCII characters without braces, found %",
  zero: "expected a number above zero, found %",
  overflow: "% is outside the range of computable numbers",
  special_in_product: "% is a scale, not a ratio; it cannot be multiplied, divided or raised to a power",
  too_deep: "expected at most 30 nested parentheses",
};
