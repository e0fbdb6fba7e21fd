import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: CRIS number (KCT). */
export type CrisId = `KCT${string}`;

/**
 * Identifies a trial on the Korean Clinical Research Information Service: `KCT` and seven digits.
 *
 * Not accepted: serials of one repeated digit.
 * @see https://cris.nih.go.kr
 * @example
 * ```ts
 * import { cris } from "@org/therapy-identifiers/schemes/cris";
 *
 * cris.is("KCT0009855"); // => true
 * const parsed = cris.parse("KCT 0009855");
 * parsed.ok && parsed.value.id; // => "KCT0009855"
 * ```
 */
export const cris = /* @__PURE__ */ defineScheme({
  name: "CRIS number (KCT)",
  issuer: "Clinical Research Information Service, Republic of Korea",
  identifies: "trial",
  forms: ["KCT<serial:07>"],
  cues: ["kct", "cris"],
  prefix: "kcris",
  placeholder: /(\d)\1{6}$/,
});
