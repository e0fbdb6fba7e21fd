// cspell:ignore ible -- endings of adjectives
import { agree, assemble } from "./assemble-quantity.ts";
import { trailingComparatorAt, type ComparatorMatch } from "./comparators.ts";
import { sexes } from "./comparator-words.ts";
import { countedNounAt } from "./counted-noun.ts";
import { isDuration } from "./idle-comparator.ts";
import { firstOf, matchAt, opensAt, skipBlank } from "./match-at.ts";
import { quantityIssue, type Comparator, type ParseOptions, type QuantityIssue } from "./parsed-quantity.ts";
import { type Measure, measureAt, measureOf } from "./read-measure.ts";
import { type Numbers, numbersAt } from "./read-numbers.ts";
import { unitAt } from "./read-unit.ts";
import { withSmallerUnit } from "./smaller-unit.ts";
import { skipHyphen, timeUnits } from "./time-words.ts";
import type { Reading } from "./reading.ts";
import { tolerated, toleranceAt } from "./tolerance.ts";

const inclusive = / ?(?:\( ?inclusive ?\)|,? inclusive(?![a-z])|\((?:含|包括|包含)[^()]{0,8}\)|之?间)/iy;
const canInclude = /* @__PURE__ */ firstOf("(,i");
/** Notes between a number and its unit. */
const notes = new RegExp(` ?\\( ?(?:inclusive|included|incl\\.?|(?:for |in )?(?:${sexes})) ?\\)`, "iy");
/** Up to three words between a number and what it counts: "2 prior systemic therapies". */
const adjectives =
  / ?(?:(?:full|more|whole|business|working|prior|separate|different|distinct|live|major|severe|target|systemic|[a-z-]{3,}(?:al|ic|ive|ous|ed|ary|able|ible|ent|ant|ar|ete)) ){1,3}(?=[a-z])/iy;

/** The quantity that begins at an index, whatever follows it. */
export function quantityAt(text: string, at: number, options: ParseOptions): Reading | QuantityIssue {
  return readAt(text, at, options, true) ?? readAt(text, at, options, false)!;
}

/** The quantity at an index; undefined where the two numbers of a range have units that do not convert. */
function readAt(
  text: string,
  at: number,
  options: ParseOptions,
  canRange: boolean,
): Reading | QuantityIssue | undefined {
  const read = numbersAt(text, at, options, canRange);
  if ("code" in read) return read;
  let numbers = read;
  // "10 or more days"
  const early = trailingComparatorAt(text, numbers.end);
  const hasUnitAfter = early !== undefined && isCountedAt(text, afterAdjectives(text, early.end), at);
  const inner = mergeComparators(numbers.firstComparator, hasUnitAfter ? early : undefined, numbers.end);
  const withoutLead = quantityIssue("no_number", "expected a number", at);
  if ("code" in inner) return numbers.condition === undefined ? inner : withoutLead;
  const spread = numbers.second === undefined ? toleranceAt(text, inner.end, options) : undefined;
  const unitFrom = skipHyphen(
    text,
    spread?.end ?? afterAdjectives(text, afterNote(text, inner.end, inner.comparator ?? numbers.second, at)),
  );
  let measure = measureOf(text, unitFrom, numbers, at, inner.comparator);
  if (text[measure.end] === "半") [numbers, measure] = withHalf(text, numbers, measure);
  else if (spread === undefined) [numbers, measure] = withSmallerUnit(text, numbers, measure);
  // "over 1-2 hours"
  if (numbers.second !== undefined && numbers.firstComparator === ">" && isDuration(text, at, measure.code))
    numbers = { ...numbers, firstComparator: undefined };
  if (!agree(numbers, measure)) return undefined;
  const later =
    spread === undefined && numbers.second === undefined ? toleranceAt(text, measure.end, options) : undefined;
  const laterUnit = later === undefined ? undefined : measureAt(text, later.end, undefined);
  const plusMinus = tolerated(spread ?? later, laterUnit ?? measure);
  const closedAt = laterUnit?.end ?? measure.end;
  const body = closedAt + (canInclude(text, closedAt) ? (matchAt(inclusive, text, closedAt)?.length ?? 0) : 0);
  // After a comparator, a plus is the grade of a test strip: "protein < 2+".
  const isGrade = numbers.firstComparator !== undefined && /^ ?\+/.test(text.slice(body, body + 2));
  const trailing = numbers.second === undefined && !isGrade ? trailingComparatorAt(text, body) : undefined;
  const outer = mergeComparators(inner.comparator, trailing, body);
  if ("code" in outer) return numbers.condition === undefined ? outer : withoutLead;
  if (numbers.condition !== undefined && !isFollowed(text, numbers.condition, numbers.end, outer.end))
    return withoutLead;
  // "3 times higher than the upper limit of normal"
  const isOver = outer.comparator === ">" && trailing === undefined && isDuration(text, at, measure.code);
  const comparator = isOver ? undefined : (outer.comparator ?? (measure.isAbove === true ? ">" : undefined));
  return assemble({ numbers, measure, plusMinus, at, end: outer.end, unitFrom, comparator, options });
}

