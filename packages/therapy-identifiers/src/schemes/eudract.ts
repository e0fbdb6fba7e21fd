import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: EudraCT number. */
export type EudractId = `${string}-${string}-${string}`;

/**
 * Identifies a trial in the European EudraCT database: year, six digits, two check digits, and optionally the country of the protocol.
 * The rule of the check digits is not published, so they are not verified. A serial that begins with 5 belongs to CTIS.
 *
 * Not accepted: a serial of zeros; years before 2003.
 * @see https://www.clinicaltrialsregister.eu/about.html
 * @see https://www.chemeurope.com/en/encyclopedia/EudraCT.html
 * @example
 * ```ts
 * import { eudract } from "@org/therapy-identifiers/schemes/eudract";
 *
 * eudract.is("2008-005144-16"); // => true
 * const parsed = eudract.parse("EudraCT 2008 005144 16");
 * parsed.ok && parsed.value.id; // => "2008-005144-16"
 * ```
 */
export const eudract = /* @__PURE__ */ defineScheme({
  name: "EudraCT number",
  issuer: "European Medicines Agency",
  identifies: "trial",
  forms: [
    "<year:\\d{4}>-<serial:[0-4]\\d{5}>-<check:2>",
    "<year:\\d{4}>-<serial:[0-4]\\d{5}>-<check:2>-<country:(?:[A-Z]{2}|3RD)>",
  ],
  cues: ["eudract", "euctr", "eudractnr", "eudractno"],
  prefix: "euclinicaltrials",
  urls: [
    "https://www.clinicaltrialsregister.eu/ctr-search/search?query=$0",
    "https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:$0",
    "https://www.clinicaltrialsregister.eu/ctr-search/trial/$0",
  ],
  years: [2003],
  placeholder: /-0+-/,
  textMatch: "form",
});
