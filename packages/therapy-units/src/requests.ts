/** Conversion requests for commands and services: a request object, a line of NDJSON, or a text. */
import type { AnalyteIssue } from "./analytes/analyte-issue.ts";
import { convertAnalyte } from "./analytes/convert-analyte.ts";
import type { Issue } from "./issue.ts";
import { failure, type Result } from "./result.ts";
import { parseQuantity } from "./text/parse-quantity.ts";
import type { Assumption, Comparator, ParsedQuantity, QuantityIssue } from "./text/parsed-quantity.ts";
import { convertGenomeCopies } from "./ucum/bridge.ts";
import { checkUnit } from "./ucum/check.ts";
import { convertDigits } from "./ucum/convert-decimal.ts";
import { convert } from "./ucum/convert.ts";

/** A value in a unit code, the target unit, and the analyte where one is needed. */
export interface ConversionRequest {
  readonly value: number | string;
  readonly from: string;
  readonly to: string;
  readonly analyte?: string;
  /** `vg_gc`: vector genomes and genome copies are taken as the same. */
  readonly equate?: "vg_gc";
}

/** A converted quantity; it has either `value` or `range`. */
export interface ConvertedQuantity {
  readonly value?: number;
  readonly range?: readonly [low: number, high: number];
  readonly unit: string;
  readonly comparator?: Comparator;
  /** Key of the analyte. */
  readonly analyte?: string;
  readonly assumptions?: readonly Assumption[];
}

/**
 * Why a request was not converted; discriminated by `code`. `bad_request`: the request does not have the expected form.
 * `relative_to_limit`: the quantity is a multiple of a reference limit and has no unit.
 */
export type RequestIssue = AnalyteIssue | QuantityIssue | Issue<"bad_request" | "relative_to_limit">;

/** The comparator for a quantity that falls where the other rises. */
const inverted: Readonly<Record<Comparator, Comparator>> = {
  "<": ">",
  "<=": ">=",
  "=": "=",
  ">=": "<=",
  ">": "<",
  "~": "~",
};

/**
 * Converts one request. Nothing throws, whatever the request contains. The path of an issue names the wrong property.
 *
 * @example
 * ```ts
 * import { convertRequest } from "@org/therapy-units/requests";
 *
 * convertRequest({ value: "2.0", from: "mg/dL", to: "g/L" }); // => { ok: true, value: { value: 0.02, unit: "g/L" } }
 *
 * const result = convertRequest({ value: 1, from: "{vg}", to: "{cells}" });
 * !result.ok && result.issues[0]?.code; // => "kind_mismatch"
 * ```
 */
export function convertRequest(request: ConversionRequest): Result<ConvertedQuantity, RequestIssue> {
  const { value, from, to, analyte, equate } = request;
  if (typeof value !== "number" && typeof value !== "string")
    return failure(badRequest("expected value to be a number or a decimal text", ["value"]));
  if (typeof from !== "string") return failure(badRequest("expected from to be a unit code", ["from"]));
  if (typeof to !== "string") return failure(badRequest("expected to to be a unit code", ["to"]));
  if (equate !== undefined && equate !== "vg_gc")
    return failure(badRequest('expected equate to be "vg_gc"', ["equate"]));
  if (analyte === undefined) {
    const result = equate === undefined ? convert(value, from, to) : convertGenomeCopies(value, from, to);
    return result.ok ? { ok: true, value: { value: result.value, unit: to } } : located(result.issues, request);
  }
  if (typeof analyte !== "string") return failure(badRequest("expected analyte to be a name", ["analyte"]));
  const result = convertAnalyte(value, from, to, analyte);
  if (!result.ok) return located(result.issues, request);
  return { ok: true, value: { value: result.value.value, unit: to, analyte: result.value.analyte } };
}

/**
 * Converts a quantity as people write it, such as `≤ 2.0 mg/dL` or `95~142 g/L`, with its comparator, range and assumptions.
 *
 * @example
 * ```ts
 * import { convertText } from "@org/therapy-units/requests";
 *
 * const result = convertText("≤ 2.0 mg/dL", "umol/L", "bilirubin");
 * result.ok && result.value; // => { value: 34.20715511063449, unit: "umol/L", comparator: "<=", analyte: "bilirubin" }
 *
 * const same = convertText("1.1e14 vg/kg", "{gc}/kg", undefined, { equate: "vg_gc" });
 * same.ok && same.value; // => { value: 110000000000000, unit: "{gc}/kg" }
 * ```
 */
