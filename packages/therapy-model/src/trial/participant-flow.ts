/** How many participants came to each step of a trial, and why others left. */
import { list, optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { Label, Passage } from "../shared/text.ts";
import { GroupId, mostGroups, ReportedGroup, WholeCount } from "./reported-group.ts";

/** How many participants of a group came to a step, or left for a reason. */
export interface FlowCount {
  /** The id of the group. */
  group: string;
  /** How many participants. */
  participants?: number | undefined;
  /** How many of the units that were assigned instead of participants. */
  units?: number | undefined;
  /** A remark, in the source's own words. */
  comment?: string | undefined;
}
/** Schema of {@link FlowCount}. */
export const FlowCount: ObjectSchema<FlowCount> = object({
  group: GroupId,
  participants: optional(WholeCount),
  units: optional(WholeCount),
  comment: optional(Passage),
});

/** A step of a period: that participants started, completed or did not complete it, or another. */
export interface FlowMilestone {
  /** What the step is called, as written: `STARTED`, `COMPLETED`, `NOT COMPLETED` or another name. */
  title: string;
  /** A remark, in the source's own words. */
  comment?: string | undefined;
  /** How many came to it, group by group. */
  counts?: FlowCount[] | undefined;
}
/** Schema of {@link FlowMilestone}. */
export const FlowMilestone: ObjectSchema<FlowMilestone> = object({
  title: Label,
  comment: optional(Passage),
  counts: optional(list(FlowCount, mostGroups)),
});

/** A reason for which participants did not complete a period. */
export interface FlowWithdrawal {
  /** The reason, as written. */
  reason: string;
  /** A remark, in the source's own words. */
  comment?: string | undefined;
  /** How many left for it, group by group. */
  counts?: FlowCount[] | undefined;
}
/** Schema of {@link FlowWithdrawal}. */
export const FlowWithdrawal: ObjectSchema<FlowWithdrawal> = object({
  reason: Label,
  comment: optional(Passage),
  counts: optional(list(FlowCount, mostGroups)),
});

/** A period of a trial, such as the treatment or the follow-up. */
export interface FlowPeriod {
  /** What it is called. */
  title?: string | undefined;
  /** Its steps, in the order in which they are reached. */
  milestones?: FlowMilestone[] | undefined;
  /** Why participants did not complete it. */
  withdrawals?: FlowWithdrawal[] | undefined;
}
/** Schema of {@link FlowPeriod}. */
export const FlowPeriod: ObjectSchema<FlowPeriod> = object(
  {
    title: optional(Label),
    milestones: optional(list(FlowMilestone, 200)),
    withdrawals: optional(list(FlowWithdrawal, 500)),
  },
  saysSomething,
);

/** How participants went through a trial, as a registry reports it. */
export interface ParticipantFlow {
  /** How and where participants were recruited, in the source's own words. */
  recruitment?: string | undefined;
  /** What happened between enrolment and assignment, in the source's own words. */
  preAssignment?: string | undefined;
  /** What was assigned instead of participants, as written: clinics, eyes. */
  units?: string | undefined;
  /** The groups. */
  groups?: ReportedGroup[] | undefined;
  /** The periods, in their order. */
  periods?: FlowPeriod[] | undefined;
}
/** Schema of {@link ParticipantFlow}. */
export const ParticipantFlow: ObjectSchema<ParticipantFlow> = object(
  {
    recruitment: optional(Passage),
    preAssignment: optional(Passage),
    units: optional(Label),
    groups: optional(list(ReportedGroup, mostGroups)),
    periods: optional(list(FlowPeriod, 200)),
  },
  saysSomething,
);
