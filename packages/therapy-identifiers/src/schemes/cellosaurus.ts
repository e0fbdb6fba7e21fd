import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: Cellosaurus accession. */
export type CellosaurusId = `CVCL_${string}`;

/**
 * Identifies a cell line in Cellosaurus: `CVCL_` and four letters and digits.
 * @see https://www.cellosaurus.org
 * @example
 * ```ts
 * import { cellosaurus } from "@org/therapy-identifiers/schemes/cellosaurus";
 *
 * cellosaurus.is("CVCL_0440"); // => true
 * const parsed = cellosaurus.parse("cvcl 0440");
 * parsed.ok && parsed.value.id; // => "CVCL_0440"
 * ```
 */
export const cellosaurus = /* @__PURE__ */ defineScheme({
  name: "Cellosaurus accession",
  issuer: "SIB Swiss Institute of Bioinformatics",
  identifies: "cell",
  forms: ["CVCL_<code:[A-Z0-9]{4}>"],
  cues: ["cvcl", "cellosaurus"],
  prefix: "cellosaurus",
  embeddedPrefix: "CVCL_",
  urls: ["https://www.cellosaurus.org/CVCL_$1"],
});
