import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: National Drug Code. */
export type NdcId = `${string}-${string}`;

/**
 * Identifies a drug product in the United States: labeler, product and package, ten digits in one of three layouts or the eleven digits of billing; or labeler and product.
 * The layout of ten digits without hyphens is unknown, so they are not accepted.
 *
 * Not accepted: a serial of zeros; digits without hyphens.
 * @see https://www.fda.gov/drugs/drug-approvals-and-databases/national-drug-code-directory
 * @example
 * ```ts
 * import { ndc } from "@org/therapy-identifiers/schemes/ndc";
 *
 * ndc.is("0002-1975-61"); // => true
 * const parsed = ndc.parse("NDC 0002-1975-61");
 * parsed.ok && parsed.value.id; // => "0002-1975-61"
 * ```
 */
export const ndc = /* @__PURE__ */ defineScheme({
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
  exactPunctuation: true,
  placeholder: /^0+-0+/,
  textMatch: "cue",
});
