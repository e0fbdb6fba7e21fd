import { verhoeff } from "../scheme/check-digit.ts";
import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: SNOMED CT identifier. */
export type SnomedCtId = string;

/**
 * Identifies a concept, description or relationship in SNOMED CT: six to eighteen digits, the last of which is a check digit (Verhoeff algorithm).
 * @see https://confluence.ihtsdotools.org/display/DOCRELFMT/6+SNOMED+CT+Identifiers
 * @example
 * ```ts
 * import { snomedCt } from "@org/therapy-identifiers/schemes/snomed-ct";
 *
 * snomedCt.is("284196006"); // => true
 * const parsed = snomedCt.parse("SNOMED CT 284196006");
 * parsed.ok && parsed.value.id; // => "284196006"
 * ```
 */
export const snomedCt = /* @__PURE__ */ defineScheme({
  name: "SNOMED CT identifier",
  issuer: "SNOMED International",
  identifies: "concept",
  forms: ["<item:[1-9]\\d{2,14}><partition:(?:0|1)[0-5]><check:1>"],
  cues: ["snomed", "snomedct", "sctid", "snomed ct", "sct"],
  prefix: "snomedct",
  prefixAliases: ["sctid", "sct", "snomed"],
  checkDigit: verhoeff,
  textMatch: "cue",
});
