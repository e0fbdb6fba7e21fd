import { convert } from "../ucum/convert.ts";
import { dividedBefore } from "./chinese-divisor.ts";
import {
  conditionalWords,
  leadingComparators,
  negations,
  rangeOpeners,
  scaleNames,
  timeDurations,
  timeWindows,
  unnamedScales,
} from "./comparator-words.ts";
import { isOutside } from "./idle-comparator.ts";
import { matchAt, matchOf } from "./match-at.ts";
import { numberWords } from "./number-words.ts";
import { placed } from "./parse-quantity.ts";
import type { Comparator, ParsedQuantity, ParseOptions, QuantityIssue } from "./parsed-quantity.ts";
import { plainText } from "./plain-text.ts";
import { canFollow, nextStart } from "./quantity-starts.ts";
import { quantityAt } from "./read-quantity.ts";
import type { Reading } from "./reading.ts";
import { withSharedUnit, withUnitBefore, withUnitOfNeighbor } from "./shared-unit.ts";

const comparatorPatterns = leadingComparators.map(([, pattern]) => pattern).join("|");
const conditionalPatterns = conditionalWords.map(([, before]) => before).join("|");
const limitWords = "I?ULN|LLN|upper limit of (?:the )?normal|正常值?(?:范围)?(?:的)?[上下]限";
const numberPattern = `[-+]?(?!99m)\\d+|[½¼¾⅛]|\\.\\d+|(?:${Object.keys(numberWords).join("|")}|one-half|a half)(?![A-Za-z])`;

/**
 * Where a quantity can begin: a comparator, words that open a range, a limit, or a number that is not inside a word or another
 * number. The comparators and openers are those that `quantityAt` reads. The first letters of all words are in
 * `quantity-starts.ts`.
 */
const candidate = new RegExp(
  [
    "[<>≤≥≧≦⩽⩾≈=˂˃﹤﹥]|(?<!\\d ?)~",
    `(?<![A-Za-z\\d_-])(?![ \\d.,;:()\\n])(?:${[
      `(?:(?:${negations}) )?(?:${comparatorPatterns})(?:(?<![A-Za-z])|(?![A-Za-z]))`,
      rangeOpeners,
      scaleNames,
      unnamedScales,
      `(?:${timeDurations}|${timeWindows}|${conditionalPatterns})(?![A-Za-z])`,
      `(?:${limitWords})(?= ?[x*·的])`,
    ].join("|")})`,
    // Not the number of an item in a list: "12. Age".
    `(?<![A-Za-z\\u00c0-\\u024f\\u0370-\\u04ff\\d.,/_第±-]|\\([A-Za-z]\\)|\\d ?~ ?|\\+/-? ?|± )(?!(?<=\\n ?)\\d{1,2}[.)] )(?:${numberPattern})`,
    "(?<=(?<![A-Za-z])(?:ages?|aged))\\d",
    `(?<!第)[一二两三四五六七八九十百千万亿半]{1,8}`,
  ].join("|"),
  "iy",
);

/** Words that are comparators only before a number and other words: "in the 2 weeks before". */
const preposition = /^(?:in|by|before|after|prior to)(?: the)?$/i;

/** The next match of the candidate pattern. */
function nextCandidate(text: string, from: number): RegExpExecArray | undefined {
  for (let at = nextStart(text, from); at < text.length; at = nextStart(text, at + 1)) {
    const match = matchOf(candidate, text, at);
    if (match !== undefined && (!preposition.test(match[0]) || canFollow(text, at + match[0].length))) return match;
  }
  return undefined;
}

const comparatorAfter = / ?(?:<=|>=|[<>≤≥])(?! ?-?\d)/y;
/** A comparator, and what is limited, before another comparator: "≤ age ≤". */
const chain = / ?(<=|≤|<) ?[^\d<>≤≥=.,;:()\n]{1,40}(?=<|≤)/y;
const slash = / ?\/ ?(?=[\d<>≤≥])/y;

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
 * Finds every quantity in a text, with its offsets. Numbers without a unit, comparator or reference limit are left out, and so
 * are numbers and units with several readings.
 *
 * A number takes the unit of the number after it where the two are alternatives: "6 or 12 months", "under 18 or over 70 years",
 * "160/110 mmHg".
 *
 * Time is linear in the length of the text.
 *
 * @example
 * ```ts
 * import { findQuantities } from "@org/therapy-units/parse";
 *
 * findQuantities("ANC ≥ 1500/µL and bilirubin ≤ 2.0 mg/dL").map((q) => q.unit); // => ["/uL", "mg/dL"]
 * findQuantities("not older than 75 years").map((q) => [q.comparator, q.value]); // => [["<=", 75]]
 * ```
 */
