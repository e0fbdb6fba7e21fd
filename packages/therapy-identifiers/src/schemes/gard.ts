import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: GARD identifier. */
export type GardId = `GARD:${string}`;

/**
 * Identifies a rare disease at the Genetic and Rare Diseases Information Center: a number of seven digits, as MONDO writes it.
 *
 * Not accepted: a serial of zeros.
 * @see https://rarediseases.info.nih.gov
 * @example
 * ```ts
 * import { gard } from "@org/therapy-identifiers/schemes/gard";
 *
 * gard.is("GARD:0006038"); // => true
 * const parsed = gard.parse("gard 6038");
 * parsed.ok && parsed.value.id; // => "GARD:0006038"
 * ```
 */
export const gard = /* @__PURE__ */ defineScheme({
  name: "GARD identifier",
  issuer: "U.S. Genetic and Rare Diseases Information Center",
  identifies: "disease",
  forms: ["GARD:<serial:07>"],
  cues: ["gard"],
  prefix: "gard",
  embeddedPrefix: "GARD:",
  urls: ["https://rarediseases.info.nih.gov/diseases/$1/index"],
  placeholder: /0{7}$/,
});
