/** Arms/groups of results tables and their numbers. */
import type * as z from "zod";
import { integerSchema, arraySchema, optionalField, stringSchema } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { SingleLineText, MultilineText } from "../shared/text.ts";

/** The maximum number of groups in a table. */
export const maximumGroups = 500;

/** The id of a group in a table: letters, digits, dots, hyphens and underscores. */
export const GroupId: z.ZodType<string, string> = stringSchema(
  50,
  /^[\w.-]+$/,
  "is not the id of a group such as OG000",
);

/** A number of people, events or things. */
export const WholeCount: z.ZodNumber = integerSchema(0, 1_000_000_000);

/** An arm/group of a results table. It need not be an arm of the trial. ClinicalTrials.gov: Arm/Group. */
export interface ResultGroup {
  /** Id of the group in this table, such as `OG000`. */
  id: string;
  /** Title. */
  title?: string | undefined;
  /** Description, as written. */
  text?: string | undefined;
}
export const ResultGroup: ObjectSchema<ResultGroup> = objectSchema({
  id: GroupId,
  title: optionalField(SingleLineText),
  text: optionalField(MultilineText),
});

/** A number for one group. */
export interface GroupCount {
  /** Id of the group. */
  group: string;
  /** Number. */
  count: number;
}
export const GroupCount: ObjectSchema<GroupCount> = objectSchema({ group: GroupId, count: WholeCount });

/** The numbers of participants or other units analyzed, by group. ClinicalTrials.gov: Number Analyzed. */
export interface Denominator {
  /** Type of units, as written, such as participants, eyes or lesions. */
  units: string;
  /** Numbers by group. */
  counts: GroupCount[];
}
export const Denominator: ObjectSchema<Denominator> = objectSchema({
  units: SingleLineText,
  counts: arraySchema(GroupCount, maximumGroups),
});
