import { verhoeff } from "../check-digit.ts";
import { scheme } from "../scheme.ts";

/** The template-literal type of SNOMED CT identifiers. */
export type SnomedCtId = string;

/**
 * A concept, description or relationship in SNOMED CT: six to eighteen digits, the last of which is a check digit after Verhoeff.
 * @see https://confluence.ihtsdotools.org/display/DOCRELFMT/6+SNOMED+CT+Identifiers
 * @example
 * ```ts
 * import { snomedCt } from "@org/therapy-identifiers/schemes/snomed-ct";
 *
 * snomedCt.is("284196006"); // => true
 * const read = snomedCt.parse("SNOMED CT 284196006");
 * read.ok && read.id; // => "284196006"
 * ```
 */
export const snomedCt = /* @__PURE__ */ scheme({
  name: "SNOMED CT identifier",
  issuer: "SNOMED International",
  identifies: "concept",
  forms: ["<item:[1-9]\\d{2,14}><partition:(?:0|1)[0-5]><check:1>"],
  cues: ["snomed", "snomedct", "sctid", "snomed ct", "sct"],
  prefix: "snomedct",
  check: verhoeff,
  needs: "cue",
});
