/** What the authorities of each jurisdiction grant. A term that is not listed exists in several jurisdictions or is undecided. */
import type {
  ApplicationType,
  ApprovalKind,
  Designation,
  Jurisdiction,
  Milestone,
  Regulator,
  RegulatoryReason,
} from "@org/therapy-model";

/** The jurisdictions of a designation. */
export const designationJurisdictions: { readonly [D in Designation]?: readonly Jurisdiction[] } = {
  fast_track: ["US"],
  breakthrough_therapy: ["US", "CN"],
  rmat: ["US"],
  rare_pediatric_disease: ["US"],
  priority_review_voucher: ["US"],
  platform_technology: ["US"],
  accelerated_assessment: ["EU"],
  prime: ["EU"],
  innovation_passport: ["GB"],
  promising_innovative_medicine: ["GB"],
  sakigake: ["JP"],
  special_approval: ["CN"],
  expedited_processing: ["KR"],
  gift: ["KR"],
  provisional_determination: ["AU"],
};

/** The jurisdictions of an approval kind. */
export const approvalJurisdictions: { readonly [A in ApprovalKind]?: readonly Jurisdiction[] } = {
  accelerated: ["US"],
  exceptional_circumstances: ["EU", "GB"],
  time_limited: ["JP"],
  provisional: ["AU"],
  temporary: ["CH"],
  conditional_early: ["JP"],
};

/** The jurisdictions of an application type. */
export const applicationJurisdictions: { readonly [A in ApplicationType]?: readonly Jurisdiction[] } = {
  ind: ["US", "CN"],
  ctn: ["JP", "AU"],
  bla: ["US", "CN"],
  sbla: ["US", "CN"],
  type_ii_variation: ["EU", "GB"],
  jnda: ["JP"],
  nds: ["CA"],
  snds: ["CA"],
  eua_request: ["US"],
};

/** Bodies that review, and the authorities that decide on their reviews. */
export const deciders: { readonly [R in Regulator]?: Regulator } = {
  cde: "nmpa",
  nifdc: "nmpa",
  ema: "ec",
  pmda: "mhlw",
  cde_tw: "tfda",
};

/** Milestones of an application for a clinical trial. */
export const trialSteps: ReadonlySet<Milestone> = new Set<Milestone>([
  "trial_application_submitted",
  "trial_application_accepted",
  "trial_application_refused",
  "trial_application_withdrawn",
  "trial_authorized",
  "clinical_hold",
  "partial_clinical_hold",
  "hold_lifted",
  "first_patient_dosed",
]);

/** Milestones of a marketing application, before and after the decision. */
export const marketingSteps: ReadonlySet<Milestone> = new Set<Milestone>([
  "rolling_submission_started",
  "marketing_application_submitted",
  "marketing_application_accepted",
  "marketing_application_refuse_to_file",
  "priority_review_proposed",
  "priority_review_granted",
  "review_extended",
  "advisory_committee_vote",
  "positive_opinion",
  "negative_opinion",
  "complete_response_letter",
  "marketing_application_resubmitted",
  "marketing_application_refused",
  "marketing_application_withdrawn",
  "marketing_authorization_granted",
  "authorization_converted",
  "indication_extended",
  "indication_restricted",
  "rems_removed",
  "authorization_renewed",
  "authorization_transferred",
  "marketing_authorization_suspended",
  "suspension_lifted",
  "marketing_authorization_withdrawn",
  "marketing_authorization_revoked",
  "marketing_authorization_lapsed",
]);

/** Milestones that grant or change a marketing authorization. */
export const approvals: ReadonlySet<Milestone> = new Set<Milestone>([
  "marketing_authorization_granted",
  "authorization_converted",
  "indication_extended",
  "authorization_renewed",
]);

/** Milestones of a designation. */
export const designationSteps: ReadonlySet<Milestone> = new Set<Milestone>([
  "designation_requested",
  "designation_granted",
  "designation_refused",
  "designation_withdrawn",
]);

/** The reason of which each finer reason is a part. */
export const broaderReasons: { readonly [R in RegulatoryReason]?: RegulatoryReason } = {
  surrogate_endpoint: "efficacy",
  durability_of_effect: "efficacy",
  trial_design: "efficacy",
  manufacturing_process: "quality",
  comparability: "quality",
  potency_assay: "quality",
  facility_inspection: "quality",
  third_party_facility: "quality",
  data_integrity: "trial_conduct",
};
