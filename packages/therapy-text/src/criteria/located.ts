/** Eligibility expressions with the offsets of their words. */
import type { EligibilityExpression, Limit } from "@org/therapy-model";

/** Offsets in UTF-16 code units, end exclusive. */
export interface Offsets {
  /** Start offset, in UTF-16 code units. */
  readonly start: number;
  /** End offset, exclusive. */
  readonly end: number;
}

type Kind = EligibilityExpression["kind"];
type OfKind<K extends Kind> = Extract<EligibilityExpression, { kind: K }>;
type Combination = "all" | "any" | "not";

/** A limit for some patients, with the offsets of the words on these patients. */
export interface LocatedException {
  /** Patients to which it applies. */
  when: LocatedExpression;
  /** Limit for these patients. Absent if none applies to them. */
  limit?: Limit | undefined;
}

/** A criterion or a combination of criteria, as in the model, with the offsets of its words in the text. */
export type LocatedExpression =
  | (Omit<OfKind<"all">, "of"> & Offsets & { of: LocatedExpression[] })
  | (Omit<OfKind<"any">, "of"> & Offsets & { of: LocatedExpression[] })
  | (Omit<OfKind<"not">, "of"> & Offsets & { of: LocatedExpression })
  | (Omit<OfKind<"measurement">, "exceptions"> & Offsets & { exceptions?: LocatedException[] | undefined })
  | (Omit<OfKind<"treatment">, "exceptions"> & Offsets & { exceptions?: LocatedException[] | undefined })
  | { [K in Exclude<Kind, Combination | "measurement" | "treatment">]: OfKind<K> & Offsets }[Exclude<
      Kind,
      Combination | "measurement" | "treatment"
    >];

/** Combines expressions; one alone stays as it is. */
export function combined(kind: "all" | "any", of: readonly LocatedExpression[]): LocatedExpression | undefined {
  const [first] = of;
  if (first === undefined || of.length === 1) return first;
  const flat = of.flatMap((one) => (one.kind === kind && one.text === undefined ? one.of : [one]));
  return { kind, of: flat, ...hull(of) };
}

/** Negates an expression; a negated one loses its negation. */
export function negated(of: LocatedExpression): LocatedExpression {
  return of.kind === "not" ? of.of : { kind: "not", of, start: of.start, end: of.end };
}

/** Returns the offsets from the first to the last of some offsets. */
export function hull(of: readonly Offsets[]): Offsets {
  let [first, last] = [Infinity, -Infinity];
  // A call with an argument for each of many offsets would exceed the stack.
  for (const { start, end } of of) [first, last] = [Math.min(first, start), Math.max(last, end)];
  return { start: first, end: last };
}
