import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ClinicalTrials.gov identifier. */
export type NctId = `NCT${string}`;

/**
 * Identifies a trial on ClinicalTrials.gov: `NCT` and eight digits.
 *
 * Not accepted: one digit repeated eight times, and 12345678.
 * @see https://clinicaltrials.gov/data-api/about-api/study-data-structure
 * @example
 * ```ts
 * import { nct } from "@org/therapy-identifiers/schemes/nct";
 *
 * nct.is("NCT03758417"); // => true
 * const parsed = nct.parse("nct-03758417");
 * parsed.ok && parsed.value.id; // => "NCT03758417"
 * ```
 */
export const nct = /* @__PURE__ */ defineScheme({
  name: "ClinicalTrials.gov identifier",
  issuer: "U.S. National Library of Medicine",
  identifies: "trial",
  forms: ["NCT<serial:08>"],
  cues: ["nct", "clinicaltrials", "clinicaltrial"],
  prefix: "clinicaltrials",
  urls: [
    "https://clinicaltrials.gov/study/$0",
    "https://clinicaltrials.gov/ct2/show/study/$0",
    "https://clinicaltrials.gov/ct2/show/$0",
    "https://classic.clinicaltrials.gov/ct2/show/$0",
    "https://clinicaltrials.gov/show/$0",
  ],
  placeholder: /(\d)\1{7}$|12345678$/,
});
