import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ICD-11 code. */
export type Icd11Id = string;

/**
 * A code of the eleventh revision of the International Classification of Diseases, or the number of an entity of its foundation component.
 *
 * Not accepted: the letters I and O, which the codes do not use.
 * @see https://icd.who.int/en/docs/icd11-reference-guide.pdf
 * @example
 * ```ts
 * import { icd11 } from "@org/therapy-identifiers/schemes/icd11";
 *
 * icd11.is("402558626"); // => true
 * icd11.is("2A81.0"); // => true
 * const parsed = icd11.parse("ICD-11 402558626");
 * parsed.ok && parsed.value.id; // => "402558626"
 * ```
 */
export const icd11 = /* @__PURE__ */ defineScheme({
  name: "ICD-11 code",
  issuer: "World Health Organization",
  identifies: "disease",
  forms: [
    "<stem:[0-9A-HJ-NP-Z][A-HJ-NP-Z]\\d[0-9A-HJ-NP-Z]>",
    "<stem:[0-9A-HJ-NP-Z][A-HJ-NP-Z]\\d[0-9A-HJ-NP-Z]>.<extension:[0-9A-HJ-NP-Z]{1,2}>",
    "<entity:[1-9]\\d{4,9}>",
  ],
  cues: ["icd11", "icd 11"],
  prefix: "icd11",
  urls: ["https://icd.who.int/browse11/l-m/en#/http://id.who.int/icd/entity/$0", "http://id.who.int/icd/entity/$0"],
  exactPunctuation: true,
  textMatch: "cue",
});
