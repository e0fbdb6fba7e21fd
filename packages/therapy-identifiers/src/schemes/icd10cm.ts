import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ICD-10-CM code. */
export type Icd10cmId = string;

/**
 * A code of the clinical modification of ICD-10 that is used in the United States: a category, or a category and up to four
 * further characters. The same code can mean something else in the WHO classification, scheme `icd10`.
 * @see https://www.cdc.gov/nchs/icd/icd-10-cm/index.html
 * @example
 * ```ts
 * import { icd10cm } from "@org/therapy-identifiers/schemes/icd10cm";
 *
 * icd10cm.is("C90.00"); // => true
 * const parsed = icd10cm.parse("ICD-10-CM: c90.00");
 * parsed.ok && parsed.value.id; // => "C90.00"
 * ```
 */
export const icd10cm = /* @__PURE__ */ defineScheme({
  name: "ICD-10-CM code",
  issuer: "U.S. National Center for Health Statistics",
  identifies: "disease",
  forms: [
    "<category:[A-Z]\\d[0-9A-Z]>",
    "<category:[A-Z]\\d[0-9A-Z]>.<subcategory:[0-9A-Z]{1,4}>",
    "<first:[A-Z]\\d[0-9A-Z]>-<last:[A-Z]\\d[0-9A-Z]>",
  ],
  cues: ["icd10cm", "icd10 cm", "icd 10cm", "icd 10 cm"],
  prefix: "icd10cm",
  exactPunctuation: true,
  textMatch: "cue",
});
