import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: jRCT number. */
export type JrctId = `jRCT${string}`;

/**
 * Identifies a trial in the Japan Registry of Clinical Trials: ten digits, or a letter for the applicable act and nine digits.
 * `s` is the Clinical Trials Act, `a`, `b` and `c` the Act on the Safety of Regenerative Medicine.
 *
 * Not accepted: serials of one repeated digit.
 * @see https://jrct.mhlw.go.jp
 * @example
 * ```ts
 * import { jrct } from "@org/therapy-identifiers/schemes/jrct";
 *
 * jrct.is("jRCT2031220734"); // => true
 * const parsed = jrct.parse("JPRN-jRCT2031220734");
 * parsed.ok && parsed.value.id; // => "jRCT2031220734"
 * ```
 */
export const jrct = /* @__PURE__ */ defineScheme({
  name: "jRCT number",
  issuer: "Japan Registry of Clinical Trials",
  identifies: "trial",
  forms: ["jRCT<serial:10>", "jRCT<act:[abcs]><serial:9>"],
  cues: ["jrct", "jprn"],
  prefix: "jrct",
  urls: [
    "https://jrct.mhlw.go.jp/latest-detail/$0",
    "https://jrct.niph.go.jp/latest-detail/$0",
    "https://jrct.niph.go.jp/en-latest-detail/$0",
  ],
  placeholder: /(\d)\1{7}$/,
});
