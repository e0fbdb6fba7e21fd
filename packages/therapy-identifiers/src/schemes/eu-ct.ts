import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: EU CT number. */
export type EuCtId = `${string}-5${string}-${string}`;

/**
 * Identifies a trial in the European Clinical Trials Information System (CTIS): the form of a EudraCT number with a serial that begins with 5
 * and, optionally, the submission number at its end.
 *
 * Not accepted: a serial of zeros; years before 2021.
 * @see https://euclinicaltrials.eu
 * @example
 * ```ts
 * import { euCt } from "@org/therapy-identifiers/schemes/eu-ct";
 *
 * euCt.is("2022-501417-31-00"); // => true
 * const parsed = euCt.parse("CTIS2022-501417-31-00");
 * parsed.ok && parsed.value.id; // => "2022-501417-31-00"
 * ```
 */
export const euCt = /* @__PURE__ */ defineScheme({
  name: "EU CT number",
  issuer: "European Medicines Agency",
  identifies: "trial",
  forms: ["<year:\\d{4}>-<serial:5\\d{5}>-<check:2>-<version:2>", "<year:\\d{4}>-<serial:5\\d{5}>-<check:2>"],
  cues: ["ctis", "euct", "eu ct"],
  prefix: "ctis",
  urls: [
    "https://euclinicaltrials.eu/search-for-clinical-trials/?lang=en&EUCT=$0",
    "https://euclinicaltrials.eu/ctis-public/view/$0",
  ],
  years: [2021],
  placeholder: /-50{5}-/,
  textMatch: "form",
});
