import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ReBEC identifier. */
export type RebecId = `RBR-${string}`;

/**
 * Identifies a trial in the Brazilian registry: `RBR-` and six or seven lower-case letters and digits.
 * @see https://ensaiosclinicos.gov.br
 * @example
 * ```ts
 * import { rebec } from "@org/therapy-identifiers/schemes/rebec";
 *
 * rebec.is("RBR-8g2q8q5"); // => true
 * const parsed = rebec.parse("RBR 8G2Q8Q5");
 * parsed.ok && parsed.value.id; // => "RBR-8g2q8q5"
 * ```
 */
export const rebec = /* @__PURE__ */ defineScheme({
  name: "ReBEC identifier",
  issuer: "Brazilian Registry of Clinical Trials",
  identifies: "trial",
  forms: ["RBR-<code:[0-9a-z]{6,7}>"],
  cues: ["rbr", "rebec"],
  prefix: "rebec",
  urls: ["https://ensaiosclinicos.gov.br/rg/$0"],
});
