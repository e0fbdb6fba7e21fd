/** The effect of each milestone on the state of a therapy. */
import type { ApprovalKind } from "../gen/vocabularies/approval-kind.ts";
import type { Milestone } from "../gen/vocabularies/milestone.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import type { RegulatoryStatus } from "../gen/vocabularies/regulatory-status.ts";

/** The trials of a therapy, or its marketing. */
export type Track = "trial" | "marketing";

/** The state of the trials or of the marketing of a therapy. */
export interface LedgerState {
  /** The status. */
  readonly status: RegulatoryStatus;
  /** The kind of authorization, if it is known. */
  readonly approvalKind?: ApprovalKind | undefined;
  /** The status after a clinical hold is lifted. */
  readonly resumes?: RegulatoryStatus | undefined;
}

/** The effect of a milestone. */
interface Step {
  readonly track: Track;
  readonly to: RegulatoryStatus;
  /** The statuses in which it has this effect; in others it has none. */
  readonly from: readonly RegulatoryStatus[];
}

const beforePermission = ["unknown", "trial_under_review", "trial_refused", "trial_withdrawn"] as const;
const onTrial = ["trial_permitted", "in_trial"] as const;
const held = ["on_hold", "on_partial_hold"] as const;
const ended = ["withdrawn", "revoked", "lapsed"] as const;
const turnedDown = ["refused_to_file", "complete_response_issued", "refused", "application_withdrawn"] as const;
const inReview = ["under_review", "recommended", "not_recommended", "under_reexamination"] as const;
const fresh = ["unknown", "submission_started", ...turnedDown, ...ended] as const;
const unauthorized = [...fresh, ...inReview] as const;
const authorized = ["authorized", "suspended"] as const;
const notEnded = ["unknown", "submission_started", ...turnedDown, ...inReview, ...authorized] as const;
/** Only an authorized product can have these events, so they imply an authorization. An ended or suspended one keeps its status. */
const impliesAuthorized = ["unknown", "submission_started", ...turnedDown, ...inReview] as const;

function trial(to: RegulatoryStatus, ...from: readonly RegulatoryStatus[]): Step {
  return { track: "trial", to, from };
}

function marketing(to: RegulatoryStatus, ...from: readonly RegulatoryStatus[]): Step {
  return { track: "marketing", to, from };
}

/** The effect of each milestone; a milestone without an entry has none. */
const steps: { readonly [M in Milestone]?: Step } = {
  trial_application_submitted: trial("trial_under_review", ...beforePermission),
  trial_application_accepted: trial("trial_under_review", ...beforePermission),
  trial_application_refused: trial("trial_refused", ...beforePermission),
  trial_application_withdrawn: trial("trial_withdrawn", ...beforePermission),
  trial_authorized: trial("trial_permitted", ...beforePermission),
  clinical_hold: trial("on_hold", ...beforePermission, ...onTrial, ...held),
  partial_clinical_hold: trial("on_partial_hold", ...beforePermission, ...onTrial, ...held),
  hold_lifted: trial("trial_permitted", "unknown", "trial_under_review", ...held),
  first_patient_dosed: trial("in_trial", ...beforePermission, "trial_permitted", ...held),
  rolling_submission_started: marketing("submission_started", ...fresh),
  marketing_application_submitted: marketing("under_review", ...unauthorized),
  marketing_application_accepted: marketing("under_review", ...unauthorized),
  priority_review_granted: marketing("under_review", ...fresh),
  review_extended: marketing("under_review", ...fresh),
  advisory_committee_vote: marketing("under_review", ...fresh),
  marketing_application_refuse_to_file: marketing("refused_to_file", ...unauthorized),
  positive_opinion: marketing("recommended", ...unauthorized),
  negative_opinion: marketing("not_recommended", ...unauthorized),
  reexamination_requested: marketing("under_reexamination", "not_recommended", "refused"),
  complete_response_letter: marketing("complete_response_issued", ...unauthorized),
  marketing_application_refused: marketing("refused", ...unauthorized),
  marketing_application_withdrawn: marketing("application_withdrawn", ...unauthorized),
  marketing_authorization_granted: marketing("authorized", ...unauthorized, ...authorized),
  authorization_converted: marketing("authorized", ...notEnded),
  indication_extended: marketing("authorized", ...impliesAuthorized),
  indication_restricted: marketing("authorized", ...impliesAuthorized),
  label_warning_added: marketing("authorized", ...impliesAuthorized),
  authorization_renewed: marketing("authorized", ...impliesAuthorized),
  authorization_transferred: marketing("authorized", ...impliesAuthorized),
  product_launched: marketing("authorized", ...impliesAuthorized),
  suspension_lifted: marketing("authorized", ...notEnded),
  marketing_authorization_suspended: marketing("suspended", ...notEnded),
  marketing_authorization_withdrawn: marketing("withdrawn", ...notEnded),
  marketing_authorization_revoked: marketing("revoked", ...notEnded),
  marketing_authorization_lapsed: marketing("lapsed", ...notEnded),
};

/** The state of a therapy without events. */
export const unknownState: LedgerState = { status: "unknown" };

/** The track on which a milestone has an effect. */
export function trackOf(milestone: Milestone): Track | undefined {
  return steps[milestone]?.track;
}

/** The state after an event; the same object if the event has no effect. */
export function stateAfter(state: LedgerState, event: RegulatoryEvent): LedgerState {
  const step = steps[event.milestone];
  if (step === undefined || !step.from.includes(state.status)) return state;
  const next = step.track === "trial" ? onTrialTrack(state, step, event) : onMarketingTrack(state, step, event);
  const isSame =
    next.status === state.status && next.approvalKind === state.approvalKind && next.resumes === state.resumes;
  return isSame ? state : next;
}

function onTrialTrack({ status, resumes }: LedgerState, { to }: Step, { milestone }: RegulatoryEvent): LedgerState {
  const wasHeld = resumes !== undefined;
  if (to === "on_hold" || to === "on_partial_hold") {
    return { status: to, resumes: resumes ?? (status === "in_trial" ? "in_trial" : "trial_permitted") };
  }
  if (milestone === "first_patient_dosed" && wasHeld) return { status, resumes: to };
  return { status: wasHeld ? resumes : to };
}

function onMarketingTrack({ approvalKind }: LedgerState, { to }: Step, event: RegulatoryEvent): LedgerState {
  switch (event.milestone) {
    case "marketing_authorization_granted":
      return { status: to, approvalKind: event.approvalKind ?? approvalKind };
    case "authorization_converted":
      return { status: to, approvalKind: event.approvalKind ?? "full" };
    default:
      return { status: to, ...((to === "authorized" || to === "suspended") && { approvalKind }) };
  }
}
