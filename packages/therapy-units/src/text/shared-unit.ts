/** Numbers that take the unit of another number: "6 or 12 months", "160/110 mmHg", "≥ 13/12 g/dL for men/women". */
import { sexes } from "./comparator-words.ts";
import { matchAt, skipBlank } from "./match-at.ts";
import type { ParseOptions } from "./parsed-quantity.ts";
import { quantityAt } from "./read-quantity.ts";
import { unitAt } from "./read-unit.ts";
import type { Reading } from "./reading.ts";

/** A number without a unit that takes the unit of the next number, and where the search goes on. */
export interface SharedUnit {
  readonly quantity: Reading;
  readonly next: number;
  /** The second number of a pair such as a blood pressure, with the comparator of both. */
  readonly second: Reading | undefined;
}

const pressure = "(?: blood pressure| BP| pressure)?(?: ?\\((?:[SD]BP)\\))?(?: of| is|:)? ?";
const diastolic = `(?:diastolic|DBP)${pressure}`;
const sexNote = `(?: ?\\( ?(?:for |in )?(?:${sexes}) ?\\))`;
const alternativeMark = new RegExp(
  `${sexNote}?(?: ?-)? ?(?:,? ?(?:and\\/or|or|and)(?![A-Za-z])|,|或者?|、| (?:out )?of(?: the| any)?(?: last| past| previous)?(?= \\d)) ?(?:${diastolic})?`,
  "iy",
);
const pressureMark = / ?\/ ?(?=\d{2,3} ?mm ?\[?Hg)/iy;
/** "40/100 mm" on a scale of 100 mm. */
const scaleMark = / ?\/ ?(?=(?:10|100) ?(?:mm|cm|points?)(?![A-Za-z]))/iy;
const pairMark = new RegExp(`${sexNote}? ?\\/ ?(?=\\d)`, "iy");

/** How a number and the next one belong together. */
type Relation = "pressure" | "scale" | "pair" | "alternative";

const marks: readonly (readonly [Relation, RegExp])[] = [
  ["pressure", pressureMark],
  ["scale", scaleMark],
  ["pair", pairMark],
  ["alternative", alternativeMark],
];

/** A number without a unit, with the unit of the number after it where the two belong together. */
export function withSharedUnit(text: string, read: Reading, options: ParseOptions): SharedUnit | undefined {
  if (read.unit !== "1" || read.relativeTo !== undefined || read.range !== undefined) return undefined;
  for (const [relation, pattern] of marks) {
    const mark = matchAt(pattern, text, read.end);
    if (mark === undefined) continue;
    const place = skipBlank(text, read.end + mark.length);
    const next = quantityAt(text, place, options);
    if ("code" in next || next.ambiguous !== undefined || (next.unit === "1" && next.relativeTo === undefined))
      return undefined;
    return belongTogether(relation, read, next, mark) ? share(relation, read, next, place, mark) : undefined;
  }
  return undefined;
}

function share(relation: Relation, read: Reading, next: Reading, place: number, mark: string): SharedUnit {
  const { unit, kinds, relativeTo } = next;
  const message = "the unit is read from the number after it";
  const assumptions = [...read.assumptions, { code: "shared_unit" as const, message }];
  const comparator = read.comparator ?? (relation === "pressure" ? next.comparator : undefined);
  const shared = {
    ...read,
    unit,
    kinds,
    ...(relativeTo && { relativeTo }),
    ...(comparator && { comparator }),
    assumptions,
  };
  if (relation === "scale") return { quantity: { ...shared, end: next.end }, next: next.end, second: undefined };
  const isPair = relation !== "alternative" || hasSex.test(mark);
  return {
    quantity: shared,
    next: place,
    second: isPair ? { ...next, ...(comparator && next.comparator === undefined && { comparator }) } : undefined,
  };
}

const hasSex = new RegExp(sexNote, "i");

/** Whether the next number gives its unit to a number. */
function belongTogether(relation: Relation, first: Reading, second: Reading, mark: string): boolean {
  const [a, b] = [first.comparator, second.comparator];
  if (relation === "pressure") return true;
  if (second.range !== undefined && relation !== "alternative") return false;
  if (relation === "scale") return b === undefined && first.value! <= second.value!;
  if (relation === "pair") return a !== undefined && (b === undefined || a === b) && areAlike(first, second);
  // "at least 5 out of 7 days"
  if (/of/i.test(mark)) return b === undefined && second.range === undefined && first.value! <= second.value!;
  if (hasSex.test(mark)) return a !== undefined && (b === undefined || a === b);
  return standSideBySide(first, second, mark);
}

/** Whether two numbers can be limits of one measure for two groups, and not a fraction or a ratio. */
function areAlike({ value = NaN, decimal = "" }: Reading, second: Reading): boolean {
  const ratio = value / (second.value ?? NaN);
  const isMeasured = (value >= 10 && (second.value ?? 0) >= 10) || /\./.test(decimal);
  return isMeasured && ratio > 0.625 && ratio < 1.6;
}

/** Whether two numbers are alternatives: "6 or 12 months", "under 18 or over 70 years". */
function standSideBySide(first: Reading, second: Reading, mark: string): boolean {
  const isComma = /^ ?[,、]/.test(mark) && !/or|and|或/i.test(mark);
  const [a, b] = [first.comparator, second.comparator];
  if (isComma) return false;
  if (a === undefined || b === undefined) return a === b && /or|或/i.test(mark);
  return true;
}

const bracketedBefore = /[([] ?([A-Za-z%°][^()[\]\n]{0,14}?) ?[)\]] ?(?:[:=]|of|is|was)? ?$/;
const wordBefore = /(?:^|[^A-Za-z])in (years|months|weeks|days|kg|cm|mm)(?: ?[:=]| of)? ?$/i;

/** A limited number or a range without a unit, with the unit before it: "BMI (kg/m2) > 30", "Age in years: 18-65". */
export function withUnitBefore(text: string, read: Reading, at: number): Reading | undefined {
  if (read.unit !== "1" || read.relativeTo !== undefined || (!read.isLimited && read.range === undefined))
    return undefined;
  const before = text.slice(Math.max(0, at - 30), at);
  const written = bracketedBefore.exec(before)?.[1] ?? wordBefore.exec(before)?.[1];
  if (written === undefined || (written.length < 2 && written !== "%")) return undefined;
  const unit = unitAt(`${written} `, 0);
  if (
    unit === undefined ||
    unit.end < written.length ||
    unit.readings !== undefined ||
    unit.notes.includes("letter_case") ||
    unit.code.startsWith("{")
  )
    return undefined;
  const message = "the unit is read from the text before the number";
  const assumptions = [...read.assumptions, { code: "shared_unit" as const, message }];
  return { ...read, unit: unit.code, kinds: {}, assumptions, isLimited: true };
}

const sexGap = new RegExp(
  `^ ?[,;]? ?\\(?(?:for |in )?(?:${sexes})\\)?(?:[,;]| or| and| ?\\/)? ?\\(?(?:(?:for |in )?(?:${sexes})\\)?:? ?)?$`,
  "i",
);

const pressureGap = new RegExp(`^ ?[,;]? ?(?:(?:and|or|and/or|/) ?)?(?:diastolic|systolic|[SD]BP)${pressure}$`, "i");

/**
 * A number without a unit after the same limit for the other sex, or for the other blood pressure: "> 1.5 mg/dL (men) or > 1.4
 * (women)", "SBP > 180 mmHg or DBP > 110".
 */
export function withUnitOfNeighbor(read: Reading, last: Reading | undefined, gap: string): Reading {
  const isOpen = read.unit === "1" && read.relativeTo === undefined && read.comparator !== undefined;
  if (!isOpen || last === undefined || last.unit === "1" || last.comparator !== read.comparator) return read;
  if (!sexGap.test(gap) && !(last.unit === "mm[Hg]" && pressureGap.test(gap))) return read;
  const message = "the unit is read from the number before it";
  const assumptions = [...read.assumptions, { code: "shared_unit" as const, message }];
  return { ...read, unit: last.unit, kinds: last.kinds, assumptions };
}
