import { scheme } from "../scheme.ts";

/** The template-literal type of ARTG number (AUST)s. */
export type TgaArtgId = `AUST ${string} ${string}`;

/**
 * A medicine in the Australian Register of Therapeutic Goods: registered (`R`), listed (`L`) or assessed listed (`L(A)`), and four to six digits.
 *
 * Refused: one digit over and over.
 * @see https://www.tga.gov.au/aust-numbers-medicine-labels
 * @example
 * ```ts
 * import { tgaArtg } from "@org/therapy-identifiers/schemes/tga-artg";
 *
 * tgaArtg.is("AUST R 291496"); // => true
 * const read = tgaArtg.parse("Aust R: 291496");
 * read.ok && read.id; // => "AUST R 291496"
 * ```
 */
export const tgaArtg = /* @__PURE__ */ scheme({
  name: "ARTG number (AUST)",
  issuer: "Therapeutic Goods Administration, Australia",
  identifies: "approval",
  forms: ["AUST <kind:(?:R|L|L\\(A\\))> <serial:4-6>"],
  cues: ["artg"],
  placeholder: / (\d)\1{3,5}$/,
});
