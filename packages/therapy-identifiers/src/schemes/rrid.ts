import { scheme } from "../scheme.ts";

/** The template-literal type of Research Resource Identifier (RRID)s. */
export type RridId = `RRID:${string}_${string}`;

/**
 * An antibody, tool, cell line or organism by its Research Resource Identifier: a source and a code.
 *
 * Refused: sources that the list of this scheme lacks.
 * @see https://www.rrids.org
 * @example
 * ```ts
 * import { rrid } from "@org/therapy-identifiers/schemes/rrid";
 *
 * rrid.is("RRID:AB_262044"); // => true
 * const read = rrid.parse("rrid AB_262044");
 * read.ok && read.id; // => "RRID:AB_262044"
 * ```
 */
export const rrid = /* @__PURE__ */ scheme({
  name: "Research Resource Identifier (RRID)",
  issuer: "SciCrunch",
  identifies: "product",
  forms: [
    "RRID:<source:(?:AB|SCR|CVCL|IMSR|BDSC|MGI|RGD|Addgene|ZIRC|ZFIN|MMRRC|BCBC|NXR|CGC|WB|TSC|DGRC|NSRRC|AGSC)>_<code:[A-Za-z0-9][A-Za-z0-9:_-]{0,39}[A-Za-z0-9]>",
  ],
  cues: ["rrid"],
  prefix: "rrid",
  banana: "RRID:",
  urls: ["https://scicrunch.org/resolver/RRID:$1", "https://identifiers.org/RRID:$1"],
  rigid: true,
});
