/** Baseline characteristics of registry results. */
import { booleanSchema, arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { Statistic } from "../../gen/vocabularies/statistic.ts";
import { SingleLineText, MultilineText } from "../shared/text.ts";
import { Dispersion } from "./dispersion.ts";
import { Denominator, maximumGroups, ResultGroup } from "./result-group.ts";
import { MeasureClass } from "./group-measurement.ts";

/** A baseline measure, such as age or sex. ClinicalTrials.gov: Baseline Measure. */
export interface BaselineMeasure {
  /** Title. */
  title: string;
  /** Description, as written. */
  text?: string | undefined;
  /** Description of the analysis population, as written. */
  population?: string | undefined;
  /** Statistic of the values. ClinicalTrials.gov: Measure Type. */
  statistic?: Statistic | undefined;
  /** Measure of dispersion beside the statistic. */
  dispersion?: Dispersion | undefined;
  /** Unit of measure, as written. */
  unit?: string | undefined;
  /** Whether the registry displays percentages beside the values. */
  percentages?: boolean | undefined;
  /** Units of the denominator that the values refer to, as written. */
  denominatorUnits?: string | undefined;
  /** Numbers analyzed, if they differ from those of all baseline characteristics. */
  denominators?: Denominator[] | undefined;
  /** Rows of values, in classes. */
  classes?: MeasureClass[] | undefined;
}
export const BaselineMeasure: ObjectSchema<BaselineMeasure> = objectSchema({
  title: SingleLineText,
  text: optionalField(MultilineText),
  population: optionalField(MultilineText),
  statistic: optionalField(Statistic),
  dispersion: optionalField(Dispersion),
  unit: optionalField(SingleLineText),
  percentages: optionalField(booleanSchema),
  denominatorUnits: optionalField(SingleLineText),
  denominators: optionalField(arraySchema(Denominator, 50)),
  classes: optionalField(arraySchema(MeasureClass, 2000)),
});

/** Demographic and clinical data at the start of the study, overall and by arm/group. 42 CFR 11.48(a)(2). */
export interface BaselineCharacteristics {
  /** Description of the baseline analysis population, as written. */
  population?: string | undefined;
  /** Type of units analyzed other than participants, as written, such as eyes or lesions. */
  units?: string | undefined;
  /** Arms/groups, with one for all participants. */
  groups?: ResultGroup[] | undefined;
  /** Numbers analyzed. */
  denominators?: Denominator[] | undefined;
  /** Baseline measures. */
  measures?: BaselineMeasure[] | undefined;
}
export const BaselineCharacteristics: ObjectSchema<BaselineCharacteristics> = objectSchema(
  {
    population: optionalField(MultilineText),
    units: optionalField(SingleLineText),
    groups: optionalField(arraySchema(ResultGroup, maximumGroups)),
    denominators: optionalField(arraySchema(Denominator, 50)),
    measures: optionalField(arraySchema(BaselineMeasure, 1000)),
  },
  hasAnyField,
);
