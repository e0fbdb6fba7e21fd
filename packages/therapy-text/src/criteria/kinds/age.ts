/** Ages: "Age ≥ 18 years", "aged 18 to 65", "adults". */
import type { Duration } from "@org/therapy-model";
import type { ParsedQuantity } from "@org/therapy-units/parse";
import { isTime } from "../duration.ts";
import { indexFrom, type Reading } from "../element.ts";
import { combined, type LocatedExpression, negated, type Offsets } from "../located.ts";

/** An age limit as it is written. */
export interface StatedAge extends Offsets {
  readonly low?: { readonly value: number; readonly unit: Duration["unit"]; readonly inclusive: boolean };
  readonly high?: { readonly value: number; readonly unit: Duration["unit"]; readonly inclusive: boolean };
  /** The offsets of the word that shows that it is an age. */
  readonly subject: Offsets;
  /** Where the words for the age begin: at that word, unless others such as a disease are between. */
  readonly from?: number;
}

const cueBefore =
  /(?:\bage[ds]?\b|\bages\b|\baged\b|\bage (?:range|group)s?\b|\b(?:males?|females?|men|women|patients?|subjects?|participants?|volunteers?|adults?|children|individuals|persons?|boys|girls|adolescents|people|infants?|nulligravidas?|teens?)\b|年龄|周岁)[^.;\n]{0,45}$/i;
const cueAfter =
  /^[ -]{0,2}(?:years?|yrs?|months?|y)?[ -]{0,2}(?:old\b|of[ -]age\b|in age\b|and (?:over|older|above)|or (?:over|older|above)|of either sex)/i;
const notAge =
  /\b(?:gestation\w*|onset|diagnos\w+|duration|survival|expectancy|experience|smok\w+|education|menopaus\w+|post-?menopausal|amenorrh\w+|since|within|history|past|last|previous\w*|prior|ago|follow(?:ing|-up)?|during|for (?:at least|more than|the)|free|disease-free|remission|sterile|menses|period|adjusted)\b/i;

/** Reads the ages of a part of a text. */
export function agesIn(reading: Reading, start: number, end: number): StatedAge[] {
  const { text, quantities } = reading;
  const ages: StatedAge[] = [];
  for (let at = indexFrom(quantities, start); at < quantities.length && quantities[at]!.end <= end; at++) {
    const age = ageOf(text, quantities[at]!, start, end);
    if (age !== undefined) ages.push(age);
  }
  if (ages.length > 0) return ages;
  const bare = bareAge(text, start, end);
  return bare === undefined ? [] : [bare];
}

