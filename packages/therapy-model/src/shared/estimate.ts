/** A statistic that was observed, was not reached, or cannot be estimated. */
import { optional } from "../bounds.ts";
import * as z from "zod";
import { object, union, type ObjectSchema, type UnionSchema } from "../schema.ts";
import { Quantity } from "./quantity.ts";

/** One end of a confidence interval, where it has a value. */
export interface ObservedBound {
  /** Says that this end has a value. */
  kind: "observed";
  /** The value. */
  value: Quantity;
}
/** Schema of {@link ObservedBound}. */
export const ObservedBound: ObjectSchema<ObservedBound> = object({
  kind: z.literal("observed"),
  value: Quantity,
});

/** One end of a confidence interval that was not reached at the data cut-off. */
export interface NotReachedBound {
  /** Says that this end was not reached. */
  kind: "not_reached";
}
/** Schema of {@link NotReachedBound}. */
export const NotReachedBound: ObjectSchema<NotReachedBound> = object({
  kind: z.literal("not_reached"),
});

/** One end of a confidence interval that the data do not allow to estimate. */
export interface NotEstimableBound {
  /** Says that this end cannot be estimated. */
  kind: "not_estimable";
}
/** Schema of {@link NotEstimableBound}. */
export const NotEstimableBound: ObjectSchema<NotEstimableBound> = object({
  kind: z.literal("not_estimable"),
});

/** One end of a confidence interval. */
export type Bound = ObservedBound | NotReachedBound | NotEstimableBound;
/** Schema of {@link Bound}. */
export const Bound: UnionSchema<Bound> = union([ObservedBound, NotReachedBound, NotEstimableBound]);

/** A confidence interval around an estimate. */
export interface ConfidenceInterval {
  /** The level of confidence in percent, such as 95. */
  level: number;
  /** The lower end. */
  low: Bound;
  /** The upper end. */
  high: Bound;
}
/** Schema of {@link ConfidenceInterval}. */
export const ConfidenceInterval: ObjectSchema<ConfidenceInterval> = object(
  { level: z.number().gt(0).lt(100), low: Bound, high: Bound },
  {
    holds: ({ low, high }) =>
      low.kind !== "observed" ||
      high.kind !== "observed" ||
      low.value.unit !== high.value.unit ||
      low.value.value <= high.value.value,
    path: "low",
    message: "is above the upper end of its interval",
  },
);

/** A statistic that has a value. */
export interface ObservedEstimate {
  /** Says that the statistic has a value. */
  kind: "observed";
  /** The value. */
  value: Quantity;
  /** The confidence interval around it. */
  interval?: ConfidenceInterval | undefined;
}
/** Schema of {@link ObservedEstimate}. */
export const ObservedEstimate: ObjectSchema<ObservedEstimate> = object({
  kind: z.literal("observed"),
  value: Quantity,
  interval: optional(ConfidenceInterval),
});

/** A time-to-event statistic that was not reached: too few events had occurred at the data cut-off. */
export interface NotReachedEstimate {
  /** Says that the statistic was not reached. */
  kind: "not_reached";
  /** The confidence interval around it, whose lower end may have a value. */
  interval?: ConfidenceInterval | undefined;
}
/** Schema of {@link NotReachedEstimate}. */
export const NotReachedEstimate: ObjectSchema<NotReachedEstimate> = object({
  kind: z.literal("not_reached"),
  interval: optional(ConfidenceInterval),
});

/** A statistic that the data do not allow to estimate. */
export interface NotEstimableEstimate {
  /** Says that the statistic cannot be estimated. */
  kind: "not_estimable";
}
/** Schema of {@link NotEstimableEstimate}. */
export const NotEstimableEstimate: ObjectSchema<NotEstimableEstimate> = object({
  kind: z.literal("not_estimable"),
});

/** A statistic: observed, not reached, or not estimable. */
export type Estimate = ObservedEstimate | NotReachedEstimate | NotEstimableEstimate;
/** Schema of {@link Estimate}. */
export const Estimate: UnionSchema<Estimate> = union([ObservedEstimate, NotReachedEstimate, NotEstimableEstimate]);
