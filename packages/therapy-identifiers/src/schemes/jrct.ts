import { scheme } from "../scheme.ts";

/** The template-literal type of jRCT numbers. */
export type JrctId = `jRCT${string}`;

/**
 * A trial in the Japan Registry of Clinical Trials: ten digits, or a letter for the law it falls under and nine digits.
 * `s` is the Clinical Trials Act, `a`, `b` and `c` the act on the safety of regenerative medicine.
 *
 * Refused: one digit over and over.
 * @see https://jrct.mhlw.go.jp
 * @example
 * ```ts
 * import { jrct } from "@org/therapy-identifiers/schemes/jrct";
 *
 * jrct.is("jRCT2031220734"); // => true
 * const read = jrct.parse("JPRN-jRCT2031220734");
 * read.ok && read.id; // => "jRCT2031220734"
 * ```
 */
export const jrct = /* @__PURE__ */ scheme({
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
