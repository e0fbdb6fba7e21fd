import { scheme } from "../scheme.ts";

/** The template-literal type of Cellosaurus accessions. */
export type CellosaurusId = `CVCL_${string}`;

/**
 * A cell line in Cellosaurus: `CVCL_` and four letters and digits.
 * @see https://www.cellosaurus.org
 * @example
 * ```ts
 * import { cellosaurus } from "@org/therapy-identifiers/schemes/cellosaurus";
 *
 * cellosaurus.is("CVCL_0440"); // => true
 * const read = cellosaurus.parse("cvcl 0440");
 * read.ok && read.id; // => "CVCL_0440"
 * ```
 */
export const cellosaurus = /* @__PURE__ */ scheme({
  name: "Cellosaurus accession",
  issuer: "SIB Swiss Institute of Bioinformatics",
  identifies: "cell",
  forms: ["CVCL_<code:[A-Z0-9]{4}>"],
  cues: ["cvcl", "cellosaurus"],
  prefix: "cellosaurus",
  banana: "CVCL_",
  urls: ["https://www.cellosaurus.org/CVCL_$1"],
});
