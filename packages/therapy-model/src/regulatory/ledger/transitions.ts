/** Which steps before an authority follow which: data, with general rules and those of single jurisdictions. */
import type { Jurisdiction } from "../jurisdiction.ts";
import type { Milestone } from "../milestone.ts";

/** What must, may or cannot come before a step. */
export interface TransitionRule {
  /** The rule's own name, which an issue carries. */
  readonly id: string;
  /** The steps that it is about. */
  readonly steps: readonly Milestone[];
  /**
   * What it says of them: they `need` one of the others before them, may only come `after` the others where these are on
   * record, or cannot come once one of the others `bars` them.
   */
  readonly says: "need" | "after" | "barred";
  /** The other steps. */
  readonly others: readonly Milestone[];
  /** What opens the way again after a bar. */
  readonly reopenedBy?: readonly Milestone[];
  /** Where it holds; everywhere if absent. */
  readonly in?: readonly Jurisdiction[];
  /** Where it does not hold, because another rule does. */
  readonly notIn?: readonly Jurisdiction[];
  /** Whether it spares what belongs to an investigator-initiated trial, which needs no permission of this kind everywhere. */
  readonly sparesInvestigators?: boolean;
  /** Why it is so, in a sentence. */
  readonly reason: string;
}

const applied = ["marketing_application_submitted", "marketing_application_accepted"] as const;
const ends = [
  "marketing_authorization_withdrawn",
  "marketing_authorization_revoked",
  "marketing_authorization_lapsed",
] as const;

/** The rules by which a ledger is checked, the general ones first. */
export const transitionRules: readonly TransitionRule[] = [
  {
    id: "change_needs_authorization",
    steps: [
      "authorization_converted",
      "indication_extended",
      "indication_restricted",
      "label_warning_added",
      "authorization_renewed",
      "authorization_transferred",
      "marketing_authorization_suspended",
      ...ends,
    ],
    says: "need",
    others: ["marketing_authorization_granted"],
    reason: "Only an authorization that was granted can be changed, halted or ended.",
  },
  {
    id: "suspension_before_its_end",
    steps: ["suspension_lifted"],
    says: "need",
    others: ["marketing_authorization_suspended"],
    reason: "Only a suspension can be lifted.",
  },
  {
    id: "hold_before_its_end",
    steps: ["hold_lifted"],
    says: "need",
    others: ["clinical_hold", "partial_clinical_hold"],
    reason: "Only a clinical hold can be lifted.",
  },
  {
    id: "reexamination_of_something",
    steps: ["reexamination_requested"],
    says: "need",
    others: ["negative_opinion", "marketing_application_refused", "designation_refused"],
    reason: "What is looked at again was turned down before.",
  },
  {
    id: "designation_before_its_end",
    steps: ["designation_withdrawn"],
    says: "need",
    others: ["designation_granted"],
    reason: "Only a designation that was granted can be withdrawn.",
  },
  {
    id: "permission_before_first_dose",
    steps: ["first_patient_dosed"],
    says: "after",
    others: ["trial_authorized"],
    sparesInvestigators: true,
    reason: "A product is given in a trial that the authority permits, unless an investigator's trial needs none.",
  },
  {
    id: "trial_decision_after_application",
    steps: ["trial_authorized", "trial_application_refused", "trial_application_withdrawn"],
    says: "after",
    others: ["trial_application_submitted", "trial_application_accepted"],
    reason: "An application is decided or taken back after it was made.",
  },
  {
    id: "acceptance_after_submission",
    steps: ["trial_application_accepted"],
    says: "after",
    others: ["trial_application_submitted"],
    reason: "An application is taken up after it was sent.",
  },
  {
    id: "submission_after_its_first_part",
    steps: ["marketing_application_submitted", "marketing_application_accepted"],
    says: "after",
    others: ["rolling_submission_started"],
    reason: "A rolling submission is complete after it was begun.",
  },
  {
    id: "marketing_acceptance_after_submission",
    steps: ["marketing_application_accepted", "marketing_application_refuse_to_file"],
    says: "after",
    others: ["marketing_application_submitted"],
    reason: "An application is taken up after it was sent.",
  },
  {
    id: "marketing_decision_after_application",
    steps: [
      "marketing_authorization_granted",
      "marketing_application_refused",
      "marketing_application_withdrawn",
      "complete_response_letter",
      "positive_opinion",
      "negative_opinion",
    ],
    says: "after",
    others: applied,
    reason: "An application is decided or taken back after it was made.",
  },
  {
    id: "opinion_before_decision",
    steps: ["marketing_authorization_granted", "marketing_application_refused"],
    says: "need",
    others: ["positive_opinion", "negative_opinion"],
    in: ["EU"],
    reason: "In the European Union the Commission decides after the committee's opinion.",
  },
  {
    id: "launch_after_authorization",
    steps: ["product_launched"],
    says: "after",
    others: ["marketing_authorization_granted"],
    reason: "A product is sold once it is authorized.",
  },
  {
    id: "ended_authorization_stays_ended",
    steps: [
      "authorization_converted",
      "indication_extended",
      "authorization_renewed",
      "authorization_transferred",
      "marketing_authorization_suspended",
      "suspension_lifted",
      "product_launched",
    ],
    says: "barred",
    others: ends,
    reopenedBy: ["marketing_authorization_granted"],
    reason: "An authorization that has ended is not changed any more; a new one must be granted.",
  },
  {
    id: "withdrawn_application_is_not_decided",
    steps: ["complete_response_letter", "marketing_application_refused", "positive_opinion"],
    says: "barred",
    others: ["marketing_application_withdrawn"],
    reopenedBy: applied,
    reason: "An application that was taken back is not decided; a new one must be made.",
  },
];