function ageOf(text: string, quantity: ParsedQuantity, start: number, end: number): StatedAge | undefined {
  const { unit, comparator, range, value } = quantity;
  const before = text.slice(Math.max(start, quantity.start - 60), quantity.start);
  const after = text.slice(quantity.end, Math.min(end, quantity.end + 25));
  const written = text.slice(quantity.start, quantity.end);
  if (/^(?:within|in |during|over the (?:last|past)|last|past|for )/i.test(written)) return undefined;
  if (/gestation/i.test(before.slice(-45)) || adjusted.test(before)) return undefined;
  const isOld = cueAfter.test(after) || /\b(?:old(?:er)?|younger|age[ds]?|of age)\b|岁/i.test(written);
  const cue = cueBefore.exec(before);
  const isAgeWord = ageBefore.test(before) || /^(?:(?:under|over|above|below) )?(?:the )?age/i.test(written);
  const isBare =
    unit === "1" &&
    (isAgeWord || isWritten(written, before, value ?? range?.high.value ?? 0, quantity.start === start));
  if (
    quantity.start === start &&
    unit === "a" &&
    /^[^A-Za-z]*$|^(?:old|and|or|,|\.|;)/i.test(text.slice(quantity.end, end).trim()) &&
    isWholeYears(quantity)
  )
    return limitsOf(quantity, "a", comparator, range, value, quantity);
  if (!isBare && (!isTime(quantity) || (unit !== "a" && !isOld && !isAgeWord))) return undefined;
  if (!isOld && !isAgeWord && !isBare && cue === null) return undefined;
  // "Surgery less than 30 days old" is not the age of a person.
  if (unit === "d" && cue === null && !isAgeWord && quantity.start > start) return undefined;
  const isAged = /^aged\b/i.test(written) && !/\b(?:onset|diagnosis|diagnosed|menopause)\b/i.test(before);
  // "Adults (≥ 18 years) diagnosed with asthma": what is outside of the brackets concerns something else.
  const isAside = /^ ?[)）]/.test(after) && asideBefore.test(before);
  if (isAside)
    return limitsOf(quantity, unit === "1" ? "a" : (unit as Duration["unit"]), comparator, range, value, {
      start: quantity.start - asideBefore.exec(before)![0].length,
      end: quantity.start,
    });
  if (
    (!isAged && notAge.test(cue === null ? before.slice(-25) : cue[0])) ||
    (!isOld && !isAgeWord && notAge.test(before + after))
  )
    return undefined;
  // "Subjects … 2 years after": the time of something else.
  if (
    !isOld &&
    !isAgeWord &&
    /^[ ]*(?:after|before|prior|following|since|ago|from|post|on|with|of(?! age))\b/i.test(after)
  )
    return undefined;
  if (/\b(?:at|of|age) (?:diagnosis|onset|menopause|first)\b/i.test(after)) return undefined;
  const subject =
    cue === null
      ? { start: quantity.start, end: quantity.end }
      : { start: quantity.start - cue[0].length, end: quantity.start };
  const age = limitsOf(quantity, unit === "1" ? "a" : (unit as Duration["unit"]), comparator, range, value, subject);
  const words = ageBefore.exec(before)?.[0] ?? cue?.[0] ?? "";
  return age && { ...age, from: quantity.start - (onlyAge.test(words) ? words.length : 0) };
}

