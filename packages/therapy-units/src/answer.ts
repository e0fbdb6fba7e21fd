import { convertAnalyte, type AnalyteIssue } from "./analytes.ts";
import { convert, convertDigits } from "./convert.ts";
import { checkUnit } from "./check.ts";
import type { ConversionIssue } from "./issue.ts";
import { parseQuantity, type Assumption, type Comparator, type QuantityIssue } from "./parse.ts";

/** One question: a value in a strict unit, the unit wanted, and of what analyte. */
export interface ConversionRequest {
  readonly value: number | string;
  readonly from: string;
  readonly to: string;
  readonly analyte?: string;
}

/** The answer, or a code and a message. */
export type ConversionAnswer =
  | {
      readonly value?: number;
      readonly range?: readonly [low: number, high: number];
      readonly unit: string;
      readonly comparator?: Comparator;
      readonly analyte?: string;
      readonly assumptions?: readonly Assumption[];
      readonly error?: undefined;
    }
  | {
      readonly value?: undefined;
      readonly error: {
        readonly code: string;
        readonly message: string;
        readonly position?: number;
        readonly suggestion?: string;
      };
    };

/**
 * Answers one request of a batch; nothing is thrown, whatever the request holds.
 *
 * @example
 * answerConversion({ value: "2.0", from: "mg/dL", to: "g/L" }); // => { value: 0.02, unit: "g/L" }
 * answerConversion({ value: 1, from: "{vg}", to: "{cells}" }).error?.code; // => "kind_mismatch"
 */
export function answerConversion(request: ConversionRequest): ConversionAnswer {
  const { value, from, to, analyte } = request;
  if (
    (typeof value !== "number" && typeof value !== "string") ||
    typeof from !== "string" ||
    typeof to !== "string" ||
    (analyte !== undefined && typeof analyte !== "string")
  ) {
    return {
      error: {
        code: "bad_request",
        message: "value is a number or a decimal text, from and to are unit codes, analyte is a name",
      },
    };
  }
  if (analyte === undefined) {
    const result = convert(value, from, to);
    return result.ok ? { value: result.value, unit: to } : { error: errorOf(result.issue) };
  }
  const result = convertAnalyte(value, from, to, analyte);
  return result.ok ? { value: result.value, unit: to, analyte: result.analyte } : { error: errorOf(result.issue) };
}

/**
 * Answers a quantity as a person writes it, such as `≤ 2.0 mg/dL` or `95~142 g/L`: its comparator, its range and what had
 * to be assumed go with the answer.
 *
 * @example
 * answerText("≤ 2.0 mg/dL", "umol/L", "bilirubin"); // => { value: 34.20715511063449, unit: "umol/L", comparator: "<=", analyte: "bilirubin" }
 */
export function answerText(text: string, to: string, analyte?: string): ConversionAnswer {
  const read = parseQuantity(text);
  if (!read.ok) return { error: errorOf(read.issue) };
  if (read.relativeTo !== undefined)
    return {
      error: {
        code: "relative_to_limit",
        message: `this is a multiple of the ${read.relativeTo}, which each laboratory sets: it has no unit to convert`,
      },
    };
  const ask = (value: string) =>
    answerConversion({ value, from: read.unit, to, ...(analyte === undefined ? {} : { analyte }) });
  const low = ask(read.decimal ?? read.range!.low.decimal);
  const high = read.range === undefined ? low : ask(read.range.high.decimal);
  if (low.error !== undefined) return low;
  if (high.error !== undefined) return high;
  // pH and its like fall where the amount rises.
  if (low.value === undefined || high.value === undefined) return low;
  const falls = /\[pH\]|\[hp'/.test(read.unit) !== /\[pH\]|\[hp'/.test(to);
  const ends = falls ? ([high.value, low.value] as const) : ([low.value, high.value] as const);
  const comparator = read.comparator === undefined ? undefined : falls ? turned[read.comparator] : read.comparator;
  return {
    ...(read.range === undefined ? { value: low.value } : { range: ends }),
    unit: to,
    ...(comparator === undefined ? {} : { comparator }),
    ...(low.analyte === undefined ? {} : { analyte: low.analyte }),
    ...(read.assumptions.length === 0 ? {} : { assumptions: read.assumptions }),
  };
}

/**
 * Answers one line of NDJSON, `{"value","from","to","analyte"?}`, with one line.
 *
 * @example
 * answerLine('{"value":"1","from":"[lb_av]","to":"kg"}'); // => '{"value":0.45359237,"unit":"kg"}'
 */
export function answerLine(line: string): string {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return JSON.stringify({
      error: { code: "bad_request", message: "the line is not JSON" },
    } satisfies ConversionAnswer);
  }
  const known =
    typeof request === "object" && request !== null ? (request as ConversionRequest) : { value: NaN, from: "", to: "" };
  return JSON.stringify(
    typeof request === "object" && request !== null
      ? answerConversion(known)
      : { error: { code: "bad_request", message: "the line is no object" } },
  );
}

/**
 * The value of {@link answerText} with as many significant digits as the text has, for showing to people; nothing where
 * an analyte or a range is asked for.
 *
 * @example
 * roundedAnswer("2.0 mg/dL", "g/L"); // => "0.020"
 */
export function roundedAnswer(text: string, to: string): string | undefined {
  const read = parseQuantity(text);
  if (!read.ok || read.decimal === undefined) return undefined;
  const result = convertDigits(read.decimal, read.unit, to);
  return result.ok ? result.value : undefined;
}

const turned: Readonly<Record<Comparator, Comparator>> = {
  "<": ">",
  "<=": ">=",
  "=": "=",
  ">=": "<=",
  ">": "<",
  "~": "~",
};

function errorOf(issue: ConversionIssue | AnalyteIssue | QuantityIssue): {
  code: string;
  message: string;
  position?: number;
  suggestion?: string;
} {
  // Of a code that is no unit, the nearest one that is.
  const inner = issue.code === "invalid_unit" ? (checkUnit(issue.unit) ?? issue.issue) : issue;
  return {
    code: issue.code,
    message: inner.message,
    ...("position" in inner ? { position: inner.position } : {}),
    ...("suggestion" in inner && inner.suggestion !== undefined ? { suggestion: inner.suggestion } : {}),
  };
}
