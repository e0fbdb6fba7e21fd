import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: IRAS project identifier. */
export type IrasId = string;

/**
 * Identifies a project in the British Integrated Research Application System: five to seven digits, matched in running text only with a cue.
 * @see https://www.myresearchproject.org.uk
 * @example
 * ```ts
 * import { iras } from "@org/therapy-identifiers/schemes/iras";
 *
 * iras.is("1005191"); // => true
 * const parsed = iras.parse("IRAS ID: 1005191");
 * parsed.ok && parsed.value.id; // => "1005191"
 * ```
 */
export const iras = /* @__PURE__ */ defineScheme({
  name: "IRAS project identifier",
  issuer: "Health Research Authority, United Kingdom",
  identifies: "trial",
  forms: ["<serial:[1-9]\\d{4,6}>"],
  cues: ["iras"],
  textMatch: "cue",
});
