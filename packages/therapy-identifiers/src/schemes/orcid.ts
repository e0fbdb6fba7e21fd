import { mod112 } from "../check-digit.ts";
import { scheme } from "../scheme.ts";

/** The template-literal type of ORCID iDs. */
export type OrcidId = `${string}-${string}-${string}-${string}`;

/**
 * A researcher: four blocks of four digits, the last of which checks the others and may be `X`.
 *
 * Refused: 0000-0000-0000-0001.
 * @see https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier
 * @example
 * ```ts
 * import { orcid } from "@org/therapy-identifiers/schemes/orcid";
 *
 * orcid.is("0000-0002-5355-2576"); // => true
 * const read = orcid.parse("ORCID: 0000 0002 5355 2576");
 * read.ok && read.id; // => "0000-0002-5355-2576"
 * ```
 */
export const orcid = /* @__PURE__ */ scheme({
  name: "ORCID iD",
  issuer: "ORCID",
  identifies: "person",
  forms: ["<block1:4>-<block2:4>-<block3:4>-<block4:\\d{3}[\\dX]>"],
  cues: ["orcid"],
  prefix: "orcid",
  urls: ["https://orcid.org/$0"],
  placeholder: /^0000-0000-0000-0001$/,
  check: mod112,
  needs: "shape",
});
