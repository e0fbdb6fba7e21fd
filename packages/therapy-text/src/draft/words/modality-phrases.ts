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

/**
 * Words by which a text supports a modality that a known product has, or is a kind of. They do not name it: alone, they may be
 * about something else.
 */
export const supportingWords: readonly (readonly [Modality, RegExp])[] = [
  ["in_vivo_car_t", /\bvivo CAR[- ]?T\b/i],
  ["car_nk", /\bCAR[- ]NK\b|\b(?:chimeric antigen receptor|CAR)\)?[ -](?:\w+ )?(?:NK|natural killer)\b/i],
  ["car_t", /\bCAR[- ]?T\b|\b(?:chimeric antigen receptor|CAR)\)?[ -]T[ -]cell/i],
  ["nk_cell_therapy", /\b(?:NK|natural killer)\b["”’)]{0,2}(?: \([^()]{1,8}\))? cell (?:product|therap\w+|candidate)/i],
  ["til", /\bTILs?\b|\btumou?r[- ]infiltrating lymphocytes?\b/i],
  ["tcr_t", /\bTCR[- ]T\b|\bTCR[- ](?:engineered )?T[- ]cell/i],
  ["gamma_delta_t_cell_therapy", /\b(?:gamma[- ]delta|γδ) T[ -]cell/i],
  ["oncolytic_virus", /\boncolytic\b/i],
  ["mesenchymal_stromal_cell_therapy", /\bmesenchymal (?:stem|stromal|-like)\b/i],
  ["mrna_therapy", /\bmRNA\b/],
  ["mrna_vaccine", /\bmRNA (?:\w+ )?vaccine|\bvaccine[^.;]{0,20}\bmRNA\b/i],
  ["sirna", /\bsiRNA\b|\bsmall interfering RNA\b|\bRNAi (?:therap|medicine|candidate)/i],
  ["antisense", /\bantisense\b/i],
  ["oligonucleotide_therapy", /\boligonucleotides?\b/i],
  ["in_vivo_gene_editing", /\bin[- ]vivo (?:[\w/-]+ ){0,4}?(?:edit(?:or|ing)|CRISPR)\b/i],
  [
    "gene_therapy",
    /\bgene therap(?:y|ies)\b|\b(?:gene|genome|base|prime)[- ]edit(?:ing|or)\b|\bAAV\b|\badeno-associated vir/i,
  ],
  ["cell_therapy", /\bcell(?:ular)? (?:therap|product)\w*\b|\b(?:autologous|allogeneic)\b[^.;,]{0,30}\bcells?\b/i],
];

/** Before words in the name of a society or a meeting. */
export const meetingBefore = /\b(?:Society|Association|Meeting|Congress|Summit|Conference|Institute)\b[^.;,()]{0,30}$/;
