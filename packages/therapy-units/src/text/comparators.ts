// cspell:ignore aomu tilasunb -- first letters of words
import {
  fillers,
  leadingComparators,
  limits,
  negated,
  negations,
  normalValue,
  trailingComparators,
} from "./comparator-words.ts";
import { firstOf, matchAt, noWordAt, skipBlank } from "./match-at.ts";
import type { Comparator, ReferenceLimit } from "./parsed-quantity.ts";
import { canStart } from "./quantity-starts.ts";

/** A comparator in the text, and the index after it. */
export interface ComparatorMatch {
  readonly comparator: Comparator;
  readonly end: number;
}

/** A reference limit in the text, and the index after it. */
export interface LimitMatch {
  readonly limit: ReferenceLimit;
  readonly end: number;
  /** Whether a multiplication sign is written before it. */
  readonly times: boolean;
  /** Whether the normal value replaces its upper limit: "twice normal". */
  readonly isNormal?: boolean;
  /** Whether "higher than" or the like comes before the limit. */
  readonly isAbove?: boolean;
}

const multiplication =
  / ?(?:x|times|-? ?fold)(?: (?:greater than|above|over|higher than|of))?(?![A-Za-z](?<!x[Uu]|xI|X[Uu]))| ?倍的?/iy;
const afterTwice = /(?: (?:greater than|above|over|higher than|as high as))?/iy;
/** "greater than or equal to (≥)" */
const repeatedSign = / ?\( ?[<>≤≥]=? ?\)/y;
const filler = new RegExp(fillers, "iy");
const otherMultiplication = / ?[*·]/y;
const timesAfterLimit = / ?(?:x|\*|·|times) ?(?=\d)|的? ?(?=\d+(?:\.\d+)? ?倍)/iy;

const sticky = (pattern: string): RegExp => new RegExp(pattern, "iy");
/** The first letters of the comparators after a quantity, of limits, and of multiplications. */
const canTrail = /* @__PURE__ */ firstOf("aomu,(&+");
const canLimit = /* @__PURE__ */ firstOf("tilasunb");
const canMultiply = /* @__PURE__ */ firstOf("xtf-*");
const negation = /* @__PURE__ */ sticky(`(?:${negations}) `);
const leading = /* @__PURE__ */ leadingComparators.map(
  ([comparator, pattern]) => [comparator, sticky(`(?:${pattern})(?:(?<![A-Za-z])|(?![A-Za-z]))`)] as const,
);
const trailing = /* @__PURE__ */ trailingComparators.map(
  ([comparator, pattern]) => [comparator, sticky(pattern)] as const,
);
const limitWords = /* @__PURE__ */ limits.map(([limit, pattern]) => [limit, sticky(pattern)] as const);
const normal = /* @__PURE__ */ sticky(normalValue);
const normalLetter = /N(?![A-Za-z0-9'/-])/y;

/** The comparator before a number. A negation before it turns it: "not less than" is at least. */
export function leadingComparatorAt(text: string, at: number): ComparatorMatch | undefined {
  const from = skipBlank(text, at);
  if (!canStart(text, from)) return undefined;
  const negative = matchAt(negation, text, from);
  const positive = comparatorAt(text, from + (negative?.length ?? 0)) ?? comparatorAt(text, from);
  if (positive === undefined) return undefined;
  const isNegated = negative !== undefined && positive.end > from + negative.length;
  const comparator = isNegated ? negate(negative, positive.comparator) : positive.comparator;
  if (comparator === undefined) return undefined;
  // "at least approximately", "a minimum of at least"
  const again = comparatorAt(text, positive.end);
  const repeats = again !== undefined && (again.comparator === "~" || again.comparator === comparator);
  return { comparator, end: repeats ? again.end : positive.end };
}

/** The comparator that a negated one stands for. "No more than or equal to" is at most: "no" belongs to "more" alone. */
function negate(negative: string, comparator: Comparator): Comparator | undefined {
  const isEqual = comparator === ">=" || comparator === "<=";
  if (isEqual && /^no /i.test(negative)) return comparator === ">=" ? "<=" : ">=";
  return negated[comparator];
}

function comparatorAt(text: string, at: number): ComparatorMatch | undefined {
  if (!canStart(text, at)) return undefined;
  for (const [comparator, pattern] of leading) {
    const found = matchAt(pattern, text, at);
    if (found === undefined) continue;
    const end = at + found.length + (matchAt(repeatedSign, text, at + found.length)?.length ?? 0);
    return { comparator, end: skipBlank(text, end + (matchAt(filler, text, end)?.length ?? 0)) };
  }
  return undefined;
}

/** The comparator after a quantity, such as `or more`. */
export function trailingComparatorAt(text: string, at: number): ComparatorMatch | undefined {
  if (!canTrail(text, at)) return undefined;
  for (const [comparator, pattern] of trailing) {
    const found = matchAt(pattern, text, at);
    if (found !== undefined) return { comparator, end: at + found.length };
  }
  return undefined;
}

/** The reference limit after a number, such as `× ULN`. */
export function limitAt(text: string, at: number): LimitMatch | undefined {
  if (noWordAt(text, skipBlank(text, at))) return undefined;
  const isTwice = /(?:twice|thrice)$/i.test(text.slice(Math.max(0, at - 6), at));
  const sign = isTwice
    ? matchAt(afterTwice, text, at)
    : canMultiply(text, at)
      ? (matchAt(multiplication, text, at) ?? matchAt(otherMultiplication, text, at))
      : undefined;
  const from = skipBlank(text, at + (sign?.length ?? 0));
  const found = limitWordAt(text, from);
  const isAbove = sign !== undefined && /above|over|than/i.test(sign);
  if (found !== undefined) return { ...found, times: sign !== undefined, isAbove };
  const value = sign === undefined ? undefined : (matchAt(normal, text, from) ?? matchAt(normalLetter, text, from));
  return value === undefined
    ? undefined
    : { limit: "ULN", end: from + value.length, times: true, isNormal: true, isAbove };
}

/** The reference limit before a number and the multiplication sign: `ULN × 2`, `正常值上限的2倍`. */
export function limitBeforeAt(text: string, at: number): LimitMatch | undefined {
  if (noWordAt(text, at)) return undefined;
  const found = limitWordAt(text, at);
  const times = found === undefined ? undefined : matchAt(timesAfterLimit, text, found.end);
  return times === undefined ? undefined : { ...found!, end: found!.end + times.length, times: true };
}

function limitWordAt(text: string, at: number): Omit<LimitMatch, "times"> | undefined {
  if (!canLimit(text, at)) return undefined;
  for (const [limit, pattern] of limitWords) {
    const found = matchAt(pattern, text, at);
    if (found !== undefined) return { limit, end: at + found.length };
  }
  return undefined;
}
