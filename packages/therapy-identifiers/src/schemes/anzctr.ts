import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ANZCTR registration number. */
export type AnzctrId = `ACTRN${string}`;

/**
 * Identifies a trial on the Australian New Zealand Clinical Trials Registry: `ACTRN` and fourteen digits,
 * or the older form of `ACTRN0` and twelve digits. The registry writes a `p` after the number of a trial that was registered
 * before its first participant; it is not part of the number.
 *
 * Not accepted: serials of one repeated digit; fifteen digits.
 * @see https://www.anzctr.org.au
 * @example
 * ```ts
 * import { anzctr } from "@org/therapy-identifiers/schemes/anzctr";
 *
 * anzctr.is("ACTRN12614000265673"); // => true
 * const parsed = anzctr.parse("ACTRN 12614000265673");
 * parsed.ok && parsed.value.id; // => "ACTRN12614000265673"
 * ```
 */
export const anzctr = /* @__PURE__ */ defineScheme({
  name: "ANZCTR registration number",
  issuer: "Australian New Zealand Clinical Trials Registry",
  identifies: "trial",
  forms: ["ACTRN<serial:14>", "ACTRN0<former:12>"],
  spellings: { "ACTRN<serial:14>p": "ACTRN<serial:14>" },
  cues: ["actrn", "anzctr"],
  prefix: "anzctr",
  urls: ["https://www.anzctr.org.au/$0.aspx"],
  placeholder: /(\d)\1{9}$/,
});
