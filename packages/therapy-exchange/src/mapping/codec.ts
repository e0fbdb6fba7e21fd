/** Codecs: pairs of functions that read and write one value of a document. */
import type { Duration, PartialDate, TimeUnit } from "@org/therapy-model";
import { isPartialDate } from "@org/therapy-model/records";
import { predicate } from "@org/therapy-model/schema";
import * as z from "zod";
import type { ReadContext } from "./read-context.ts";
import { fastTextCheck } from "./text.ts";

/** Reads one value of a document as a value of the model, and writes it again. */
export interface Codec<Value> {
  /** The accepted values, as a phrase for messages: "a date of the form YYYY-MM-DD". */
  readonly expected: string;
  /**
   * Reads a value of the document. Returns `undefined`, with the context unchanged, if `write` could not return exactly
   * the same value.
   */
  read(wire: unknown, context: ReadContext): Value | undefined;
  /** For a codec that reads and writes the value unchanged: checks whether a value is accepted. */
  readonly accepts?: (wire: unknown) => boolean;
  /** Writes a value for the document; `root` is the record. Returns `undefined` to write nothing. */
  write(value: Value, root: object): unknown;
}

function itself<Value>(value: Value): Value {
  return value;
}

function isFlag(wire: unknown): boolean {
  return typeof wire === "boolean";
}

/** Makes the codec that reads and writes a value unchanged if a schema of the model accepts it. */
export function identityCodec<Value>(
  schema: z.ZodType<Value>,
  expected = "a value that the field of the model accepts",
): Codec<Value> {
  const accepts = schema instanceof z.ZodBoolean ? isFlag : (fastTextCheck(schema) ?? predicate(schema));
  return { expected, accepts, read: (wire) => (accepts(wire) ? (wire as Value) : undefined), write: itself };
}

/** The term of the model for each code of a document. */
export type Crosswalk<Term extends string> = { readonly [Code in string]: Term };

/**
 * Makes the codec of a crosswalk. A term without a code is written as the code of the nearest broader term that has one.
 *
 * @throws {TypeError} if two codes have the same term.
 */
export function termCodec<Term extends string>(
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

/** A date with the precision that the document gives: year, month or day. */
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

/** A duration in words, such as `18 Years` or `1 Month`. */
export const durationInWords: Codec<Duration> = {
  expected: "a duration such as 18 Years or 1 Month",
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
