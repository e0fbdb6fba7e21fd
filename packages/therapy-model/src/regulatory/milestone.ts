/** What happened to a therapy before an authority. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What happened to a therapy before an authority, in the order of its life; each regulator's own name of the step is kept beside it.
 *
 * @see https://org.github.io/therapy-model/vocabularies/milestone.html
 */
export const milestones = /* @__PURE__ */ vocabulary({
  id: "milestone",
  title: "Regulatory milestone",
  definition: "What happened to a therapy before an authority.",
  terms: {
    trial_application_submitted: {
      label: "Trial application submitted",
      definition: "An application to run a trial was sent.",
      synonyms: [
        "IND filed",
        "IND submitted",
        "CTA submitted",
        "CTN submitted",
        "IND submission",
        "IND filing",
        "CTA submission",
      ],
    },
    trial_application_accepted: {
      label: "Trial application accepted",
      definition:
        "The authority took the application up for review, as NMPA with an acceptance number. Not a permission.",
      synonyms: ["IND accepted"],
    },
    trial_application_refused: {
      label: "Trial application refused",
      definition: "The authority did not permit the trial.",
    },
    trial_application_withdrawn: {
      label: "Trial application withdrawn",
      definition: "The applicant took the trial application back before a decision.",
    },
    trial_authorized: {
      label: "Trial authorized",
      definition:
        "The trial may start, by approval, by a notification left unopposed or by the end of the review period.",
      synonyms: [
        "IND approval",
        "IND clearance",
        "CTA approval",
        "CTN accepted",
        "No Objection Letter",
        "implied permission",
        "IND approved",
        "IND cleared",
        "CTA approved",
        "clinical trial approval",
      ],
    },
    clinical_hold: {
      label: "Clinical hold",
      definition: "The authority ordered a trial not to start or to stop. Not the company's own pause.",
    },
    partial_clinical_hold: {
      label: "Partial clinical hold",
      definition: "A clinical hold on a part of the trial only.",
      broader: "clinical_hold",
    },
    hold_lifted: {
      label: "Clinical hold lifted",
      definition: "The authority let the trial start or go on.",
    },
    first_patient_dosed: {
      label: "First patient dosed",
      definition: "The first participant received the product.",
      synonyms: ["FPD", "first subject dosed", "first participant dosed"],
    },
    designation_requested: {
      label: "Designation requested",
      definition: "The applicant asked for a designation.",
    },
    designation_granted: {
      label: "Designation granted",
      definition: "The authority granted a designation; which one is said beside it.",
    },
    designation_refused: {
      label: "Designation refused",
      definition: "The authority did not grant the designation.",
    },
    designation_withdrawn: {
      label: "Designation withdrawn",
      definition: "A designation ended by the authority or at its holder's wish.",
    },
    rolling_submission_started: {
      label: "Rolling submission started",
      definition: "The first part of a marketing application was sent ahead of the rest.",
      synonyms: ["rolling BLA started", "rolling submission"],
    },
    marketing_application_submitted: {
      label: "Marketing application submitted",
      definition: "The complete application to market was sent.",
      synonyms: [
        "BLA submitted",
        "MAA submitted",
        "NDA submitted",
        "JNDA submitted",
        "BLA submission",
        "NDA submission",
        "MAA submission",
      ],
    },
    marketing_application_accepted: {
      label: "Marketing application accepted",
      definition: "The authority took the application up for review. Not an approval.",
      synonyms: ["BLA accepted", "BLA filed", "MAA validated", "NDA accepted"],
    },
    marketing_application_refuse_to_file: {
      label: "Refusal to file",
      definition: "The authority did not take the marketing application up.",
      synonyms: ["RTF"],
    },
    priority_review_granted: {
      label: "Priority review granted",
      definition: "The authority will review the application faster.",
      synonyms: ["accelerated assessment granted"],
    },
    review_extended: {
      label: "Review extended",
      definition: "The authority moved its date of decision.",
      synonyms: ["PDUFA date extended"],
    },
    advisory_committee_vote: {
      label: "Advisory committee vote",
      definition: "Outside experts voted on the application.",
      synonyms: ["AdCom", "ODAC vote"],
    },
    reexamination_requested: {
      label: "Re-examination requested",
      definition: "The applicant asked that a negative opinion or a refusal be looked at again.",
      synonyms: ["re-examination", "appeal"],
    },
    positive_opinion: {
      label: "Positive opinion",
      definition: "The reviewing committee recommends authorization; the decision follows, as CHMP's opinion.",
      synonyms: ["CHMP positive opinion"],
    },
    negative_opinion: {
      label: "Negative opinion",
      definition: "The reviewing committee recommends refusal.",
      synonyms: ["CHMP negative opinion"],
    },
    complete_response_letter: {
      label: "Complete response letter",
      definition:
        "The authority will not approve the application as it stands; the applicant may answer. Not a final refusal.",
      synonyms: ["CRL"],
    },
    marketing_application_refused: {
      label: "Marketing application refused",
      definition: "The authority finally refused authorization.",
    },
    marketing_application_withdrawn: {
      label: "Marketing application withdrawn",
      definition: "The applicant took the application back before a decision. Not a refusal.",
    },
    marketing_authorization_granted: {
      label: "Marketing authorization granted",
      definition: "The product may be marketed; of which kind is said by the approval kind.",
      synonyms: [
        "BLA approval",
        "MAA approval",
        "NDA approval",
        "marketing approval",
        "marketing authorisation",
        "BLA approved",
        "NDA approved",
        "MAA approved",
      ],
    },
    authorization_converted: {
      label: "Authorization converted",
      definition: "A conditional, accelerated or time-limited authorization became a full one.",
      synonyms: ["conversion to full approval", "converted to standard approval"],
    },
    indication_extended: {
      label: "Indication extended",
      definition: "A further use, line or population was authorized.",
      synonyms: ["label expansion", "sBLA approval", "type II variation approved"],
    },
    indication_restricted: {
      label: "Indication restricted",
      definition: "A use or population was taken away, or a warning narrowed it.",
    },
    label_warning_added: {
      label: "Warning added to the label",
      definition: "A grave warning was added, as on T-cell malignancy.",
      synonyms: ["boxed warning added"],
    },
    authorization_renewed: {
      label: "Authorization renewed",
      definition: "A limited authorization was prolonged.",
    },
    authorization_transferred: {
      label: "Authorization transferred",
      definition: "Another company became the holder.",
    },
    marketing_authorization_suspended: {
      label: "Marketing authorization suspended",
      definition: "The authority halted the authorization for a time.",
    },
    suspension_lifted: {
      label: "Suspension lifted",
      definition: "The authority restored a suspended authorization.",
    },
    marketing_authorization_withdrawn: {
      label: "Marketing authorization withdrawn",
      definition: "The authorization ended at the holder's wish, as of betibeglogene autotemcel in the European Union.",
      synonyms: ["voluntary withdrawal"],
    },
    marketing_authorization_revoked: {
      label: "Marketing authorization revoked",
      definition: "The authority ended the authorization.",
    },
    marketing_authorization_lapsed: {
      label: "Marketing authorization lapsed",
      definition: "The authorization ran out: not renewed, or not used in time (sunset).",
      synonyms: ["expired", "not renewed"],
    },
    product_launched: {
      label: "Product launched",
      definition: "The product was first sold in the jurisdiction.",
      synonyms: ["commercial launch"],
    },
    reimbursement_granted: {
      label: "Reimbursement granted",
      definition: "A public payer agreed to pay.",
      synonyms: ["reimbursement listing"],
    },
  },
});

