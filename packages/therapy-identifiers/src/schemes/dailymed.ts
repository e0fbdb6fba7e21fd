import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: DailyMed set identifier. */
export type DailymedId = string;

/**
 * Identifies a drug label in DailyMed: a UUID in lower case.
 *
 * Not accepted: a serial of zeros.
 * @see https://dailymed.nlm.nih.gov
 * @example
 * ```ts
 * import { dailymed } from "@org/therapy-identifiers/schemes/dailymed";
 *
 * dailymed.is("973a9333-fec7-46dd-8eb5-25738f06ee54"); // => true
 * const parsed = dailymed.parse("setid: 973A9333-FEC7-46DD-8EB5-25738F06EE54");
 * parsed.ok && parsed.value.id; // => "973a9333-fec7-46dd-8eb5-25738f06ee54"
 * ```
 */
export const dailymed = /* @__PURE__ */ defineScheme({
  name: "DailyMed set identifier",
  issuer: "U.S. National Library of Medicine",
  identifies: "product",
  forms: ["<uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}>"],
  cues: ["dailymed", "setid"],
  prefix: "dailymed",
  urls: ["https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=$0"],
  exactPunctuation: true,
  placeholder: /^[0-]+$/,
  textMatch: "cue",
});
