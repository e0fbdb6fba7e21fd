/** Rules for the order of regulatory milestones, general and for single jurisdictions. */
import type { Jurisdiction } from "../gen/vocabularies/jurisdiction.ts";
import type { Milestone } from "../gen/vocabularies/milestone.ts";

/** A rule for the order of milestones. */
export interface TransitionRule {
  /** The id of the rule, which its issues have. */
  readonly id: string;
  /** The milestones that it checks. */
  readonly milestones: readonly Milestone[];
  /**
   * The constraint: `need`, one of the other milestones is required before them; `after`, they are not before the other
   * milestones of the same application, if there are any; `barred`, they are not possible after one of the others.
   */
  readonly constraint: "need" | "after" | "barred";
  /** The other milestones. */
  readonly otherMilestones: readonly Milestone[];
  /** Milestones after which a barred milestone is possible again. */
  readonly reopenedBy?: readonly Milestone[];
  /** The jurisdictions of the rule; all if absent. */
  readonly jurisdictions?: readonly Jurisdiction[];
  /** Jurisdictions without the rule, because they have another one. */
  readonly exceptJurisdictions?: readonly Jurisdiction[];
  /** Whether it skips investigator-initiated trials, which do not need this permission in every jurisdiction. */
  readonly exemptsInvestigatorInitiated?: boolean;
  /** The rationale, in one sentence. */
  readonly reason: string;
}

const applied = ["marketing_application_submitted", "marketing_application_accepted"] as const;
const ends = [
  "marketing_authorization_withdrawn",
  "marketing_authorization_revoked",
  "marketing_authorization_lapsed",
] as const;

/** The rules of `checkLedger`, general ones first. */
export const transitionRules: readonly TransitionRule[] = [
  {
    id: "change_needs_authorization",
    milestones: [
      "authorization_converted",
      "indication_extended",
      "indication_restricted",
      "label_warning_added",
      "rems_removed",
      "authorization_renewed",
      "authorization_transferred",
      "marketing_authorization_suspended",
      ...ends,
    ],
    constraint: "need",
    otherMilestones: ["marketing_authorization_granted"],
    reason: "Only a granted authorization can be changed, suspended or ended.",
  },
  {
    id: "suspension_before_its_end",
    milestones: ["suspension_lifted"],
    constraint: "need",
    otherMilestones: ["marketing_authorization_suspended"],
    reason: "Only a suspension can be lifted.",
  },
  {
    id: "hold_before_its_end",
    milestones: ["hold_lifted"],
    constraint: "need",
    otherMilestones: ["clinical_hold", "partial_clinical_hold"],
    reason: "Only a clinical hold can be lifted.",
  },
  {
    id: "reexamination_of_something",
    milestones: ["reexamination_requested"],
    constraint: "need",
    otherMilestones: ["negative_opinion", "marketing_application_refused", "designation_refused"],
    reason: "Only a negative decision or opinion can be reexamined.",
  },
  {
    id: "designation_before_its_end",
    milestones: ["designation_withdrawn"],
    constraint: "need",
    otherMilestones: ["designation_granted"],
    reason: "Only a granted designation can be withdrawn.",
  },
  {
    id: "permission_before_first_dose",
    milestones: ["first_patient_dosed"],
    constraint: "after",
    otherMilestones: ["trial_authorized"],
    exemptsInvestigatorInitiated: true,
    reason:
      "A trial starts after the authority permits it, except investigator-initiated trials that need no permission.",
  },
  {
    id: "trial_decision_after_application",
    milestones: ["trial_authorized", "trial_application_refused", "trial_application_withdrawn"],
    constraint: "after",
    otherMilestones: ["trial_application_submitted", "trial_application_accepted"],
    reason: "An application is decided or withdrawn after it is submitted.",
  },
  {
    id: "acceptance_after_submission",
    milestones: ["trial_application_accepted"],
    constraint: "after",
    otherMilestones: ["trial_application_submitted"],
    reason: "An application is accepted after it is submitted.",
  },
  {
    id: "submission_after_its_first_part",
    milestones: ["marketing_application_submitted", "marketing_application_accepted"],
    constraint: "after",
    otherMilestones: ["rolling_submission_started"],
    reason: "A rolling submission is completed after it starts.",
  },
  {
    id: "marketing_acceptance_after_submission",
    milestones: ["marketing_application_accepted", "marketing_application_refuse_to_file"],
    constraint: "after",
    otherMilestones: ["marketing_application_submitted"],
    reason: "An application is accepted after it is submitted.",
  },
  {
    id: "marketing_decision_after_application",
    milestones: [
      "marketing_authorization_granted",
      "marketing_application_refused",
      "marketing_application_withdrawn",
      "complete_response_letter",
      "positive_opinion",
      "negative_opinion",
    ],
    constraint: "after",
    otherMilestones: applied,
    reason: "An application is decided or withdrawn after it is submitted.",
  },
  {
    id: "resubmission_after_letter",
    milestones: ["marketing_application_resubmitted"],
    constraint: "need",
    otherMilestones: ["complete_response_letter", "marketing_application_refuse_to_file"],
    reason: "A resubmission answers a letter in which the authority did not approve or did not file the application.",
  },
  {
    id: "opinion_before_decision",
    milestones: ["marketing_authorization_granted", "marketing_application_refused"],
    constraint: "need",
    otherMilestones: ["positive_opinion", "negative_opinion"],
    jurisdictions: ["EU"],
    reason: "In the European Union, the Commission decides after the opinion of the committee.",
  },
  {
    id: "launch_after_authorization",
    milestones: ["product_launched"],
    constraint: "after",
    otherMilestones: ["marketing_authorization_granted"],
    reason: "A product is launched after it is authorized.",
  },
  {
    id: "ended_authorization_stays_ended",
    milestones: [
      "authorization_converted",
      "indication_extended",
      "authorization_renewed",
      "authorization_transferred",
      "marketing_authorization_suspended",
      "suspension_lifted",
      "product_launched",
    ],
    constraint: "barred",
    otherMilestones: ends,
    reopenedBy: ["marketing_authorization_granted"],
    reason: "An ended authorization cannot be changed; a new one has to be granted.",
  },
  {
    id: "withdrawn_application_is_not_decided",
    milestones: ["complete_response_letter", "marketing_application_refused", "positive_opinion"],
    constraint: "barred",
    otherMilestones: ["marketing_application_withdrawn"],
    reopenedBy: [...applied, "marketing_application_resubmitted"],
    reason: "A withdrawn application is not decided; a new one has to be submitted.",
  },
];
