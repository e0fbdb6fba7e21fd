/** The smallest pieces of an adapter: how a scalar of a document and a value of the model say the same. */
import { type Duration, isPartialDate, type PartialDate, predicate, type TimeUnit } from "@org/therapy-model";
import * as z from "zod";
import type { Reading } from "./reading.ts";
import { quick } from "./text.ts";

/** How a place of a document says a value of the model, in both directions. */
export interface Codec<Value> {
  /** What the codec takes, in words: "a date of the form YYYY-MM-DD". */
  readonly expected: string;
  /**
   * Reads what stands in the document, or gives `undefined` where it could not be given back exactly; then the codec has
   * left and noted nothing.
   */
  read(wire: unknown, reading: Reading): Value | undefined;
  /** For a codec whose values are those of the document: whether a value is one. */
  readonly accepts?: (wire: unknown) => boolean;
  /** Writes a value as the document has it; `root` is the whole record. `undefined` writes nothing. */
  write(value: Value, root: object): unknown;
}

function itself<Value>(value: Value): Value {
  return value;
}

function isFlag(wire: unknown): boolean {
  return typeof wire === "boolean";
}

/** The very value of the document, where the schema of the model accepts it. */
export function same<Value>(schema: z.ZodType<Value>, expected = "what the model's field takes"): Codec<Value> {
  const accepts = schema instanceof z.ZodBoolean ? isFlag : (quick(schema) ?? predicate(schema));
  return { expected, accepts, read: (wire) => (accepts(wire) ? (wire as Value) : undefined), write: itself };
}

/** The codes of a document by the terms of the model; a term without a code is written as the nearest wider one's. */
export type Crosswalk<Term extends string> = { readonly [Code in string]: Term };

/** A code of the document and the term that means the same. No two codes may mean the same term. */
export function terms<Term extends string>(
  codes: Crosswalk<Term>,
  broader: (term: Term) => Term | undefined = () => undefined,
): Codec<Term> {
  const termOf = new Map<unknown, Term>(Object.entries(codes));
  const codeOf = new Map<Term, string>(Object.entries(codes).map(([code, term]) => [term, code]));
  if (codeOf.size !== termOf.size) throw new TypeError("a crosswalk has two codes for one term");
  return {
    expected: `one of ${[...termOf.keys()].join(", ")}`,
    read: (wire) => termOf.get(wire),
    write(term) {
      for (let next: Term | undefined = term; next !== undefined; next = broader(next)) {
        const code = codeOf.get(next);
        if (code !== undefined) return code;
      }
      return undefined;
    },
  };
}

function isDate(wire: unknown): wire is PartialDate {
  return typeof wire === "string" && isPartialDate(wire);
}

/** A date as precise as it is written: year, month or day. */
export const partialDate: Codec<PartialDate> = {
  expected: "a date of the form YYYY, YYYY-MM or YYYY-MM-DD",
  accepts: isDate,
  read: (wire) => (isDate(wire) ? wire : undefined),
  write: itself,
};

const unitWords: readonly (readonly [string, TimeUnit])[] = [
  ["Year", "a"],
  ["Month", "mo"],
  ["Week", "wk"],
  ["Day", "d"],
  ["Hour", "h"],
  ["Minute", "min"],
  ["Second", "s"],
];
const unitOf = new Map(unitWords.flatMap(([word, unit]) => [[word, unit] as const, [`${word}s`, unit] as const]));
const wordOf = new Map(unitWords.map(([word, unit]) => [unit, word]));
const digits = /^(?:0|[1-9]\d{0,4})$/;

/** A length of time in words, such as `18 Years`, `1 Month`. */
export const durationInWords: Codec<Duration> = {
  expected: "a length of time such as 18 Years or 1 Month",
  read(wire) {
    if (typeof wire !== "string" || wire.length > 20) return undefined;
    const space = wire.indexOf(" ");
    if (space === -1) return undefined;
    const number = wire.slice(0, space);
    const unit = unitOf.get(wire.slice(space + 1));
    if (unit === undefined || !digits.test(number)) return undefined;
    const duration: Duration = { value: Number(number), unit };
    return inWords(duration) === wire ? duration : undefined;
  },
  write: inWords,
};

function inWords({ value, unit }: Duration): string {
  return `${value} ${wordOf.get(unit)!}${value === 1 ? "" : "s"}`;
}
