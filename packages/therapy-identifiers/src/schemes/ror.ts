import { crockford9710 } from "../scheme/check-digit.ts";
import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ROR identifier. */
export type RorId = `0${string}`;

/**
 * Identifies a research organization: `0`, six characters in Crockford Base32 and two check digits.
 * @see https://ror.readme.io/docs/identifier
 * @example
 * ```ts
 * import { ror } from "@org/therapy-identifiers/schemes/ror";
 *
 * ror.is("03yrm5c26"); // => true
 * const parsed = ror.parse("ROR 03YRM5C26");
 * parsed.ok && parsed.value.id; // => "03yrm5c26"
 * ```
 */
export const ror = /* @__PURE__ */ defineScheme({
  name: "ROR identifier",
  issuer: "Research Organization Registry",
  identifies: "organization",
  forms: ["0<body:[0-9a-hj-km-np-tv-z]{6}><check:2>"],
  cues: ["ror"],
  prefix: "ror",
  urls: ["https://ror.org/$0"],
  checkDigit: crockford9710,
  textMatch: "cue",
});
