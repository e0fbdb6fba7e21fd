/** Where a therapy stands with an authority. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Where a therapy stands with an authority, first with its trials and then with its marketing; worked out from the events of its ledger, never stored.
 *
 * @see https://org.github.io/therapy-model/vocabularies/regulatory_status.html
 */
export const regulatoryStatuses = /* @__PURE__ */ vocabulary({
  id: "regulatory_status",
  title: "Regulatory status",
  definition: "Where a therapy stands with an authority on a day.",
  terms: {
    nothing_known: {
      label: "Nothing known",
      definition: "No event on record says anything by that day. Not the same as nothing having happened.",
    },
    trial_under_review: {
      label: "Trial under review",
      definition: "An application for a trial is before the authority.",
    },
    trial_refused: {
      label: "Trial refused",
      definition: "The authority did not permit the trial.",
    },
    trial_withdrawn: {
      label: "Trial withdrawn",
      definition: "The applicant took the application for the trial back.",
    },
    trial_permitted: {
      label: "Trial permitted",
      definition: "A trial may start; no dose is on record.",
    },
    in_trial: {
      label: "In trial",
      definition: "Participants have received the product, with the authority's permission or where none is needed.",
    },
    on_hold: {
      label: "On clinical hold",
      definition: "The authority has stopped the trial.",
    },
    on_partial_hold: {
      label: "On partial clinical hold",
      definition: "The authority has stopped a part of the trial.",
    },
    submission_started: {
      label: "Submission started",
      definition: "The first part of a marketing application has been sent.",
    },
    under_review: {
      label: "Marketing under review",
      definition: "A marketing application is before the authority.",
    },
    not_filed: {
      label: "Not filed",
      definition: "The authority did not take the marketing application up.",
    },
    recommended: {
      label: "Recommended",
      definition: "The reviewing committee recommends authorization; nothing is decided.",
    },
    not_recommended: {
      label: "Not recommended",
      definition: "The reviewing committee recommends refusal; nothing is decided.",
    },
    under_reexamination: {
      label: "Under re-examination",
      definition: "A negative opinion or a refusal is being looked at again.",
    },
    response_awaited: {
      label: "Response awaited",
      definition: "The authority sent a complete response letter; the applicant has yet to answer.",
    },
    refused: {
      label: "Marketing refused",
      definition: "The authority refused authorization.",
    },
    application_withdrawn: {
      label: "Marketing application withdrawn",
      definition: "The applicant took the marketing application back.",
    },
    authorized: {
      label: "Authorized",
      definition: "The product may be marketed or, with an emergency authorization, used; the kind is said beside it.",
    },
    suspended: {
      label: "Authorization suspended",
      definition: "The authorization is halted for a time.",
    },
    withdrawn: {
      label: "Authorization withdrawn",
      definition: "The authorization ended at the holder's wish.",
    },
    revoked: {
      label: "Authorization revoked",
      definition: "The authority ended the authorization.",
    },
    lapsed: {
      label: "Authorization lapsed",
      definition: "The authorization ran out.",
    },
  },
});

/** A term of {@link regulatoryStatuses}. */
export type RegulatoryStatus = TermKey<typeof regulatoryStatuses>;
/** Schema of {@link RegulatoryStatus}. */
export const RegulatoryStatus: TermSchema<RegulatoryStatus> = /* @__PURE__ */ termSchema(regulatoryStatuses);
