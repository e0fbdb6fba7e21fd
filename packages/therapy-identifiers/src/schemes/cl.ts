import { scheme } from "../scheme.ts";

/** The template-literal type of Cell Ontology identifiers. */
export type ClId = `CL:${string}`;

/**
 * A cell type in the Cell Ontology: seven digits.
 *
 * Refused: zeros only.
 * @see https://obofoundry.org/ontology/cl
 * @example
 * ```ts
 * import { cl } from "@org/therapy-identifiers/schemes/cl";
 *
 * cl.is("CL:0000062"); // => true
 * const read = cl.parse("cl_0000062");
 * read.ok && read.id; // => "CL:0000062"
 * ```
 */
export const cl = /* @__PURE__ */ scheme({
  name: "Cell Ontology identifier",
  issuer: "OBO Foundry, Cell Ontology",
  identifies: "cell",
  forms: ["CL:<serial:07>"],
  cues: ["cl"],
  prefix: "cl",
  banana: "CL:",
  urls: ["http://purl.obolibrary.org/obo/CL_$1"],
  placeholder: /0{7}$/,
});
