import { expect, it } from "vitest";
import { isKindOf } from "../../vocabulary/vocabulary.ts";
import type { CellOrigin } from "../../gen/vocabularies/cell-origin.ts";
import { cellTypes, type CellType } from "../../gen/vocabularies/cell-type.ts";
import { modalities, Modality } from "../../gen/vocabularies/modality.ts";
import type { OligonucleotideClass } from "../../gen/vocabularies/oligonucleotide-class.ts";
import { Route } from "../../gen/vocabularies/route.ts";
import { Target } from "../../gen/vocabularies/target.ts";
import { vectorClasses, VectorClass } from "../../gen/vocabularies/vector-class.ts";
import { VectorSpecies } from "../../gen/vocabularies/vector-species.ts";

/** Well-known products, to show that the vocabularies are sufficient. The compiler checks each term. */
interface Known {
  modality: Modality;
  route: Route;
  origin?: CellOrigin;
  cell?: CellType;
  vector?: VectorClass;
  species?: VectorSpecies;
  oligonucleotide?: OligonucleotideClass;
  targets?: Target[];
}

const infused = { route: "intravenous_infusion" } as const;
const carT = { ...infused, modality: "car_t", origin: "autologous", cell: "t_cell" } as const;
const lentiviral = { vector: "lentiviral", species: "hiv1" } as const;
const gammaretroviral = { vector: "gammaretroviral", species: "mmlv" } as const;
const stem = { ...infused, origin: "autologous", cell: "hematopoietic_stem_cell" } as const;
const added = { ...stem, ...lentiviral, modality: "hsc_gene_addition" } as const;
const aav = { modality: "in_vivo_gene_addition", vector: "adeno_associated_viral" } as const;
const silencing = { modality: "sirna", route: "subcutaneous", oligonucleotide: "sirna" } as const;
const particle = { vector: "lipid_nanoparticle" } as const;