/** A term of {@link milestones}. */
export type Milestone = TermKey<typeof milestones>;
/** Schema of {@link Milestone}. */
export const Milestone: TermSchema<Milestone> = /* @__PURE__ */ termSchema(milestones);

/**
 * How far along a therapy is when a milestone has happened, 0 to 100, for finding the furthest one.
 *
 * Zero says nothing of progress (a designation, a hold). Where two have the same rank, the later event tells more.
 * An application that failed ranks with the stage at which it failed; an authorization that ended still ranks as reached.
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
  designation_requested: 0,
  designation_granted: 0,
  designation_refused: 0,
  designation_withdrawn: 0,
  rolling_submission_started: 50,
  marketing_application_submitted: 60,
  marketing_application_refuse_to_file: 60,
  marketing_application_accepted: 70,
  priority_review_granted: 70,
  review_extended: 70,
  advisory_committee_vote: 80,
  reexamination_requested: 80,
  positive_opinion: 90,
  negative_opinion: 80,
  complete_response_letter: 80,
  marketing_application_refused: 80,
  marketing_application_withdrawn: 70,
  marketing_authorization_granted: 100,
  authorization_converted: 100,
  indication_extended: 100,
  indication_restricted: 100,
  label_warning_added: 100,
  authorization_renewed: 100,
  authorization_transferred: 100,
  marketing_authorization_suspended: 100,
  suspension_lifted: 100,
  marketing_authorization_withdrawn: 100,
  marketing_authorization_revoked: 100,
  marketing_authorization_lapsed: 100,
  product_launched: 100,
  reimbursement_granted: 100,
};
