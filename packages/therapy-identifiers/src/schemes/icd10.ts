import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ICD-10 code. */
export type Icd10Id = string;

/**
 * A code of a category, subcategory, block or chapter of the tenth revision of the International Classification of Diseases. Codes of the US clinical modification belong to the scheme `icd10cm`.
 * @see https://icd.who.int/browse10
 * @example
 * ```ts
 * import { icd10 } from "@org/therapy-identifiers/schemes/icd10";
 *
 * icd10.is("C34"); // => true
 * const parsed = icd10.parse("ICD-10: c34");
 * parsed.ok && parsed.value.id; // => "C34"
 * ```
 */
export const icd10 = /* @__PURE__ */ defineScheme({
  name: "ICD-10 code",
  issuer: "World Health Organization",
  identifies: "disease",
  forms: [
    "<category:[A-Z](?:\\d[0-9A-Z]|A\\d)>",
    "<category:[A-Z](?:\\d[0-9A-Z]|A\\d)>.<subcategory:[0-9A-Z]{1,4}>",
    "<first:[A-Z](?:\\d[0-9A-Z]|A\\d)>-<last:[A-Z](?:\\d[0-9A-Z]|A\\d)>",
    "<chapter:(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|XX?)>",
  ],
  cues: ["icd10", "icd", "icd 10"],
  prefix: "icd10",
  urls: ["https://icd.who.int/browse10/2019/en#/$0"],
  exactPunctuation: true,
  textMatch: "cue",
});