const products: Record<string, Known> = {
  tisagenlecleucel: { ...carT, ...lentiviral, targets: ["CD19"] },
  "axicabtagene ciloleucel": { ...carT, ...gammaretroviral, species: "mscv", targets: ["CD19"] },
  "brexucabtagene autoleucel": { ...carT, ...gammaretroviral, species: "mscv", targets: ["CD19"] },
  "lisocabtagene maraleucel": { ...carT, ...lentiviral, targets: ["CD19"] },
  "relmacabtagene autoleucel": { ...carT, ...lentiviral, targets: ["CD19"] },
  "obecabtagene autoleucel": { ...carT, ...lentiviral, targets: ["CD19"] },
  "inaticabtagene autoleucel": { ...carT, ...lentiviral, targets: ["CD19"] },
  "idecabtagene vicleucel": { ...carT, ...lentiviral, targets: ["TNFRSF17"] },
  "ciltacabtagene autoleucel": { ...carT, ...lentiviral, targets: ["TNFRSF17"] },
  "equecabtagene autoleucel": { ...carT, ...lentiviral, targets: ["TNFRSF17"] },
  "zevorcabtagene autoleucel": { ...carT, ...lentiviral, targets: ["TNFRSF17"] },
  "anitocabtagene autoleucel": { ...carT, ...lentiviral, targets: ["TNFRSF17"] },
  "satricabtagene autoleucel": { ...carT, targets: ["CLDN18_2"] },
  "Descartes-08": { ...carT, vector: "electroporation", targets: ["TNFRSF17"] },
  "KJ-C2320": { ...carT, origin: "allogeneic", targets: ["CD38", "KLRC1", "TCR", "B2M"] },
  "ADI-001": {
    ...carT,
    modality: "car_gamma_delta_t",
    origin: "allogeneic",
    cell: "gamma_delta_t_cell",
    targets: ["MS4A1"],
  },
  "CNTY-101": { ...carT, modality: "car_nk", origin: "allogeneic", cell: "nk_cell", targets: ["CD19"] },
  "CT-0508": {
    ...carT,
    modality: "car_macrophage",
    cell: "macrophage",
    vector: "adenoviral",
    species: "hadv5_f35",
    targets: ["ERBB2"],
  },
  TX200: { ...carT, modality: "car_treg", cell: "regulatory_t_cell", targets: ["HLA_A2"] },
  HN2301: { ...infused, modality: "in_vivo_car_t", vector: "lipid_nanoparticle", cell: "t_cell" },
  "afamitresgene autoleucel": { ...carT, ...lentiviral, modality: "tcr_t", targets: ["MAGEA4"] },
  "letetresgene autoleucel": { ...carT, ...lentiviral, modality: "tcr_t", targets: ["CTAG1B"] },
  lifileucel: { ...infused, modality: "til", origin: "autologous", cell: "tumor_infiltrating_lymphocyte" },
  tabelecleucel: {
    ...infused,
    modality: "virus_specific_t_cell_therapy",
    origin: "allogeneic",
    cell: "virus_specific_t_cell",
    targets: ["EBV_antigens"],
  },
  Zalmoxis: {
    ...infused,
    ...gammaretroviral,
    modality: "gene_modified_t_cell_therapy",
    origin: "allogeneic",
    cell: "t_cell",
    targets: ["HSV_TK", "truncated_NGFR"],
  },
  "sipuleucel-T": {
    ...infused,
    modality: "dendritic_cell_vaccine",
    origin: "autologous",
    cell: "antigen_presenting_cell",
    targets: ["ACP3"],
  },
  "gemogenovatucel-T": {
    modality: "gene_modified_tumor_cell_vaccine",
    route: "intradermal",
    origin: "autologous",
    cell: "tumor_cell",
    vector: "electroporation",
    targets: ["CSF2", "FURIN"],
  },
  "betibeglogene autotemcel": { ...added, targets: ["HBB_T87Q"] },
  "lovotibeglogene autotemcel": { ...added, targets: ["HBB_T87Q"] },
  "elivaldogene autotemcel": { ...added, targets: ["ABCD1"] },
  "atidarsagene autotemcel": { ...added, targets: ["ARSA"] },
  "marnetegragene autotemcel": { ...added, targets: ["ITGB2"] },
  "etuvetidigene autotemcel": { ...added, targets: ["WAS"] },
  "HGI-001": { ...added, targets: ["HBB"] },
  Strimvelis: { ...stem, ...gammaretroviral, modality: "hsc_gene_addition", targets: ["ADA"] },
  "exagamglogene autotemcel": {
    ...stem,
    modality: "hsc_gene_editing",
    vector: "electroporation",
    targets: ["BCL11A_enhancer"],
  },
  "renizgamglogene autogedtemcel": {
    ...stem,
    modality: "hsc_gene_editing",
    vector: "electroporation",
    targets: ["HBG_promoter"],
  },
  omidubicel: {
    ...infused,
    modality: "expanded_cord_blood_transplant",
    origin: "allogeneic",
    cell: "hematopoietic_stem_cell",
  },
  Hemacord: { ...infused, modality: "cord_blood_transplant", origin: "allogeneic", cell: "hematopoietic_stem_cell" },
  "remestemcel-L": {
    ...infused,
    modality: "mesenchymal_stromal_cell_therapy",
    origin: "allogeneic",
    cell: "mesenchymal_stromal_cell",
  },
  darvadstrocel: {
    modality: "mesenchymal_stromal_cell_therapy",
    route: "perianal_fistula",
    origin: "allogeneic",
    cell: "mesenchymal_stromal_cell",
  },
  donislecel: { modality: "islet_cell_therapy", route: "portal_vein", origin: "allogeneic", cell: "islet_cell" },
  zimislecel: { modality: "psc_derived_islet_therapy", route: "portal_vein", origin: "allogeneic", cell: "islet_cell" },
  bemdaneprocel: {
    modality: "psc_derived_neural_therapy",
    route: "intraputaminal",
    origin: "allogeneic",
    cell: "dopaminergic_neuron",
  },
  "revakinagene taroretcel": {
    modality: "encapsulated_cell_gene_therapy",
    route: "intravitreal_implantation",
    origin: "allogeneic",
    cell: "retinal_pigment_epithelial_cell",
    targets: ["CNTF"],
  },
  "prademagene zamikeracel": {
    ...gammaretroviral,
    modality: "gene_modified_keratinocyte_therapy",
    route: "skin_graft",
    origin: "autologous",
    cell: "keratinocyte",
    targets: ["COL7A1"],
  },
  "azficel-T": { modality: "fibroblast_therapy", route: "intradermal", origin: "autologous", cell: "fibroblast" },
  MACI: { modality: "chondrocyte_therapy", route: "intracartilaginous", origin: "autologous", cell: "chondrocyte" },
  Holoclar: {
    modality: "limbal_stem_cell_therapy",
    route: "ophthalmic",
    origin: "autologous",
    cell: "limbal_epithelial_stem_cell",
  },
  StrataGraft: { modality: "skin_substitute", route: "skin_graft", origin: "allogeneic", cell: "keratinocyte" },
  Rethymic: {
    modality: "engineered_thymus",
    route: "intramuscular_implantation",
    origin: "allogeneic",
    cell: "thymic_epithelial_cell",
  },
  Symvess: {
    modality: "engineered_blood_vessel",
    route: "vascular_implantation",
    origin: "allogeneic",
    cell: "smooth_muscle_cell",
  },
  "voretigene neparvovec": { ...aav, species: "aav2", route: "subretinal", targets: ["RPE65"] },
  "onasemnogene abeparvovec": { ...aav, ...infused, species: "aav9", targets: ["SMN1"] },
  "alipogene tiparvovec": { ...aav, species: "aav1", route: "intramuscular", targets: ["LPL"] },
  "valoctocogene roxaparvovec": { ...aav, ...infused, species: "aav5", targets: ["B_domain_deleted_F8"] },
  "etranacogene dezaparvovec": { ...aav, ...infused, species: "aav5", targets: ["F9_Padua"] },
  "fidanacogene elaparvovec": { ...aav, ...infused, species: "aav_rh74var", targets: ["F9_Padua"] },
  "dalnacogene ponparvovec": { ...aav, ...infused, species: "aav_843", targets: ["F9_Padua"] },
  "delandistrogene moxeparvovec": { ...aav, ...infused, species: "aavrh74", targets: ["micro_dystrophin"] },
  "eladocagene exuparvovec": { ...aav, species: "aav2", route: "intraputaminal", targets: ["DDC"] },
  "lenadogene nolparvovec": { ...aav, species: "aav2", route: "intravitreal", targets: ["MT-ND4"] },
  "DB-OTO": { ...aav, species: "aav1", route: "intracochlear", targets: ["OTOF"] },
  "ixoberogene soroparvovec": {
    ...aav,
    modality: "vectored_antibody_therapy",
    species: "aav_7m8",
    route: "intravitreal",
    targets: ["VEGF_trap"],
  },
  "AMT-130": { ...aav, modality: "in_vivo_gene_silencing", species: "aav5", route: "intrastriatal", targets: ["HTT"] },
  "beremagene geperpavec": {
    modality: "in_vivo_gene_addition",
    route: "topical",
    vector: "herpes_simplex_viral",
    species: "hsv1",
    targets: ["COL7A1"],
  },
  "nadofaragene firadenovec": {
    modality: "tumor_gene_therapy",
    route: "intravesical",
    vector: "adenoviral",
    species: "hadv5",
    targets: ["IFNA2"],
  },
  Gendicine: {
    modality: "tumor_gene_therapy",
    route: "intratumoral",
    vector: "adenoviral",
    species: "hadv5",
    targets: ["TP53"],
  },
  "aglatimagene besadenovec": {
    modality: "suicide_gene_therapy",
    route: "intraprostatic",
    vector: "adenoviral",
    species: "hadv5",
    targets: ["HSV_TK"],
  },
  "beperminogene perplasmid": {
    modality: "plasmid_gene_therapy",
    route: "intramuscular",
    vector: "plasmid_naked",
    targets: ["HGF"],
  },
  "zopapogene imadenovec": {
    modality: "viral_vector_immunotherapy",
    route: "subcutaneous",
    vector: "adenoviral",
    species: "gad",
    targets: ["HPV6_HPV11"],
  },
  "talimogene laherparepvec": {
    modality: "oncolytic_virus",
    route: "intratumoral",
    vector: "herpes_simplex_viral",
    species: "hsv1",
    targets: ["CSF2"],
  },
  teserpaturev: { modality: "oncolytic_virus", route: "intratumoral", vector: "herpes_simplex_viral", species: "hsv1" },
  Oncorine: { modality: "oncolytic_virus", route: "intratumoral", vector: "adenoviral", species: "hadv5" },
  pelareorep: { ...infused, modality: "oncolytic_virus", vector: "reoviral", species: "reovirus_3_dearing" },
  "nexiguran ziclumeran": { ...infused, ...particle, modality: "in_vivo_gene_editing", targets: ["TTR"] },
  "lonvoguran ziclumeran": { ...infused, ...particle, modality: "in_vivo_gene_editing", targets: ["KLKB1"] },
  "VERVE-102": {
    ...infused,
    vector: "targeted_lipid_nanoparticle",
    modality: "in_vivo_gene_editing",
    targets: ["PCSK9"],
  },
  patisiran: { ...silencing, ...infused, ...particle, targets: ["TTR"] },
  vutrisiran: { ...silencing, vector: "galnac_conjugate", targets: ["TTR"] },
  inclisiran: { ...silencing, vector: "galnac_conjugate", targets: ["PCSK9"] },
  givosiran: { ...silencing, vector: "galnac_conjugate", targets: ["ALAS1"] },
  lumasiran: { ...silencing, vector: "galnac_conjugate", targets: ["HAO1"] },
  nedosiran: { ...silencing, oligonucleotide: "dicer_substrate_sirna", vector: "galnac_conjugate", targets: ["LDHA"] },
  fitusiran: { ...silencing, vector: "galnac_conjugate", targets: ["SERPINC1"] },
  plozasiran: { ...silencing, vector: "galnac_conjugate", targets: ["APOC3"] },
  nusinersen: {
    modality: "antisense",
    route: "intrathecal",
    oligonucleotide: "exon_inclusion_antisense",
    vector: "naked_nucleic_acid",
    targets: ["SMN2"],
  },
  eteplirsen: { ...infused, modality: "antisense", oligonucleotide: "exon_skipping_antisense", targets: ["DMD"] },
  tofersen: { modality: "antisense", route: "intrathecal", oligonucleotide: "gapmer_antisense", targets: ["SOD1"] },
  eplontersen: {
    modality: "antisense",
    route: "subcutaneous",
    oligonucleotide: "gapmer_antisense",
    vector: "galnac_conjugate",
    targets: ["TTR"],
  },
  mipomersen: { modality: "antisense", route: "subcutaneous", oligonucleotide: "gapmer_antisense", targets: ["APOB"] },
  fomivirsen: { modality: "antisense", route: "intravitreal", targets: ["CMV_IE2"] },
  imetelstat: {
    ...infused,
    modality: "telomerase_inhibitor_oligonucleotide",
    oligonucleotide: "telomerase_template_antagonist",
    targets: ["telomerase_RNA_template"],
  },
  pegaptanib: { modality: "aptamer", route: "intravitreal", oligonucleotide: "aptamer", targets: ["VEGFA"] },
  "avacincaptad pegol": { modality: "aptamer", route: "intravitreal", oligonucleotide: "aptamer", targets: ["C5"] },
  tozinameran: { ...particle, modality: "mrna_vaccine", route: "intramuscular", targets: ["SARS_CoV_2_spike"] },
  "mRNA-1345": { ...particle, modality: "mrna_vaccine", route: "intramuscular", targets: ["RSV_F"] },
  "intismeran autogene": {
    ...particle,
    modality: "mrna_neoantigen_therapy",
    route: "intramuscular",
    targets: ["neoantigen"],
  },
  "mRNA-3927": { ...infused, ...particle, modality: "mrna_protein_replacement", targets: ["PCCA", "PCCB"] },
  "Ad26.COV2.S": {
    modality: "viral_vector_vaccine",
    route: "intramuscular",
    vector: "adenoviral",
    species: "hadv26",
    targets: ["SARS_CoV_2_spike"],
  },
};

