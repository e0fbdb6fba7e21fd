/** Dispersion: the measure of spread or precision beside a statistic. */
import { optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { DecimalText } from "../shared/decimal-text.ts";
import { DispersionKind } from "../../gen/vocabularies/dispersion-kind.ts";

/** The measure of dispersion or precision of a results table. ClinicalTrials.gov: Measure of Dispersion/Precision. */
export interface Dispersion {
  /** Kind, such as standard deviation or confidence interval. */
  kind: DispersionKind;
  /** Confidence level in percent, such as `97.5`. Only for a confidence interval. */
  level?: DecimalText | undefined;
}
export const Dispersion: ObjectSchema<Dispersion> = objectSchema(
  { kind: DispersionKind, level: optionalField(DecimalText) },
  {
    isSatisfied: ({ kind, level }) => level === undefined || kind === "confidence_interval",
    path: "level",
    message: "is only allowed for a confidence interval",
  },
);
