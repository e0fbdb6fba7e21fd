import { scheme } from "../scheme.ts";

/** The template-literal type of GARD identifiers. */
export type GardId = `GARD:${string}`;

/**
 * A rare disease at the Genetic and Rare Diseases Information Center: a number, written with seven digits in MONDO.
 *
 * Refused: zeros only.
 * @see https://rarediseases.info.nih.gov
 * @example
 * ```ts
 * import { gard } from "@org/therapy-identifiers/schemes/gard";
 *
 * gard.is("GARD:0006038"); // => true
 * const read = gard.parse("gard 6038");
 * read.ok && read.id; // => "GARD:0006038"
 * ```
 */
export const gard = /* @__PURE__ */ scheme({
  name: "GARD identifier",
  issuer: "U.S. Genetic and Rare Diseases Information Center",
  identifies: "disease",
  forms: ["GARD:<serial:07>"],
  cues: ["gard"],
  prefix: "gard",
  banana: "GARD:",
  urls: ["https://rarediseases.info.nih.gov/diseases/$1/index"],
  placeholder: /0{7}$/,
});
