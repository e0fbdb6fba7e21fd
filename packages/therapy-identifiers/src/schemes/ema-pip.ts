import { scheme } from "../scheme.ts";

/** The template-literal type of EMA paediatric investigation plan numbers. */
export type EmaPipId = `EMEA-${string}-PIP${string}-${string}`;

/**
 * A paediatric investigation plan: product, plan, year, and the modification at times.
 *
 * Refused: a product of zeros.
 * @see https://www.ema.europa.eu/en/human-regulatory-overview/research-development/paediatric-medicines-research-development/paediatric-investigation-plans
 * @example
 * ```ts
 * import { emaPip } from "@org/therapy-identifiers/schemes/ema-pip";
 *
 * emaPip.is("EMEA-001811-PIP03-20"); // => true
 * const read = emaPip.parse("emea 001811 pip03-20");
 * read.ok && read.id; // => "EMEA-001811-PIP03-20"
 * ```
 */
export const emaPip = /* @__PURE__ */ scheme({
  name: "EMA paediatric investigation plan number",
  issuer: "European Medicines Agency",
  identifies: "application",
  forms: ["EMEA-<serial:6>-PIP<plan:2>-<year:2>", "EMEA-<serial:6>-PIP<plan:2>-<year:2>-M<modification:2>"],
  placeholder: /A-0{6}/,
});
