// Written by scripts/generate-terms.ts from vocabularies/modality.tsv. Do not edit.
import type { Term } from "../vocabulary.ts";

/** A key of the table of the same name. */
export type ModalityKey =
  | "cell_therapy"
  | "gene_modified_cell_therapy"
  | "car_cell_therapy"
  | "car_t"
  | "car_gamma_delta_t"
  | "car_nkt"
  | "car_nk"
  | "car_cik"
  | "car_macrophage"
  | "car_treg"
  | "tcr_t"
  | "tcr_fusion_t_cell_therapy"
  | "gene_modified_til"
  | "gene_modified_t_cell_therapy"
  | "gene_modified_nk_cell_therapy"
  | "gene_modified_treg"
  | "gene_modified_b_cell_therapy"
  | "hsc_gene_therapy"
  | "hsc_gene_addition"
  | "hsc_gene_editing"
  | "gene_modified_msc"
  | "gene_modified_keratinocyte_therapy"
  | "gene_modified_fibroblast_therapy"
  | "gene_modified_chondrocyte_therapy"
  | "gene_modified_islet_therapy"
  | "gene_modified_psc_derived_therapy"
  | "gene_modified_tumor_cell_vaccine"
  | "gene_modified_dendritic_cell_vaccine"
  | "gene_modified_erythroid_therapy"
  | "encapsulated_cell_gene_therapy"
  | "unmodified_immune_cell_therapy"
  | "til"
  | "marrow_infiltrating_lymphocytes"
  | "virus_specific_t_cell_therapy"
  | "antigen_specific_t_cell_therapy"
  | "gamma_delta_t_cell_therapy"
  | "double_negative_t_cell_therapy"
  | "nkt_cell_therapy"
  | "nk_cell_therapy"
  | "cytokine_induced_killer_therapy"
  | "treg_therapy"
  | "donor_lymphocyte_infusion"
  | "dendritic_cell_vaccine"
  | "tolerogenic_dendritic_cell_therapy"
  | "macrophage_therapy"
  | "granulocyte_therapy"
  | "hsc_transplant"
  | "cord_blood_transplant"
  | "expanded_cord_blood_transplant"
  | "engineered_graft_transplant"
  | "mesenchymal_stromal_cell_therapy"
  | "multipotent_progenitor_cell_therapy"
  | "marrow_mononuclear_cell_therapy"
  | "stromal_vascular_fraction_therapy"
  | "cardiac_progenitor_cell_therapy"
  | "pluripotent_stem_cell_derived_therapy"
  | "psc_derived_islet_therapy"
  | "psc_derived_neural_therapy"
  | "psc_derived_retinal_therapy"
  | "psc_derived_cardiac_therapy"
  | "psc_derived_msc_therapy"
  | "psc_derived_immune_cell_therapy"
  | "psc_derived_platelet_therapy"
  | "islet_cell_therapy"
  | "hepatocyte_therapy"
  | "myoblast_therapy"
  | "fibroblast_therapy"
  | "melanocyte_keratinocyte_therapy"
  | "neural_stem_cell_therapy"
  | "retinal_progenitor_cell_therapy"
  | "corneal_endothelial_cell_therapy"
  | "tumor_cell_vaccine"
  | "tissue_engineered_product"
  | "chondrocyte_therapy"
  | "skin_substitute"
  | "limbal_stem_cell_therapy"
  | "oral_mucosal_epithelial_product"
  | "engineered_bone"
  | "engineered_blood_vessel"
  | "engineered_thymus"
  | "cardiac_cell_sheet"
  | "engineered_cornea"
  | "engineered_urogenital_tissue"
  | "engineered_oral_tissue"
  | "gene_therapy"
  | "in_vivo_gene_therapy"
  | "in_vivo_gene_addition"
  | "optogenetic_therapy"
  | "vectored_antibody_therapy"
  | "in_vivo_gene_editing"
  | "in_vivo_gene_silencing"
  | "in_vivo_car"
  | "in_vivo_car_t"
  | "in_vivo_car_macrophage"
  | "in_vivo_car_nk"
  | "plasmid_gene_therapy"
  | "suicide_gene_therapy"
  | "tumor_gene_therapy"
  | "oncolytic_virus"
  | "viral_vector_immunotherapy"
  | "dna_immunotherapy"
  | "bacterial_gene_therapy"
  | "rna_therapy"
  | "oligonucleotide_therapy"
  | "antisense"
  | "sirna"
  | "mirna_therapy"
  | "aptamer"
  | "rna_editing_oligonucleotide"
  | "small_activating_rna"
  | "immunostimulatory_oligonucleotide"
  | "telomerase_inhibitor_oligonucleotide"
  | "trna_therapy"
  | "mrna_therapy"
  | "mrna_protein_replacement"
  | "mrna_encoded_antibody"
  | "mrna_immunomodulator"
  | "mrna_neoantigen_therapy"
  | "mrna_tumor_antigen_therapy"
  | "mrna_tolerance_therapy"
  | "mrna_vaccine"
  | "vector_vaccine"
  | "viral_vector_vaccine"
  | "dna_vaccine"
  | "extracellular_vesicle_therapy"
  | "xenogeneic_organ"
  | "combined_product";

