/** The groups of participants that registry results are told of, and the numbers of each. */
import type * as z from "zod";
import { integer, list, optional, text } from "../bounds.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { Label, Passage } from "../shared/text.ts";

/** How many groups one table may have. */
export const mostGroups = 500;

/** Schema of the id by which a table names a group: letters, digits, dots, hyphens and underscores. */
export const GroupId: z.ZodType<string, string> = text(50, /^[\w.-]+$/, "is not the id of a group such as OG000");

/** Schema of a whole number of people, events or things. */
export const WholeCount: z.ZodNumber = integer(0, 1_000_000_000);

/** A group of participants as one table of results has it; it need not be an arm of the trial. */
export interface ReportedGroup {
  /** The id by which the rows of the same table name it, such as `OG000`. */
  id: string;
  /** What it is called. */
  title?: string | undefined;
  /** Who is in it, in the source's own words. */
  text?: string | undefined;
}
/** Schema of {@link ReportedGroup}. */
export const ReportedGroup: ObjectSchema<ReportedGroup> = object({
  id: GroupId,
  title: optional(Label),
  text: optional(Passage),
});

/** How many of something a group has. */
export interface GroupCount {
  /** The id of the group. */
  group: string;
  /** How many. */
  count: number;
}
/** Schema of {@link GroupCount}. */
export const GroupCount: ObjectSchema<GroupCount> = object({ group: GroupId, count: WholeCount });

/** How many participants or other units were analysed, group by group. */
export interface Denominator {
  /** What is counted, as written: participants, eyes, lesions. */
  units: string;
  /** How many in each group. */
  counts: GroupCount[];
}
/** Schema of {@link Denominator}. */
export const Denominator: ObjectSchema<Denominator> = object({ units: Label, counts: list(GroupCount, mostGroups) });
