/** What says how far values spread, or how sure a statistic is, with its level. */
import { optional } from "../bounds.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { DecimalText } from "../shared/decimal-text.ts";
import { DispersionKind } from "./dispersion-kind.ts";

/** What a table of results reports beside its statistic. */
export interface Dispersion {
  /** What it is. */
  kind: DispersionKind;
  /** The level of a confidence interval in percent, such as `97.5`. */
  level?: DecimalText | undefined;
}
/** Schema of {@link Dispersion}. */
export const Dispersion: ObjectSchema<Dispersion> = object(
  { kind: DispersionKind, level: optional(DecimalText) },
  {
    holds: ({ kind, level }) => level === undefined || kind === "confidence_interval",
    path: "level",
    message: "is for a confidence interval only",
  },
);
