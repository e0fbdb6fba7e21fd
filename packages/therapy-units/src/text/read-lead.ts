import { conditionalWords, timeDurations, timeWindows } from "./comparator-words.ts";
import { leadingComparatorAt } from "./comparators.ts";
import { isWaived } from "./idle-comparator.ts";
import { matchAt, skipBlank } from "./match-at.ts";
import type { Assumption, Comparator } from "./parsed-quantity.ts";
import { canStart } from "./quantity-starts.ts";

const timeWindow = new RegExp(`(?:${timeWindows})(?![A-Za-z])`, "iy");
const duration = new RegExp(`(?:${timeDurations})(?![A-Za-z])`, "iy");
const conditional = conditionalWords.map(
  ([comparator, before, after]) =>
    [comparator, new RegExp(`(?:${before})(?![A-Za-z]) ?`, "iy"), new RegExp(after, "iy")] as const,
);

/** The comparator before a number. */
interface Lead {
  readonly comparator: Comparator | undefined;
  readonly end: number;
  /** What has to follow the quantity, or the comparator does not count: "in the 2 weeks before", "before 37 weeks of age". */
  readonly condition?: RegExp;
  readonly assumptions: readonly Assumption[];
}

const windowAssumption: Assumption = { code: "window", message: '"within" is read as at most' };
const durationAssumption: Assumption = { code: "window", message: '"for the past" is read as at least' };

/** The comparator or time window at an index. */
export function leadAt(text: string, at: number): Lead {
  const isWord = canStart(text, at);
  const lasting = isWord ? matchAt(duration, text, at) : undefined;
  if (lasting !== undefined)
    return { comparator: ">=", end: skipBlank(text, at + lasting.length), assumptions: [durationAssumption] };
  const window = isWord ? matchAt(timeWindow, text, at) : undefined;
  if (window !== undefined) {
    const end = skipBlank(text, at + window.length);
    const inner = leadingComparatorAt(text, end);
    return { comparator: "<=", end: inner?.comparator === "~" ? inner.end : end, assumptions: [windowAssumption] };
  }
  const leading = leadingComparatorAt(text, at);
  if (leading !== undefined) {
    // Signs and digits come before letters.
    const isOpen = text.charCodeAt(at) > 64 && isWaived(text, at, leading.end);
    return { comparator: isOpen ? undefined : leading.comparator, end: leading.end, assumptions: [] };
  }
  if (!isWord) return { comparator: undefined, end: at, assumptions: [] };
  for (const [comparator, before, condition] of conditional) {
    const found = matchAt(before, text, at);
    if (found === undefined) continue;
    return {
      comparator,
      end: at + found.length,
      condition,
      assumptions: comparator === "<=" ? [windowAssumption] : [],
    };
  }
  return { comparator: undefined, end: at, assumptions: [] };
}
