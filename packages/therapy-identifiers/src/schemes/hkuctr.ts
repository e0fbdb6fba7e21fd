import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: HKUCTR number. */
export type HkuctrId = `HKUCTR-${string}`;

/**
 * Identifies a trial on the registry of the University of Hong Kong: one to four digits.
 * @see https://hkuctr.com
 * @example
 * ```ts
 * import { hkuctr } from "@org/therapy-identifiers/schemes/hkuctr";
 *
 * hkuctr.is("HKUCTR-1234"); // => true
 * const parsed = hkuctr.parse("HKUCTR 1234");
 * parsed.ok && parsed.value.id; // => "HKUCTR-1234"
 * ```
 */
export const hkuctr = /* @__PURE__ */ defineScheme({
  name: "HKUCTR number",
  issuer: "HKU Clinical Trials Registry",
  identifies: "trial",
  forms: ["HKUCTR-<serial:1-4>"],
  cues: ["hkuctr"],
});
