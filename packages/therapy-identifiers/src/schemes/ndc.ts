import { scheme } from "../scheme.ts";

/** The template-literal type of National Drug Codes. */
export type NdcId = `${string}-${string}`;

/**
 * A drug product in the United States: labeller, product and package, ten digits in three layouts, or the eleven that claims use; or labeller and product.
 * Ten digits without hyphens do not say their layout and are refused.
 *
 * Refused: zeros only; digits without hyphens.
 * @see https://www.fda.gov/drugs/drug-approvals-and-databases/national-drug-code-directory
 * @example
 * ```ts
 * import { ndc } from "@org/therapy-identifiers/schemes/ndc";
 *
 * ndc.is("0002-1975-61"); // => true
 * const read = ndc.parse("NDC 0002-1975-61");
 * read.ok && read.id; // => "0002-1975-61"
 * ```
 */
export const ndc = /* @__PURE__ */ scheme({
  name: "National Drug Code",
  issuer: "U.S. Food and Drug Administration",
  identifies: "product",
  forms: [
    "<labeler:4>-<product:4>-<package:2>",
    "<labeler:5>-<product:3>-<package:2>",
    "<labeler:5>-<product:4>-<package:1>",
    "<labeler:5>-<product:4>-<package:2>",
    "<labeler:4>-<product:4>",
    "<labeler:5>-<product:3>",
    "<labeler:5>-<product:4>",
  ],
  cues: ["ndc"],
  prefix: "ndc",
  rigid: true,
  placeholder: /^0+-0+/,
  needs: "cue",
});
