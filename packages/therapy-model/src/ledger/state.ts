/** The effect of each milestone on the state of a therapy. */
import type { ApprovalKind } from "../gen/vocabularies/approval-kind.ts";
import type { Milestone } from "../gen/vocabularies/milestone.ts";
import { applicationMilestones } from "../domain/regulatory/application-type.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import type { EventDate } from "../domain/shared/partial-date.ts";
import type { RegulatoryEventId } from "../domain/shared/record-id.ts";
import type { RegulatoryStatus } from "../gen/vocabularies/regulatory-status.ts";

/** The trials of a therapy, or its marketing. */
export type Track = "trial" | "marketing";

/** The end of the validity of an authorization. */
export interface ValidityEnd {
  /** The event that stated it. */
  readonly event: RegulatoryEventId;
  /** The end. */
  readonly date: EventDate;
  /** Whether the end has passed while an application was pending, which keeps the authorization valid. */
  readonly isPast?: boolean;
}

/** The state of the trials or of the marketing of a therapy. */
export interface LedgerState {
  /** The status. */
  readonly status: RegulatoryStatus;
  /** The kind of authorization, if it is known. */
  readonly approvalKind?: ApprovalKind | undefined;
  /** The status after a clinical hold is lifted. */
  readonly resumes?: RegulatoryStatus | undefined;
  /** The end of the validity of the authorization, if the events state it. */
  readonly end?: ValidityEnd | undefined;
  /** Whether an application to renew or convert a limited authorization is pending. */
  readonly isPending?: boolean | undefined;
}

/** The end of the validity that an event stated in `validUntil`. It has the id of that event. */
export interface Expiry extends RegulatoryEvent {
  /** The event that stated the end. */
  readonly expiryOf: RegulatoryEvent;
}

/** Checks whether an event is the end of validity that another event stated. */
export function isExpiry(event: RegulatoryEvent): event is Expiry {
  return "expiryOf" in event;
}

/** The effect of a milestone. */
interface Step {
  readonly track: Track;
  readonly to: RegulatoryStatus;
  /** The statuses in which it has this effect; in others it has none. */
  readonly from: readonly RegulatoryStatus[];
}

const beforePermission = ["unknown", "trial_under_review", "trial_refused", "trial_withdrawn", "discontinued"] as const;
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
  development_discontinued: trial("discontinued", ...beforePermission, ...onTrial, ...held),
  rolling_submission_started: marketing("submission_started", ...fresh),
  marketing_application_submitted: marketing("under_review", ...unauthorized),
  marketing_application_accepted: marketing("under_review", ...unauthorized),
  marketing_application_resubmitted: marketing("under_review", ...unauthorized),
  priority_review_proposed: marketing("under_review", ...fresh),
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
  rems_removed: marketing("authorized", ...impliesAuthorized),
  authorization_renewed: marketing("authorized", ...impliesAuthorized, ...authorized),
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
  if (isExpiry(event)) return afterExpiry(state, event);
  const step = steps[event.milestone];
  if (step === undefined) return state;
  if (!step.from.includes(state.status)) return afterApplication(state, event);
  const next = step.track === "trial" ? onTrialTrack(state, step, event) : onMarketingTrack(state, step, event);
  return isSame(next, state) ? state : next;
}

function isSame(next: LedgerState, state: LedgerState): boolean {
  return (
    next.status === state.status &&
    next.approvalKind === state.approvalKind &&
    next.resumes === state.resumes &&
    next.end?.event === state.end?.event &&
    next.isPending === state.isPending
  );
}

function isAuthorized({ status }: LedgerState): boolean {
  return status === "authorized" || status === "suspended";
}

/**
 * The state after the validity of an authorization ends.
 *
 * An authorization stays valid until its renewal is decided if the application was sent in time (European Union:
 * Regulation (EC) 507/2006, Article 6(4); Japan: Pharmaceuticals and Medical Devices Act, Article 23-26).
 */
function afterExpiry(state: LedgerState, { expiryOf }: Expiry): LedgerState {
  const { end, isPending } = state;
  if (end?.event !== expiryOf.id || !isAuthorized(state)) return state;
  return isPending === true ? { ...state, end: { ...end, isPast: true } } : { status: "lapsed", end };
}

/** The state after a step of an application to renew or convert an authorization of limited validity. */
function afterApplication(state: LedgerState, { milestone, application }: RegulatoryEvent): LedgerState {
  const { end, isPending } = state;
  if (end === undefined || !isAuthorized(state)) return state;
  if (opensReview.has(milestone)) {
    const leadsTo = application === undefined ? undefined : applicationMilestones[application];
    return isPending === true || leadsTo === "indication_extended" ? state : { ...state, isPending: true };
  }
  if (isPending !== true || !turnsDown.has(milestone)) return state;
  return end.isPast === true ? { status: "lapsed", end } : { ...state, isPending: undefined };
}

const opensReview: ReadonlySet<Milestone> = /* @__PURE__ */ new Set<Milestone>([
  "marketing_application_submitted",
  "marketing_application_accepted",
  "marketing_application_resubmitted",
]);

const turnsDown: ReadonlySet<Milestone> = /* @__PURE__ */ new Set<Milestone>([
  "marketing_application_refuse_to_file",
  "complete_response_letter",
  "marketing_application_refused",
  "marketing_application_withdrawn",
]);

function onTrialTrack({ status, resumes }: LedgerState, { to }: Step, { milestone }: RegulatoryEvent): LedgerState {
  const wasHeld = resumes !== undefined;
  if (to === "on_hold" || to === "on_partial_hold") {
    return { status: to, resumes: resumes ?? (status === "in_trial" ? "in_trial" : "trial_permitted") };
  }
  if (milestone === "first_patient_dosed" && wasHeld) return { status, resumes: to };
  return { status: wasHeld ? resumes : to };
}

function onMarketingTrack(state: LedgerState, { to }: Step, event: RegulatoryEvent): LedgerState {
  const { approvalKind, end, isPending } = state;
  const stated = event.validUntil === undefined ? undefined : { event: event.id, date: event.validUntil };
  switch (event.milestone) {
    case "marketing_authorization_granted": {
      // A further authorization of limited validity does not end an earlier one without an end.
      const isUnlimited = isAuthorized(state) && end === undefined;
      return { status: to, approvalKind: event.approvalKind ?? approvalKind, end: isUnlimited ? undefined : stated };
    }
    case "authorization_converted":
      return { status: to, approvalKind: event.approvalKind ?? "full", end: stated };
    case "authorization_renewed":
      return {
        status: state.status === "suspended" ? "suspended" : to,
        approvalKind: event.approvalKind ?? approvalKind,
        end: stated,
      };
    default:
      return {
        status: to,
        ...((to === "authorized" || to === "suspended") && { approvalKind, end: end ?? stated, isPending }),
      };
  }
}
