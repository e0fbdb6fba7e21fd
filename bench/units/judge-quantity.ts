// cspell:ignore GTEQ LTEQ -- operators of the annotation
/** Compares what `findQuantities` reads with what the annotators marked. */
import { findQuantities, parseQuantity, type ParsedQuantity } from "@org/therapy-units/parse";
import type { AnnotatedDocument, AnnotatedQuantity, Offsets } from "./annotated-quantities.ts";

/** What was read at an annotated number; an aspect that cannot be judged is undefined. */
export interface Judgment {
  readonly gold: AnnotatedQuantity;
  /** Whether a quantity was read at the number. */
  readonly found: boolean;
  readonly value: boolean | undefined;
  readonly unit: boolean | undefined;
  readonly comparator: boolean | undefined;
  /** The quantity that was read, for people. */
  readonly read: string;
  /** The text around the number. */
  readonly context: string;
}

/** The comparators that fit an operator of the annotation. */
const comparators: Readonly<Record<string, readonly (string | undefined)[]>> = {
  GT: [">"],
  GTEQ: [">="],
  LT: ["<"],
  LTEQ: ["<="],
  EQ: ["=", undefined],
};

/** Judges each annotated quantity of a text. */
export function judge({ text, quantities }: AnnotatedDocument): Judgment[] {
  const found = findQuantities(text);
  return quantities.map((gold) => judgeOne(text, gold, found));
}

function judgeOne(text: string, gold: AnnotatedQuantity, all: readonly ParsedQuantity[]): Judgment {
  const quantity = all.find(({ start, end }) => start < gold.at[1] && gold.at[0] < end);
  const context = JSON.stringify(text.slice(Math.max(0, gold.at[0] - 60), gold.at[1] + 60));
  if (quantity === undefined)
    return { gold, found: false, value: undefined, unit: undefined, comparator: undefined, read: "", context };
  const expected = readNumber(gold.value);
  const index = expected === undefined ? -1 : numbersOf(quantity).indexOf(expected);
  return {
    gold,
    found: true,
    value: expected === undefined ? undefined : index >= 0,
    unit: gold.units.every((unit) => coversUnit(text, quantity, unit)),
    comparator: hasOperator(quantity, gold, index),
    read: `${text.slice(quantity.start, quantity.end)} → ${describe(quantity)}`,
    context,
  };
}

/** Whether the text of a quantity contains a part of a unit, or the quantity has the unit that the part stands for. */
function coversUnit(text: string, quantity: ParsedQuantity, [start, end]: Offsets): boolean {
  if (quantity.unit === "1" && quantity.relativeTo === undefined) return false;
  if (quantity.start <= start && end <= quantity.end) return true;
  const alone = parseQuantity(`1 ${text.slice(start, end)}`);
  return alone.ok && alone.value.unit === quantity.unit;
}

function hasOperator(quantity: ParsedQuantity, { operator }: AnnotatedQuantity, index: number): boolean | undefined {
  if (operator === undefined) return undefined;
  const { range, comparator } = quantity;
  if (operator === "BETWEEN") return range !== undefined;
  if (operator === "PLUS-MINUS") return undefined;
  const allowed = comparators[operator];
  if (allowed === undefined) return undefined;
  if (range === undefined) return allowed.includes(comparator);
  const isLow = index <= 0;
  const { inclusive } = isLow ? range.low : range.high;
  return allowed.includes(isLow ? (inclusive ? ">=" : ">") : inclusive ? "<=" : "<");
}

function numbersOf({ range, value, unit }: ParsedQuantity): number[] {
  const power = Number(/^10\*(-?\d+)/.exec(unit)?.[1] ?? 0);
  const numbers = range === undefined ? [value!] : [range.low.value, range.high.value];
  return power === 0 ? numbers : [...numbers, ...numbers.map((number) => Number(`${number}e${power}`))];
}

function describe({ comparator, value, range, unit, relativeTo }: ParsedQuantity): string {
  const number = range === undefined ? value : `${range.low.value}..${range.high.value}`;
  return [comparator, number, unit, relativeTo].filter((part) => part !== undefined).join(" ");
}

const words = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** The number of an annotated value; undefined where it is not a number. */
function readNumber(text: string): number | undefined {
  const written = text.trim().toLowerCase();
  const word = words.indexOf(written);
  if (word >= 0) return word;
  const power = /^10 ?\^ ?(\d+)$/.exec(written)?.[1];
  if (power !== undefined) return 10 ** Number(power);
  const [, sign = "", digits, million] =
    /^[^\d+-]{0,3}([+-]?)(\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?|\.\d+)( ?million)?/.exec(written) ?? [];
  if (digits === undefined) return undefined;
  const isGrouped = /^\d{1,3}([, ]\d{3})+/.test(digits);
  const number = Number(isGrouped ? digits.replace(/[, ]/g, "") : digits.replace(",", "."));
  return (sign === "-" ? -1 : 1) * number * (million === undefined ? 1 : 1e6);
}
