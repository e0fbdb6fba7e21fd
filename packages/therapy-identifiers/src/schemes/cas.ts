import { cas10 } from "../check-digit.ts";
import { scheme } from "../scheme.ts";

/** The template-literal type of CAS Registry Numbers. */
export type CasId = `${string}-${string}-${string}`;

/**
 * A chemical substance: two to seven digits, two digits and a check digit.
 *
 * Refused: a first group that begins with zero.
 * @see https://www.cas.org/training/documentation/chemical-substances/checkdig
 * @example
 * ```ts
 * import { cas } from "@org/therapy-identifiers/schemes/cas";
 *
 * cas.is("50-00-0"); // => true
 * const read = cas.parse("CAS No. 50-00-0");
 * read.ok && read.id; // => "50-00-0"
 * ```
 */
export const cas = /* @__PURE__ */ scheme({
  name: "CAS Registry Number",
  issuer: "Chemical Abstracts Service",
  identifies: "substance",
  forms: ["<first:[1-9]\\d{1,6}>-<second:2>-<check:1>"],
  cues: ["cas", "casrn", "casno", "cas registry"],
  prefix: "cas",
  urls: ["https://commonchemistry.cas.org/detail?cas_rn=$0"],
  rigid: true,
  shared: true,
  check: cas10,
  needs: "shape",
});
