import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: UniProt accession. */
export type UniprotId = string;

/**
 * Identifies a protein in UniProtKB: six or ten letters and digits, optionally with an isoform number.
 * @see https://www.uniprot.org/help/accession_numbers
 * @example
 * ```ts
 * import { uniprot } from "@org/therapy-identifiers/schemes/uniprot";
 *
 * uniprot.is("P0DP23"); // => true
 * const parsed = uniprot.parse("UniProtKB: p0dp23");
 * parsed.ok && parsed.value.id; // => "P0DP23"
 * ```
 */
export const uniprot = /* @__PURE__ */ defineScheme({
  name: "UniProt accession",
  issuer: "UniProt Consortium",
  identifies: "protein",
  forms: [
    "<accession:(?:[OPQ]\\d[A-Z0-9]{3}\\d|[A-NR-Z]\\d(?:[A-Z][A-Z0-9]{2}\\d){1,2})>",
    "<accession:(?:[OPQ]\\d[A-Z0-9]{3}\\d|[A-NR-Z]\\d(?:[A-Z][A-Z0-9]{2}\\d){1,2})>-<isoform:[1-9]\\d?>",
  ],
  cues: ["uniprot", "uniprotkb", "swissprot", "swiss prot"],
  prefix: "uniprot",
  urls: [
    "https://www.uniprot.org/uniprotkb/$0",
    "https://www.uniprot.org/uniprot/$0",
    "https://purl.uniprot.org/uniprot/$0",
  ],
  textMatch: "cue",
});
