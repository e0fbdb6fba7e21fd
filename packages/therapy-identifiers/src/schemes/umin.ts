import { scheme } from "../scheme.ts";

/** The template-literal type of UMIN-CTR identifiers. */
export type UminId = `UMIN${string}` | `JPRN-C${string}`;

/**
 * A trial on UMIN-CTR in Japan: `UMIN` and nine digits, or the older form that begins with `C`.
 * The receipt number (`R` and nine digits) is another number.
 *
 * Refused: one digit over and over.
 * @see https://www.umin.ac.jp/ctr
 * @example
 * ```ts
 * import { umin } from "@org/therapy-identifiers/schemes/umin";
 *
 * umin.is("UMIN000033564"); // => true
 * const read = umin.parse("UMIN 000033564");
 * read.ok && read.id; // => "UMIN000033564"
 * ```
 */
export const umin = /* @__PURE__ */ scheme({
  name: "UMIN-CTR identifier",
  issuer: "University Hospital Medical Information Network",
  identifies: "trial",
  forms: ["UMIN<serial:09>", "JPRN-C<former:9>"],
  cues: ["umin", "uminctr", "jprn", "jprnumin"],
  prefix: "uminctr",
  placeholder: /(\d)\1{8}$/,
});
