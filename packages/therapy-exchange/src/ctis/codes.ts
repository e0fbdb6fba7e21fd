/** The code lists of the registry. */
// cspell:ignore Authorised pharmacogenetics pharmacogenomics pharmacoeconomics -- a status of the registry
import type {
  AssessmentOutcome,
  PopulationGroup,
  TrialApplicationKind,
  TrialDecision,
  TrialScope,
  TrialStatus,
} from "@org/therapy-model";
import { type Codec, termCodec } from "../mapping/codec.ts";

/** The scope of a trial. */
export const scopes: Codec<TrialScope> = termCodec({
  "1": "diagnosis",
  "2": "prophylaxis",
  "3": "therapy",
  "4": "safety",
  "5": "efficacy",
  "6": "pharmacokinetics",
  "7": "pharmacodynamics",
  "8": "bioequivalence",
  "9": "dose_response",
  "10": "pharmacogenetics",
  "11": "pharmacogenomics",
  "12": "pharmacoeconomics",
  "13": "other",
});

/** The type of an application. */
export const applicationKind: Codec<TrialApplicationKind> = termCodec({
  INITIAL: "initial",
  "SUBSEQUENT ADDITION OF MSC": "additional_country",
  "SUBSTANTIAL MODIFICATION": "substantial_modification",
  "NON SUBSTANTIAL MODIFICATION": "non_substantial_modification",
});

/** The outcome of an assessment. */
export const outcome: Codec<AssessmentOutcome> = termCodec({
  acceptable: "acceptable",
  "acceptable with conditions": "acceptable_with_conditions",
  "not acceptable": "not_acceptable",
});

/** The decision of a country. */
export const decision: Codec<TrialDecision> = termCodec({
  authorized: "authorized",
  "authorized with conditions": "authorized_with_conditions",
  "not authorized": "refused",
});

/** The status of an application, or of the trial in a country. */
export const status: Codec<TrialStatus> = termCodec({
  Authorised: "authorized",
  "Under evaluation": "in_review",
  "Not authorised": "not_authorized",
  Ended: "completed",
  Halted: "suspended",
  Revoked: "authorization_revoked",
  Expired: "authorization_expired",
});

/** A group of participants, by its name. */
export const group: Codec<PopulationGroup> = termCodec({
  "Healthy volunteers": "healthy_volunteers",
  Patients: "patients",
});

/** Whether the trial started, as an answer of yes or no without quotes. */
export const flag: Codec<boolean> = {
  expected: "true or false",
  read: (wire) => (typeof wire === "boolean" ? wire : undefined),
  write: (value) => value,
};
