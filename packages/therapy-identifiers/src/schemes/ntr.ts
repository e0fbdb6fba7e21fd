import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: Dutch trial register number. */
export type NtrId = `N${string}`;

/**
 * Identifies a trial in the Dutch register: `NL-OMON` and five digits at present, `NTR` or `NL` and up to five digits before.
 * The file number of the ethics committees, `NL67805.068.18`, belongs to the scheme `ccmo`.
 * @see https://onderzoekmetmensen.nl
 * @example
 * ```ts
 * import { ntr } from "@org/therapy-identifiers/schemes/ntr";
 *
 * ntr.is("NL-OMON36374"); // => true
 * const parsed = ntr.parse("nl-omon36374");
 * parsed.ok && parsed.value.id; // => "NL-OMON36374"
 * ```
 */
export const ntr = /* @__PURE__ */ defineScheme({
  name: "Dutch trial register number",
  issuer: "Landelijk Trial Register (LTR), formerly NTR",
  identifies: "trial",
  forms: ["NL-OMON<serial:5>", "NTR<former:[1-9]\\d{0,4}>", "NL<number:[1-9]\\d{0,4}>"],
  spellings: { "NTR <former:[1-9]\\d{2,4}>": "NTR<former:[1-9]\\d{0,4}>" },
  exactPunctuation: true,
  sharedForm: true,
  placeholder: /\D0+$/,
});
