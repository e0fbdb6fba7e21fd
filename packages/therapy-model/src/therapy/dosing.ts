/** How a therapy is given. */
import { integer, optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { Duration, Quantity, Range } from "../shared/quantity.ts";
import { Route } from "./route.ts";

/** One dose level or dosing schedule. */
export interface Dosing {
  /** How much is given at a time, where it is one amount. */
  amount?: Quantity | undefined;
  /** From how much to how much is given at a time, where it varies. */
  range?: Range | undefined;
  /** By which route. */
  route?: Route | undefined;
  /** How many times it is given. */
  administrations?: number | undefined;
  /** How long from one time to the next. */
  interval?: Duration | undefined;
}
/** Schema of {@link Dosing}. */
export const Dosing: ObjectSchema<Dosing> = object(
  {
    amount: optional(Quantity),
    range: optional(Range),
    route: optional(Route),
    administrations: optional(integer(1, 1000)),
    interval: optional(Duration),
  },
  saysSomething,
  {
    holds: ({ amount, range }) => (amount?.value ?? 0) >= 0 && (range?.low.value ?? 0) >= 0,
    path: "amount",
    message: "is less than nothing",
  },
);
