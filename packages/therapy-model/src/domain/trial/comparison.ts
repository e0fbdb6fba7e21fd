/** Comparisons of arms, p-values and grade limits. */
import * as z from "zod";
import { booleanSchema, integerSchema, arraySchema, numberSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Comparator } from "../../gen/vocabularies/comparator.ts";
import { SingleLineText } from "../shared/text.ts";

/** The arms that a ratio or difference compares: experimental divided by, or minus, reference. */
export interface Comparison {
  /** Labels of the experimental arms (the numerator). */
  experimental: string[];
  /** Labels of the reference arms (the denominator). */
  reference: string[];
}
export const Comparison: ObjectSchema<Comparison> = objectSchema({
  experimental: arraySchema(SingleLineText, 50),
  reference: arraySchema(SingleLineText, 50),
});

/** A p-value as stated. */
export interface PValue {
  /** Relation of the p-value to the number, such as `lt` for "less than". */
  comparator: Comparator;
  /** Number, 0 to 1. */
  value: number;
  /** Whether the test was one-sided or two-sided. */
  sides?: "one" | "two" | undefined;
  /** Whether it is nominal: not adjusted for multiple tests, or outside the testing hierarchy. ICH E9. */
  nominal?: boolean | undefined;
}
export const PValue: ObjectSchema<PValue> = objectSchema({
  comparator: Comparator,
  value: numberSchema(0, 1),
  sides: optionalField(z.enum(["one", "two"])),
  nominal: optionalField(booleanSchema),
});

/** The grades of the events that are counted, such as grade 3 or higher. */
export interface GradeLimit {
  /** Relation of the grade of an event to the limit. */
  comparator: Comparator;
  /** Grade, 0 to 5. */
  grade: number;
}
export const GradeLimit: ObjectSchema<GradeLimit> = objectSchema({
  comparator: Comparator,
  grade: integerSchema(0, 5),
});
