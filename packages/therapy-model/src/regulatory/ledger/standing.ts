/** What each milestone does to where a therapy stands: the table, and how it is read. */
import type { ApprovalKind } from "../approval-kind.ts";
import type { Milestone } from "../milestone.ts";
import type { RegulatoryEvent } from "../regulatory-event.ts";
import type { RegulatoryStatus } from "../regulatory-status.ts";

/** What a status is of: the trials of a therapy, or its marketing. */
export type Track = "trial" | "marketing";

/** Where a therapy stands on a track. */
export interface Standing {
  /** The status. */
  readonly status: RegulatoryStatus;
  /** The sort of authorization, where there is one. */
  readonly approvalKind?: ApprovalKind | undefined;
  /** Where it will stand again when a hold is lifted. */
  readonly resumes?: RegulatoryStatus | undefined;
}

/** What a milestone leads to. */
interface Step {
  readonly track: Track;
  readonly to: RegulatoryStatus;
  /** From where it leads there; from elsewhere it changes nothing. */
  readonly from: readonly RegulatoryStatus[];
}

const beforePermission = ["nothing_known", "trial_under_review", "trial_refused", "trial_withdrawn"] as const;
const onTrial = ["trial_permitted", "in_trial"] as const;
const held = ["on_hold", "on_partial_hold"] as const;
const ended = ["withdrawn", "revoked", "lapsed"] as const;
const turnedDown = ["not_filed", "response_awaited", "refused", "application_withdrawn"] as const;
const inReview = ["under_review", "recommended", "not_recommended", "under_reexamination"] as const;
const fresh = ["nothing_known", "submission_started", ...turnedDown, ...ended] as const;
const unauthorized = [...fresh, ...inReview] as const;
const authorized = ["authorized", "suspended"] as const;
const notEnded = ["nothing_known", "submission_started", ...turnedDown, ...inReview, ...authorized] as const;
/** What only befalls an authorized product shows that it was authorized; an end or a suspension stays. */
const impliesAuthorized = ["nothing_known", "submission_started", ...turnedDown, ...inReview] as const;

function trial(to: RegulatoryStatus, ...from: readonly RegulatoryStatus[]): Step {
  return { track: "trial", to, from };
}

function marketing(to: RegulatoryStatus, ...from: readonly RegulatoryStatus[]): Step {
  return { track: "marketing", to, from };
}

/** What each milestone leads to; one that is absent says nothing of the status. */
const steps: { readonly [M in Milestone]?: Step } = {
  trial_application_submitted: trial("trial_under_review", ...beforePermission),
  trial_application_accepted: trial("trial_under_review", ...beforePermission),
  trial_application_refused: trial("trial_refused", ...beforePermission),
  trial_application_withdrawn: trial("trial_withdrawn", ...beforePermission),
  trial_authorized: trial("trial_permitted", ...beforePermission),
  clinical_hold: trial("on_hold", ...beforePermission, ...onTrial, ...held),
  partial_clinical_hold: trial("on_partial_hold", ...beforePermission, ...onTrial, ...held),
  hold_lifted: trial("trial_permitted", "nothing_known", "trial_under_review", ...held),
  first_patient_dosed: trial("in_trial", ...beforePermission, "trial_permitted", ...held),
  rolling_submission_started: marketing("submission_started", ...fresh),
  marketing_application_submitted: marketing("under_review", ...unauthorized),
  marketing_application_accepted: marketing("under_review", ...unauthorized),
  priority_review_granted: marketing("under_review", ...fresh),
  review_extended: marketing("under_review", ...fresh),
  advisory_committee_vote: marketing("under_review", ...fresh),
  marketing_application_refuse_to_file: marketing("not_filed", ...unauthorized),
  positive_opinion: marketing("recommended", ...unauthorized),
  negative_opinion: marketing("not_recommended", ...unauthorized),
  reexamination_requested: marketing("under_reexamination", "not_recommended", "refused"),
  complete_response_letter: marketing("response_awaited", ...unauthorized),
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

/** Where a therapy stands of which nothing is known. */
export const unknownStanding: Standing = { status: "nothing_known" };

/** The track on which a milestone says something, if on any. */
export function trackOf(milestone: Milestone): Track | undefined {
  return steps[milestone]?.track;
}

/** Where a therapy stands after an event; the same standing where the event changes nothing. */
export function standingAfter(standing: Standing, event: RegulatoryEvent): Standing {
  const step = steps[event.milestone];
  if (step === undefined || !step.from.includes(standing.status)) return standing;
  const next = step.track === "trial" ? onTrialTrack(standing, step, event) : onMarketingTrack(standing, step, event);
  const isSame =
    next.status === standing.status && next.approvalKind === standing.approvalKind && next.resumes === standing.resumes;
  return isSame ? standing : next;
}

function onTrialTrack({ status, resumes }: Standing, { to }: Step, { milestone }: RegulatoryEvent): Standing {
  const wasHeld = resumes !== undefined;
  if (to === "on_hold" || to === "on_partial_hold") {
    return { status: to, resumes: resumes ?? (status === "in_trial" ? "in_trial" : "trial_permitted") };
  }
  if (milestone === "first_patient_dosed" && wasHeld) return { status, resumes: to };
  return { status: wasHeld ? resumes : to };
}

function onMarketingTrack({ approvalKind }: Standing, { to }: Step, event: RegulatoryEvent): Standing {
  switch (event.milestone) {
    case "marketing_authorization_granted":
      return { status: to, approvalKind: event.approvalKind ?? approvalKind };
    case "authorization_converted":
      return { status: to, approvalKind: event.approvalKind ?? "full" };
    default:
      return { status: to, ...((to === "authorized" || to === "suspended") && { approvalKind }) };
  }
}
