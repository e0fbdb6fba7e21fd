/** The constructs of a therapy, from the modality and the targets of a product. */
import {
  modalities,
  type Construct,
  type Modality,
  type OligonucleotideClass,
  type TargetReference,
} from "@org/therapy-model";
import { isKindOf } from "@org/therapy-model/vocabulary";

/** What the targets of a product are in its therapy. */
export type TargetRole = "car" | "tcr" | "transgene" | "edit" | "antigens" | "oligonucleotide" | "specificity";

/** The role of the targets by modality; the narrowest term decides. */
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

/** The class of an oligonucleotide by modality; a microRNA therapy may be a mimic or an antagonist. */
const oligonucleotideClasses: Partial<Record<Modality, OligonucleotideClass>> = {
  antisense: "antisense_oligonucleotide",
  sirna: "sirna",
  aptamer: "aptamer",
  rna_editing_oligonucleotide: "rna_editing_oligonucleotide",
  small_activating_rna: "small_activating_rna",
  immunostimulatory_oligonucleotide: "immunostimulatory_oligonucleotide",
  telomerase_inhibitor_oligonucleotide: "telomerase_template_antagonist",
};

/** Returns what the targets of a product with a modality are; nothing if the modality leaves it open. */
export function targetRole(modality: Modality): TargetRole | undefined {
  return roles.find(([broad]) => isKindOf(modalities, modality, broad))?.[1];
}

/** A construct, and where in it each target is: a pointer without the number of the construct. */
export interface PlacedConstruct {
  readonly construct: Construct;
  /** For each target, in their order, its pointer in the construct. */
  readonly places: readonly string[];
}

/** Makes the constructs of a product with a role of its targets. */
export function constructsOf(
  role: TargetRole,
  modality: Modality,
  targets: readonly TargetReference[],
): readonly PlacedConstruct[] {
  const each = (field: string, make: (target: TargetReference) => Construct): PlacedConstruct[] =>
    targets.map((target) => ({ construct: make(target), places: [field] }));
  switch (role) {
    case "car": {
      const construct: Construct = { kind: "car", binders: targets.map((target) => ({ target })) };
      return [{ construct, places: targets.map((_, at) => `/binders/${at}/target`) }];
    }
    case "antigens": {
      const construct: Construct = { kind: "antigens", targets: [...targets] };
      return [{ construct, places: targets.map((_, at) => `/targets/${at}`) }];
    }
    case "tcr":
      return each("/target", (target) => ({ kind: "tcr", target }));
    case "transgene":
      return each("/gene", (gene) => ({ kind: "transgene", gene }));
    case "edit":
      return each("/locus", (locus) => ({ kind: "edit", locus }));
    case "oligonucleotide": {
      const kind = oligonucleotideClasses[modality];
      return kind === undefined ? [] : each("/target", (target) => ({ kind: "oligonucleotide", class: kind, target }));
    }
    case "specificity":
      return [];
  }
}
