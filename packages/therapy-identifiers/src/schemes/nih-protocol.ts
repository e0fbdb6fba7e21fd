import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: NIH Clinical Center protocol number. */
export type NihProtocolId = `${string}-${string}-${string}`;

/**
 * Identifies a protocol of the NIH Clinical Center, in the numbering used until about 2020: year, letters for the institute and four digits.
 * Other institutions use the same form, so a match in running text is at most `possible`.
 *
 * Not accepted: a serial of zeros; letters that are not an institute.
 * @see https://clinicalstudies.info.nih.gov
 * @example
 * ```ts
 * import { nihProtocol } from "@org/therapy-identifiers/schemes/nih-protocol";
 *
 * nihProtocol.is("07-I-0218"); // => true
 * const parsed = nihProtocol.parse("07-i-0218");
 * parsed.ok && parsed.value.id; // => "07-I-0218"
 * ```
 */
export const nihProtocol = /* @__PURE__ */ defineScheme({
  name: "NIH Clinical Center protocol number",
  issuer: "NIH Clinical Center",
  identifies: "trial",
  forms: ["<year:2>-<institute:(?:AA|AG|AR|AT|CC|CH|C|DA|DC|DK|D|EI|E|HG|HL|H|I|MH|M|N|NR|OH)>-<serial:4>"],
  cues: ["nih protocol"],
  sharedForm: true,
  placeholder: /-0000$/,
  textMatch: "form",
});
