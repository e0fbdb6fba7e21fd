import { scheme } from "../scheme.ts";

/** The template-literal type of EudraCT numbers. */
export type EudractId = `${string}-${string}-${string}`;

/**
 * A trial in the European EudraCT database: year, six digits, two check digits, and at times the country of the protocol.
 *
 * Refused: a serial of zeros only; a serial that begins with 5 belongs to CTIS.
 * @see https://www.clinicaltrialsregister.eu/about.html
 * @example
 * ```ts
 * import { eudract } from "@org/therapy-identifiers/schemes/eudract";
 *
 * eudract.is("2008-005144-16"); // true
 * eudract.parse("EudraCT 2008 005144 16"); // { ok: true, id: "2008-005144-16", … }
 * ```
 */
export const eudract = /* @__PURE__ */ scheme({
  name: "EudraCT number",
  issuer: "European Medicines Agency",
  identifies: "trial",
  forms: ["<year:(?:199\\d|20[012]\\d)>-<serial:[0-4]\\d{5}>-<check:2>", "<year:(?:199\\d|20[012]\\d)>-<serial:[0-4]\\d{5}>-<check:2>-<country:(?:[A-Z]{2}|3RD|Outside-EU/EEA)>"],
  cues: ["eudract", "euctr", "eudractnr", "eudra"],
  prefix: "euclinicaltrials",
  urls: ["https://www.clinicaltrialsregister.eu/ctr-search/search?query=$0"],
  years: [1993, 2025],
  placeholder: /-0+-/,
});