/** The keys, in the order of the table. */
export const modalityKeys: readonly ModalityKey[] = [
  "cell_therapy",
  "gene_modified_cell_therapy",
  "car_cell_therapy",
  "car_t",
  "car_gamma_delta_t",
  "car_nkt",
  "car_nk",
  "car_cik",
  "car_macrophage",
  "car_treg",
  "tcr_t",
  "tcr_fusion_t_cell_therapy",
  "gene_modified_til",
  "gene_modified_t_cell_therapy",
  "gene_modified_nk_cell_therapy",
  "gene_modified_treg",
  "gene_modified_b_cell_therapy",
  "hsc_gene_therapy",
  "hsc_gene_addition",
  "hsc_gene_editing",
  "gene_modified_msc",
  "gene_modified_keratinocyte_therapy",
  "gene_modified_fibroblast_therapy",
  "gene_modified_chondrocyte_therapy",
  "gene_modified_islet_therapy",
  "gene_modified_psc_derived_therapy",
  "gene_modified_tumor_cell_vaccine",
  "gene_modified_dendritic_cell_vaccine",
  "gene_modified_erythroid_therapy",
  "encapsulated_cell_gene_therapy",
  "unmodified_immune_cell_therapy",
  "til",
  "marrow_infiltrating_lymphocytes",
  "virus_specific_t_cell_therapy",
  "antigen_specific_t_cell_therapy",
  "gamma_delta_t_cell_therapy",
  "double_negative_t_cell_therapy",
  "nkt_cell_therapy",
  "nk_cell_therapy",
  "cytokine_induced_killer_therapy",
  "treg_therapy",
  "donor_lymphocyte_infusion",
  "dendritic_cell_vaccine",
  "tolerogenic_dendritic_cell_therapy",
  "macrophage_therapy",
  "granulocyte_therapy",
  "hsc_transplant",
  "cord_blood_transplant",
  "expanded_cord_blood_transplant",
  "engineered_graft_transplant",
  "mesenchymal_stromal_cell_therapy",
  "multipotent_progenitor_cell_therapy",
  "marrow_mononuclear_cell_therapy",
  "stromal_vascular_fraction_therapy",
  "cardiac_progenitor_cell_therapy",
  "pluripotent_stem_cell_derived_therapy",
  "psc_derived_islet_therapy",
  "psc_derived_neural_therapy",
  "psc_derived_retinal_therapy",
  "psc_derived_cardiac_therapy",
  "psc_derived_msc_therapy",
  "psc_derived_immune_cell_therapy",
  "psc_derived_platelet_therapy",
  "islet_cell_therapy",
  "hepatocyte_therapy",
  "myoblast_therapy",
  "fibroblast_therapy",
  "melanocyte_keratinocyte_therapy",
  "neural_stem_cell_therapy",
  "retinal_progenitor_cell_therapy",
  "corneal_endothelial_cell_therapy",
  "tumor_cell_vaccine",
  "tissue_engineered_product",
  "chondrocyte_therapy",
  "skin_substitute",
  "limbal_stem_cell_therapy",
  "oral_mucosal_epithelial_product",
  "engineered_bone",
  "engineered_blood_vessel",
  "engineered_thymus",
  "cardiac_cell_sheet",
  "engineered_cornea",
  "engineered_urogenital_tissue",
  "engineered_oral_tissue",
  "gene_therapy",
  "in_vivo_gene_therapy",
  "in_vivo_gene_addition",
  "optogenetic_therapy",
  "vectored_antibody_therapy",
  "in_vivo_gene_editing",
  "in_vivo_gene_silencing",
  "in_vivo_car",
  "in_vivo_car_t",
  "in_vivo_car_macrophage",
  "in_vivo_car_nk",
  "plasmid_gene_therapy",
  "suicide_gene_therapy",
  "tumor_gene_therapy",
  "oncolytic_virus",
  "viral_vector_immunotherapy",
  "dna_immunotherapy",
  "bacterial_gene_therapy",
  "rna_therapy",
  "oligonucleotide_therapy",
  "antisense",
  "sirna",
  "mirna_therapy",
  "aptamer",
  "rna_editing_oligonucleotide",
  "small_activating_rna",
  "immunostimulatory_oligonucleotide",
  "telomerase_inhibitor_oligonucleotide",
  "trna_therapy",
  "mrna_therapy",
  "mrna_protein_replacement",
  "mrna_encoded_antibody",
  "mrna_immunomodulator",
  "mrna_neoantigen_therapy",
  "mrna_tumor_antigen_therapy",
  "mrna_tolerance_therapy",
  "mrna_vaccine",
  "vector_vaccine",
  "viral_vector_vaccine",
  "dna_vaccine",
  "extracellular_vesicle_therapy",
  "xenogeneic_organ",
  "combined_product",
];

