/** Dosing of therapies and interventions. */
import { integerSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { Duration, Quantity, Range } from "../shared/quantity.ts";
import { Route } from "../../gen/vocabularies/route.ts";

/** One dose level or dosing schedule. FHIR R5 Dosage. */
export interface Dosing {
  /** Amount of each administration, if it is a single amount. */
  amount?: Quantity | undefined;
  /** Range of the amount of each administration. */
  range?: Range | undefined;
  /** Route of administration. */
  route?: Route | undefined;
  /** Number of administrations, 1 to 1,000. */
  administrations?: number | undefined;
  /** Interval between administrations. */
  interval?: Duration | undefined;
}
export const Dosing: ObjectSchema<Dosing> = objectSchema(
  {
    amount: optionalField(Quantity),
    range: optionalField(Range),
    route: optionalField(Route),
    administrations: optionalField(integerSchema(1, 1000)),
    interval: optionalField(Duration),
  },
  hasAnyField,
  {
    isSatisfied: ({ amount, range }) => (amount?.value ?? 0) >= 0 && (range?.low.value ?? 0) >= 0,
    path: "amount",
    message: "is negative",
  },
);
