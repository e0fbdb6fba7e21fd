/** Values of a results table: classes, categories and the value of each group. */
import { arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { ResultNumber } from "../shared/decimal-text.ts";
import { SingleLineText, MultilineText } from "../shared/text.ts";
import { Denominator, GroupId, maximumGroups } from "./result-group.ts";

/** The value of one arm/group in one row of a results table. */
export interface GroupMeasurement {
  /** Id of the group. */
  group: string;
  /** Value of the statistic of the table. */
  value?: ResultNumber | undefined;
  /** Measure of dispersion as one number, such as a standard deviation or a standard error. */
  spread?: ResultNumber | undefined;
  /** Lower limit of the range or interval. */
  low?: ResultNumber | undefined;
  /** Upper limit of the range or interval. */
  high?: ResultNumber | undefined;
  /** Comment, as written, such as the reason why a value is not available. */
  comment?: string | undefined;
}
export const GroupMeasurement: ObjectSchema<GroupMeasurement> = objectSchema({
  group: GroupId,
  value: optionalField(ResultNumber),
  spread: optionalField(ResultNumber),
  low: optionalField(ResultNumber),
  high: optionalField(ResultNumber),
  comment: optionalField(MultilineText),
});

/** A category: a row of a results table, such as one of several mutually exclusive answers. */
export interface MeasureCategory {
  /** Id of the category in this table, as the registry gives it. EU Clinical Trials Register: `Category-1`. */
  id?: string | undefined;
  /** Title. Absent for a single one. */
  title?: string | undefined;
  /** Values by group. */
  measurements?: GroupMeasurement[] | undefined;
}
export const MeasureCategory: ObjectSchema<MeasureCategory> = objectSchema(
  {
    id: optionalField(SingleLineText),
    title: optionalField(SingleLineText),
    measurements: optionalField(arraySchema(GroupMeasurement, maximumGroups)),
  },
  hasAnyField,
);

/** A class: rows of a results table that belong together, such as those of one visit. */
export interface MeasureClass {
  /** Title. Absent for a single one. */
  title?: string | undefined;
  /** Numbers analyzed, if they differ from those of the table. */
  denominators?: Denominator[] | undefined;
  /** Rows. */
  categories?: MeasureCategory[] | undefined;
}
export const MeasureClass: ObjectSchema<MeasureClass> = objectSchema(
  {
    title: optionalField(SingleLineText),
    denominators: optionalField(arraySchema(Denominator, 50)),
    categories: optionalField(arraySchema(MeasureCategory, 1000)),
  },
  hasAnyField,
);
