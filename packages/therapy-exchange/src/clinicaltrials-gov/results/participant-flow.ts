/** How participants went through the study: `participantFlowModule`. */
import { FlowCount, FlowMilestone, FlowPeriod, FlowWithdrawal, ParticipantFlow } from "@org/therapy-model";
import type { Codec } from "../../codec.ts";
import { field, object, whole } from "../../object.ts";
import { group } from "./groups.ts";
import { count } from "./numbers.ts";
import { groupId } from "./quick.ts";
import { rows } from "./rows.ts";

const flow = whole(ParticipantFlow);
const aPeriod = whole(FlowPeriod);
const aMilestone = whole(FlowMilestone);
const aWithdrawal = whole(FlowWithdrawal);
const flowCount = whole(FlowCount);

const counted = object<FlowCount>(
  { requires: ["group"] },
  {
    groupId: field(flowCount, "group", groupId),
    comment: field(flowCount, "comment"),
    numSubjects: field(flowCount, "participants", count),
    numUnits: field(flowCount, "units", count),
  },
);

const milestone = object<FlowMilestone>(
  { requires: ["title"] },
  {
    type: field(aMilestone, "title"),
    comment: field(aMilestone, "comment"),
    achievements: rows(aMilestone, "counts", counted),
  },
);

const withdrawal = object<FlowWithdrawal>(
  { requires: ["reason"] },
  {
    type: field(aWithdrawal, "reason"),
    comment: field(aWithdrawal, "comment"),
    reasons: rows(aWithdrawal, "counts", counted),
  },
);

const period = object<FlowPeriod>(
  {},
  {
    title: field(aPeriod, "title"),
    milestones: rows(aPeriod, "milestones", milestone),
    dropWithdraws: rows(aPeriod, "withdrawals", withdrawal),
  },
);

/** How `participantFlowModule` stands in the record. */
export const participantFlow: Codec<ParticipantFlow> = object<ParticipantFlow>(
  {},
  {
    preAssignmentDetails: field(flow, "preAssignment"),
    recruitmentDetails: field(flow, "recruitment"),
    typeUnitsAnalyzed: field(flow, "units"),
    groups: rows(flow, "groups", group),
    periods: rows(flow, "periods", period),
  },
);
