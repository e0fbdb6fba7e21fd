import { scheme } from "../scheme.ts";

/** The template-literal type of IRAS project identifiers. */
export type IrasId = string;

/**
 * A project in the British Integrated Research Application System: five to seven digits, claimed only with a cue.
 * @see https://www.myresearchproject.org.uk
 * @example
 * ```ts
 * import { iras } from "@org/therapy-identifiers/schemes/iras";
 *
 * iras.is("1005191"); // => true
 * const read = iras.parse("IRAS ID: 1005191");
 * read.ok && read.id; // => "1005191"
 * ```
 */
export const iras = /* @__PURE__ */ scheme({
  name: "IRAS project identifier",
  issuer: "Health Research Authority, United Kingdom",
  identifies: "trial",
  forms: ["<serial:[1-9]\\d{4,6}>"],
  cues: ["iras"],
  needs: "cue",
});
