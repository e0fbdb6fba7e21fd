import { scheme } from "../scheme.ts";

/** The template-literal type of EU CT numbers. */
export type EuCtId = `${string}-5${string}-${string}`;

/**
 * A trial in the European Clinical Trials Information System (CTIS): built like a EudraCT number, with a serial that begins with 5
 * and the number of the submission at its end, which many records leave out.
 *
 * Refused: a serial of zeros; years before 2021.
 * @see https://euclinicaltrials.eu
 * @example
 * ```ts
 * import { euCt } from "@org/therapy-identifiers/schemes/eu-ct";
 *
 * euCt.is("2022-501417-31-00"); // => true
 * const read = euCt.parse("CTIS2022-501417-31-00");
 * read.ok && read.id; // => "2022-501417-31-00"
 * ```
 */
export const euCt = /* @__PURE__ */ scheme({
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
  needs: "shape",
});
