import { scheme } from "../scheme.ts";

/** The template-literal type of NIH Clinical Center protocol numbers. */
export type NihProtocolId = `${string}-${string}-${string}`;

/**
 * A protocol of the hospital of the National Institutes of Health as numbered until about 2020: year, letters for the institute and four digits.
 * Other institutions number their protocols alike, so the form makes it no more than possible.
 *
 * Refused: a serial of zeros; letters that stand for no institute.
 * @see https://clinicalstudies.info.nih.gov
 * @example
 * ```ts
 * import { nihProtocol } from "@org/therapy-identifiers/schemes/nih-protocol";
 *
 * nihProtocol.is("07-I-0218"); // => true
 * const read = nihProtocol.parse("07-i-0218");
 * read.ok && read.id; // => "07-I-0218"
 * ```
 */
export const nihProtocol = /* @__PURE__ */ scheme({
  name: "NIH Clinical Center protocol number",
  issuer: "NIH Clinical Center",
  identifies: "trial",
  forms: ["<year:2>-<institute:(?:AA|AG|AR|AT|CC|CH|C|DA|DC|DK|D|EI|E|HG|HL|H|I|MH|M|N|NR|OH)>-<serial:4>"],
  cues: ["nih protocol"],
  shared: true,
  placeholder: /-0000$/,
  needs: "shape",
});
