import { scheme } from "../scheme.ts";

/** The template-literal type of DailyMed set identifiers. */
export type DailymedId = string;

/**
 * A drug label in DailyMed: a UUID in lower case.
 *
 * Refused: zeros only.
 * @see https://dailymed.nlm.nih.gov
 * @example
 * ```ts
 * import { dailymed } from "@org/therapy-identifiers/schemes/dailymed";
 *
 * dailymed.is("973a9333-fec7-46dd-8eb5-25738f06ee54"); // => true
 * const read = dailymed.parse("setid: 973A9333-FEC7-46DD-8EB5-25738F06EE54");
 * read.ok && read.id; // => "973a9333-fec7-46dd-8eb5-25738f06ee54"
 * ```
 */
export const dailymed = /* @__PURE__ */ scheme({
  name: "DailyMed set identifier",
  issuer: "U.S. National Library of Medicine",
  identifies: "product",
  forms: ["<uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}>"],
  cues: ["dailymed", "setid"],
  prefix: "dailymed",
  urls: ["https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=$0"],
  rigid: true,
  placeholder: /^[0-]+$/,
  needs: "cue",
});
