/** The code lists of the registry. */
// cspell:ignore Authorised pharmacogenetics pharmacogenomics pharmacoeconomics -- a status of the registry
import type {
  AssessmentOutcome,
  Language,
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

/** Languages by their numbers; the example records show one. */
export const languageNumbers: ReadonlyMap<unknown, Language> = new Map([[7, "es"]]);

/** Countries by name, with their numbers; those that the example records show. */
export const countryNumbers: ReadonlyMap<unknown, number> = new Map([
  ["Italy", 2018],
  ["Netherlands", 2029],
  ["Spain", 2027],
  ["United Kingdom", 826],
]);

/** Types of organizations by name, with their codes; those that the example records show. */
export const organizationTypeCodes: ReadonlyMap<unknown, string> = new Map([
  ["EU Institution/Body/Agency", "14"],
  ["Hospital/Clinic/Other health care facility", "8"],
  ["Member State Institution/Body/Agency", "13"],
  ["Pharmaceutical company", "10"],
]);

/** Names of the roles of products. */
export const roleNames: ReadonlyMap<unknown, string> = new Map([["1", "Test"]]);

/** Names of the phases; those that the example records show. */
export const phaseNames: ReadonlyMap<unknown, string> = new Map([
  ["4", "Therapeutic exploratory (Phase II)"],
  ["6", "Therapeutic use (Phase IV)"],
]);

/** Names of the age groups. */
export const ageNames: ReadonlyMap<unknown, string> = new Map([
  ["2", "0-17 years"],
  ["3", "18-64 years"],
  ["4", "65+ years"],
]);
