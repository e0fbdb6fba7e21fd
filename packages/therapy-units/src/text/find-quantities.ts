import { convert } from "../ucum/convert.ts";
import {
  conditionalWords,
  leadingComparators,
  negations,
  rangeOpeners,
  scaleNames,
  timeDurations,
  timeWindows,
} from "./comparator-words.ts";
import { matchAt, matchOf, skipBlank } from "./match-at.ts";
import { numberWords } from "./number-words.ts";
import { placed } from "./parse-quantity.ts";
import type { Comparator, ParsedQuantity, ParseOptions, QuantityIssue } from "./parsed-quantity.ts";
import { plainText } from "./plain-text.ts";
import { quantityAt } from "./read-quantity.ts";
import type { Reading } from "./reading.ts";

const comparatorPatterns = leadingComparators.map(([, pattern]) => pattern).join("|");
const conditionalPatterns = conditionalWords.map(([, before]) => before).join("|");
const limitWords = "I?ULN|LLN|upper limit of (?:the )?normal|正常值?(?:范围)?(?:的)?[上下]限";
const numberPattern = `[-+]?(?!99m)\\d+|[½¼¾⅛]|\\.\\d+|(?:${Object.keys(numberWords).join("|")}|one-half|a half)(?![A-Za-z])`;

/**
 * Where a quantity can begin: a comparator, words that open a range, a limit, or a number that is not inside a word or another
 * number. The comparators and openers are those that `quantityAt` reads.
 */
const candidate = new RegExp(
  [
    "[<>≤≥≧≦⩽⩾≈=˂˃﹤﹥]|(?<!\\d ?)~",
    `(?<![A-Za-z\\d_-])(?:(?:${negations}) )?(?:${comparatorPatterns})(?:(?<![A-Za-z])|(?![A-Za-z]))`,
    `(?<![A-Za-z\\d_-])(?:${rangeOpeners}|${scaleNames}|(?:${timeDurations}|${timeWindows}|${conditionalPatterns})(?![A-Za-z])|(?:${limitWords})(?= ?[x*·的]))`,
    `(?<![A-Za-z\\u00c0-\\u024f\\u0370-\\u04ff\\d.,/_第±-]|\\([A-Za-z]\\)|\\d ?~ ?|\\+/-? ?|± )(?:${numberPattern})`,
    "(?<=(?<![A-Za-z])(?:ages?|aged))\\d",
    `(?<!第)[一二两三四五六七八九十百千万亿半]{1,8}`,
  ].join("|"),
  "gi",
);

const comparatorAfter = / ?(?:<=|>=|[<>≤≥])(?! ?-?\d)/y;
const alternativeMark = /(?: ?-)? ?(?:,? ?(?:or|and|and\/or)(?![A-Za-z])|,|或者?|、) ?/iy;
/** A comparator, and what is limited, before another comparator: "≤ age ≤". */
const chain = / ?(<=|≤|<) ?[^\d<>≤≥=.,;:()\n]{1,40}(?=<|≤)/y;
const pressureMark = / ?\/ ?(?=\d{2,3} ?mm ?\[?Hg)/iy;

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
  candidate.lastIndex = 0;
  for (;;) {
    const match = candidate.exec(plain.text);
    if (match === null) return found;
    const read = quantityAt(plain.text, match.index, options);
    const chain = "code" in read ? undefined : chainedRange(plain.text, read, options);
    if (chain !== undefined) {
      found.push(placed(chain, plain, match.index));
      candidate.lastIndex = chain.end;
      continue;
    }
    const shared = "code" in read ? undefined : withSharedUnit(plain.text, read, options);
    if (shared === undefined && !isQuantity(plain.text, read)) {
      candidate.lastIndex = nextPlace(match, read);
      continue;
    }
    const alone = shared?.quantity ?? withComparatorAfter(plain.text, read as Reading);
    const gap = last === undefined ? undefined : plain.text.slice(last.end, match.index);
    const quantity = last === undefined ? alone : withComparatorBefore(alone, last, gap!);
    last = quantity;
    found.push(placed(quantity, plain, match.index));
    if (shared?.pressure !== undefined) found.push(placed(shared.pressure, plain, shared.next));
    candidate.lastIndex = shared?.pressure?.end ?? shared?.next ?? quantity.end;
  }
}

/** Where the search goes on after text that is not a quantity: after a comparator, but before a number that it led to. */
function nextPlace(match: RegExpExecArray, read: Reading | QuantityIssue): number {
  // The text after a contradiction is not read without the text before it.
  const resume = "code" in read && read.code === "contradiction" ? read.span.start : 0;
  return Math.max(match.index + match[0].length, resume);
}

