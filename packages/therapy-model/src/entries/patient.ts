/** One patient: the profile, and the evaluation of eligibility for it, with reasons and questions. */
export * from "../patient/patient-profile.ts";