it("has exact terms for the best-known products", () => {
  console.log(`products written in terms: ${Object.keys(products).length}`);
  expect(Object.keys(products).length).toBeGreaterThanOrEqual(100);
  for (const [name, { modality, route, vector, species, targets = [] }] of Object.entries(products)) {
    expect(Modality.safeParse(modality).success && Route.safeParse(route).success, name).toBe(true);
    if (vector !== undefined) expect(VectorClass.safeParse(vector).success, name).toBe(true);
    if (species !== undefined) expect(VectorSpecies.safeParse(species).success, name).toBe(true);
    for (const target of targets) expect(Target.safeParse(target).success, `${name} ${target}`).toBe(true);
  }
});

it("agrees in its trees with what the products are", () => {
  for (const [name, { modality, origin, cell, vector, species, oligonucleotide }] of Object.entries(products)) {
    const ofCells =
      isKindOf(modalities, modality, "cell_therapy") || isKindOf(modalities, modality, "tissue_engineered_product");
    expect(origin !== undefined, `${name} has an origin of its cells`).toBe(ofCells);
    if (isKindOf(modalities, modality, "car_t") && cell !== undefined)
      expect(isKindOf(cellTypes, cell, "t_cell"), name).toBe(true);
    if (species !== undefined && vector !== undefined)
      expect(isKindOf(vectorClasses, vector, "viral"), name).toBe(true);
    if (oligonucleotide !== undefined)
      expect(isKindOf(modalities, modality, "oligonucleotide_therapy"), name).toBe(true);
  }
  expect(isKindOf(modalities, "car_t", "cell_therapy")).toBe(true);
  expect(isKindOf(modalities, "in_vivo_car_t", "gene_therapy")).toBe(true);
  expect(isKindOf(modalities, "in_vivo_car_t", "cell_therapy")).toBe(false);
});
