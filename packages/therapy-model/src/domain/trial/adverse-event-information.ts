/** Adverse event information of registry results. */
import { arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { DecimalText } from "../shared/decimal-text.ts";
import { SingleLineText, MultilineText } from "../shared/text.ts";
import { EventAssessment } from "../../gen/vocabularies/event-assessment.ts";
import { GroupId, maximumGroups, WholeCount } from "./result-group.ts";

/** Number of participants with at least one event, and the number at risk. */
export interface AffectedCount {
  /** Number of participants affected. */
  affected?: number | undefined;
  /** Number of participants at risk. */
  atRisk?: number | undefined;
}
export const AffectedCount: ObjectSchema<AffectedCount> = objectSchema(
  { affected: optionalField(WholeCount), atRisk: optionalField(WholeCount) },
  hasAnyField,
);

/** An arm/group of the adverse event tables, with its totals. ClinicalTrials.gov: Adverse Event Arm/Group. */
export interface AdverseEventGroup {
  /** Id of the group in these tables, such as `EG000`. */
  id: string;
  /** Title of the group. */
  title?: string | undefined;
  /** Description of the group, as written. */
  text?: string | undefined;
  /** Deaths from any cause. ClinicalTrials.gov: All-Cause Mortality. */
  deaths?: AffectedCount | undefined;
  /** Participants with at least one serious adverse event. */
  serious?: AffectedCount | undefined;
  /** Participants with at least one other adverse event above the frequency threshold. */
  other?: AffectedCount | undefined;
}
export const AdverseEventGroup: ObjectSchema<AdverseEventGroup> = objectSchema({
  id: GroupId,
  title: optionalField(SingleLineText),
  text: optionalField(MultilineText),
  deaths: optionalField(AffectedCount),
  serious: optionalField(AffectedCount),
  other: optionalField(AffectedCount),
});

/** The counts of an adverse event in one group. */
export interface AdverseEventCount {
  /** Id of the group. */
  group: string;
  /** Number of events. */
  events?: number | undefined;
  /** Number of participants affected. */
  affected?: number | undefined;
  /** Number of participants at risk. */
  atRisk?: number | undefined;
  /** Number of events related to the treatment. EU Clinical Trials Register: causally related. */
  related?: number | undefined;
  /** Number of deaths from the event. */
  deaths?: number | undefined;
  /** Number of these deaths that are related to the treatment. */
  relatedDeaths?: number | undefined;
}
export const AdverseEventCount: ObjectSchema<AdverseEventCount> = objectSchema({
  group: GroupId,
  events: optionalField(WholeCount),
  affected: optionalField(WholeCount),
  atRisk: optionalField(WholeCount),
  related: optionalField(WholeCount),
  deaths: optionalField(WholeCount),
  relatedDeaths: optionalField(WholeCount),
});

/** An adverse event with its counts by group. ClinicalTrials.gov: Adverse Event Term. */
export interface AdverseEventEntry {
  /** Term, as written. */
  term: string;
  /** Organ system class, as written. */
  organSystem?: string | undefined;
  /** Source vocabulary and version, as written, such as `MedDRA 26.0`. */
  dictionary?: string | undefined;
  /** Collection approach: systematic or non-systematic assessment. */
  assessment?: EventAssessment | undefined;
  /** Comment, as written. */
  comment?: string | undefined;
  /** Counts by group. */
  counts?: AdverseEventCount[] | undefined;
}
export const AdverseEventEntry: ObjectSchema<AdverseEventEntry> = objectSchema({
  term: SingleLineText,
  organSystem: optionalField(SingleLineText),
  dictionary: optionalField(SingleLineText),
  assessment: optionalField(EventAssessment),
  comment: optionalField(MultilineText),
  counts: optionalField(arraySchema(AdverseEventCount, maximumGroups)),
});

/** Adverse events with their number by organ system and arm/group. 42 CFR 11.48(a)(4); ClinicalTrials.gov: Adverse Event Information. */
export interface AdverseEventInformation {
  /** Period of collection, as written. */
  timeFrame?: string | undefined;
  /** Description of the collection, as written. */
  text?: string | undefined;
  /** Frequency threshold in percent for reporting other (not serious) adverse events in a group. */
  frequencyThreshold?: DecimalText | undefined;
  /** Comment on deaths, as written. */
  deathsComment?: string | undefined;
  /** Arms/groups. */
  groups?: AdverseEventGroup[] | undefined;
  /** Serious adverse events. */
  serious?: AdverseEventEntry[] | undefined;
  /** Other adverse events. */
  other?: AdverseEventEntry[] | undefined;
}
export const AdverseEventInformation: ObjectSchema<AdverseEventInformation> = objectSchema(
  {
    timeFrame: optionalField(MultilineText),
    text: optionalField(MultilineText),
    frequencyThreshold: optionalField(DecimalText),
    deathsComment: optionalField(MultilineText),
    groups: optionalField(arraySchema(AdverseEventGroup, maximumGroups)),
    serious: optionalField(arraySchema(AdverseEventEntry, 20_000)),
    other: optionalField(arraySchema(AdverseEventEntry, 20_000)),
  },
  hasAnyField,
);
