/** What the targets of a product are in its therapy, by modality. */
import { modalities, type Modality } from "@org/therapy-model";
import { isKindOf, termKeys } from "@org/therapy-model/vocabulary";
import type { TargetRole } from "../../src/products/construct-of.ts";

/** The role of the targets by broad modality; the first that applies decides. */
const roles: readonly (readonly [Modality, TargetRole])[] = [
  ["in_vivo_car", "car"],
  ["car_cell_therapy", "car"],
  ["tcr_t", "tcr"],
  ["hsc_gene_editing", "edit"],
  ["in_vivo_gene_editing", "edit"],
  ["hsc_gene_addition", "transgene"],
  ["gene_modified_msc", "transgene"],
  ["gene_modified_keratinocyte_therapy", "transgene"],
  ["gene_modified_fibroblast_therapy", "transgene"],
  ["gene_modified_chondrocyte_therapy", "transgene"],
  ["encapsulated_cell_gene_therapy", "transgene"],
  ["in_vivo_gene_addition", "transgene"],
  ["plasmid_gene_therapy", "transgene"],
  ["suicide_gene_therapy", "transgene"],
  ["tumor_gene_therapy", "transgene"],
  ["oncolytic_virus", "transgene"],
  ["mrna_protein_replacement", "transgene"],
  ["mrna_immunomodulator", "transgene"],
  ["gene_modified_tumor_cell_vaccine", "transgene"],
  ["gene_modified_dendritic_cell_vaccine", "antigens"],
  ["dendritic_cell_vaccine", "antigens"],
  ["tumor_cell_vaccine", "antigens"],
  ["viral_vector_immunotherapy", "antigens"],
  ["dna_immunotherapy", "antigens"],
  ["bacterial_gene_therapy", "antigens"],
  ["mrna_tumor_antigen_therapy", "antigens"],
  ["mrna_vaccine", "antigens"],
  ["vector_vaccine", "antigens"],
  ["virus_specific_t_cell_therapy", "specificity"],
  ["antigen_specific_t_cell_therapy", "specificity"],
  ["oligonucleotide_therapy", "oligonucleotide"],
];

/** Lists the modalities whose targets have a role, with the role; the other modalities leave it open. */
export function targetRoles(): Partial<Record<Modality, TargetRole>> {
  return Object.fromEntries(
    termKeys(modalities).flatMap((modality) => {
      const role = roles.find(([broad]) => isKindOf(modalities, modality, broad))?.[1];
      return role === undefined ? [] : [[modality, role]];
    }),
  );
}
