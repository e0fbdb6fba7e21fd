import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: HGNC identifier. */
export type HgncId = `HGNC:${string}`;

/**
 * Identifies a human gene: `HGNC:` and a number.
 * @see https://www.genenames.org
 * @example
 * ```ts
 * import { hgnc } from "@org/therapy-identifiers/schemes/hgnc";
 *
 * hgnc.is("HGNC:16793"); // => true
 * const parsed = hgnc.parse("hgnc 16793");
 * parsed.ok && parsed.value.id; // => "HGNC:16793"
 * ```
 */
export const hgnc = /* @__PURE__ */ defineScheme({
  name: "HGNC identifier",
  issuer: "HUGO Gene Nomenclature Committee",
  identifies: "gene",
  forms: ["HGNC:<serial:[1-9]\\d{0,5}>"],
  cues: ["hgnc"],
  prefix: "hgnc",
  embeddedPrefix: "HGNC:",
  urls: [
    "https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:$1",
    "https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/$1",
  ],
});
