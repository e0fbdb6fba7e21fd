/** What a measured value must be above, below, between or like. */
import * as z from "zod";
import { object, union, type ObjectSchema, type UnionSchema } from "../schema.ts";
import { Comparator } from "../shared/comparator.ts";
import { Quantity } from "../shared/quantity.ts";

/** A limit that is a fixed amount. */
export interface AbsoluteLimit {
  /** Says that the limit is a fixed amount. */
  kind: "absolute";
  /** How the measured value must relate to it. */
  comparator: Comparator;
  /** The amount. */
  value: Quantity;
}
/** Schema of {@link AbsoluteLimit}. */
export const AbsoluteLimit: ObjectSchema<AbsoluteLimit> = object({
  kind: z.literal("absolute"),
  comparator: Comparator,
  value: Quantity,
});

/** What a relative limit is a multiple of. */
export type ReferenceLevel = "upper_limit_of_normal" | "lower_limit_of_normal" | "baseline";
/** Schema of {@link ReferenceLevel}. */
export const ReferenceLevel: z.ZodEnum<{ [K in ReferenceLevel]: K }> = z.enum([
  "upper_limit_of_normal",
  "lower_limit_of_normal",
  "baseline",
]);

/** A limit that is a multiple of the laboratory's limit of normal or of the patient's own baseline. */
export interface RelativeLimit {
  /** Says that the limit is a multiple of a reference. */
  kind: "relative";
  /** How the measured value must relate to it. */
  comparator: Comparator;
  /** How many times the reference. */
  multiple: number;
  /** The reference. */
  of: ReferenceLevel;
}
/** Schema of {@link RelativeLimit}. */
export const RelativeLimit: ObjectSchema<RelativeLimit> = object({
  kind: z.literal("relative"),
  comparator: Comparator,
  multiple: new z.ZodNumber({ type: "number", checks: [z.gt(0), z.lte(1000)] }),
  of: ReferenceLevel,
});

/** Two ends between which a value must lie, both included. */
export interface RangeLimit {
  /** Says that the limit has two ends. */
  kind: "range";
  /** The lower end. */
  low: Quantity;
  /** The upper end. */
  high: Quantity;
}
/** Schema of {@link RangeLimit}. */
export const RangeLimit: ObjectSchema<RangeLimit> = object(
  { kind: z.literal("range"), low: Quantity, high: Quantity },
  {
    holds: ({ low, high }) => low.unit !== high.unit || low.value <= high.value,
    path: "low",
    message: "is above the upper end of its range",
  },
);

/** What a qualitative test finds. */
export type Finding = "positive" | "negative" | "detectable" | "undetectable" | "normal" | "abnormal" | "low" | "high";
/** Schema of {@link Finding}. */
export const Finding: z.ZodEnum<{ [K in Finding]: K }> = z.enum([
  "positive",
  "negative",
  "detectable",
  "undetectable",
  "normal",
  "abnormal",
  "low",
  "high",
]);

/** A limit that is a finding rather than a number. */
export interface QualitativeLimit {
  /** Says that the limit is a finding. */
  kind: "qualitative";
  /** The finding. */
  finding: Finding;
}
/** Schema of {@link QualitativeLimit}. */
export const QualitativeLimit: ObjectSchema<QualitativeLimit> = object({
  kind: z.literal("qualitative"),
  finding: Finding,
});

/** What a measured value must be above, below, between or like. */
export type Limit = AbsoluteLimit | RelativeLimit | RangeLimit | QualitativeLimit;
/** Schema of {@link Limit}. */
export const Limit: UnionSchema<Limit> = union([AbsoluteLimit, RelativeLimit, RangeLimit, QualitativeLimit]);