export function findQuantities(text: string, options: ParseOptions = {}): ParsedQuantity[] {
  const plain = plainText(text);
  const found: ParsedQuantity[] = [];
  let last: Reading | undefined;
  let next = 0;
  const add = (quantity: Reading, start: number): void => {
    found.push(placed(quantity, plain, start));
    last = quantity;
    next = quantity.end;
  };
  for (;;) {
    const afterSlash = last === undefined || next !== last.end ? undefined : alternativeAt(plain.text, last, options);
    if (afterSlash !== undefined) {
      add(afterSlash.quantity, afterSlash.start);
      continue;
    }
    const match = nextCandidate(plain.text, next);
    if (match === undefined) return found;
    const start = match.index;
    const read = quantityAt(plain.text, start, options);
    if (isLeftOut(plain.text, start, read)) {
      next = Math.max(read.end, match.index + match[0].length);
      continue;
    }
    const whole = "code" in read ? undefined : chainedRange(plain.text, read, options);
    if (whole !== undefined) {
      add(whole, start);
      continue;
    }
    const shared = "code" in read ? undefined : withSharedUnit(plain.text, read, options);
    const gap = last === undefined ? "" : plain.text.slice(last.end, start);
    const alone = "code" in read ? undefined : (shared?.quantity ?? withUnitAround(plain.text, read, start, last, gap));
    if (alone === undefined || (shared === undefined && !isQuantity(plain.text, alone, options))) {
      next = nextPlace(match, read);
      continue;
    }
    const quantity = shared === undefined ? withComparatorAfter(plain.text, alone) : alone;
    const divided = dividedBefore(plain.text, quantity, start);
    add(last === undefined ? divided : withComparatorBefore(plain.text, divided, last, gap), start);
    if (shared?.second !== undefined) add(shared.second, shared.next);
    else if (shared !== undefined) next = shared.next;
  }
}

/** A reading with the unit of the text before it, where it has none of its own. */
function withUnitAround(text: string, read: Reading, start: number, last: Reading | undefined, gap: string): Reading {
  return withUnitBefore(text, read, start) ?? withUnitOfNeighbor(read, last, gap);
}

/** The quantity after a quantity and a slash: "30 days/5 half-lives", "38 °C/100.4 °F". */
function alternativeAt(
  text: string,
  last: Reading,
  options: ParseOptions,
): { readonly quantity: Reading; readonly start: number } | undefined {
  const mark = last.unit === "1" ? undefined : matchAt(slash, text, last.end);
  if (mark === undefined) return undefined;
  const start = last.end + mark.length;
  const read = quantityAt(text, start, options);
  if ("code" in read || read.ambiguous !== undefined || !areAlternatives(last.unit, read.unit)) return undefined;
  const { comparator } = last;
  const isOther = comparator !== undefined && read.comparator === undefined && read.unit !== last.unit;
  return { quantity: isOther && read.range === undefined ? { ...read, comparator } : read, start };
}

/** Whether units measure the same, so that a slash between their quantities divides nothing: "38 °C/100.4 °F". */
function areAlternatives(first: string, second: string): boolean {
  const [a, b] = [first, second].map((unit) => (unit === "{half-lives}" ? "h" : unit));
  return second !== "1" && convert<string, string>(1, a!, b!).ok;
}

const respectively = /[^.;\n\d]{0,60}\brespectively\b/iy;

/** The end of `x 10` before the digits of an exponent: no quantity begins there. */
const timesTen = /(?:\d|^) ?[x*·] ?10 ?$/i;

/**
 * Whether a reading is whole, but not one that is reported: it has several readings, a range stands for the values beside it,
 * or its number is an exponent.
 */
function isLeftOut(text: string, start: number, read: Reading | QuantityIssue): read is Reading {
  if ("code" in read) return false;
  if (read.ambiguous !== undefined) return true;
  if (read.range !== undefined) return isOutside(text, start);
  return text[start - 1] === " " && text[start - 2] === "0" && timesTen.test(text.slice(Math.max(0, start - 6), start));
}

/** Where the search goes on after text that is not a quantity: after a comparator, but before a number that it led to. */
function nextPlace(match: RegExpExecArray, read: Reading | QuantityIssue): number {
  // The text after a contradiction is not read without the text before it.
  const resume = "code" in read && read.code === "contradiction" ? read.span.start : 0;
  return Math.max(match.index + match[0].length, resume);
}

