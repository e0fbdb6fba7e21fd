import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: UMIN-CTR identifier. */
export type UminId = `UMIN${string}` | `JPRN-C${string}`;

/**
 * Identifies a trial on UMIN-CTR in Japan: `UMIN` and nine digits, or the older form that begins with `C` and is written with or without `JPRN-`.
 * The receipt number (`R` and nine digits) is not accepted.
 *
 * Not accepted: serials of one repeated digit.
 * @see https://www.umin.ac.jp/ctr
 * @example
 * ```ts
 * import { umin } from "@org/therapy-identifiers/schemes/umin";
 *
 * umin.is("UMIN000033564"); // => true
 * const parsed = umin.parse("UMIN 000033564");
 * parsed.ok && parsed.value.id; // => "UMIN000033564"
 * ```
 */
export const umin = /* @__PURE__ */ defineScheme({
  name: "UMIN-CTR identifier",
  issuer: "University Hospital Medical Information Network",
  identifies: "trial",
  forms: ["UMIN<serial:09>", "JPRN-C<former:9>"],
  spellings: { "C000000<former:3>": "JPRN-C000000<former:3>", "UMIN-CTR<serial:09>": "UMIN<serial:09>" },
  cues: ["umin", "uminctr", "jprn", "jprnumin"],
  prefix: "uminctr",
  placeholder: /(\d)\1{8}$/,
});
