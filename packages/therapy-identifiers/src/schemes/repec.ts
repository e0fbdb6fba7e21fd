import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: REPEC number. */
export type RepecId = `PER-${string}-${string}`;

/**
 * Identifies a trial in the Peruvian registry: three digits and the last two of the year, at times a letter.
 * @see https://ensayosclinicos-repec.ins.gob.pe
 * @example
 * ```ts
 * import { repec } from "@org/therapy-identifiers/schemes/repec";
 *
 * repec.is("PER-040-07"); // => true
 * const parsed = repec.parse("REPEC per-040-07");
 * parsed.ok && parsed.value.id; // => "PER-040-07"
 * ```
 */
export const repec = /* @__PURE__ */ defineScheme({
  name: "REPEC number",
  issuer: "Peruvian Clinical Trial Registry",
  identifies: "trial",
  forms: ["PER-<serial:3>-<year:2>", "PER-<serial:3>-<year:2><part:[A-Z]>"],
  exactPunctuation: true,
  cues: ["repec"],
});
