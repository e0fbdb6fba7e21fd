/** What the participants of a trial were like when it began, as a registry reports it. */
import { flag, list, optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { Statistic } from "../shared/population-statistic.ts";
import { Label, Passage } from "../shared/text.ts";
import { Dispersion } from "./dispersion.ts";
import { Denominator, mostGroups, ReportedGroup } from "./reported-group.ts";
import { MeasureClass } from "./reported-measurement.ts";

/** A characteristic of the participants, such as their age or sex. */
export interface BaselineMeasure {
  /** What it is called. */
  title: string;
  /** What it is, in the source's own words. */
  text?: string | undefined;
  /** Whom it was determined in, in the source's own words. */
  population?: string | undefined;
  /** Which statistic the values are. */
  statistic?: Statistic | undefined;
  /** What stands beside the statistic. */
  dispersion?: Dispersion | undefined;
  /** The unit of the values, as written. */
  unit?: string | undefined;
  /** Whether the registry shows percentages beside the values. */
  percentages?: boolean | undefined;
  /** Which of the denominators the values are of, as written. */
  denominatorUnits?: string | undefined;
  /** How many were analysed, where it is not as many as in the whole baseline. */
  denominators?: Denominator[] | undefined;
  /** The values. */
  classes?: MeasureClass[] | undefined;
}
/** Schema of {@link BaselineMeasure}. */
export const BaselineMeasure: ObjectSchema<BaselineMeasure> = object({
  title: Label,
  text: optional(Passage),
  population: optional(Passage),
  statistic: optional(Statistic),
  dispersion: optional(Dispersion),
  unit: optional(Label),
  percentages: optional(flag),
  denominatorUnits: optional(Label),
  denominators: optional(list(Denominator, 50)),
  classes: optional(list(MeasureClass, 2000)),
});

/** What the participants of a trial were like when it began, as a registry reports it. */
export interface ReportedBaseline {
  /** Who is counted, in the source's own words. */
  population?: string | undefined;
  /** What is counted beside participants, as written: eyes, lesions. */
  units?: string | undefined;
  /** The groups, with one for all together. */
  groups?: ReportedGroup[] | undefined;
  /** How many were analysed. */
  denominators?: Denominator[] | undefined;
  /** The characteristics. */
  measures?: BaselineMeasure[] | undefined;
}
/** Schema of {@link ReportedBaseline}. */
export const ReportedBaseline: ObjectSchema<ReportedBaseline> = object(
  {
    population: optional(Passage),
    units: optional(Label),
    groups: optional(list(ReportedGroup, mostGroups)),
    denominators: optional(list(Denominator, 50)),
    measures: optional(list(BaselineMeasure, 1000)),
  },
  saysSomething,
);
