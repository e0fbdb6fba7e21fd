import { mod9710 } from "../scheme/check-digit.ts";
import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: Legal Entity Identifier. */
export type LeiId = string;

/**
 * Identifies a legal entity according to ISO 17442: eighteen letters and digits and two check digits.
 *
 * Not accepted: one repeated character.
 * @see https://www.gleif.org/en/about-lei/iso-17442-the-lei-code-structure
 * @example
 * ```ts
 * import { lei } from "@org/therapy-identifiers/schemes/lei";
 *
 * lei.is("HWUPKR0MPOU8FGXBT394"); // => true
 * const parsed = lei.parse("LEI: hwupkr0mpou8fgxbt394");
 * parsed.ok && parsed.value.id; // => "HWUPKR0MPOU8FGXBT394"
 * ```
 */
export const lei = /* @__PURE__ */ defineScheme({
  name: "Legal Entity Identifier",
  issuer: "Global Legal Entity Identifier Foundation",
  identifies: "organization",
  forms: ["<issuer:[A-Z0-9]{4}><entity:[A-Z0-9]{14}><check:2>"],
  cues: ["lei"],
  prefix: "lei",
  urls: ["https://search.gleif.org/#/record/$0", "https://www.gleif.org/lei/$0"],
  placeholder: /^(.)\1{9}/,
  checkDigit: mod9710,
  textMatch: "form",
});
