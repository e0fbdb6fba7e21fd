import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: NHS research ethics committee reference. */
export type NhsRecId = `${string}/${string}/${string}`;

/**
 * Identifies a study reviewed by a research ethics committee of the National Health Service: year, region and four digits.
 *
 * Not accepted: a serial of zeros; letters that are not a region.
 * @see https://www.hra.nhs.uk/planning-and-improving-research/application-summaries
 * @example
 * ```ts
 * import { nhsRec } from "@org/therapy-identifiers/schemes/nhs-rec";
 *
 * nhsRec.is("18/LO/1070"); // => true
 * const parsed = nhsRec.parse("REC 18/lo/1070");
 * parsed.ok && parsed.value.id; // => "18/LO/1070"
 * ```
 */
export const nhsRec = /* @__PURE__ */ defineScheme({
  name: "NHS research ethics committee reference",
  issuer: "Health Research Authority, United Kingdom",
  identifies: "trial",
  forms: ["<year:2>/<committee:(?:EE|EM|ES|IEC|LO|NE|NI|NS|NW|SC|SS|SW|WA|WM|WS|YH)>/<serial:4>"],
  cues: ["rec"],
  exactPunctuation: true,
  placeholder: /0000$/,
  textMatch: "form",
});
