import { scheme } from "../scheme.ts";

/** The template-literal type of HKUCTR numbers. */
export type HkuctrId = `HKUCTR-${string}`;

/**
 * A trial on the registry of the University of Hong Kong: one to four digits.
 * @see https://hkuctr.com
 * @example
 * ```ts
 * import { hkuctr } from "@org/therapy-identifiers/schemes/hkuctr";
 *
 * hkuctr.is("HKUCTR-1234"); // => true
 * const read = hkuctr.parse("HKUCTR 1234");
 * read.ok && read.id; // => "HKUCTR-1234"
 * ```
 */
export const hkuctr = /* @__PURE__ */ scheme({
  name: "HKUCTR number",
  issuer: "HKU Clinical Trials Registry",
  identifies: "trial",
  forms: ["HKUCTR-<serial:1-4>"],
  cues: ["hkuctr"],
});
