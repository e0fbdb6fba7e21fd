import { crockford9710 } from "../check-digit.ts";
import { scheme } from "../scheme.ts";

/** The template-literal type of ROR identifiers. */
export type RorId = `0${string}`;

/**
 * A research organisation: `0`, six characters in the base 32 of Crockford and two check digits.
 * @see https://ror.readme.io/docs/identifier
 * @example
 * ```ts
 * import { ror } from "@org/therapy-identifiers/schemes/ror";
 *
 * ror.is("03yrm5c26"); // => true
 * const read = ror.parse("ROR 03YRM5C26");
 * read.ok && read.id; // => "03yrm5c26"
 * ```
 */
export const ror = /* @__PURE__ */ scheme({
  name: "ROR identifier",
  issuer: "Research Organization Registry",
  identifies: "organization",
  forms: ["0<body:[0-9a-hj-km-np-tv-z]{6}><check:2>"],
  cues: ["ror"],
  prefix: "ror",
  urls: ["https://ror.org/$0"],
  check: crockford9710,
  needs: "cue",
});
