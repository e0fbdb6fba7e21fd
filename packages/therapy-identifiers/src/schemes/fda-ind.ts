import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: FDA investigational new drug number (IND). */
export type FdaIndId = `IND ${string}`;

/**
 * Identifies an investigational new drug application at the FDA: four to six digits.
 *
 * Not accepted: serials of one repeated digit.
 * @see https://www.fda.gov/drugs/types-applications/investigational-new-drug-ind-application
 * @example
 * ```ts
 * import { fdaInd } from "@org/therapy-identifiers/schemes/fda-ind";
 *
 * fdaInd.is("IND 12452"); // => true
 * const parsed = fdaInd.parse("BB-IND# 12452");
 * parsed.ok && parsed.value.id; // => "IND 12452"
 * ```
 */
export const fdaInd = /* @__PURE__ */ defineScheme({
  name: "FDA investigational new drug number (IND)",
  issuer: "U.S. Food and Drug Administration",
  identifies: "application",
  forms: ["IND <serial:4-6>"],
  cues: ["ind", "bbind", "bb ind"],
  embeddedPrefix: "IND ",
  exactPunctuation: true,
  sharedForm: true,
  placeholder: /(\d)\1{3,5}$/,
});