export function convertText(
  text: string,
  to: string,
  analyte?: string,
  options: Pick<ConversionRequest, "equate"> = {},
): Result<ConvertedQuantity, RequestIssue> {
  const parsed = parseQuantity(text);
  if (!parsed.ok) return parsed;
  const quantity = parsed.value;
  if (quantity.relativeTo !== undefined) {
    const message = `expected a quantity with a unit, got a multiple of the ${quantity.relativeTo}, which each laboratory defines`;
    return failure({ code: "relative_to_limit", severity: "error", path: [], message });
  }
  const convertDecimal = (value: string) =>
    convertRequest({ ...options, value, from: quantity.unit, to, ...(analyte === undefined ? {} : { analyte }) });
  const low = convertDecimal(quantity.decimal ?? quantity.range!.low.decimal);
  if (!low.ok) return low;
  const high = quantity.range === undefined ? low : convertDecimal(quantity.range.high.decimal);
  return high.ok ? { ok: true, value: combine(quantity, to, low.value, high.value) } : high;
}

/**
 * Converts one line of NDJSON, `{"value","from","to","analyte"?,"equate"?}`, into a line with the result as JSON.
 *
 * @example
 * ```ts
 * import { convertLine } from "@org/therapy-units/requests";
 *
 * convertLine('{"value":"1","from":"[lb_av]","to":"kg"}'); // => '{"ok":true,"value":{"value":0.45359237,"unit":"kg"}}'
 * ```
 */
export function convertLine(line: string): string {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return JSON.stringify(failure(badRequest("expected a line of JSON")));
  }
  return JSON.stringify(
    typeof request === "object" && request !== null
      ? convertRequest(request as ConversionRequest)
      : failure(badRequest(`expected an object, got ${request === null ? "null" : `a ${typeof request}`}`)),
  );
}

/**
 * Converts a quantity as people write it, and rounds to as many significant digits as the text has; undefined for a range
 * or an issue.
 *
 * @example
 * ```ts
 * import { convertTextRounded } from "@org/therapy-units/requests";
 *
 * convertTextRounded("2.0 mg/dL", "g/L"); // => "0.020"
 * ```
 */
export function convertTextRounded(text: string, to: string): string | undefined {
  const parsed = parseQuantity(text);
  if (!parsed.ok || parsed.value.decimal === undefined) return undefined;
  const result = convertDigits(parsed.value.decimal, parsed.value.unit, to);
  return result.ok ? result.value : undefined;
}

function combine(
  quantity: ParsedQuantity,
  to: string,
  low: ConvertedQuantity,
  high: ConvertedQuantity,
): ConvertedQuantity {
  const { unit, comparator, assumptions } = quantity;
  // pH and homeopathic potencies fall where the amount rises.
  const falls = /\[pH\]|\[hp'/.test(unit) !== /\[pH\]|\[hp'/.test(to);
  const [first, last] = falls ? [high.value!, low.value!] : [low.value!, high.value!];
  return {
    ...(quantity.range === undefined ? { value: first } : { range: [first, last] as const }),
    unit: to,
    ...(comparator === undefined ? {} : { comparator: falls ? inverted[comparator] : comparator }),
    ...(low.analyte === undefined ? {} : { analyte: low.analyte }),
    ...(assumptions.length === 0 ? {} : { assumptions }),
  };
}

function badRequest(message: string, path: string[] = []): Issue<"bad_request"> {
  return { code: "bad_request", severity: "error", path, message };
}

/** Issues with the property that they concern; for a code that is not a unit, with the fix of `checkUnit`. */
function located(issues: readonly AnalyteIssue[], request: ConversionRequest): { ok: false; issues: RequestIssue[] } {
  return { ok: false, issues: issues.map((issue) => locatedIssue(issue, request)) };
}

function locatedIssue(issue: AnalyteIssue, { from }: ConversionRequest): RequestIssue {
  if (issue.code === "not_a_number") return { ...issue, path: ["value"] };
  if (issue.code === "unknown_analyte") return { ...issue, path: ["analyte"] };
  if (issue.code !== "invalid_unit") return issue;
  const { message = issue.message, fix } = checkUnit(issue.unit) ?? {};
  return { ...issue, path: [issue.unit === from ? "from" : "to"], message, ...(fix && { fix }) };
}