/** Makes the terms by key. */
export function modalityTerms(): { readonly [Key in ModalityKey]: Term<ModalityKey> } {
  return {
    cell_therapy: { label: "Cell therapy", definition: "Living cells given to treat, prevent or replace. Not to be confused with an engineered tissue, or with blood given only as a transfusion.", synonyms: ["cellular therapy","cell-based therapy"], codes: { ncit: "C70601" } },
    gene_modified_cell_therapy: { label: "Gene-modified cell therapy", definition: "Cells whose genes were added to, edited or silenced outside the body. The EU classes them as gene therapy medicinal products.", broader: "cell_therapy", synonyms: ["genetically modified cell therapy","ex vivo gene therapy","engineered cell therapy"] },
    car_cell_therapy: { label: "CAR cell therapy", definition: "Cells that carry a chimeric antigen receptor, of whatever lineage. Use the narrower term where the lineage is known.", broader: "gene_modified_cell_therapy", synonyms: ["chimeric antigen receptor cell therapy"] },
    car_t: { label: "CAR-T cell therapy", definition: "T cells given a chimeric antigen receptor ex vivo, as ciltacabtagene autoleucel. Not to be confused with CAR-T made in the body, or with TCR-T.", broader: "car_cell_therapy", synonyms: ["CAR T","chimeric antigen receptor T-cell therapy","CAR T cell","CAR T cells","chimeric antigen receptor T cells"], codes: { ncit: "C126102" }, mappings: { ncit: [{"code":"C137999","relation":"close"}] } },
    car_gamma_delta_t: { label: "CAR gamma-delta T cell therapy", definition: "Gamma-delta T cells with a CAR, as prulacabtagene leucel (ADI-001). Other CAR-T are taken to be alpha-beta.", broader: "car_t", synonyms: ["CAR-γδ T","gamma-delta CAR-T"] },
    car_nkt: { label: "CAR-NKT cell therapy", definition: "Natural killer T cells with a CAR. Not to be confused with CAR-NK, which has no T-cell receptor.", broader: "car_t", synonyms: ["CAR NKT","CAR-iNKT"] },
    car_nk: { label: "CAR-NK cell therapy", definition: "Natural killer cells with a CAR, from cord blood, iPSC or a line, as CNTY-101.", broader: "car_cell_therapy", synonyms: ["CAR NK","CAR-NK cells"] },
    car_cik: { label: "CAR-CIK cell therapy", definition: "Cytokine-induced killer cells with a CAR, as CARCIK-CD19.", broader: "car_cell_therapy", synonyms: ["CAR CIK"] },
    car_macrophage: { label: "CAR macrophage cell therapy", definition: "Macrophages or monocytes with a CAR, given after ex vivo modification, as CT-0508.", broader: "car_cell_therapy", synonyms: ["CAR-M","CAR-macrophage","CAR monocyte"] },
    car_treg: { label: "CAR-Treg cell therapy", definition: "Regulatory T cells with a CAR, meant to suppress and not to kill, as TX200 in kidney transplantation.", broader: "car_cell_therapy", synonyms: ["CAR Treg"] },
    tcr_t: { label: "TCR-T cell therapy", definition: "T cells given a T-cell receptor gene that reads a peptide on HLA, as afamitresgene autoleucel. Not CAR-T, which needs no HLA.", broader: "gene_modified_cell_therapy", synonyms: ["TCR T","T-cell receptor-engineered T-cell therapy","TCR-transduced T cells","TCR-T cells"] },
    tcr_fusion_t_cell_therapy: { label: "TCR-complex fusion T cell therapy", definition: "T cells whose added binder works through their own T-cell receptor complex, as TRuC, TAC or STAR. Needs no HLA, unlike TCR-T.", broader: "gene_modified_cell_therapy", synonyms: ["TRuC-T","TAC-T","STAR-T"] },
    gene_modified_til: { label: "Gene-modified TIL", definition: "Tumor-infiltrating lymphocytes with an added or edited gene, as OBX-115. Unmodified ones are TIL.", broader: "gene_modified_cell_therapy", synonyms: ["engineered TIL"] },
    gene_modified_t_cell_therapy: { label: "Gene-modified T cell therapy without CAR or TCR", definition: "T cells changed otherwise than by CAR or TCR: a safety switch (Zalmoxis), CCR5 disruption (SB-728-T), an antibody-coupling receptor.", broader: "gene_modified_cell_therapy", synonyms: ["gene-modified donor lymphocytes"] },
    gene_modified_nk_cell_therapy: { label: "Gene-modified NK cell therapy without CAR", definition: "NK cells changed otherwise than by a CAR, as FT516 with a high-affinity CD16.", broader: "gene_modified_cell_therapy", synonyms: ["engineered NK cells"] },
    gene_modified_treg: { label: "Gene-modified Treg cell therapy without CAR", definition: "Regulatory T cells with a gene other than a CAR, as a T-cell receptor or FOXP3.", broader: "gene_modified_cell_therapy", synonyms: ["engineered Treg","TCR-Treg"] },
    gene_modified_b_cell_therapy: { label: "Gene-modified B cell therapy", definition: "B cells or plasma cells made to secrete a protein, as ISP-001 for mucopolysaccharidosis I.", broader: "gene_modified_cell_therapy", synonyms: ["engineered B cells"] },
    hsc_gene_therapy: { label: "Hematopoietic stem cell gene therapy", definition: "Hematopoietic stem cells modified ex vivo and engrafted after conditioning. Not an HSC transplant, whose cells are unmodified.", broader: "gene_modified_cell_therapy", synonyms: ["HSC gene therapy","HSC-GT","ex vivo HSC gene therapy","HSPC gene therapy"] },
    hsc_gene_addition: { label: "Hematopoietic stem cell gene addition", definition: "An integrating vector adds a gene to hematopoietic stem cells, as betibeglogene autotemcel or HGI-001.", broader: "hsc_gene_therapy", synonyms: ["lentiviral HSC gene therapy"] },
    hsc_gene_editing: { label: "Hematopoietic stem cell gene editing", definition: "Hematopoietic stem cells are edited at a chosen locus, as exagamglogene autotemcel.", broader: "hsc_gene_therapy", synonyms: ["gene-edited HSC"] },
    gene_modified_msc: { label: "Gene-modified mesenchymal stromal cell therapy", definition: "Mesenchymal stromal cells with an added gene, as vandefitemcel (SB623) carrying NICD.", broader: "gene_modified_cell_therapy", synonyms: ["engineered MSC"] },
    gene_modified_keratinocyte_therapy: { label: "Gene-corrected epidermal graft", definition: "Epidermal cells corrected ex vivo and grafted as a sheet, as prademagene zamikeracel. Unmodified grafts are skin substitutes.", broader: "gene_modified_cell_therapy", synonyms: ["gene-corrected skin graft"] },
    gene_modified_fibroblast_therapy: { label: "Gene-modified fibroblast therapy", definition: "Dermal fibroblasts with an added gene, as dabocemagene autoficel for epidermolysis bullosa.", broader: "gene_modified_cell_therapy", synonyms: ["engineered fibroblasts"] },
    gene_modified_chondrocyte_therapy: { label: "Gene-modified chondrocyte therapy", definition: "Chondrocytes given with or as cells that express an added gene, as TissueGene-C with TGF-beta 1.", broader: "gene_modified_cell_therapy", synonyms: ["TG-C"] },
    gene_modified_islet_therapy: { label: "Gene-modified donor islet therapy", definition: "Donor islets edited to escape rejection, as UP421. From pluripotent cells use that term.", broader: "gene_modified_cell_therapy", synonyms: ["hypoimmune islets"] },
    gene_modified_psc_derived_therapy: { label: "Gene-modified pluripotent stem cell-derived therapy", definition: "Tissue cells differentiated from edited pluripotent cells, as CTX211. Immune cells stand under CAR, NK or T cell terms.", broader: "gene_modified_cell_therapy", synonyms: ["hypoimmune stem cell-derived therapy"] },
    gene_modified_tumor_cell_vaccine: { label: "Gene-modified tumor cell vaccine", definition: "Inactivated tumor cells with a gene that raises their immunogenicity, as gemogenovatucel-T.", broader: "gene_modified_cell_therapy", synonyms: ["GVAX"] },
    gene_modified_dendritic_cell_vaccine: { label: "Gene-modified dendritic cell vaccine", definition: "Dendritic cells transduced or transfected to express the antigen itself, as rocapuldencel-T. Cells pulsed with protein are a dendritic cell vaccine.", broader: "gene_modified_cell_therapy", synonyms: ["transduced dendritic cell vaccine"] },
    gene_modified_erythroid_therapy: { label: "Gene-modified red cell therapy", definition: "Cultured red cells that carry an added protein, as RTX-134.", broader: "gene_modified_cell_therapy", synonyms: ["engineered red blood cells"] },
    encapsulated_cell_gene_therapy: { label: "Encapsulated cell gene therapy", definition: "Gene-modified cells behind a semipermeable membrane that secrete a protein, as revakinagene taroretcel. Encapsulated unmodified islets are islet therapy with a device.", broader: "gene_modified_cell_therapy", synonyms: ["encapsulated cell therapy","ECT"] },
    unmodified_immune_cell_therapy: { label: "Unmodified immune cell therapy", definition: "Immune cells selected, activated or expanded but not genetically changed.", broader: "cell_therapy", synonyms: ["adoptive immune cell therapy"] },
    til: { label: "TIL therapy", definition: "Lymphocytes grown out of the patient's tumor and given back, as lifileucel.", broader: "unmodified_immune_cell_therapy", synonyms: ["tumor-infiltrating lymphocytes","TIL","tumour-infiltrating lymphocytes"] },
    marrow_infiltrating_lymphocytes: { label: "Marrow-infiltrating lymphocytes", definition: "Lymphocytes expanded from the patient's marrow, used in blood cancers.", broader: "unmodified_immune_cell_therapy", synonyms: ["MIL"] },
    virus_specific_t_cell_therapy: { label: "Virus-specific T cell therapy", definition: "T cells selected or expanded against a virus by their own receptor, as tabelecleucel (EBV) or posoleucel. Not TCR-T: nothing is transferred.", broader: "unmodified_immune_cell_therapy", synonyms: ["VST","virus-specific cytotoxic T lymphocytes","EBV-CTL"] },
    antigen_specific_t_cell_therapy: { label: "Tumor-antigen-specific T cell therapy", definition: "T cells expanded against tumor antigens by their own receptors, as multi-antigen T cells with WT1 and PRAME.", broader: "unmodified_immune_cell_therapy", synonyms: ["multi-antigen-specific T cells","TAA-T"] },
    gamma_delta_t_cell_therapy: { label: "Gamma-delta T cell therapy", definition: "Expanded gamma-delta T cells without a transferred receptor.", broader: "unmodified_immune_cell_therapy", synonyms: ["γδ T cell therapy"] },
    double_negative_t_cell_therapy: { label: "Double-negative T cell therapy", definition: "Donor T cells that lack CD4 and CD8.", broader: "unmodified_immune_cell_therapy", synonyms: ["DNT"] },
    nkt_cell_therapy: { label: "NKT cell therapy", definition: "Expanded invariant natural killer T cells without a CAR, as agenT-797.", broader: "unmodified_immune_cell_therapy", synonyms: ["iNKT cell therapy"] },
    nk_cell_therapy: { label: "NK cell therapy", definition: "Natural killer cells without genetic change, as SNK01. With a CAR they are CAR-NK.", broader: "unmodified_immune_cell_therapy", synonyms: ["natural killer cell therapy","natural killer cells"] },
    cytokine_induced_killer_therapy: { label: "Cytokine-induced killer cell therapy", definition: "T cells activated and expanded with cytokines to an NK-like state, as Immuncell-LC.", broader: "unmodified_immune_cell_therapy", synonyms: ["CIK","cytokine-induced killer cells","autologous activated lymphocytes"] },
    treg_therapy: { label: "Treg cell therapy", definition: "Regulatory T cells expanded or selected to suppress, without a transferred receptor.", broader: "unmodified_immune_cell_therapy", synonyms: ["regulatory T cell therapy","Treg"] },
    donor_lymphocyte_infusion: { label: "Donor lymphocyte infusion", definition: "Lymphocytes of the stem cell donor given after the transplant.", broader: "unmodified_immune_cell_therapy", synonyms: ["DLI"], codes: { ncit: "C16145" } },
    dendritic_cell_vaccine: { label: "Dendritic cell vaccine", definition: "Antigen-presenting cells loaded with antigen outside the body, as sipuleucel-T or DCVax-L.", broader: "unmodified_immune_cell_therapy", synonyms: ["DC vaccine","antigen-presenting cell vaccine"] },
    tolerogenic_dendritic_cell_therapy: { label: "Tolerogenic dendritic cell therapy", definition: "Dendritic cells conditioned to induce tolerance. Not to be confused with a dendritic cell vaccine, which immunizes.", broader: "unmodified_immune_cell_therapy", synonyms: ["tolDC"] },
    macrophage_therapy: { label: "Macrophage therapy", definition: "Macrophages or monocytes without genetic change, as those tried in cirrhosis.", broader: "unmodified_immune_cell_therapy", synonyms: ["monocyte-derived macrophage therapy"] },
    granulocyte_therapy: { label: "Granulocyte therapy", definition: "Donor granulocytes given as a medicinal product against infection or tumor.", broader: "unmodified_immune_cell_therapy", synonyms: ["therapeutic granulocytes"] },
    hsc_transplant: { label: "Hematopoietic stem cell transplant product", definition: "Unmodified hematopoietic stem cells that rebuild blood formation. With an added or edited gene they are HSC gene therapy.", broader: "cell_therapy", synonyms: ["HSCT","hematopoietic cell transplantation","haematopoietic stem cell transplantation"], codes: { ncit: "C15431" }, mappings: { ncit: [{"code":"C165194","relation":"broader"}] } },
    cord_blood_transplant: { label: "Cord blood transplant product", definition: "Unrelated cord blood, not expanded, as Hemacord.", broader: "hsc_transplant", synonyms: ["UCBT","HPC, cord blood"], mappings: { ncit: [{"code":"C15640","relation":"close"}] } },
    expanded_cord_blood_transplant: { label: "Expanded cord blood transplant product", definition: "Cord blood stem cells expanded before use, as omidubicel.", broader: "hsc_transplant", synonyms: ["ex vivo expanded cord blood"] },
    engineered_graft_transplant: { label: "Composition-controlled transplant graft", definition: "A graft with cell subsets removed or added in set doses, as Orca-T. Cells are sorted, not genetically changed.", broader: "hsc_transplant", synonyms: ["engineered allograft","graft engineering"] },
    mesenchymal_stromal_cell_therapy: { label: "Mesenchymal stromal cell therapy", definition: "Mesenchymal stromal cells expanded from marrow, fat, cord or placenta, as remestemcel-L or darvadstrocel.", broader: "cell_therapy", synonyms: ["MSC","mesenchymal stem cell therapy","mesenchymal stem cells","MSC therapy"], mappings: { ncit: [{"code":"C165194","relation":"broader"}] } },
    multipotent_progenitor_cell_therapy: { label: "Multipotent adult progenitor cell therapy", definition: "Expanded adherent adult progenitors distinct from mesenchymal stromal cells, as invimestrocel (MultiStem).", broader: "cell_therapy", synonyms: ["MAPC"] },
    marrow_mononuclear_cell_therapy: { label: "Marrow cell therapy for repair", definition: "Marrow mononuclear or selected CD34+ cells given to repair another tissue, as the heart or a limb. Not a transplant to restore blood.", broader: "cell_therapy", synonyms: ["bone marrow mononuclear cell therapy","CD34+ cell therapy"] },
    stromal_vascular_fraction_therapy: { label: "Stromal vascular fraction therapy", definition: "The freshly isolated, unexpanded cell mix of fat tissue. Expanded cells are mesenchymal stromal cells.", broader: "cell_therapy", synonyms: ["SVF","adipose-derived regenerative cells"], mappings: { ncit: [{"code":"C73997","relation":"close"}] } },
    cardiac_progenitor_cell_therapy: { label: "Cardiac progenitor cell therapy", definition: "Heart-derived cells, as the cardiosphere-derived deramiocel.", broader: "cell_therapy", synonyms: ["cardiosphere-derived cell therapy"] },
    pluripotent_stem_cell_derived_therapy: { label: "Pluripotent stem cell-derived therapy", definition: "Differentiated cells made from iPS or embryonic stem cells and carrying no CAR or TCR. With one, use that term.", broader: "cell_therapy", synonyms: ["iPSC-derived cell therapy","ESC-derived cell therapy","PSC-derived cell therapy"], mappings: { ncit: [{"code":"C165194","relation":"broader"}] } },
    psc_derived_islet_therapy: { label: "Pluripotent stem cell-derived islet therapy", definition: "Islet cells differentiated from pluripotent stem cells, as zimislecel. Not donor islets.", broader: "pluripotent_stem_cell_derived_therapy", synonyms: ["stem cell-derived islets"] },
    psc_derived_neural_therapy: { label: "Pluripotent stem cell-derived neural therapy", definition: "Neurons, glia or their progenitors from pluripotent cells, as bemdaneprocel or raguneprocel.", broader: "pluripotent_stem_cell_derived_therapy", synonyms: ["iPSC-derived dopaminergic progenitors"] },
    psc_derived_retinal_therapy: { label: "Pluripotent stem cell-derived retinal therapy", definition: "Retinal pigment epithelium or photoreceptors from pluripotent cells, as OpRegen.", broader: "pluripotent_stem_cell_derived_therapy", synonyms: ["stem cell-derived RPE"] },
    psc_derived_cardiac_therapy: { label: "Pluripotent stem cell-derived cardiac therapy", definition: "Heart muscle cells from pluripotent cells, as a patch or injected.", broader: "pluripotent_stem_cell_derived_therapy", synonyms: ["iPSC-derived cardiomyocytes"] },
    psc_derived_msc_therapy: { label: "Pluripotent stem cell-derived MSC therapy", definition: "Mesenchymal stromal cells made from pluripotent cells, as CYP-004. Not those expanded from tissue.", broader: "pluripotent_stem_cell_derived_therapy", synonyms: ["iPSC-derived MSC"] },
    psc_derived_immune_cell_therapy: { label: "Pluripotent stem cell-derived immune cell therapy", definition: "Immune cells from pluripotent cells with no CAR or TCR, as iPSC-derived NK cells.", broader: "pluripotent_stem_cell_derived_therapy", synonyms: ["iPSC-derived NK cells"] },
    psc_derived_platelet_therapy: { label: "Pluripotent stem cell-derived blood cell therapy", definition: "Platelets or red cells made from pluripotent cells.", broader: "pluripotent_stem_cell_derived_therapy", synonyms: ["iPSC-derived platelets"] },
    islet_cell_therapy: { label: "Islet cell therapy", definition: "Islets isolated from a donor pancreas, as donislecel. Stem cell-derived islets have their own term.", broader: "cell_therapy", synonyms: ["pancreatic islet transplantation","donor islets"] },
    hepatocyte_therapy: { label: "Hepatocyte therapy", definition: "Liver cells or their progenitors from donor tissue, as HepaStem.", broader: "cell_therapy", synonyms: ["liver cell therapy"] },
    myoblast_therapy: { label: "Muscle cell therapy", definition: "Autologous muscle precursor cells injected into muscle or sphincter, as AMDC-USR.", broader: "cell_therapy", synonyms: ["myoblast transplantation","autologous muscle-derived cells"] },
    fibroblast_therapy: { label: "Fibroblast therapy", definition: "Dermal fibroblasts without genetic change, as azficel-T.", broader: "cell_therapy", synonyms: ["autologous fibroblasts"] },
    melanocyte_keratinocyte_therapy: { label: "Melanocyte-keratinocyte therapy", definition: "A suspension of the patient's pigment and skin cells applied to wounds or vitiligo, as ReCell.", broader: "cell_therapy", synonyms: ["epidermal cell suspension"] },
    neural_stem_cell_therapy: { label: "Neural stem cell therapy", definition: "Neural stem or progenitor cells from fetal tissue, as NSI-566. From pluripotent cells use that term.", broader: "cell_therapy", synonyms: ["neural progenitor cell therapy"] },
    retinal_progenitor_cell_therapy: { label: "Retinal progenitor cell therapy", definition: "Retinal cells from fetal or adult tissue, as famzeretcel (jCell).", broader: "cell_therapy", synonyms: ["retinal cell transplantation"] },
    corneal_endothelial_cell_therapy: { label: "Corneal endothelial cell therapy", definition: "Cultured corneal endothelial cells injected into the eye, as neltependocel. Not limbal cells, which rebuild the surface.", broader: "cell_therapy", synonyms: ["CEC therapy"] },
    tumor_cell_vaccine: { label: "Tumor cell vaccine", definition: "Inactivated whole tumor cells, without an added gene.", broader: "cell_therapy", synonyms: ["whole-cell tumor vaccine"] },
    tissue_engineered_product: { label: "Tissue-engineered product", definition: "Engineered cells or tissues that regenerate, repair or replace tissue by their structure. Not to be confused with cells acting by metabolism or immunity.", synonyms: ["TEP","engineered tissue","tissue engineering product"] },
    chondrocyte_therapy: { label: "Cultured chondrocyte product", definition: "Expanded autologous chondrocytes that repair cartilage, with a membrane (MACI) or as spheroids (Spherox).", broader: "tissue_engineered_product", synonyms: ["autologous chondrocyte implantation","ACI"] },
    skin_substitute: { label: "Living skin substitute", definition: "Cultured keratinocytes, with or without fibroblasts, that cover a wound, as Epicel or StrataGraft.", broader: "tissue_engineered_product", synonyms: ["cultured epidermal autograft","cultured skin","bioengineered skin"] },
    limbal_stem_cell_therapy: { label: "Limbal stem cell product", definition: "Corneal surface rebuilt with cultured limbal cells, as Holoclar.", broader: "tissue_engineered_product", synonyms: ["limbal stem cell transplantation","cultured corneal epithelium"] },
    oral_mucosal_epithelial_product: { label: "Oral mucosal epithelial product", definition: "Cultured oral mucosa used to rebuild the eye's surface or the gullet, as Ocural.", broader: "tissue_engineered_product", synonyms: ["cultivated oral mucosal epithelium"] },
    engineered_bone: { label: "Engineered bone", definition: "Osteogenic cells with or without a scaffold that rebuild bone, as Ossron.", broader: "tissue_engineered_product", synonyms: ["osteoblast product"] },
    engineered_blood_vessel: { label: "Engineered blood vessel", definition: "A vessel grown by cells on a scaffold, decellularized or not, as Symvess.", broader: "tissue_engineered_product", synonyms: ["tissue-engineered vascular graft"] },
    engineered_thymus: { label: "Cultured thymus tissue", definition: "Donor thymus slices cultured and implanted, as Rethymic.", broader: "tissue_engineered_product", synonyms: ["processed thymus tissue"] },
    cardiac_cell_sheet: { label: "Cardiac cell sheet", definition: "A sheet of muscle cells laid on the heart, as HeartSheet. Heart muscle from pluripotent cells has its own term.", broader: "tissue_engineered_product", synonyms: ["skeletal myoblast sheet"] },
    engineered_cornea: { label: "Engineered cornea", definition: "A cultured or bioprinted replacement of corneal layers. Not a limbal product, which gives stem cells.", broader: "tissue_engineered_product", synonyms: ["bioengineered cornea"] },
    engineered_urogenital_tissue: { label: "Engineered urogenital tissue", definition: "Cultured tissue that repairs urethra, bladder or kidney, as MukoCell or rilparencel.", broader: "tissue_engineered_product", synonyms: ["tissue-engineered urethra"] },
    engineered_oral_tissue: { label: "Engineered oral tissue", definition: "Cultured living tissue for gum and mouth, as Gintuit.", broader: "tissue_engineered_product", synonyms: ["gingival graft product"] },
    gene_therapy: { label: "Gene therapy", definition: "Genetic material or editors that add, repair, silence or change genes. Cells modified outside the body stand under cell therapy.", synonyms: ["GT","genetic therapy"], codes: { ncit: "C15238" } },
    in_vivo_gene_therapy: { label: "In vivo gene therapy", definition: "The vector, nucleic acid or editor is given to the patient and acts in the body's own cells.", broader: "gene_therapy", synonyms: ["direct gene therapy"] },
    in_vivo_gene_addition: { label: "In vivo gene addition", definition: "A vector brings a working gene to cells in the body, as onasemnogene abeparvovec. The patient's own gene stays as it was.", broader: "in_vivo_gene_therapy", synonyms: ["in vivo gene transfer","gene replacement therapy","gene augmentation"] },
    optogenetic_therapy: { label: "Optogenetic therapy", definition: "A vector makes surviving retinal cells sensitive to light by adding an opsin, as sonpiretigene isteparvovec.", broader: "in_vivo_gene_addition", synonyms: ["optogenetics"] },
    vectored_antibody_therapy: { label: "Vectored antibody or inhibitor expression", definition: "A vector makes the body's cells secrete an antibody or trap, as ixoberogene soroparvovec with aflibercept.", broader: "in_vivo_gene_addition", synonyms: ["vectorized antibody","gene-based anti-VEGF"] },
    in_vivo_gene_editing: { label: "In vivo gene editing", definition: "An editor changes DNA or its marks inside the body, as nexiguran ziclumeran. Base, prime and epigenetic editing are methods told by the edit.", broader: "in_vivo_gene_therapy", synonyms: ["in vivo genome editing"] },
    in_vivo_gene_silencing: { label: "Vectored gene silencing", definition: "A vector makes cells express an inhibitory RNA, as AMT-130 for Huntington disease. Given as an oligonucleotide it is siRNA or antisense.", broader: "in_vivo_gene_therapy", synonyms: ["vectorized RNAi","AAV-miRNA gene therapy"] },
    in_vivo_car: { label: "In vivo CAR", definition: "A CAR is delivered to immune cells inside the body. Use the narrower term where the lineage is known.", broader: "in_vivo_gene_therapy", synonyms: ["in situ CAR"] },
    in_vivo_car_t: { label: "In vivo CAR-T", definition: "T cells are given a CAR inside the body by mRNA-LNP or a targeted vector, as HN2301. No cells are collected; not the ex vivo CAR-T.", broader: "in_vivo_car", synonyms: ["in situ CAR-T"] },
    in_vivo_car_macrophage: { label: "In vivo CAR macrophage", definition: "Myeloid cells are given a CAR inside the body, as MT-302.", broader: "in_vivo_car", synonyms: ["in vivo CAR-M","in vivo CAR myeloid"] },
    in_vivo_car_nk: { label: "In vivo CAR-NK", definition: "Natural killer cells are given a CAR inside the body.", broader: "in_vivo_car" },
    plasmid_gene_therapy: { label: "Plasmid gene therapy", definition: "A plasmid expresses a therapeutic protein in the body, as beperminogene perplasmid. A plasmid that immunizes is DNA immunotherapy.", broader: "in_vivo_gene_therapy", synonyms: ["plasmid DNA therapy","naked DNA gene therapy"] },
    suicide_gene_therapy: { label: "Suicide gene therapy", definition: "A vector gives tumor cells an enzyme that turns a prodrug toxic, as aglatimagene besadenovec. Not a safety switch in a cell product.", broader: "in_vivo_gene_therapy", synonyms: ["gene-directed enzyme prodrug therapy","cytotoxic gene therapy"] },
    tumor_gene_therapy: { label: "Tumor suppressor or cytokine gene therapy", definition: "A non-replicating vector gives tumor or bladder cells a suppressor gene or a cytokine, as nadofaragene firadenovec. Not for an inherited lack.", broader: "in_vivo_gene_therapy", synonyms: ["intratumoral gene transfer"] },
    oncolytic_virus: { label: "Oncolytic virus", definition: "A virus that replicates in tumor cells and kills them, as talimogene laherparepvec. Wild-type strains are included though some regulators do not call them gene therapy.", broader: "gene_therapy", synonyms: ["OV","oncolytic virotherapy"] },
    viral_vector_immunotherapy: { label: "Viral vector immunotherapy", definition: "A viral vector immunizes against tumor or chronic-infection antigens, as tipapkinogene sovacivec. Preventing infection is a viral vector vaccine.", broader: "gene_therapy", synonyms: ["viral vector therapeutic vaccine"] },
    dna_immunotherapy: { label: "DNA immunotherapy", definition: "A plasmid immunizes against tumor or viral antigens in people already diseased, as VGX-3100.", broader: "gene_therapy", synonyms: ["therapeutic DNA vaccine"] },
    bacterial_gene_therapy: { label: "Engineered bacteria", definition: "Genetically modified bacteria that act as the therapy or carry it, as axalimogene filolisbac.", broader: "gene_therapy", synonyms: ["bacterial vector therapy"] },
    rna_therapy: { label: "RNA therapy", definition: "RNA, or an oligonucleotide that acts on RNA or protein, given as the active substance. RNA that encodes an editor or a CAR stands under gene therapy.", synonyms: ["RNA therapeutics","RNA medicine"] },
    oligonucleotide_therapy: { label: "Oligonucleotide therapy", definition: "A short synthetic nucleic acid that acts by sequence or by shape.", broader: "rna_therapy", synonyms: ["oligonucleotide","nucleic acid drug"] },
    antisense: { label: "Antisense oligonucleotide", definition: "A single strand that binds a transcript to degrade it or change its splicing, as nusinersen or tofersen.", broader: "oligonucleotide_therapy", synonyms: ["ASO","antisense oligonucleotide therapy","AON"] },
    sirna: { label: "siRNA", definition: "A double strand that silences a transcript through RISC, as inclisiran or patisiran. Expressed from a vector it is vectored gene silencing.", broader: "oligonucleotide_therapy", synonyms: ["small interfering RNA","RNAi therapeutic","RNA interference"], codes: { ncit: "C2191" } },
    mirna_therapy: { label: "microRNA therapy", definition: "A mimic or an inhibitor of a microRNA, as miravirsen.", broader: "oligonucleotide_therapy", synonyms: ["miRNA therapy","antimiR"] },
    aptamer: { label: "Aptamer", definition: "A folded strand that binds a protein by shape, as pegaptanib or avacincaptad pegol.", broader: "oligonucleotide_therapy", synonyms: ["aptamer therapy"] },
    rna_editing_oligonucleotide: { label: "RNA-editing oligonucleotide", definition: "A strand that guides the cell's own ADAR to change a base of a transcript, as WVE-006. DNA stays as it was.", broader: "oligonucleotide_therapy", synonyms: ["AIMer","ADAR editing"] },
    small_activating_rna: { label: "Small activating RNA", definition: "A double strand that raises transcription of a gene, as MTL-CEBPA.", broader: "oligonucleotide_therapy", synonyms: ["saRNA activator"] },
    immunostimulatory_oligonucleotide: { label: "Immunostimulatory oligonucleotide", definition: "A strand that stimulates an innate receptor, as vidutolimod through TLR9.", broader: "oligonucleotide_therapy", synonyms: ["CpG oligonucleotide","TLR9 agonist"] },
    telomerase_inhibitor_oligonucleotide: { label: "Telomerase inhibitor oligonucleotide", definition: "A strand that blocks the RNA template of telomerase, as imetelstat. Not antisense: no transcript is degraded.", broader: "oligonucleotide_therapy", synonyms: ["telomerase template antagonist"] },
    trna_therapy: { label: "tRNA therapy", definition: "A transfer RNA that reads through a premature stop.", broader: "oligonucleotide_therapy", synonyms: ["suppressor tRNA"] },
    mrna_therapy: { label: "mRNA therapy", definition: "A messenger RNA that the body's cells translate.", broader: "rna_therapy", synonyms: ["messenger RNA therapy","mRNA therapeutic"] },
    mrna_protein_replacement: { label: "mRNA protein supply", definition: "mRNA makes a protein that is missing or useful, as mRNA-3927 for propionic acidemia. Not to immunize.", broader: "mrna_therapy", synonyms: ["mRNA protein replacement"] },
    mrna_encoded_antibody: { label: "mRNA-encoded antibody", definition: "mRNA makes an antibody or engager in the body, as mRNA-1944.", broader: "mrna_therapy", synonyms: ["mRNA antibody"] },
    mrna_immunomodulator: { label: "mRNA immunomodulator", definition: "mRNA makes cytokines or costimulators, usually in the tumor, as mRNA-2752.", broader: "mrna_therapy", synonyms: ["mRNA cytokine therapy"] },
    mrna_neoantigen_therapy: { label: "mRNA neoantigen therapy", definition: "mRNA of the patient's own tumor mutations, as intismeran autogene. Shared antigens have their own term.", broader: "mrna_therapy", synonyms: ["individualized neoantigen therapy","INT","personalized mRNA cancer vaccine"] },
    mrna_tumor_antigen_therapy: { label: "mRNA shared tumor antigen therapy", definition: "mRNA of antigens shared between patients with a tumor or chronic infection, as BNT111 in melanoma.", broader: "mrna_therapy", synonyms: ["mRNA cancer vaccine"] },
    mrna_tolerance_therapy: { label: "mRNA tolerance therapy", definition: "mRNA of a self antigen or allergen, made to calm immunity and not to raise it.", broader: "mrna_therapy", synonyms: ["tolerogenic mRNA"] },
    mrna_vaccine: { label: "mRNA vaccine", definition: "mRNA that immunizes against an infectious disease, as tozinameran. The EU does not class it as gene therapy.", broader: "mrna_therapy", synonyms: ["messenger RNA vaccine"], codes: { ncit: "C172787" } },
    vector_vaccine: { label: "Vector or DNA vaccine", definition: "A vaccine against infectious disease given as a viral vector or DNA. The EU does not class it as gene therapy.", synonyms: ["genetic vaccine"], mappings: { ncit: [{"code":"C923","relation":"broader"}] } },
    viral_vector_vaccine: { label: "Viral vector vaccine", definition: "A viral vector immunizes against an infectious disease, as Ad26.COV2.S.", broader: "vector_vaccine", synonyms: ["vectored vaccine"] },
    dna_vaccine: { label: "DNA vaccine", definition: "DNA immunizes against an infectious disease, as ZyCoV-D. For people already diseased use DNA immunotherapy.", broader: "vector_vaccine", synonyms: ["plasmid DNA vaccine"], codes: { ncit: "C39619" } },
    extracellular_vesicle_therapy: { label: "Extracellular vesicle therapy", definition: "Vesicles shed by cells, given without the cells. As a mere carrier of RNA they are the vector, not the modality.", synonyms: ["exosome therapy","EV therapy"] },
    xenogeneic_organ: { label: "Xenogeneic organ", definition: "A living organ or tissue of an animal, gene-edited or not, transplanted into a person. Xenogeneic cells are cell therapy.", synonyms: ["xenotransplant","xenograft organ"] },
    combined_product: { label: "Product of several modalities", definition: "One product of two modalities, neither ancillary, as an adenoviral prime with a self-amplifying RNA boost. A device beside cells is told by the device.", synonyms: ["multi-modality product","heterologous prime-boost product"] },
  };
}
