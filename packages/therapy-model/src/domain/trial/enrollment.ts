/** The number of participants of a trial, an arm or a cohort. */
import { integerSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Comparator } from "../../gen/vocabularies/comparator.ts";
import { DateType } from "../shared/partial-date.ts";

/** The number of participants. 42 CFR 11.10(b); ClinicalTrials.gov: Enrollment. */
export interface Enrollment {
  /** Number of participants. */
  count: number;
  /** Whether the number is actual or anticipated. Absent if the source does not state it. */
  type?: DateType | undefined;
  /** Relation of the number of participants to `count`, such as `gt` for "more than 650". Absent if it is equal. */
  comparator?: Comparator | undefined;
  /** Planned number of participants beside the actual one. */
  planned?: number | undefined;
}
export const Enrollment: ObjectSchema<Enrollment> = objectSchema(
  {
    count: integerSchema(0, 10_000_000),
    type: optionalField(DateType),
    comparator: optionalField(Comparator),
    planned: optionalField(integerSchema(0, 10_000_000)),
  },
  {
    isSatisfied: ({ type, planned }) => planned === undefined || type === "actual",
    path: "planned",
    message: "is allowed only beside the actual number; for a planned number alone, set count and the type anticipated",
  },
);