function isQuantity(text: string, read: Reading | QuantityIssue): read is Reading {
  if ("code" in read || read.ambiguous !== undefined || !isBounded(text, read)) return false;
  const { unit, relativeTo, range, isLimited, comparator } = read;
  if (/^\{(?:grade|stage|class|score|phase|category)\}$/.test(unit)) return range !== undefined || isLimited;
  if (unit === "1" && relativeTo === undefined) return isLimited && comparator !== "=" && !isOfYears(range);
  return !isCountOnly.test(unit) || isLimited || range !== undefined || isSmallCount(read);
}

/** The unit of a number of things, such as `{lesions}`. */
const isCountOnly = /^\{[a-z_]+\}$/;

/** Whether a number may be a number of things, and not a version or a year: "RECIST 1.1 criteria", "2016 criteria". */
function isSmallCount({ value = NaN, decimal = "" }: Reading): boolean {
  return value < 1000 && (/^\d+$/.test(decimal) || (Number.isInteger(value * 4) && !decimal.endsWith(".0")));
}

/** Whether a range is one of calendar years: "from 2009 to 2020". */
function isOfYears(range: Reading["range"]): boolean {
  return range !== undefined && /^(?:19|20)\d\d$/.test(range.low.decimal) && /^(?:19|20)\d\d$/.test(range.high.decimal);
}

/** Whether a quantity in running text does not end inside a word or a number. */
function isBounded(text: string, { end, unit }: Reading): boolean {
  const next = text.slice(end, end + 2);
  // "a 12-week-long study"
  const isWord = unit !== "1" && /[a-z]{3}$/i.test(text.slice(Math.max(0, end - 3), end));
  return (
    !/^(?:[A-Za-z0-9_]|[-/.,:]\d|[-/][A-Za-z])/.test(next) ||
    (isWord && /^[-/][A-Za-z]/.test(next)) ||
    /[\u4e00-\u9fff%]/.test(text[end - 1]!)
  );
}

/** The range of "18 ≤ age ≤ 75 years": what is limited is between the two comparators. */
function chainedRange(text: string, read: Reading, options: ParseOptions): Reading | undefined {
  if (read.comparator !== undefined || read.range !== undefined || read.relativeTo !== undefined) return undefined;
  const [whole, sign = ""] = matchOf(chain, text, read.end) ?? [];
  const next = whole === undefined ? undefined : quantityAt(text, read.end + whole.length, options);
  if (next === undefined || "code" in next || next.range !== undefined || !isQuantity(text, next)) return undefined;
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

/** A number without a unit that takes the unit of the next number, and where the search goes on. */
interface SharedUnit {
  readonly quantity: Reading;
  readonly next: number;
  /** The second number of a blood pressure, with the comparator of both. */
  readonly pressure: Reading | undefined;
}

function withSharedUnit(text: string, read: Reading, options: ParseOptions): SharedUnit | undefined {
  if (read.unit !== "1" || read.relativeTo !== undefined || read.range !== undefined) return undefined;
  const pressure = matchAt(pressureMark, text, read.end);
  const mark = pressure ?? matchAt(alternativeMark, text, read.end);
  if (mark === undefined) return undefined;
  const place = skipBlank(text, read.end + mark.length);
  const next = quantityAt(text, place, options);
  if ("code" in next || (next.unit === "1" && next.relativeTo === undefined) || !isQuantity(text, next))
    return undefined;
  if (pressure === undefined && !standSideBySide(read, next, mark)) return undefined;
  const { unit, kinds, relativeTo } = next;
  const message = "the unit is read from the number after it";
  const assumptions = [...read.assumptions, { code: "shared_unit" as const, message }];
  const comparator = read.comparator ?? (pressure === undefined ? undefined : next.comparator);
  const quantity = {
    ...read,
    unit,
    kinds,
    ...(relativeTo && { relativeTo }),
    ...(comparator && { comparator }),
    assumptions,
  };
  const second = pressure === undefined ? undefined : { ...next, ...(comparator && { comparator }) };
  return { quantity, next: place, pressure: second };
}

/** Whether two numbers are alternatives: "6 or 12 months", "under 18 or over 70 years". */
function standSideBySide(first: Reading, second: Reading, mark: string): boolean {
  const isComma = /^ ?[,、]/.test(mark) && !/or|and|或/i.test(mark);
  const [a, b] = [first.comparator, second.comparator];
  if (isComma) return false;
  if (a === undefined || b === undefined) return a === b && /or|或/i.test(mark);
  return true;
}

/**
 * The reading with the comparator of the quantity before it, where the two are alternatives or one restates the other: "within
 * 4 weeks or 5 half-lives", "≥ 1.5 × 10⁹/L (1500/µL)".
 */
function withComparatorBefore(read: Reading, { comparator, unit, value }: Reading, gap: string): Reading {
  if (comparator === undefined || read.comparator !== undefined || read.range !== undefined) return read;
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
