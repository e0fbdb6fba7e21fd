import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ARTG number (AUST). */
export type TgaArtgId = `AUST ${string} ${string}`;

/**
 * Identifies a medicine in the Australian Register of Therapeutic Goods: registered (`R`), listed (`L`) or assessed listed (`L(A)`), and four to six digits.
 *
 * Not accepted: serials of one repeated digit.
 * @see https://www.tga.gov.au/aust-numbers-medicine-labels
 * @example
 * ```ts
 * import { tgaArtg } from "@org/therapy-identifiers/schemes/tga-artg";
 *
 * tgaArtg.is("AUST R 291496"); // => true
 * const parsed = tgaArtg.parse("Aust R: 291496");
 * parsed.ok && parsed.value.id; // => "AUST R 291496"
 * ```
 */
export const tgaArtg = /* @__PURE__ */ defineScheme({
  name: "ARTG number (AUST)",
  issuer: "Therapeutic Goods Administration, Australia",
  identifies: "approval",
  forms: ["AUST <kind:(?:R|L|L\\(A\\))> <serial:4-6>"],
  cues: ["artg"],
  placeholder: / (\d)\1{3,5}$/,
});
