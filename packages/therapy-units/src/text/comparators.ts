import { leadingComparators, limits, trailingComparators } from "./comparator-words.ts";
import { matchAt, noWordAt, skipBlank } from "./match-at.ts";
import type { Comparator, ReferenceLimit } from "./parsed-quantity.ts";

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
}

const multiplication =
  / ?(?:x|times|-? ?fold|倍)(?: (?:greater than|above|over|higher than))?(?![A-Za-z](?<!x[Uu]|xI|X[Uu]))/iy;
const otherMultiplication = / ?[*·]/y;

/** The comparator before a number. */
export function leadingComparatorAt(text: string, at: number): ComparatorMatch | undefined {
  const from = skipBlank(text, at);
  if (noWordAt(text, from)) return undefined;
  for (const [comparator, pattern] of leadingComparators) {
    const found = matchAt(compiled(`(?:${pattern})(?![A-Za-z])`), text, from);
    if (found !== undefined) return { comparator, end: skipBlank(text, from + found.length) };
  }
  return undefined;
}

/** The comparator after a quantity, such as `or more`. */
export function trailingComparatorAt(text: string, at: number): ComparatorMatch | undefined {
  if (noWordAt(text, skipBlank(text, at))) return undefined;
  for (const [comparator, pattern] of trailingComparators) {
    const found = matchAt(compiled(pattern), text, at);
    if (found !== undefined) return { comparator, end: at + found.length };
  }
  return undefined;
}

/** The reference limit after a number, such as `× ULN`. */
export function limitAt(text: string, at: number): LimitMatch | undefined {
  if (noWordAt(text, skipBlank(text, at))) return undefined;
  const sign = matchAt(multiplication, text, at) ?? matchAt(otherMultiplication, text, at);
  const from = skipBlank(text, at + (sign?.length ?? 0));
  for (const [limit, pattern] of limits) {
    const found = matchAt(compiled(pattern), text, from);
    if (found !== undefined) return { limit, end: from + found.length, times: sign !== undefined };
  }
  return undefined;
}

const patterns = /* @__PURE__ */ new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  let made = patterns.get(pattern);
  if (made === undefined) patterns.set(pattern, (made = new RegExp(pattern, "iy")));
  return made;
}
