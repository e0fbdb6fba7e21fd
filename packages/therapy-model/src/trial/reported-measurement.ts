/** The cells of a table of results: values by group, in categories, in classes. */
import { list, optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { ReportedNumber } from "../shared/decimal-text.ts";
import { Label, Passage } from "../shared/text.ts";
import { Denominator, GroupId, mostGroups } from "./reported-group.ts";

/** The value of one group in one row of a table of results. */
export interface ReportedMeasurement {
  /** The id of the group. */
  group: string;
  /** The value of the statistic that the table reports. */
  value?: ReportedNumber | undefined;
  /** How far the values spread, where one number says it: a standard deviation, a standard error. */
  spread?: ReportedNumber | undefined;
  /** The lower end of the range or interval. */
  low?: ReportedNumber | undefined;
  /** The upper end of the range or interval. */
  high?: ReportedNumber | undefined;
  /** A remark, in the source's own words, such as why a value is not available. */
  comment?: string | undefined;
}
/** Schema of {@link ReportedMeasurement}. */
export const ReportedMeasurement: ObjectSchema<ReportedMeasurement> = object({
  group: GroupId,
  value: optional(ReportedNumber),
  spread: optional(ReportedNumber),
  low: optional(ReportedNumber),
  high: optional(ReportedNumber),
  comment: optional(Passage),
});

/** A row of a table of results, such as one of the answers that exclude each other. */
export interface MeasureCategory {
  /** What it is called; absent where it is the only one. */
  title?: string | undefined;
  /** The values, group by group. */
  measurements?: ReportedMeasurement[] | undefined;
}
/** Schema of {@link MeasureCategory}. */
export const MeasureCategory: ObjectSchema<MeasureCategory> = object(
  { title: optional(Label), measurements: optional(list(ReportedMeasurement, mostGroups)) },
  saysSomething,
);

/** Rows of a table of results that belong together, such as those of one visit. */
export interface MeasureClass {
  /** What it is called; absent where it is the only one. */
  title?: string | undefined;
  /** How many were analysed, where it is not as many as in the whole table. */
  denominators?: Denominator[] | undefined;
  /** The rows. */
  categories?: MeasureCategory[] | undefined;
}
/** Schema of {@link MeasureClass}. */
export const MeasureClass: ObjectSchema<MeasureClass> = object(
  {
    title: optional(Label),
    denominators: optional(list(Denominator, 50)),
    categories: optional(list(MeasureCategory, 1000)),
  },
  saysSomething,
);
