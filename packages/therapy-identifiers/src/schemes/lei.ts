import { mod9710 } from "../check-digit.ts";
import { scheme } from "../scheme.ts";

/** The template-literal type of Legal Entity Identifiers. */
export type LeiId = string;

/**
 * A legal entity after ISO 17442: eighteen letters and digits and two check digits.
 *
 * Refused: one character over and over.
 * @see https://www.gleif.org/en/about-lei/iso-17442-the-lei-code-structure
 * @example
 * ```ts
 * import { lei } from "@org/therapy-identifiers/schemes/lei";
 *
 * lei.is("HWUPKR0MPOU8FGXBT394"); // => true
 * const read = lei.parse("LEI: hwupkr0mpou8fgxbt394");
 * read.ok && read.id; // => "HWUPKR0MPOU8FGXBT394"
 * ```
 */
export const lei = /* @__PURE__ */ scheme({
  name: "Legal Entity Identifier",
  issuer: "Global Legal Entity Identifier Foundation",
  identifies: "organization",
  forms: ["<issuer:[A-Z0-9]{4}><entity:[A-Z0-9]{14}><check:2>"],
  cues: ["lei"],
  prefix: "lei",
  urls: ["https://search.gleif.org/#/record/$0", "https://www.gleif.org/lei/$0"],
  placeholder: /^(.)\1{9}/,
  check: mod9710,
  needs: "shape",
});
