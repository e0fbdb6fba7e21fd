/** What results compare, and how sure the comparison is. */
import * as z from "zod";
import { integer, list, number, optional } from "../bounds.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { Comparator } from "../shared/comparator.ts";
import { Label } from "../shared/text.ts";

/** Which arms a ratio or a difference compares: experimental over, or less, reference. */
export interface Comparison {
  /** The labels of the arms above the line. */
  experimental: string[];
  /** The labels of the arms below the line. */
  reference: string[];
}
/** Schema of {@link Comparison}. */
export const Comparison: ObjectSchema<Comparison> = object({
  experimental: list(Label, 50),
  reference: list(Label, 50),
});

/** A p-value as it was stated. */
export interface PValue {
  /** How the p-value relates to the number: `lt` for "less than". */
  comparator: Comparator;
  /** The number. */
  value: number;
  /** Whether the test was one- or two-sided. */
  sides?: "one" | "two" | undefined;
}
/** Schema of {@link PValue}. */
export const PValue: ObjectSchema<PValue> = object({
  comparator: Comparator,
  value: number(0, 1),
  sides: optional(z.enum(["one", "two"])),
});

/** A grade from which, or up to which, events are counted. */
export interface GradeLimit {
  /** How the grade of a counted event relates to the value. */
  comparator: Comparator;
  /** The grade, from 0 to 5. */
  grade: number;
}
/** Schema of {@link GradeLimit}. */
export const GradeLimit: ObjectSchema<GradeLimit> = object({ comparator: Comparator, grade: integer(0, 5) });
