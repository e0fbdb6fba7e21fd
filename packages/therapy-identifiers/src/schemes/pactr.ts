import { scheme } from "../scheme.ts";

/** The template-literal type of PACTR identifiers. */
export type PactrId = `PACTR${string}${string}`;

/**
 * A trial on the Pan African Clinical Trials Registry: `PACTR` and fifteen or sixteen digits that begin with the year.
 *
 * Refused: a serial of zeros. The registry was once called ATMR; numbers with that prefix are not rewritten.
 * @see https://pactr.samrc.ac.za
 * @example
 * ```ts
 * import { pactr } from "@org/therapy-identifiers/schemes/pactr";
 *
 * pactr.is("PACTR202108841661192"); // => true
 * const read = pactr.parse("PACTR 202108841661192");
 * read.ok && read.id; // => "PACTR202108841661192"
 * ```
 */
export const pactr = /* @__PURE__ */ scheme({
  name: "PACTR identifier",
  issuer: "Pan African Clinical Trials Registry",
  identifies: "trial",
  forms: ["PACTR<year:\\d{4}><serial:\\d{11,12}>"],
  cues: ["pactr"],
  prefix: "pactr",
  years: [2007],
  placeholder: /0{9}$/,
});
