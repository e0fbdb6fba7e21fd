import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: Research Resource Identifier (RRID). */
export type RridId = `RRID:${string}_${string}`;

/**
 * Identifies an antibody, tool, cell line or organism by its Research Resource Identifier: a source and a code.
 *
 * Not accepted: sources that are not in the list of this scheme.
 * @see https://www.rrids.org
 * @example
 * ```ts
 * import { rrid } from "@org/therapy-identifiers/schemes/rrid";
 *
 * rrid.is("RRID:AB_262044"); // => true
 * const parsed = rrid.parse("rrid AB_262044");
 * parsed.ok && parsed.value.id; // => "RRID:AB_262044"
 * ```
 */
export const rrid = /* @__PURE__ */ defineScheme({
  name: "Research Resource Identifier (RRID)",
  issuer: "SciCrunch",
  identifies: "product",
  forms: [
    "RRID:<source:(?:AB|SCR|CVCL|IMSR|BDSC|MGI|RGD|Addgene|ZIRC|ZFIN|MMRRC|BCBC|NXR|CGC|WB|TSC|DGRC|NSRRC|AGSC)>_<code:[A-Za-z0-9][A-Za-z0-9:_-]{0,39}[A-Za-z0-9]>",
  ],
  cues: ["rrid"],
  prefix: "rrid",
  embeddedPrefix: "RRID:",
  urls: ["https://scicrunch.org/resolver/RRID:$1", "https://identifiers.org/RRID:$1"],
  exactPunctuation: true,
});
