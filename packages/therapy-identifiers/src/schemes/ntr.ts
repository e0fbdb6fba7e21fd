import { scheme } from "../scheme.ts";

/** The template-literal type of Dutch trial register numbers. */
export type NtrId = `N${string}`;

/**
 * A trial in the Dutch register: `NL-OMON` and five digits today, `NTR` or `NL` and up to five digits before.
 * The dossier number of the ethics committees, `NL67805.068.18`, is another scheme.
 * @see https://onderzoekmetmensen.nl
 * @example
 * ```ts
 * import { ntr } from "@org/therapy-identifiers/schemes/ntr";
 *
 * ntr.is("NL-OMON36374"); // => true
 * const read = ntr.parse("nl-omon36374");
 * read.ok && read.id; // => "NL-OMON36374"
 * ```
 */
export const ntr = /* @__PURE__ */ scheme({
  name: "Dutch trial register number",
  issuer: "Landelijk Trial Register (LTR), formerly NTR",
  identifies: "trial",
  forms: ["NL-OMON<serial:5>", "NTR<former:[1-9]\\d{0,4}>", "NL<number:[1-9]\\d{0,4}>"],
  rigid: true,
  shared: true,
  placeholder: /\D0+$/,
});
