import { matchAt } from "./match-at.ts";
import { placed } from "./parse-quantity.ts";
import type { Comparator, ParsedQuantity, ParseOptions, QuantityIssue } from "./parsed-quantity.ts";
import { plainText } from "./plain-text.ts";
import { quantityAt, type Reading } from "./read-quantity.ts";

/** Where a quantity can begin: a comparator, or a number that is not inside a word or another number. */
const candidate =
  /[<>≤≥≧≦⩽⩾≈]=?|(?<![\p{L}\d.,/_-])(?:[-+]?(?!99m)\d+|(?:at least|at most|less than|more than|greater than|up to|no more than|no less than|not more than|not less than|within|between|below|above|over|under|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|sixty|ninety)(?= ))|[一二两三四五六七八九十百千万亿半]{1,8}/giu;

const comparatorAfter = / ?(?:<=|>=|[<>≤≥])/y;

/** The comparator before a number that means the same as one after it. */
const mirrored: Readonly<Record<string, Comparator>> = {
  "<": ">",
  "<=": ">=",
  "≤": ">=",
  ">": "<",
  ">=": "<=",
  "≥": "<=",
};

/**
 * Finds every quantity in a text, with its offsets. Numbers without a unit, comparator or reference limit are left out.
 *
 * Time is linear in the length of the text.
 *
 * @example
 * ```ts
 * import { findQuantities } from "@org/therapy-units/parse";
 *
 * findQuantities("ANC ≥ 1500/µL and bilirubin ≤ 2.0 mg/dL").map((q) => q.unit); // => ["/uL", "mg/dL"]
 * ```
 */
export function findQuantities(text: string, options: ParseOptions = {}): ParsedQuantity[] {
  const plain = plainText(text);
  const found: ParsedQuantity[] = [];
  candidate.lastIndex = 0;
  for (;;) {
    const match = candidate.exec(plain.text);
    if (match === null) return found;
    const read = quantityAt(plain.text, match.index, options);
    if (!isQuantity(plain.text, read)) {
      // The text after a contradiction is not read without the text before it.
      const resume = "code" in read && read.code === "contradiction" ? read.span.start : 0;
      candidate.lastIndex = Math.max(match.index + match[0].length, resume);
      continue;
    }
    found.push(placed(withComparatorAfter(plain.text, read), plain, match.index));
    candidate.lastIndex = read.end;
  }
}

function isQuantity(text: string, read: Reading | QuantityIssue): read is Reading {
  if ("code" in read || read.ambiguous !== undefined || !isBounded(text, read)) return false;
  return read.unit !== "1" || read.relativeTo !== undefined || (read.comparator ?? "=") !== "=";
}

/** Whether a quantity in running text does not end inside a word or a number. */
function isBounded(text: string, read: Reading): boolean {
  return (
    !/^(?:[A-Za-z0-9_]|[-/.,]\d|[-/][A-Za-z])/.test(text.slice(read.end, read.end + 2)) ||
    /[\u4e00-\u9fff]/.test(text[read.end - 1]!)
  );
}

/** The reading with the comparator after it: "12 pmol/L ≤ free T4" is at least 12 pmol/L. */
function withComparatorAfter(text: string, read: Reading): Reading {
  if (read.comparator !== undefined || read.range !== undefined || read.unit === "1") return read;
  const sign = matchAt(comparatorAfter, text, read.end);
  if (sign === undefined) return read;
  return { ...read, comparator: mirrored[sign.trim()]!, end: read.end + sign.length };
}
