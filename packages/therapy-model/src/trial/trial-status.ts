/** What stage the conduct of a trial has reached. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The status of a trial or of an expanded-access programme on a stated date.
 *
 * @see https://org.github.io/therapy-model/vocabularies/trial_status.html
 */
export const trialStatuses = /* @__PURE__ */ vocabulary({
  id: "trial_status",
  title: "Status of a trial",
  definition: "What stage the conduct of a trial has reached on a stated date.",
  terms: {
    in_review: {
      label: "In review",
      definition: "The protocol lies with an ethics committee or authority and is not decided.",
      synonyms: ["under review"],
      codes: { hl7_research_study_status: "in-review" },
    },
    authorized: {
      label: "Authorized",
      definition: "Committee and authority allow the trial, and enrollment is not yet announced.",
      synonyms: ["approved"],
      codes: { hl7_research_study_status: "approved" },
    },
    not_authorized: {
      label: "Not authorized",
      definition: "Committee or authority refused the trial. Not withdrawn, which the sponsor does.",
      synonyms: ["disapproved", "refused"],
      codes: { hl7_research_study_status: "disapproved" },
    },
    not_yet_recruiting: {
      label: "Not yet recruiting",
      definition: "Registered, and no participant has been enrolled.",
      codes: { hl7_research_study_status: "not-yet-recruiting", ncit: "C211610" },
    },
    ongoing: {
      label: "Ongoing",
      definition: "Under way; whether it still recruits is not said.",
      synonyms: ["underway"],
    },
    recruiting: {
      label: "Recruiting",
      definition: "Open to participants.",
      synonyms: ["enrolling"],
      codes: { hl7_research_study_status: "recruiting" },
      mappings: { hl7_research_study_status: [{ code: "active", relation: "close" }] },
    },
    enrolling_by_invitation: {
      label: "Enrolling by invitation",
      definition:
        "Participants are chosen from a known group, as a long-term follow-up study of those already treated.",
      codes: { hl7_research_study_status: "enrolling-by-invitation", ncit: "C211611" },
    },
    active_not_recruiting: {
      label: "Active, not recruiting",
      definition: "Enrollment has ended and participants are still treated or followed.",
      synonyms: ["ongoing, recruitment ended"],
      codes: { hl7_research_study_status: "active-but-not-recruiting", ncit: "C211612" },
      mappings: {
        hl7_research_study_status: [
          { code: "closed-to-accrual", relation: "narrower" },
          { code: "closed-to-accrual-and-intervention", relation: "narrower" },
        ],
      },
    },
    suspended: {
      label: "Suspended",
      definition: "Stopped early and may start again, as during a clinical hold.",
      synonyms: ["temporarily halted", "on hold"],
    },
    enrollment_suspended: {
      label: "Enrollment suspended",
      definition: "No new participants for the time being; those enrolled go on with treatment.",
      broader: "suspended",
      synonyms: ["temporarily closed to accrual"],
      codes: { hl7_research_study_status: "temporarily-closed-to-accrual", ncit: "C211613" },
    },
    enrollment_and_treatment_suspended: {
      label: "Enrollment and treatment suspended",
      definition: "Neither enrollment nor treatment for the time being.",
      broader: "suspended",
      synonyms: ["temporarily closed to accrual and intervention"],
      codes: { hl7_research_study_status: "temporarily-closed-to-accrual-and-intervention" },
    },
    terminated: {
      label: "Terminated",
      definition: "Stopped early for good after at least one participant was enrolled. Not completed.",
      synonyms: ["stopped early", "prematurely ended"],
      codes: { hl7_research_study_status: "terminated" },
      mappings: { hl7_research_study_status: [{ code: "administratively-completed", relation: "close" }] },
    },
    completed: {
      label: "Completed",
      definition: "Ended as planned: the last participant's last visit has taken place.",
      synonyms: ["ended"],
      codes: { hl7_research_study_status: "completed" },
    },
    withdrawn: {
      label: "Withdrawn",
      definition: "Stopped before the first participant was enrolled. Not a participant leaving, and not terminated.",
      codes: { hl7_research_study_status: "withdrawn" },
    },
    authorization_revoked: {
      label: "Authorization revoked",
      definition: "The authority took its permission back.",
      synonyms: ["revoked"],
    },
    authorization_expired: {
      label: "Authorization expired",
      definition:
        "The permission ran out because no participant was enrolled in time, as after two years in the European Union.",
      synonyms: ["expired", "lapsed"],
    },
    available: {
      label: "Available",
      definition: "Expanded access that patients can obtain now.",
    },
    temporarily_not_available: {
      label: "Temporarily not available",
      definition: "Expanded access that is paused and expected to return.",
    },
    no_longer_available: {
      label: "No longer available",
      definition: "Expanded access that has ended.",
    },
    approved_for_marketing: {
      label: "Approved for marketing",
      definition: "Expanded access that ended because the product was authorized.",
    },
  },
});

/** A term of {@link trialStatuses}. */
export type TrialStatus = TermKey<typeof trialStatuses>;
/** Schema of {@link TrialStatus}. */
export const TrialStatus: TermSchema<TrialStatus> = /* @__PURE__ */ termSchema(trialStatuses);
