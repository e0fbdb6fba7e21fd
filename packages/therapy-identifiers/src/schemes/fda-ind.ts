import { scheme } from "../scheme.ts";

/** The template-literal type of FDA investigational new drug number (IND)s. */
export type FdaIndId = `IND ${string}`;

/**
 * An investigational new drug application at the FDA: four to six digits.
 *
 * Refused: one digit over and over.
 * @see https://www.fda.gov/drugs/types-applications/investigational-new-drug-ind-application
 * @example
 * ```ts
 * import { fdaInd } from "@org/therapy-identifiers/schemes/fda-ind";
 *
 * fdaInd.is("IND 12452"); // => true
 * const read = fdaInd.parse("BB-IND# 12452");
 * read.ok && read.id; // => "IND 12452"
 * ```
 */
export const fdaInd = /* @__PURE__ */ scheme({
  name: "FDA investigational new drug number (IND)",
  issuer: "U.S. Food and Drug Administration",
  identifies: "application",
  forms: ["IND <serial:4-6>"],
  cues: ["ind", "bbind", "bb ind"],
  banana: "IND ",
  rigid: true,
  shared: true,
  placeholder: /(\d)\1{3,5}$/,
});
