import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: EMA procedure number. */
export type EmaProcedureId = `EMEA/H/C/${string}/${string}`;

/**
 * Identifies a regulatory procedure for a centrally authorized medicine: the product, the procedure type (`II`, `IB`, `IAIN`, `N`, `R`, `T` …), four digits, and `G` for grouped procedures.
 *
 * Not accepted: a product of one repeated digit.
 * @see https://www.ema.europa.eu/en/medicines
 * @example
 * ```ts
 * import { emaProcedure } from "@org/therapy-identifiers/schemes/ema-procedure";
 *
 * emaProcedure.is("EMEA/H/C/004258/II/0044/G"); // => true
 * const parsed = emaProcedure.parse("emea/h/c/004258/ii/0044/g");
 * parsed.ok && parsed.value.id; // => "EMEA/H/C/004258/II/0044/G"
 * ```
 */
export const emaProcedure = /* @__PURE__ */ defineScheme({
  name: "EMA procedure number",
  issuer: "European Medicines Agency",
  identifies: "application",
  forms: [
    "EMEA/H/C/<product:6>/<kind:[A-Z]{1,6}>/<serial:04>",
    "EMEA/H/C/<product:6>/<kind:[A-Z]{1,6}>/<serial:04>/<group:G>",
  ],
  exactPunctuation: true,
  placeholder: /C\/(\d)\1{5}/,
});
