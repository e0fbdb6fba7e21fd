import { luhn } from "../scheme/check-digit.ts";
import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: LOINC code. */
export type LoincId = `${string}-${string}`;

/**
 * Identifies a laboratory or clinical observation in LOINC: digits, a hyphen and a check digit; `LP`, `LA`, `LL` and `LG` are parts, answers, lists and groups.
 * @see https://loinc.org/kb/users-guide
 * @example
 * ```ts
 * import { loinc } from "@org/therapy-identifiers/schemes/loinc";
 *
 * loinc.is("LL379-9"); // => true
 * const parsed = loinc.parse("LOINC: ll379-9");
 * parsed.ok && parsed.value.id; // => "LL379-9"
 * ```
 */
export const loinc = /* @__PURE__ */ defineScheme({
  name: "LOINC code",
  issuer: "Regenstrief Institute",
  identifies: "concept",
  forms: ["<kind:(?:L[AGLP])?><serial:1-7>-<check:1>"],
  cues: ["loinc"],
  prefix: "loinc",
  urls: ["https://loinc.org/$0"],
  exactPunctuation: true,
  checkDigit: luhn,
  textMatch: "cue",
});
