/** Estimates: statistics that were observed, not reached or not estimable. */
import { booleanSchema, optionalField } from "../../schema/bounds.ts";
import * as z from "zod";
import { objectSchema, unionSchema, type ObjectSchema, type UnionSchema } from "../../schema/object.ts";
import { Quantity } from "./quantity.ts";

/** A limit of a confidence interval that has a value. */
export interface ObservedBound {
  /** Discriminator: always `observed`. */
  kind: "observed";
  /** Value with its unit. */
  value: Quantity;
}
export const ObservedBound: ObjectSchema<ObservedBound> = objectSchema({
  kind: z.literal("observed"),
  value: Quantity,
});

/** A limit of a confidence interval that was not reached at the data cut-off. */
export interface NotReachedBound {
  /** Discriminator: always `not_reached`. */
  kind: "not_reached";
}
export const NotReachedBound: ObjectSchema<NotReachedBound> = objectSchema({
  kind: z.literal("not_reached"),
});

/** A limit of a confidence interval that cannot be estimated from the data. */
export interface NotEstimableBound {
  /** Discriminator: always `not_estimable`. */
  kind: "not_estimable";
}
export const NotEstimableBound: ObjectSchema<NotEstimableBound> = objectSchema({
  kind: z.literal("not_estimable"),
});

/** A limit of a confidence interval. */
export type Bound = ObservedBound | NotReachedBound | NotEstimableBound;
export const Bound: UnionSchema<Bound> = unionSchema([ObservedBound, NotReachedBound, NotEstimableBound]);

/** A confidence interval around an estimate. */
export interface ConfidenceInterval {
  /** Confidence level in percent, between 0 and 100, such as 95. */
  level: number;
  /** Lower limit. */
  low: Bound;
  /** Upper limit. */
  high: Bound;
}
export const ConfidenceInterval: ObjectSchema<ConfidenceInterval> = objectSchema(
  { level: z.number().gt(0).lt(100), low: Bound, high: Bound },
  {
    isSatisfied: ({ low, high }) =>
      low.kind !== "observed" ||
      high.kind !== "observed" ||
      low.value.unit !== high.value.unit ||
      low.value.value <= high.value.value,
    path: "low",
    message: "is above the upper limit of the interval",
  },
);

/** A statistic that has a value. */
export interface ObservedEstimate {
  /** Discriminator: always `observed`. */
  kind: "observed";
  /** Value with its unit. */
  value: Quantity;
  /** Confidence interval of the estimate. */
  interval?: ConfidenceInterval | undefined;
}
export const ObservedEstimate: ObjectSchema<ObservedEstimate> = objectSchema({
  kind: z.literal("observed"),
  value: Quantity,
  interval: optionalField(ConfidenceInterval),
});

/** A time-to-event statistic that was not reached: too few events had occurred at the data cut-off (in tables, NR). */
export interface NotReachedEstimate {
  /** Discriminator: always `not_reached`. */
  kind: "not_reached";
  /** Confidence interval of the estimate; its lower limit can have a value. */
  interval?: ConfidenceInterval | undefined;
}
export const NotReachedEstimate: ObjectSchema<NotReachedEstimate> = objectSchema({
  kind: z.literal("not_reached"),
  interval: optionalField(ConfidenceInterval),
});

/** A statistic that cannot be estimated from the data (in tables, NE). */
export interface NotEstimableEstimate {
  /** Discriminator: always `not_estimable`. */
  kind: "not_estimable";
}
export const NotEstimableEstimate: ObjectSchema<NotEstimableEstimate> = objectSchema({
  kind: z.literal("not_estimable"),
});

/** A statistic: observed, not reached, or not estimable. */
export type Estimate = ObservedEstimate | NotReachedEstimate | NotEstimableEstimate;
export const Estimate: UnionSchema<Estimate> = unionSchema([
  ObservedEstimate,
  NotReachedEstimate,
  NotEstimableEstimate,
]);

/** An end of an observed range; a censored end is written with a plus sign, as in `159+`. */
export interface ObservedRangeEnd {
  /** Value with its unit. */
  value: Quantity;
  /** Whether the observation was censored: the true value is larger. */
  censored?: boolean | undefined;
}
export const ObservedRangeEnd: ObjectSchema<ObservedRangeEnd> = objectSchema({
  value: Quantity,
  censored: optionalField(booleanSchema),
});

/** The smallest and the largest observation, such as 2.1 to 15.9+ months. */
export interface ObservedRange {
  /** Smallest observation. */
  low: ObservedRangeEnd;
  /** Largest observation. */
  high: ObservedRangeEnd;
}
export const ObservedRange: ObjectSchema<ObservedRange> = objectSchema(
  { low: ObservedRangeEnd, high: ObservedRangeEnd },
  {
    isSatisfied: ({ low, high }) => low.value.unit !== high.value.unit || low.value.value <= high.value.value,
    path: "low",
    message: "is above the upper end of the range",
  },
);