/** A period with the half after its unit: "一年半". */
function withHalf(text: string, numbers: Numbers, measure: Measure): [Numbers, Measure] {
  const { first, second, end } = numbers;
  const last = second ?? first;
  const isPeriod = timeUnits.includes(measure.code ?? "") && /^\d+$/.test(last.decimal) && measure.end > end;
  if (!isPeriod || /[年月天周]/.test(text[measure.end + 1] ?? "")) return [numbers, measure];
  const longer = { ...last, decimal: `${last.decimal}.5` };
  return [
    second === undefined ? { ...numbers, first: longer } : { ...numbers, second: longer },
    { ...measure, end: measure.end + 1 },
  ];
}

/**
 * The index after a note in parentheses, where a unit follows: "18 and 75 (inclusive) years", "450 (female) ms". The bracket
 * around a number is such a note: "(18-65) years".
 */
function afterNote(text: string, at: number, limit: unknown, from: number): number {
  const isBracketed = limit !== undefined && /[([]/.test(text[from - 1] ?? "") && /[)\]]/.test(text[at] ?? "");
  const note = isBracketed ? text[at] : opensAt(text, at) ? matchAt(notes, text, at) : undefined;
  const unit = note === undefined ? undefined : unitAt(text, skipBlank(text, at + note.length));
  return unit === undefined || (isBracketed && unit.code.startsWith("{")) ? at : at + note!.length;
}

/** The index after adjectives, where a unit or a noun follows them. */
function afterAdjectives(text: string, at: number): number {
  const found = unitAt(text, skipBlank(text, at)) === undefined ? matchAt(adjectives, text, at) : undefined;
  if (found === undefined) return at;
  const end = at + found.trimEnd().length;
  return isCountedAt(text, end, at) ? end : at;
}

/** Whether a unit or a plural noun is at an index. */
function isCountedAt(text: string, at: number, from: number): boolean {
  return unitAt(text, skipBlank(text, at)) !== undefined || countedNounAt(text, at, from) !== undefined;
}

/** Whether the words that a comparator depends on are the last words of a quantity or follow it. */
function isFollowed(text: string, condition: RegExp, from: number, end: number): boolean {
  for (let at = from; at <= end; at++) if (matchAt(condition, text, at) !== undefined) return true;
  return false;
}

/** A comparator before a number and one after it; an issue where they differ. */
function mergeComparators(
  comparator: Comparator | undefined,
  trailing: ComparatorMatch | undefined,
  end: number,
): { readonly comparator: Comparator | undefined; readonly end: number } | QuantityIssue {
  if (trailing === undefined) return { comparator, end };
  // "approximately 30 minutes or less"
  return comparator !== undefined && comparator !== "~" && comparator !== trailing.comparator
    ? quantityIssue("contradiction", "the comparators before and after the number differ", end)
    : trailing;
}
