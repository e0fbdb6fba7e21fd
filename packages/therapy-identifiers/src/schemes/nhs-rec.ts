import { scheme } from "../scheme.ts";

/** The template-literal type of NHS research ethics committee references. */
export type NhsRecId = `${string}/${string}/${string}`;

/**
 * A study before a research ethics committee of the National Health Service: year, region and four digits.
 *
 * Refused: a serial of zeros; letters that stand for no region.
 * @see https://www.hra.nhs.uk/planning-and-improving-research/application-summaries
 * @example
 * ```ts
 * import { nhsRec } from "@org/therapy-identifiers/schemes/nhs-rec";
 *
 * nhsRec.is("18/LO/1070"); // => true
 * const read = nhsRec.parse("REC 18/lo/1070");
 * read.ok && read.id; // => "18/LO/1070"
 * ```
 */
export const nhsRec = /* @__PURE__ */ scheme({
  name: "NHS research ethics committee reference",
  issuer: "Health Research Authority, United Kingdom",
  identifies: "trial",
  forms: ["<year:2>/<committee:(?:EE|EM|ES|IEC|LO|NE|NI|NS|NW|SC|SS|SW|WA|WM|WS|YH)>/<serial:4>"],
  cues: ["rec"],
  rigid: true,
  placeholder: /0000$/,
  needs: "shape",
});
