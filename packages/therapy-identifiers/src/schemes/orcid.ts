import { mod112 } from "../scheme/check-digit.ts";
import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ORCID iD. */
export type OrcidId = `${string}-${string}-${string}-${string}`;

/**
 * Identifies a researcher: four groups of four digits, the last of which is a check character, `0` to `9` or `X`.
 *
 * Not accepted: 0000-0000-0000-0001.
 * @see https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier
 * @example
 * ```ts
 * import { orcid } from "@org/therapy-identifiers/schemes/orcid";
 *
 * orcid.is("0000-0002-5355-2576"); // => true
 * const parsed = orcid.parse("ORCID: 0000 0002 5355 2576");
 * parsed.ok && parsed.value.id; // => "0000-0002-5355-2576"
 * ```
 */
export const orcid = /* @__PURE__ */ defineScheme({
  name: "ORCID iD",
  issuer: "ORCID",
  identifies: "person",
  forms: ["<block1:4>-<block2:4>-<block3:4>-<block4:\\d{3}[\\dX]>"],
  cues: ["orcid"],
  prefix: "orcid",
  urls: ["https://orcid.org/$0"],
  placeholder: /^0000-0000-0000-0001$/,
  checkDigit: mod112,
  textMatch: "form",
});
