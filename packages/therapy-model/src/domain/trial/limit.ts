/** Limits for measured values. */
import * as z from "zod";
import { objectSchema, unionSchema, type ObjectSchema, type UnionSchema } from "../../schema/object.ts";
import { Comparator } from "../../gen/vocabularies/comparator.ts";
import { Quantity } from "../shared/quantity.ts";

/** A fixed amount. */
export interface AbsoluteLimit {
  /** Discriminator: always `absolute`. */
  kind: "absolute";
  /** Required relation of the measured value to the limit. */
  comparator: Comparator;
  /** Amount. */
  value: Quantity;
}
export const AbsoluteLimit: ObjectSchema<AbsoluteLimit> = objectSchema({
  kind: z.literal("absolute"),
  comparator: Comparator,
  value: Quantity,
});

/** The reference of a relative limit. */
export type ReferenceLevel = "upper_limit_of_normal" | "lower_limit_of_normal" | "baseline";
export const ReferenceLevel: z.ZodEnum<{ [K in ReferenceLevel]: K }> = z.enum([
  "upper_limit_of_normal",
  "lower_limit_of_normal",
  "baseline",
]);

/** A multiple of a laboratory's limit of normal or of the patient's baseline, such as 2.5 × ULN. */
export interface RelativeLimit {
  /** Discriminator: always `relative`. */
  kind: "relative";
  /** Required relation of the measured value to the limit. */
  comparator: Comparator;
  /** Multiple of the reference, more than 0 and at most 1,000. */
  multiple: number;
  /** Reference. */
  of: ReferenceLevel;
}
export const RelativeLimit: ObjectSchema<RelativeLimit> = objectSchema({
  kind: z.literal("relative"),
  comparator: Comparator,
  multiple: new z.ZodNumber({ type: "number", checks: [z.gt(0), z.lte(1000)] }),
  of: ReferenceLevel,
});

/** A range; both limits are included. */
export interface RangeLimit {
  /** Discriminator: always `range`. */
  kind: "range";
  /** Lower limit. */
  low: Quantity;
  /** Upper limit. */
  high: Quantity;
}
export const RangeLimit: ObjectSchema<RangeLimit> = objectSchema(
  { kind: z.literal("range"), low: Quantity, high: Quantity },
  {
    isSatisfied: ({ low, high }) => low.unit !== high.unit || low.value <= high.value,
    path: "low",
    message: "is above the upper limit of the range",
  },
);

/** The result of a qualitative test. */
export type QualitativeFinding =
  | "positive"
  | "negative"
  | "detectable"
  | "undetectable"
  | "normal"
  | "abnormal"
  | "low"
  | "high";
export const QualitativeFinding: z.ZodEnum<{ [K in QualitativeFinding]: K }> = z.enum([
  "positive",
  "negative",
  "detectable",
  "undetectable",
  "normal",
  "abnormal",
  "low",
  "high",
]);

/** A required result of a qualitative test. */
export interface QualitativeLimit {
  /** Discriminator: always `qualitative`. */
  kind: "qualitative";
  /** Required result. */
  finding: QualitativeFinding;
}
export const QualitativeLimit: ObjectSchema<QualitativeLimit> = objectSchema({
  kind: z.literal("qualitative"),
  finding: QualitativeFinding,
});

/** A limit for a measured value: absolute, relative, range or qualitative. */
export type Limit = AbsoluteLimit | RelativeLimit | RangeLimit | QualitativeLimit;
export const Limit: UnionSchema<Limit> = unionSchema([AbsoluteLimit, RelativeLimit, RangeLimit, QualitativeLimit]);
