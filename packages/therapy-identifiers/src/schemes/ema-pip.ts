import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: EMA pediatric investigation plan number. */
export type EmaPipId = `EMEA-${string}-PIP${string}-${string}`;

/**
 * Identifies a pediatric investigation plan: product, plan, year and, optionally, the modification.
 *
 * Not accepted: a product of zeros.
 * @see https://www.ema.europa.eu/en/human-regulatory-overview/research-development/paediatric-medicines-research-development/paediatric-investigation-plans
 * @example
 * ```ts
 * import { emaPip } from "@org/therapy-identifiers/schemes/ema-pip";
 *
 * emaPip.is("EMEA-001811-PIP03-20"); // => true
 * const parsed = emaPip.parse("emea 001811 pip03-20");
 * parsed.ok && parsed.value.id; // => "EMEA-001811-PIP03-20"
 * ```
 */
export const emaPip = /* @__PURE__ */ defineScheme({
  name: "EMA pediatric investigation plan number",
  issuer: "European Medicines Agency",
  identifies: "application",
  forms: ["EMEA-<serial:6>-PIP<plan:2>-<year:2>", "EMEA-<serial:6>-PIP<plan:2>-<year:2>-M<modification:2>"],
  placeholder: /A-0{6}/,
});
