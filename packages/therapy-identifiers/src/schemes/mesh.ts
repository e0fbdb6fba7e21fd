import { scheme } from "../scheme.ts";

/** The template-literal type of MeSH identifiers. */
export type MeshId = string;

/**
 * A descriptor (`D`), supplementary concept (`C`) or qualifier (`Q`) of the Medical Subject Headings: six or nine digits.
 *
 * Refused: one digit over and over.
 * @see https://www.nlm.nih.gov/mesh
 * @example
 * ```ts
 * import { mesh } from "@org/therapy-identifiers/schemes/mesh";
 *
 * mesh.is("C063233"); // => true
 * const read = mesh.parse("mesh:c063233");
 * read.ok && read.id; // => "C063233"
 * ```
 */
export const mesh = /* @__PURE__ */ scheme({
  name: "MeSH identifier",
  issuer: "U.S. National Library of Medicine",
  identifies: "concept",
  forms: ["<kind:[DCQ]><serial:(?:\\d{6}|\\d{9})>"],
  cues: ["mesh"],
  prefix: "mesh",
  urls: ["https://meshb.nlm.nih.gov/record/ui?ui=$0", "http://id.nlm.nih.gov/mesh/$0"],
  placeholder: /(\d)\1{5}$/,
  needs: "cue",
});
