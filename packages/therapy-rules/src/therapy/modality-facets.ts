/** The values of other fields that a modality allows. Values for a narrower term replace those of its broader terms. */
import {
  type CellSource,
  type CellType,
  type Construct,
  modalities,
  type Modality,
  type ModificationSetting,
  type OligonucleotideClass,
  type VectorClass,
} from "@org/therapy-model";
import { broaderTerms } from "@org/therapy-model/vocabulary";

/** Allowed values of the other fields of a therapy. A field that is absent from the record is not checked. */
export interface ImpliedFacets {
  /** Allowed modification settings. */
  readonly modificationSettings?: readonly ModificationSetting[];
  /** Kinds of construct. If constructs are listed, one of them must have one of these kinds. */
  readonly constructs?: readonly Construct["kind"][];
  /** Cell types. Each type in the record must be one of these, narrower or broader. */
  readonly cells?: readonly CellType[];
  /** Cell sources. Each source in the record must be one of these, narrower or broader. */
  readonly sources?: readonly CellSource[];
  /** Vector classes. If vectors are listed, one of them must have one of these classes. */
  readonly vectors?: readonly VectorClass[];
  /** Allowed oligonucleotide classes. */
  readonly oligonucleotides?: readonly OligonucleotideClass[];
}

const antisense: readonly OligonucleotideClass[] = [
  "antisense_oligonucleotide",
  "gapmer_antisense",
  "splice_switching_antisense",
  "exon_skipping_antisense",
  "exon_inclusion_antisense",
  "poison_exon_antisense",
  "steric_blocking_antisense",
  "antagomir",
];

const table: { readonly [M in Modality]?: ImpliedFacets } = {
  cell_therapy: { modificationSettings: ["ex_vivo", "none"] },
  gene_modified_cell_therapy: { modificationSettings: ["ex_vivo"] },
  car_cell_therapy: { constructs: ["car"] },
  car_t: { cells: ["t_cell", "natural_killer_t_cell", "pluripotent_stem_cell", "mononuclear_cell"] },
  car_gamma_delta_t: { cells: ["gamma_delta_t_cell", "pluripotent_stem_cell", "mononuclear_cell"] },
  car_nkt: { cells: ["natural_killer_t_cell", "pluripotent_stem_cell", "hematopoietic_stem_cell", "mononuclear_cell"] },
  car_nk: { cells: ["nk_cell", "pluripotent_stem_cell", "hematopoietic_stem_cell", "mononuclear_cell"] },
  car_cik: { cells: ["cytokine_induced_killer_cell", "mononuclear_cell"] },
  car_macrophage: { cells: ["macrophage", "monocyte", "pluripotent_stem_cell", "mononuclear_cell"] },
  car_treg: { cells: ["regulatory_t_cell"] },
  tcr_t: { constructs: ["tcr"], cells: ["t_cell", "pluripotent_stem_cell", "mononuclear_cell"] },
  gene_modified_til: { cells: ["tumor_infiltrating_lymphocyte"], sources: ["tumor_tissue"] },
  gene_modified_nk_cell_therapy: { cells: ["nk_cell", "pluripotent_stem_cell", "mononuclear_cell"] },
  gene_modified_treg: { cells: ["regulatory_t_cell", "cd4_t_cell"] },
  gene_modified_b_cell_therapy: { cells: ["b_cell", "plasma_cell"] },
  hsc_gene_therapy: { cells: ["hematopoietic_stem_cell"] },
  hsc_gene_addition: { vectors: ["retroviral", "transposon_system"] },
  hsc_gene_editing: { constructs: ["edit"] },
  gene_modified_msc: { cells: ["mesenchymal_stromal_cell"] },
  gene_modified_keratinocyte_therapy: { cells: ["keratinocyte"] },
  gene_modified_fibroblast_therapy: { cells: ["fibroblast"] },
  gene_modified_tumor_cell_vaccine: { cells: ["tumor_cell"] },
  gene_modified_dendritic_cell_vaccine: { cells: ["dendritic_cell", "monocyte"] },
  unmodified_immune_cell_therapy: { modificationSettings: ["none"] },
  til: { cells: ["tumor_infiltrating_lymphocyte"], sources: ["tumor_tissue", "lymph_node"] },
  marrow_infiltrating_lymphocytes: { cells: ["marrow_infiltrating_lymphocyte"], sources: ["bone_marrow"] },
  gamma_delta_t_cell_therapy: { cells: ["gamma_delta_t_cell", "mononuclear_cell"] },
  nk_cell_therapy: { cells: ["nk_cell", "mononuclear_cell"] },
  treg_therapy: { cells: ["regulatory_t_cell"] },
  hsc_transplant: { modificationSettings: ["none"] },
  cord_blood_transplant: { sources: ["umbilical_cord_blood"] },
  mesenchymal_stromal_cell_therapy: { modificationSettings: ["none"], cells: ["mesenchymal_stromal_cell"] },
  stromal_vascular_fraction_therapy: { sources: ["adipose_tissue"] },
  pluripotent_stem_cell_derived_therapy: { sources: ["pluripotent_stem_cells"] },
  islet_cell_therapy: { cells: ["islet_cell"], sources: ["pancreas", "animal_tissue"] },
  fibroblast_therapy: { modificationSettings: ["none"], cells: ["fibroblast"] },
  in_vivo_gene_therapy: { modificationSettings: ["in_vivo"] },
  in_vivo_gene_editing: { constructs: ["edit"] },
  in_vivo_car: { constructs: ["car"] },
  oncolytic_virus: { modificationSettings: ["in_vivo"], vectors: ["viral", "hybrid_vector"] },
  viral_vector_immunotherapy: { modificationSettings: ["in_vivo"], vectors: ["viral", "hybrid_vector"] },
  dna_immunotherapy: { modificationSettings: ["in_vivo"], vectors: ["non_viral"] },
  bacterial_gene_therapy: { modificationSettings: ["in_vivo"], vectors: ["bacterial"] },
  rna_therapy: { modificationSettings: ["in_vivo", "none"], vectors: ["non_viral"] },
  oligonucleotide_therapy: { modificationSettings: ["none"], constructs: ["oligonucleotide"] },
  antisense: { oligonucleotides: antisense },
  sirna: { oligonucleotides: ["sirna", "dicer_substrate_sirna"] },
  mirna_therapy: { oligonucleotides: ["mirna_mimic", "antagomir"] },
  aptamer: { oligonucleotides: ["aptamer"] },
  rna_editing_oligonucleotide: { oligonucleotides: ["rna_editing_oligonucleotide"] },
  small_activating_rna: { oligonucleotides: ["small_activating_rna"] },
  immunostimulatory_oligonucleotide: { oligonucleotides: ["immunostimulatory_oligonucleotide"] },
  viral_vector_vaccine: { modificationSettings: ["in_vivo"], vectors: ["viral", "hybrid_vector"] },
  dna_vaccine: { modificationSettings: ["in_vivo"], vectors: ["non_viral"] },
};

const known = new Map<Modality, ImpliedFacets>();

/** Returns the allowed values for a modality, with those of its broader terms where it has none. */
export function impliedFacets(modality: Modality): ImpliedFacets {
  let facets = known.get(modality);
  if (facets === undefined) {
    facets = {};
    for (const term of [modality, ...broaderTerms(modalities, modality)]) facets = { ...table[term], ...facets };
    known.set(modality, facets);
  }
  return facets;
}