/** Words before a number that all belong to the age. */
const onlyAge =
  /^[\w\u3400-\u9fff]+(?:[ ,(:=\\–（：，\u3400-\u9fff-]|\b(?:patients?|subjects?|participants?|individuals|who|with|an?|the|must|should|be|is|are|of|between|from|at|least|in|aged?|range|groups?|years?|old|over|sex|both|young|children|infants|adolescents|adults?|boys|girls|birth|up|time|study|entry|enrol\w*|screening|inclusion|treatment|toddlers|teens?|volunteers?|persons?|people|either|and|or|women|men|females?|males?)\b|[≥≤<>])*$/i;

/** A score that is adjusted to the age is not an age. */
const adjusted = /\badjusted (?:to|for|by|with) (?:the )?age[ :]*$/i;

/** People, or a word for their age, before brackets. */
const asideBefore =
  /\b(?:males?|females?|men|women|patients?|subjects?|participants?|volunteers?|adults?|children|individuals|boys|girls|adolescents|infants?|ages?|aged) ?[(（][ \\]*$/i;

const ageBefore = /(?:\bage[ds]?\b|\bages\b|年龄|周岁)[^.;,\d]{0,30}$/i;

/** Whether a number without a unit is an age: "18 or older", "patients < 18". */
function isWritten(written: string, before: string, value: number, isFirst: boolean): boolean {
  if (!Number.isInteger(value) || value < 5 || value > 100) return false;
  if (/\b(?:older|younger)\b/i.test(written))
    return (
      isFirst || /\b(?:aged?|patients?|subjects?|participants?|adults?|women|men|children|are|be)[ ]$/i.test(before)
    );
  return (
    /\b(?:patients?|subjects?|participants?|adults?|children|women|men)[ ]?(?:\\)?$/i.test(before) &&
    /^[<≤>≥\\]/.test(written)
  );
}

/** Whether a time that is a criterion of its own is an age. */
function isWholeYears({ value, range, comparator }: ParsedQuantity): boolean {
  const years = range?.high.value ?? value ?? 0;
  return years >= 12 && years <= 100 && (range !== undefined || comparator !== undefined);
}

function limitsOf(
  { start, end }: Offsets,
  unit: Duration["unit"],
  comparator: string | undefined,
  range: ParsedQuantity["range"],
  value: number | undefined,
  subject: Offsets,
): StatedAge | undefined {
  const bound = (one: {
    value: number;
    inclusive: boolean;
  }): { value: number; unit: Duration["unit"]; inclusive: boolean } => ({
    value: one.value,
    unit,
    inclusive: one.inclusive,
  });
  const highest = unit === "a" ? 120 : 2000;
  if (range !== undefined)
    return range.high.value > highest || range.low.value > range.high.value || range.low.value < 0
      ? undefined
      : { start, end, subject, low: bound(range.low), high: bound(range.high) };
  if (value === undefined || value > highest || value < 0 || comparator === undefined) return undefined;
  const one = bound({ value, inclusive: comparator.endsWith("=") });
  if (comparator.startsWith(">")) return { start, end, subject, low: one };
  return comparator.startsWith("<") ? { start, end, subject, high: one } : undefined;
}

const bareRange =
  /(?:\bage(?:d|s)?\b|年龄)(?: range| group| of| is| are|d| must be)?[ :=(]{0,3}(?:between |from |of )?[ ]?(\d{1,2})(?: years?)?[ ]?(?:-|–|—|~|to|and|至)[ ]?(\d{2,3})(?![\d%]|\.\d)/i;

const mention = /\bage[ds]?\b|年龄/i;

/** The range of ages without a unit: "Age 18-75". */
function bareAge(text: string, start: number, end: number): StatedAge | undefined {
  if (!mention.test(text.slice(start, start + 60)) || /gestation/i.test(text.slice(start, start + 60)))
    return undefined;
  const found = bareRange.exec(text.slice(start, Math.min(end, start + 300)));
  if (found === null) return undefined;
  const [whole, low, high] = found;
  const numbers = [Number(low), Number(high)] as const;
  if (numbers[0] >= numbers[1] || numbers[1] > 120) return undefined;
  const from = start + found.index;
  const at = from + whole.indexOf(low!, 3);
  const subject = { start: from, end: at };
  const bound = (value: number): { value: number; unit: "a"; inclusive: boolean } => ({
    value,
    unit: "a",
    inclusive: true,
  });
  return { start: at, end: from + whole.length, subject, low: bound(numbers[0]), high: bound(numbers[1]) };
}

/** Combines ages of one criterion: "under 18, over 60 years" cannot both be met, so that each of them is meant. */
export function agesTogether(of: readonly LocatedExpression[]): "all" | "any" {
  const [below, above] = [of.flatMap(upperOf), of.flatMap(lowerOf)];
  return below.length === 1 && above.length === 1 && below[0]! <= above[0]! ? "any" : "all";
}

/** The age in years below which an expression is met. */
function upperOf(one: LocatedExpression): number[] {
  if (one.kind === "not" && one.of.kind === "age" && one.of.maximum === undefined) return yearsOf(one.of.minimum);
  return one.kind === "age" && one.minimum === undefined ? yearsOf(one.maximum) : [];
}

function lowerOf(one: LocatedExpression): number[] {
  return one.kind === "age" && one.maximum === undefined ? yearsOf(one.minimum) : [];
}

const perYear: { readonly [unit in Duration["unit"]]?: number } = { a: 1, mo: 12, wk: 52, d: 365 };

function yearsOf(duration: Duration | undefined): number[] {
  const count = duration && perYear[duration.unit];
  return duration === undefined || count === undefined ? [] : [duration.value / count];
}

/** Returns the criterion of an age. Below an age is not at least that age. */
export function ageExpression({ low, high, subject, end, start, from }: StatedAge): LocatedExpression {
  const at = { start: from ?? Math.min(subject.start, start), end };
  const minimum = low && { value: low.value, unit: low.unit };
  if (high === undefined || high.inclusive) {
    const maximum = high && { value: high.value, unit: high.unit };
    return { kind: "age", ...(minimum && { minimum }), ...(maximum && { maximum }), ...at };
  }
  const below = negated({ kind: "age", minimum: { value: high.value, unit: high.unit }, ...at });
  return minimum === undefined ? below : combined("all", [{ kind: "age", minimum, ...at }, below])!;
}
