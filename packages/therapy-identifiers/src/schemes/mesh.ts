import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: MeSH identifier. */
export type MeshId = string;

/**
 * Identifies a descriptor (`D`), supplementary concept (`C`) or qualifier (`Q`) of the Medical Subject Headings: six or nine digits.
 *
 * Not accepted: serials of one repeated digit.
 * @see https://www.nlm.nih.gov/mesh
 * @example
 * ```ts
 * import { mesh } from "@org/therapy-identifiers/schemes/mesh";
 *
 * mesh.is("C063233"); // => true
 * const parsed = mesh.parse("mesh:c063233");
 * parsed.ok && parsed.value.id; // => "C063233"
 * ```
 */
export const mesh = /* @__PURE__ */ defineScheme({
  name: "MeSH identifier",
  issuer: "U.S. National Library of Medicine",
  identifies: "concept",
  forms: ["<kind:[DCQ]><serial:(?:\\d{6}|\\d{9})>"],
  cues: ["mesh"],
  prefix: "mesh",
  urls: ["https://meshb.nlm.nih.gov/record/ui?ui=$0", "http://id.nlm.nih.gov/mesh/$0"],
  placeholder: /(\d)\1{5}$/,
  textMatch: "cue",
});
