import { luhn } from "../check-digit.ts";
import { scheme } from "../scheme.ts";

/** The template-literal type of LOINC codes. */
export type LoincId = `${string}-${string}`;

/**
 * A laboratory or clinical observation in LOINC: digits, a hyphen and a check digit; `LP`, `LA`, `LL` and `LG` are parts, answers, lists and groups.
 * @see https://loinc.org/kb/users-guide
 * @example
 * ```ts
 * import { loinc } from "@org/therapy-identifiers/schemes/loinc";
 *
 * loinc.is("LL379-9"); // => true
 * const read = loinc.parse("LOINC: ll379-9");
 * read.ok && read.id; // => "LL379-9"
 * ```
 */
export const loinc = /* @__PURE__ */ scheme({
  name: "LOINC code",
  issuer: "Regenstrief Institute",
  identifies: "concept",
  forms: ["<kind:(?:L[AGLP])?><serial:1-7>-<check:1>"],
  cues: ["loinc"],
  prefix: "loinc",
  urls: ["https://loinc.org/$0"],
  rigid: true,
  check: luhn,
  needs: "cue",
});
