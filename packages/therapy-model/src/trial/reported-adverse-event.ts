/** The harms that a registry reports of a trial, event by event and group by group. */
import { list, optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { DecimalText } from "../shared/decimal-text.ts";
import { Label, Passage } from "../shared/text.ts";
import { EventAssessment } from "./event-assessment.ts";
import { GroupId, mostGroups, WholeCount } from "./reported-group.ts";

/** How many of those at risk had at least one event of a sort. */
export interface AffectedCount {
  /** How many participants had one. */
  affected?: number | undefined;
  /** Of how many. */
  atRisk?: number | undefined;
}
/** Schema of {@link AffectedCount}. */
export const AffectedCount: ObjectSchema<AffectedCount> = object(
  { affected: optional(WholeCount), atRisk: optional(WholeCount) },
  saysSomething,
);

/** A group of participants with the numbers of those who died or had events. */
export interface AdverseEventGroup {
  /** The id by which the events name it, such as `EG000`. */
  id: string;
  /** What it is called. */
  title?: string | undefined;
  /** Who is in it, in the source's own words. */
  text?: string | undefined;
  /** How many died of any cause. */
  deaths?: AffectedCount | undefined;
  /** How many had a serious event. */
  serious?: AffectedCount | undefined;
  /** How many had another event that is frequent enough to be listed. */
  other?: AffectedCount | undefined;
}
/** Schema of {@link AdverseEventGroup}. */
export const AdverseEventGroup: ObjectSchema<AdverseEventGroup> = object({
  id: GroupId,
  title: optional(Label),
  text: optional(Passage),
  deaths: optional(AffectedCount),
  serious: optional(AffectedCount),
  other: optional(AffectedCount),
});

/** How often an event happened in a group. */
export interface AdverseEventCount {
  /** The id of the group. */
  group: string;
  /** How many times it happened. */
  events?: number | undefined;
  /** How many participants had it. */
  affected?: number | undefined;
  /** Of how many. */
  atRisk?: number | undefined;
}
/** Schema of {@link AdverseEventCount}. */
export const AdverseEventCount: ObjectSchema<AdverseEventCount> = object({
  group: GroupId,
  events: optional(WholeCount),
  affected: optional(WholeCount),
  atRisk: optional(WholeCount),
});

/** An adverse event as the source names it, and how often it happened. */
export interface ReportedAdverseEvent {
  /** What it is called, as written. */
  term: string;
  /** The organ system that it is counted to, as written. */
  organSystem?: string | undefined;
  /** The dictionary that the term is from and its version, as written. */
  dictionary?: string | undefined;
  /** How it was looked for. */
  assessment?: EventAssessment | undefined;
  /** A remark, in the source's own words. */
  comment?: string | undefined;
  /** How often it happened, group by group. */
  counts?: AdverseEventCount[] | undefined;
}
/** Schema of {@link ReportedAdverseEvent}. */
export const ReportedAdverseEvent: ObjectSchema<ReportedAdverseEvent> = object({
  term: Label,
  organSystem: optional(Label),
  dictionary: optional(Label),
  assessment: optional(EventAssessment),
  comment: optional(Passage),
  counts: optional(list(AdverseEventCount, mostGroups)),
});

/** The harms that a registry reports of a trial. */
export interface ReportedAdverseEvents {
  /** The period over which they were collected, in the source's own words. */
  timeFrame?: string | undefined;
  /** How they were collected, in the source's own words. */
  text?: string | undefined;
  /** The percentage of a group above which an event that is not serious is listed. */
  frequencyThreshold?: DecimalText | undefined;
  /** A remark on the deaths, in the source's own words. */
  deathsComment?: string | undefined;
  /** The groups. */
  groups?: AdverseEventGroup[] | undefined;
  /** The serious events. */
  serious?: ReportedAdverseEvent[] | undefined;
  /** The other events. */
  other?: ReportedAdverseEvent[] | undefined;
}
/** Schema of {@link ReportedAdverseEvents}. */
export const ReportedAdverseEvents: ObjectSchema<ReportedAdverseEvents> = object(
  {
    timeFrame: optional(Passage),
    text: optional(Passage),
    frequencyThreshold: optional(DecimalText),
    deathsComment: optional(Passage),
    groups: optional(list(AdverseEventGroup, mostGroups)),
    serious: optional(list(ReportedAdverseEvent, 20_000)),
    other: optional(list(ReportedAdverseEvent, 20_000)),
  },
  saysSomething,
);
