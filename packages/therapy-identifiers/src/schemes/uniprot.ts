import { scheme } from "../scheme.ts";

/** The template-literal type of UniProt accessions. */
export type UniprotId = string;

/**
 * A protein in UniProtKB: six or ten letters and digits, and at times the number of an isoform.
 * @see https://www.uniprot.org/help/accession_numbers
 * @example
 * ```ts
 * import { uniprot } from "@org/therapy-identifiers/schemes/uniprot";
 *
 * uniprot.is("P0DP23"); // => true
 * const read = uniprot.parse("UniProtKB: p0dp23");
 * read.ok && read.id; // => "P0DP23"
 * ```
 */
export const uniprot = /* @__PURE__ */ scheme({
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
  needs: "cue",
});
