import { scheme } from "../scheme.ts";

/** The template-literal type of DOIs. */
export type DoiId = `10.${string}/${string}`;

/**
 * A Digital Object Identifier: `10.`, a registrant, a slash and any suffix without spaces. Its case does not matter and is kept.
 *
 * Refused: suffixes of more than 400 characters.
 * @see https://www.doi.org/doi-handbook/HTML/index.html
 * @example
 * ```ts
 * import { doi } from "@org/therapy-identifiers/schemes/doi";
 *
 * doi.is("10.1038/s41597-022-01807-3"); // => true
 * const read = doi.parse("doi: 10.1038/s41597-022-01807-3");
 * read.ok && read.id; // => "10.1038/s41597-022-01807-3"
 * ```
 */
export const doi = /* @__PURE__ */ scheme({
  name: "DOI",
  issuer: "International DOI Foundation",
  identifies: "publication",
  forms: [
    "10.<registrant:\\d{2,9}(?:\\.\\d{1,9}){0,3}>/<suffix:(?:[^\\s\\uD800-\\uDFFF]|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]){1,400}>",
  ],
  cues: ["doi"],
  prefix: "doi",
  urls: ["https://doi.org/$0", "https://dx.doi.org/$0", "http://dx.doi.org/$0"],
  max: 450,
  rigid: true,
  needs: "shape",
});
