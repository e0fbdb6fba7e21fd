import { scheme } from "../scheme.ts";

/** The template-literal type of HGNC identifiers. */
export type HgncId = `HGNC:${string}`;

/**
 * A human gene by its HGNC number.
 * @see https://www.genenames.org
 * @example
 * ```ts
 * import { hgnc } from "@org/therapy-identifiers/schemes/hgnc";
 *
 * hgnc.is("HGNC:16793"); // => true
 * const read = hgnc.parse("hgnc 16793");
 * read.ok && read.id; // => "HGNC:16793"
 * ```
 */
export const hgnc = /* @__PURE__ */ scheme({
  name: "HGNC identifier",
  issuer: "HUGO Gene Nomenclature Committee",
  identifies: "gene",
  forms: ["HGNC:<serial:[1-9]\\d{0,5}>"],
  cues: ["hgnc"],
  prefix: "hgnc",
  banana: "HGNC:",
  urls: [
    "https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:$1",
    "https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/$1",
  ],
});
