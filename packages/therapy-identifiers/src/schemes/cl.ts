import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: Cell Ontology identifier. */
export type ClId = `CL:${string}`;

/**
 * Identifies a cell type in the Cell Ontology: seven digits.
 *
 * Not accepted: a serial of zeros.
 * @see https://obofoundry.org/ontology/cl
 * @example
 * ```ts
 * import { cl } from "@org/therapy-identifiers/schemes/cl";
 *
 * cl.is("CL:0000062"); // => true
 * const parsed = cl.parse("cl_0000062");
 * parsed.ok && parsed.value.id; // => "CL:0000062"
 * ```
 */
export const cl = /* @__PURE__ */ defineScheme({
  name: "Cell Ontology identifier",
  issuer: "OBO Foundry, Cell Ontology",
  identifies: "cell",
  forms: ["CL:<serial:07>"],
  cues: ["cl"],
  prefix: "cl",
  embeddedPrefix: "CL:",
  urls: ["http://purl.obolibrary.org/obo/CL_$1"],
  placeholder: /0{7}$/,
});