function isQuantity(text: string, read: Reading | QuantityIssue, options: ParseOptions): read is Reading {
  if ("code" in read || read.ambiguous !== undefined || !isBounded(text, read, options)) return false;
  const { unit, relativeTo, range, isLimited, comparator } = read;
  if (/^\{(?:grades?|stage|class|score|phase|category)\}$/.test(unit)) return range !== undefined || isLimited;
  if (unit === "1" && relativeTo === undefined) return isLimited && comparator !== "=" && !isOfYears(range);
  return !isCountOnly.test(unit) || isLimited || range !== undefined || isSmallCount(read);
}

/** The unit of a number of things, such as `{lesions}`. */
const isCountOnly = /^\{[a-z_]+\}$/;

/** Whether a number may be a number of things, and not a version or a year: "RECIST 1.1 criteria", "2016 criteria". */
function isSmallCount({ value = NaN, decimal = "" }: Reading): boolean {
  // A power of ten or a larger number is neither: "3e14 vg", "100 million cells", "100000 cells".
  if (decimal.includes("e") || (value >= 3000 && /^\d+$/.test(decimal))) return true;
  return value < 1000 && (/^\d+$/.test(decimal) || (Number.isInteger(value * 4) && !decimal.endsWith(".0")));
}

/** Whether a range is one of calendar years: "from 2009 to 2020". */
function isOfYears(range: Reading["range"]): boolean {
  return range !== undefined && /^(?:19|20)\d\d$/.test(range.low.decimal) && /^(?:19|20)\d\d$/.test(range.high.decimal);
}

/** Whether a quantity in running text does not end inside a word or a number. */
function isBounded(text: string, read: Reading, options: ParseOptions): boolean {
  const { end, unit } = read;
  const next = text.slice(end, end + 2);
  // "a 12-week-long study"
  const isWord = unit !== "1" && /[a-z]{3}$/i.test(text.slice(Math.max(0, end - 3), end));
  return (
    !/^(?:[A-Za-z0-9_]|[-/.,:]\d|[-/][A-Za-z])/.test(next) ||
    (isWord && /^[-/][A-Za-z]/.test(next)) ||
    alternativeAt(text, read, options) !== undefined ||
    /[\u4e00-\u9fff%]/.test(text[end - 1]!)
  );
}

/** The range of "18 ≤ age ≤ 75 years": what is limited is between the two comparators. */
function chainedRange(text: string, read: Reading, options: ParseOptions): Reading | undefined {
  if (read.comparator !== undefined || read.range !== undefined || read.relativeTo !== undefined) return undefined;
  const [whole, sign = ""] = matchOf(chain, text, read.end) ?? [];
  const next = whole === undefined ? undefined : quantityAt(text, read.end + whole.length, options);
  if (next === undefined || "code" in next || next.range !== undefined || !isQuantity(text, next, options))
    return undefined;
  const { value, decimal, comparator, ...rest } = next;
  const isComparable = read.unit === "1" || read.unit === next.unit;
  if (!isComparable || comparator?.[0] !== "<" || read.value! > value!) return undefined;
  return {
    ...rest,
    assumptions: [...read.assumptions, ...next.assumptions],
    range: {
      low: { value: read.value!, decimal: read.decimal!, inclusive: sign !== "<" },
      high: { value: value!, decimal: decimal!, inclusive: comparator === "<=" },
    },
  };
}

/**
 * The reading with the comparator of the quantity before it, where the two are alternatives or one restates the other: "within
 * 4 weeks or 5 half-lives", "above 20 g and 30 g for women and men, respectively", "≥ 1.5 × 10⁹/L (1500/µL)".
 */
function withComparatorBefore(text: string, read: Reading, { comparator, unit, value }: Reading, gap: string): Reading {
  if (comparator === undefined || read.comparator !== undefined || read.range !== undefined) return read;
  if (/^,? and $/i.test(gap) && read.unit === unit && matchAt(respectively, text, read.end) !== undefined)
    return { ...read, comparator };
  const isAlternative = /^,? (?:\(?or|\(or) $/i.test(gap);
  if (isAlternative && unit !== "1" && read.unit !== "1") return { ...read, comparator };
  if (!/^ ?\((?:or |i\.?e\.?,? |= ?)?$/i.test(gap) || value === undefined) return read;
  const same = convert<string, string>(value, unit, read.unit);
  const isRestated = same.ok && Math.abs(same.value / read.value! - 1) < 0.2;
  return isRestated ? { ...read, comparator } : read;
}

/** The reading with the comparator after it: "12 pmol/L ≤ free T4" is at least 12 pmol/L. */
function withComparatorAfter(text: string, read: Reading): Reading {
  if (read.comparator !== undefined || read.range !== undefined || read.unit === "1") return read;
  const sign = matchAt(comparatorAfter, text, read.end);
  if (sign === undefined) return read;
  return { ...read, comparator: mirrored[sign.trim()]!, end: read.end + sign.length };
}
