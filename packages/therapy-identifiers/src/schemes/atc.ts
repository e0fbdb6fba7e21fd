import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ATC code. */
export type AtcId = string;

/**
 * A code of the Anatomical Therapeutic Chemical (ATC) classification, at any of its five levels: `L`, `L01`, `L01X`, `L01XL`, `L01XL05`.
 *
 * Not accepted: first letters that are not an anatomical main group.
 * @see https://atcddd.fhi.no/atc/structure_and_principles
 * @example
 * ```ts
 * import { atc } from "@org/therapy-identifiers/schemes/atc";
 *
 * atc.is("A10BA02"); // => true
 * const parsed = atc.parse("ATC a10ba02");
 * parsed.ok && parsed.value.id; // => "A10BA02"
 * ```
 */
export const atc = /* @__PURE__ */ defineScheme({
  name: "ATC code",
  issuer: "WHO Collaborating Centre for Drug Statistics Methodology",
  identifies: "substance",
  forms: [
    "<group:[A-DGHJL-NPRSV]><therapeutic:2><pharmacological:[A-Z]><chemical:[A-Z]><substance:2>",
    "<group:[A-DGHJL-NPRSV]><therapeutic:2><pharmacological:[A-Z]><chemical:[A-Z]>",
    "<group:[A-DGHJL-NPRSV]><therapeutic:2><pharmacological:[A-Z]>",
    "<group:[A-DGHJL-NPRSV]><therapeutic:2>",
    "<group:[A-DGHJL-NPRSV]>",
  ],
  cues: ["atc"],
  prefix: "atc",
  urls: ["https://atcddd.fhi.no/atc_ddd_index/?code=$0", "http://www.whocc.no/atc_ddd_index/?code=$0"],
  textMatch: "cue",
});
