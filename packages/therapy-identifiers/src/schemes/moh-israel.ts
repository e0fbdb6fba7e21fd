import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: MyTrials number of the Israeli Ministry of Health. */
export type MohIsraelId = `MOH_${string}_${string}`;

/**
 * Identifies a trial on the Israeli MyTrials site: a date and six digits.
 *
 * Not accepted: a serial of zeros; years before 2010.
 * @see https://my.health.gov.il/CliniTrials
 * @example
 * ```ts
 * import { mohIsrael } from "@org/therapy-identifiers/schemes/moh-israel";
 *
 * mohIsrael.is("MOH_2023-04-30_012590"); // => true
 * const parsed = mohIsrael.parse("MOH 2023-04-30 012590");
 * parsed.ok && parsed.value.id; // => "MOH_2023-04-30_012590"
 * ```
 */
export const mohIsrael = /* @__PURE__ */ defineScheme({
  name: "MyTrials number of the Israeli Ministry of Health",
  issuer: "Ministry of Health, Israel",
  identifies: "trial",
  forms: ["MOH_<year:4>-<month:2>-<day:2>_<serial:6>"],
  cues: ["moh"],
  years: [2010],
  placeholder: /0{6}$/,
});
