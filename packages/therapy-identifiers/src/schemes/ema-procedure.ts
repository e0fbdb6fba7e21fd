import { scheme } from "../scheme.ts";

/** The template-literal type of EMA procedure numbers. */
export type EmaProcedureId = `EMEA/H/C/${string}/${string}`;

/**
 * A procedure about a centrally authorised medicine: the product, the kind of procedure (`II`, `IB`, `IAIN`, `N`, `R`, `T` …), four digits, `G` for a group.
 *
 * Refused: a product of one digit over and over.
 * @see https://www.ema.europa.eu/en/medicines
 * @example
 * ```ts
 * import { emaProcedure } from "@org/therapy-identifiers/schemes/ema-procedure";
 *
 * emaProcedure.is("EMEA/H/C/004258/II/0044/G"); // => true
 * const read = emaProcedure.parse("emea/h/c/004258/ii/0044/g");
 * read.ok && read.id; // => "EMEA/H/C/004258/II/0044/G"
 * ```
 */
export const emaProcedure = /* @__PURE__ */ scheme({
  name: "EMA procedure number",
  issuer: "European Medicines Agency",
  identifies: "application",
  forms: [
    "EMEA/H/C/<product:6>/<kind:[A-Z]{1,6}>/<serial:04>",
    "EMEA/H/C/<product:6>/<kind:[A-Z]{1,6}>/<serial:04>/<group:G>",
  ],
  rigid: true,
  placeholder: /C\/(\d)\1{5}/,
});
