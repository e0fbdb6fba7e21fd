/** The rank of milestones. */
import type { Milestone } from "../../gen/vocabularies/milestone.ts";

/**
 * The rank of each milestone in the development of a therapy, 0 to 100, to find the furthest one.
 *
 * Rank 0 is not progress (a designation, a hold). Of two events with the same rank, the later one counts.
 * A failed application has the rank of the stage at which it failed; an authorization that ended keeps its rank.
 */
export const milestoneRanks: { readonly [M in Milestone]: number } = {
  trial_application_submitted: 10,
  trial_application_accepted: 20,
  trial_application_refused: 20,
  trial_application_withdrawn: 20,
  trial_authorized: 30,
  clinical_hold: 0,
  partial_clinical_hold: 0,
  hold_lifted: 0,
  first_patient_dosed: 40,
  meeting_held: 0,
  designation_requested: 0,
  designation_granted: 0,
  designation_refused: 0,
  designation_withdrawn: 0,
  rolling_submission_started: 50,
  marketing_application_submitted: 60,
  marketing_application_refuse_to_file: 60,
  marketing_application_accepted: 70,
  priority_review_proposed: 70,
  priority_review_granted: 70,
  review_extended: 70,
  advisory_committee_vote: 80,
  reexamination_requested: 80,
  positive_opinion: 90,
  negative_opinion: 80,
  complete_response_letter: 80,
  marketing_application_resubmitted: 80,
  marketing_application_refused: 80,
  marketing_application_withdrawn: 70,
  marketing_authorization_granted: 100,
  authorization_converted: 100,
  indication_extended: 100,
  indication_restricted: 100,
  label_warning_added: 100,
  rems_removed: 100,
  authorization_renewed: 100,
  authorization_transferred: 100,
  marketing_authorization_suspended: 100,
  suspension_lifted: 100,
  marketing_authorization_withdrawn: 100,
  marketing_authorization_revoked: 100,
  marketing_authorization_lapsed: 100,
  product_launched: 100,
  reimbursement_granted: 100,
  development_discontinued: 0,
  marketing_discontinued: 0,
};
