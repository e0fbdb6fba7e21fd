/** Wordings of modalities in press releases that the vocabulary and the registries do not have. Data. */
import type { Modality } from "@org/therapy-model";

/** Wordings in the order in which they are sought in the phrase that describes a product. */
export const modalityPhrases: readonly (readonly [Modality, RegExp])[] = [
  [
    "hsc_gene_editing",
    /\b(?:CRISPR|gene|genome|base|prime)?[- ]?edited (?:autologous )?(?:CD34\+ )?(?:hematopoietic|haematopoietic|blood) stem/i,
  ],
  ["in_vivo_gene_editing", /\bin[- ]vivo (?:[\w/-]+ ){0,4}?(?:base|prime|gene|genome) edit(?:or|ing)\b/i],
  ["in_vivo_gene_editing", /\bin[- ]vivo (?:[\w/-]+ ){0,3}?CRISPR\b/i],
  [
    "in_vivo_gene_addition",
    /\b(?:r?AAV[\w.-]{0,10}|adeno-associated vir(?:us|al)(?: \(AAV\))?)[- ](?:based |mediated )?(?:vector|gene (?:transfer|therapy))\b/i,
  ],
  ["in_vivo_gene_addition", /\bgene transfer therapy\b/i],
];
