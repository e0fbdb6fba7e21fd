/** Participant flow: `participantFlowModule`. */
import { FlowCount, FlowMilestone, FlowPeriod, FlowWithdrawal, ParticipantFlow } from "@org/therapy-model";
import type { Codec } from "../../mapping/codec.ts";
import { field } from "../../mapping/field.ts";
import { rootLens } from "../../mapping/lens.ts";
import { objectCodec } from "../../mapping/object.ts";
import { group } from "./groups.ts";
import { count } from "./numbers.ts";
import { groupId } from "./scalars.ts";
import { rows } from "./rows.ts";

const flow = rootLens(ParticipantFlow);
const periodLens = rootLens(FlowPeriod);
const milestoneLens = rootLens(FlowMilestone);
const withdrawalLens = rootLens(FlowWithdrawal);
const flowCount = rootLens(FlowCount);

const counted = objectCodec<FlowCount>(
  { requires: ["group"] },
  {
    groupId: field(flowCount, "group", groupId),
    comment: field(flowCount, "comment"),
    numSubjects: field(flowCount, "participants", count),
    numUnits: field(flowCount, "units", count),
  },
);

const milestone = objectCodec<FlowMilestone>(
  { requires: ["title"] },
  {
    type: field(milestoneLens, "title"),
    comment: field(milestoneLens, "comment"),
    achievements: rows(milestoneLens, "counts", counted),
  },
);

const withdrawal = objectCodec<FlowWithdrawal>(
  { requires: ["reason"] },
  {
    type: field(withdrawalLens, "reason"),
    comment: field(withdrawalLens, "comment"),
    reasons: rows(withdrawalLens, "counts", counted),
  },
);

const period = objectCodec<FlowPeriod>(
  {},
  {
    title: field(periodLens, "title"),
    milestones: rows(periodLens, "milestones", milestone),
    dropWithdraws: rows(periodLens, "withdrawals", withdrawal),
  },
);

/** The mapping of `participantFlowModule`. */
export const participantFlow: Codec<ParticipantFlow> = objectCodec<ParticipantFlow>(
  {},
  {
    preAssignmentDetails: field(flow, "preAssignment"),
    recruitmentDetails: field(flow, "recruitment"),
    typeUnitsAnalyzed: field(flow, "units"),
    groups: rows(flow, "groups", group),
    periods: rows(flow, "periods", period),
  },
);
