import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: PACTR identifier. */
export type PactrId = `PACTR${string}${string}`;

/**
 * Identifies a trial on the Pan African Clinical Trials Registry: `PACTR` and fifteen or sixteen digits that begin with the year.
 *
 * Not accepted: a serial of zeros. Numbers with the former prefix of the registry, ATMR, are not converted.
 * @see https://pactr.samrc.ac.za
 * @example
 * ```ts
 * import { pactr } from "@org/therapy-identifiers/schemes/pactr";
 *
 * pactr.is("PACTR202108841661192"); // => true
 * const parsed = pactr.parse("PACTR 202108841661192");
 * parsed.ok && parsed.value.id; // => "PACTR202108841661192"
 * ```
 */
export const pactr = /* @__PURE__ */ defineScheme({
  name: "PACTR identifier",
  issuer: "Pan African Clinical Trials Registry",
  identifies: "trial",
  forms: ["PACTR<year:\\d{4}><serial:\\d{11,12}>"],
  cues: ["pactr"],
  prefix: "pactr",
  years: [2007],
  placeholder: /0{9}$/,
});
