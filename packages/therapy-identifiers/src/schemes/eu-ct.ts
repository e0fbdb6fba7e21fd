import { scheme } from "../scheme.ts";

/** The template-literal type of EU CT numbers. */
export type EuCtId = `${string}-5${string}-${string}`;

/**
 * A trial in the European Clinical Trials Information System (CTIS): like a EudraCT number whose serial begins with 5, with the number of the submission at its end.
 *
 * Refused: a serial of zeros only.
 * @see https://euclinicaltrials.eu
 * @example
 * ```ts
 * import { euCt } from "@org/therapy-identifiers/schemes/eu-ct";
 *
 * euCt.is("2022-501417-31-00"); // true
 * euCt.parse("CTIS2022-501417-31-00"); // { ok: true, id: "2022-501417-31-00", … }
 * ```
 */
export const euCt = /* @__PURE__ */ scheme({
  name: "EU CT number",
  issuer: "European Medicines Agency",
  identifies: "trial",
  forms: ["<year:20\\d\\d>-5<serial:5>-<check:2>-<version:2>", "<year:20\\d\\d>-5<serial:5>-<check:2>"],
  cues: ["ctis", "euct"],
  urls: ["https://euclinicaltrials.eu/ctis-public/view/$0", "https://euclinicaltrials.eu/search-for-clinical-trials/?lang=en&EUCT=$0"],
  placeholder: /-50{5}-/,
});
