import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: DOI. */
export type DoiId = `10.${string}/${string}`;

/**
 * A Digital Object Identifier (DOI): `10.`, a registrant, a slash and any suffix without spaces. Letter case is kept, but does not distinguish identifiers.
 *
 * Not accepted: suffixes of more than 400 characters, and those with control characters, invisible characters, double quotation marks or
 * angle brackets, except the brackets of a serial item and contribution identifier (SICI), as in `110<446:EOTOFR>2.0.CO;2`.
 * @see https://www.doi.org/doi-handbook/HTML/index.html
 * @example
 * ```ts
 * import { doi } from "@org/therapy-identifiers/schemes/doi";
 *
 * doi.is("10.1038/s41597-022-01807-3"); // => true
 * const parsed = doi.parse("doi: 10.1038/s41597-022-01807-3");
 * parsed.ok && parsed.value.id; // => "10.1038/s41597-022-01807-3"
 * ```
 */
export const doi = /* @__PURE__ */ defineScheme({
  name: "DOI",
  issuer: "International DOI Foundation",
  identifies: "publication",
  forms: [
    '10.<registrant:\\d{2,9}(?:\\.\\d{1,9}){0,3}>/<suffix:(?:[^\\s"\\u003C\\u003E\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uD800-\\uDFFF]|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|\\u003C[\\w.()-]{1,30}:[\\w:.-]{0,30}\\u003E\\d){1,400}>',
  ],
  cues: ["doi"],
  prefix: "doi",
  urls: ["https://doi.org/$0", "https://dx.doi.org/$0", "http://dx.doi.org/$0"],
  maxLength: 450,
  exactPunctuation: true,
  textMatch: "form",
});
