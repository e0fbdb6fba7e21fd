/** Participant flow of registry results. */
import { arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { SingleLineText, MultilineText } from "../shared/text.ts";
import { GroupId, maximumGroups, ResultGroup, WholeCount } from "./result-group.ts";

/** The number of participants of a group that reached a milestone or withdrew. */
export interface FlowCount {
  /** Id of the group. */
  group: string;
  /** Number of participants. */
  participants?: number | undefined;
  /** Number of units, if units other than participants were assigned. */
  units?: number | undefined;
  /** Comment, as written. */
  comment?: string | undefined;
}
export const FlowCount: ObjectSchema<FlowCount> = objectSchema({
  group: GroupId,
  participants: optionalField(WholeCount),
  units: optionalField(WholeCount),
  comment: optionalField(MultilineText),
});

/** A milestone of a period, such as started or completed. ClinicalTrials.gov: Milestone. */
export interface FlowMilestone {
  /** Id of the milestone in the registry record. */
  id?: string | undefined;
  /** Title, as written: `STARTED`, `COMPLETED`, `NOT COMPLETED` or another milestone. */
  title: string;
  /** Comment, as written. */
  comment?: string | undefined;
  /** Counts by group. */
  counts?: FlowCount[] | undefined;
}
export const FlowMilestone: ObjectSchema<FlowMilestone> = objectSchema({
  id: optionalField(SingleLineText),
  title: SingleLineText,
  comment: optionalField(MultilineText),
  counts: optionalField(arraySchema(FlowCount, maximumGroups)),
});

/** A reason why participants did not complete a period. ClinicalTrials.gov: Reason Not Completed. */
export interface FlowWithdrawal {
  /** Id of the reason in the registry record. */
  id?: string | undefined;
  /** Reason, as written. */
  reason: string;
  /** Comment, as written. */
  comment?: string | undefined;
  /** Counts by group. */
  counts?: FlowCount[] | undefined;
}
export const FlowWithdrawal: ObjectSchema<FlowWithdrawal> = objectSchema({
  id: optionalField(SingleLineText),
  reason: SingleLineText,
  comment: optionalField(MultilineText),
  counts: optionalField(arraySchema(FlowCount, maximumGroups)),
});

/** A period of the study, such as treatment or follow-up. */
export interface FlowPeriod {
  /** Title. */
  title?: string | undefined;
  /** Milestones, in order. */
  milestones?: FlowMilestone[] | undefined;
  /** Reasons for not completing it. */
  withdrawals?: FlowWithdrawal[] | undefined;
}
export const FlowPeriod: ObjectSchema<FlowPeriod> = objectSchema(
  {
    title: optionalField(SingleLineText),
    milestones: optionalField(arraySchema(FlowMilestone, 200)),
    withdrawals: optionalField(arraySchema(FlowWithdrawal, 500)),
  },
  hasAnyField,
);

/** The progress of participants through each period, by arm/group. 42 CFR 11.48(a)(1); ClinicalTrials.gov: Participant Flow. */
export interface ParticipantFlow {
  /** Recruitment details, as written. */
  recruitment?: string | undefined;
  /** Pre-assignment details: events between enrollment and assignment, as written. */
  preAssignment?: string | undefined;
  /** Type of units assigned other than participants, as written, such as eyes. */
  units?: string | undefined;
  /** Arms/groups. */
  groups?: ResultGroup[] | undefined;
  /** Periods, in order. */
  periods?: FlowPeriod[] | undefined;
}
export const ParticipantFlow: ObjectSchema<ParticipantFlow> = objectSchema(
  {
    recruitment: optionalField(MultilineText),
    preAssignment: optionalField(MultilineText),
    units: optionalField(SingleLineText),
    groups: optionalField(arraySchema(ResultGroup, maximumGroups)),
    periods: optionalField(arraySchema(FlowPeriod, 200)),
  },
  hasAnyField,
);
