// Written by scripts/generate-terms.ts from vocabularies/cell-type.tsv. Do not edit.
import type { Term } from "../vocabulary.ts";

/** A key of the table of the same name. */
export type CellTypeKey =
  | "immune_cell"
  | "mononuclear_cell"
  | "lymphocyte"
  | "t_cell"
  | "cd4_t_cell"
  | "cd8_t_cell"
  | "memory_t_cell"
  | "naive_t_cell"
  | "regulatory_t_cell"
  | "gamma_delta_t_cell"
  | "natural_killer_t_cell"
  | "mait_cell"
  | "double_negative_t_cell"
  | "virus_specific_t_cell"
  | "tumor_infiltrating_lymphocyte"
  | "marrow_infiltrating_lymphocyte"
  | "cytokine_induced_killer_cell"
  | "nk_cell"
  | "b_cell"
  | "naive_b_cell"
  | "memory_b_cell"
  | "plasma_cell"
  | "innate_lymphoid_cell"
  | "myeloid_cell"
  | "monocyte"
  | "macrophage"
  | "dendritic_cell"
  | "tolerogenic_dendritic_cell"
  | "antigen_presenting_cell"
  | "granulocyte"
  | "microglia"
  | "myeloid_suppressor_cell"
  | "hematopoietic_cell"
  | "hematopoietic_stem_cell"
  | "erythroid_cell"
  | "megakaryocyte_or_platelet"
  | "stromal_cell"
  | "mesenchymal_stromal_cell"
  | "multipotent_adult_progenitor_cell"
  | "stromal_vascular_fraction_cell"
  | "fibroblast"
  | "chondrocyte"
  | "osteoblast"
  | "adipocyte"
  | "epithelial_cell"
  | "keratinocyte"
  | "limbal_epithelial_stem_cell"
  | "corneal_endothelial_cell"
  | "oral_mucosal_epithelial_cell"
  | "retinal_pigment_epithelial_cell"
  | "renal_epithelial_cell"
  | "airway_epithelial_cell"
  | "urothelial_cell"
  | "thymic_epithelial_cell"
  | "intestinal_epithelial_cell"
  | "hepatocyte"
  | "hepatic_progenitor_cell"
  | "islet_cell"
  | "cochlear_hair_cell"
  | "melanocyte"
  | "endothelial_cell"
  | "endothelial_progenitor_cell"
  | "muscle_cell"
  | "myoblast"
  | "skeletal_muscle_fiber"
  | "cardiomyocyte"
  | "smooth_muscle_cell"
  | "cardiac_progenitor_cell"
  | "neural_cell"
  | "neural_stem_cell"
  | "neuron"
  | "dopaminergic_neuron"
  | "motor_neuron"
  | "sensory_neuron"
  | "gabaergic_interneuron"
  | "retinal_ganglion_cell"
  | "retinal_bipolar_cell"
  | "photoreceptor"
  | "retinal_progenitor_cell"
  | "oligodendrocyte"
  | "astrocyte"
  | "schwann_cell"
  | "pluripotent_stem_cell"
  | "germ_cell"
  | "tumor_cell";

/** The keys, in the order of the table. */
export const cellTypeKeys: readonly CellTypeKey[] = [
  "immune_cell",
  "mononuclear_cell",
  "lymphocyte",
  "t_cell",
  "cd4_t_cell",
  "cd8_t_cell",
  "memory_t_cell",
  "naive_t_cell",
  "regulatory_t_cell",
  "gamma_delta_t_cell",
  "natural_killer_t_cell",
  "mait_cell",
  "double_negative_t_cell",
  "virus_specific_t_cell",
  "tumor_infiltrating_lymphocyte",
  "marrow_infiltrating_lymphocyte",
  "cytokine_induced_killer_cell",
  "nk_cell",
  "b_cell",
  "naive_b_cell",
  "memory_b_cell",
  "plasma_cell",
  "innate_lymphoid_cell",
  "myeloid_cell",
  "monocyte",
  "macrophage",
  "dendritic_cell",
  "tolerogenic_dendritic_cell",
  "antigen_presenting_cell",
  "granulocyte",
  "microglia",
  "myeloid_suppressor_cell",
  "hematopoietic_cell",
  "hematopoietic_stem_cell",
  "erythroid_cell",
  "megakaryocyte_or_platelet",
  "stromal_cell",
  "mesenchymal_stromal_cell",
  "multipotent_adult_progenitor_cell",
  "stromal_vascular_fraction_cell",
  "fibroblast",
  "chondrocyte",
  "osteoblast",
  "adipocyte",
  "epithelial_cell",
  "keratinocyte",
  "limbal_epithelial_stem_cell",
  "corneal_endothelial_cell",
  "oral_mucosal_epithelial_cell",
  "retinal_pigment_epithelial_cell",
  "renal_epithelial_cell",
  "airway_epithelial_cell",
  "urothelial_cell",
  "thymic_epithelial_cell",
  "intestinal_epithelial_cell",
  "hepatocyte",
  "hepatic_progenitor_cell",
  "islet_cell",
  "cochlear_hair_cell",
  "melanocyte",
  "endothelial_cell",
  "endothelial_progenitor_cell",
  "muscle_cell",
  "myoblast",
  "skeletal_muscle_fiber",
  "cardiomyocyte",
  "smooth_muscle_cell",
  "cardiac_progenitor_cell",
  "neural_cell",
  "neural_stem_cell",
  "neuron",
  "dopaminergic_neuron",
  "motor_neuron",
  "sensory_neuron",
  "gabaergic_interneuron",
  "retinal_ganglion_cell",
  "retinal_bipolar_cell",
  "photoreceptor",
  "retinal_progenitor_cell",
  "oligodendrocyte",
  "astrocyte",
  "schwann_cell",
  "pluripotent_stem_cell",
  "germ_cell",
  "tumor_cell",
];

/** Makes the terms by key. */
export function cellTypeTerms(): { readonly [Key in CellTypeKey]: Term<CellTypeKey> } {
  return {
    immune_cell: { label: "Immune cell", definition: "A cell of the immune system, of lymphoid or myeloid lineage.", synonyms: ["leukocyte","white blood cell"], codes: { ncit: "C12529" } },
    mononuclear_cell: { label: "Mononuclear cell", definition: "A mix of lymphocytes and monocytes as separated from blood or marrow. Name the cell where it is selected.", broader: "immune_cell", synonyms: ["PBMC","MNC"] },
    lymphocyte: { label: "Lymphocyte", definition: "T, B, natural killer or innate lymphoid cell.", broader: "immune_cell", synonyms: ["lymphoid cell"], codes: { ncit: "C12535" } },
    t_cell: { label: "T cell", definition: "A lymphocyte with a T-cell receptor. With no narrower term, the usual alpha-beta mix of CD4 and CD8.", broader: "lymphocyte", synonyms: ["T lymphocyte"] },
    cd4_t_cell: { label: "CD4-positive T cell", definition: "Helper-lineage T cells selected by CD4. Regulatory T cells have their own term.", broader: "t_cell", synonyms: ["helper T cell","CD4+ T cell"] },
    cd8_t_cell: { label: "CD8-positive T cell", definition: "Cytotoxic-lineage T cells selected by CD8.", broader: "t_cell", synonyms: ["cytotoxic T cell","CD8+ T cell"] },
    memory_t_cell: { label: "Memory T cell", definition: "T cells selected for a memory phenotype or depleted of naive cells.", broader: "t_cell", synonyms: ["central memory T cell","CD45RA-depleted T cell"] },
    naive_t_cell: { label: "Naive T cell", definition: "T cells selected before antigen contact, stem cell memory among them.", broader: "t_cell", synonyms: ["TN","stem cell memory T cell"] },
    regulatory_t_cell: { label: "Regulatory T cell", definition: "T cells that suppress, usually CD4, CD25 and FOXP3 positive.", broader: "t_cell", synonyms: ["Treg","Tr1"] },
    gamma_delta_t_cell: { label: "Gamma-delta T cell", definition: "T cells whose receptor is made of gamma and delta chains.", broader: "t_cell", synonyms: ["γδ T cell","Vδ1 T cell","Vδ2 T cell"] },
    natural_killer_t_cell: { label: "Natural killer T cell", definition: "T cells with an invariant receptor for CD1d. Not natural killer cells.", broader: "t_cell", synonyms: ["NKT","iNKT cell"] },
    mait_cell: { label: "Mucosal-associated invariant T cell", definition: "T cells with an invariant receptor for MR1.", broader: "t_cell", synonyms: ["MAIT"] },
    double_negative_t_cell: { label: "Double-negative T cell", definition: "T cells with neither CD4 nor CD8.", broader: "t_cell", synonyms: ["DNT","DN T cell"] },
    virus_specific_t_cell: { label: "Virus-specific T cell", definition: "T cells selected or expanded for recognition of a virus.", broader: "t_cell", synonyms: ["VST","CTL"] },
    tumor_infiltrating_lymphocyte: { label: "Tumor-infiltrating lymphocyte", definition: "T cells grown from a tumor.", broader: "t_cell", synonyms: ["TIL","tumour-infiltrating lymphocyte"] },
    marrow_infiltrating_lymphocyte: { label: "Marrow-infiltrating lymphocyte", definition: "T cells grown from tumor-bearing marrow.", broader: "t_cell", synonyms: ["MIL"] },
    cytokine_induced_killer_cell: { label: "Cytokine-induced killer cell", definition: "T cells expanded with cytokines until many carry CD56.", broader: "t_cell", synonyms: ["CIK"] },
    nk_cell: { label: "Natural killer cell", definition: "A lymphocyte that kills without a T-cell receptor.", broader: "lymphocyte", synonyms: ["NK cell","NK"], codes: { ncit: "C12536" } },
    b_cell: { label: "B cell", definition: "A lymphocyte that makes or will make antibody.", broader: "lymphocyte", synonyms: ["B lymphocyte"] },
    naive_b_cell: { label: "Naive B cell", definition: "B cells that have not met their antigen.", broader: "b_cell" },
    memory_b_cell: { label: "Memory B cell", definition: "B cells that have met their antigen and answer faster the next time.", broader: "b_cell" },
    plasma_cell: { label: "Plasma cell", definition: "An antibody-secreting cell of B lineage.", broader: "b_cell", synonyms: ["antibody-secreting cell","plasmablast"] },
    innate_lymphoid_cell: { label: "Innate lymphoid cell", definition: "A lymphocyte without antigen receptor other than NK cells.", broader: "lymphocyte", synonyms: ["ILC"] },
    myeloid_cell: { label: "Myeloid cell", definition: "A cell of the monocyte, granulocyte or dendritic lineage.", broader: "immune_cell", synonyms: ["myeloid leukocyte"] },
    monocyte: { label: "Monocyte", definition: "A circulating precursor of macrophages and dendritic cells.", broader: "myeloid_cell", synonyms: ["blood monocyte"], codes: { ncit: "C12547" } },
    macrophage: { label: "Macrophage", definition: "A tissue phagocyte, or one grown from monocytes.", broader: "myeloid_cell", synonyms: ["MΦ"] },
    dendritic_cell: { label: "Dendritic cell", definition: "A cell specialized in presenting antigen.", broader: "myeloid_cell", synonyms: ["DC"] },
    tolerogenic_dendritic_cell: { label: "Tolerogenic dendritic cell", definition: "A dendritic cell conditioned to induce tolerance.", broader: "dendritic_cell", synonyms: ["tolDC"] },
    antigen_presenting_cell: { label: "Activated antigen-presenting cell mix", definition: "Blood cells activated to present antigen, of no single lineage, as in sipuleucel-T.", broader: "myeloid_cell", synonyms: ["APC"] },
    granulocyte: { label: "Granulocyte", definition: "A neutrophil, eosinophil or basophil.", broader: "myeloid_cell", synonyms: ["polymorphonuclear cell"], codes: { ncit: "C12530" } },
    microglia: { label: "Microglia", definition: "The resident macrophage of the brain.", broader: "myeloid_cell", synonyms: ["microglial cell"] },
    myeloid_suppressor_cell: { label: "Myeloid-derived suppressor cell", definition: "Immature myeloid cells that suppress T cells.", broader: "myeloid_cell", synonyms: ["MDSC"] },
    hematopoietic_cell: { label: "Hematopoietic precursor or blood cell", definition: "A blood-forming cell or a red cell or platelet. White cells stand under immune cell.", synonyms: ["blood-forming cell"] },
    hematopoietic_stem_cell: { label: "Hematopoietic stem cell", definition: "A blood-forming stem or progenitor cell, usually selected by CD34.", broader: "hematopoietic_cell", synonyms: ["HSC","HSPC","haematopoietic stem cell","hematopoietic stem and progenitor cell","CD34+ cell"], mappings: { ncit: [{"code":"C12946","relation":"narrower"}] } },
    erythroid_cell: { label: "Erythroid cell", definition: "A red cell or its precursor.", broader: "hematopoietic_cell", synonyms: ["erythrocyte","reticulocyte"], mappings: { ncit: [{"code":"C12521","relation":"narrower"}, {"code":"C12528","relation":"narrower"}] } },
    megakaryocyte_or_platelet: { label: "Megakaryocyte or platelet", definition: "A platelet or the cell that sheds it.", broader: "hematopoietic_cell", synonyms: ["platelet","megakaryocyte"], mappings: { ncit: [{"code":"C12520","relation":"narrower"}] } },
    stromal_cell: { label: "Stromal or connective-tissue cell", definition: "A cell that forms or supports connective tissue.", synonyms: ["connective tissue cell"] },
    mesenchymal_stromal_cell: { label: "Mesenchymal stromal cell", definition: "An adherent, multipotent stromal cell.", broader: "stromal_cell", synonyms: ["MSC","mesenchymal stem cell"] },
    multipotent_adult_progenitor_cell: { label: "Multipotent adult progenitor cell", definition: "An adherent marrow progenitor distinct from mesenchymal stromal cells.", broader: "stromal_cell", synonyms: ["MAPC"] },
    stromal_vascular_fraction_cell: { label: "Stromal vascular fraction cell", definition: "The uncultured cell mix of fat.", broader: "stromal_cell", synonyms: ["SVF"] },
    fibroblast: { label: "Fibroblast", definition: "The matrix-forming cell of connective tissue.", broader: "stromal_cell", synonyms: ["dermal fibroblast"], codes: { ncit: "C12482" } },
    chondrocyte: { label: "Chondrocyte", definition: "The cell of cartilage.", broader: "stromal_cell", synonyms: ["cartilage cell"] },
    osteoblast: { label: "Osteoblast", definition: "The bone-forming cell.", broader: "stromal_cell", synonyms: ["bone-forming cell"] },
    adipocyte: { label: "Adipocyte", definition: "The fat-storing cell.", broader: "stromal_cell", synonyms: ["fat cell"] },
    epithelial_cell: { label: "Epithelial cell", definition: "A cell that lines or covers.", synonyms: ["epithelium"], codes: { ncit: "C12578" } },
    keratinocyte: { label: "Keratinocyte", definition: "The main cell of the epidermis.", broader: "epithelial_cell", synonyms: ["epidermal cell"], codes: { ncit: "C12589" } },
    limbal_epithelial_stem_cell: { label: "Limbal epithelial stem cell", definition: "The stem cell of the corneal epithelium.", broader: "epithelial_cell", synonyms: ["limbal stem cell","LSC"] },
    corneal_endothelial_cell: { label: "Corneal endothelial cell", definition: "The pump cell at the back of the cornea, epithelial in kind despite its name.", broader: "epithelial_cell", synonyms: ["CEC"] },
    oral_mucosal_epithelial_cell: { label: "Oral mucosal epithelial cell", definition: "A lining cell of the mouth.", broader: "epithelial_cell", synonyms: ["oral epithelial cell"] },
    retinal_pigment_epithelial_cell: { label: "Retinal pigment epithelial cell", definition: "The pigmented cell that serves the photoreceptors.", broader: "epithelial_cell", synonyms: ["RPE cell","RPE"] },
    renal_epithelial_cell: { label: "Renal epithelial cell", definition: "A tubular or progenitor cell of the kidney.", broader: "epithelial_cell", synonyms: ["kidney cell"] },
    airway_epithelial_cell: { label: "Airway epithelial cell", definition: "A lining cell of the airways or lung.", broader: "epithelial_cell", synonyms: ["lung epithelial cell"] },
    urothelial_cell: { label: "Urothelial cell", definition: "A lining cell of the bladder and urethra.", broader: "epithelial_cell", synonyms: ["urothelium"] },
    thymic_epithelial_cell: { label: "Thymic epithelial cell", definition: "The cell that educates T cells in the thymus.", broader: "epithelial_cell", synonyms: ["TEC"] },
    intestinal_epithelial_cell: { label: "Intestinal epithelial cell", definition: "A lining or stem cell of the gut.", broader: "epithelial_cell", synonyms: ["enterocyte"] },
    hepatocyte: { label: "Hepatocyte", definition: "The main cell of the liver.", broader: "epithelial_cell", synonyms: ["liver cell"] },
    hepatic_progenitor_cell: { label: "Hepatic progenitor cell", definition: "A liver cell that can still become a hepatocyte.", broader: "epithelial_cell", synonyms: ["liver progenitor cell"] },
    islet_cell: { label: "Islet cell", definition: "Endocrine cells of the pancreas, whole islets or beta cells.", broader: "epithelial_cell", synonyms: ["beta cell","pancreatic islet cell"] },
    cochlear_hair_cell: { label: "Cochlear hair cell", definition: "The sensory cell of the inner ear.", broader: "epithelial_cell", synonyms: ["hair cell"] },
    melanocyte: { label: "Melanocyte", definition: "The pigment cell of skin.", synonyms: ["pigment cell"] },
    endothelial_cell: { label: "Endothelial cell", definition: "A cell that lines vessels.", synonyms: ["vascular endothelial cell"] },
    endothelial_progenitor_cell: { label: "Endothelial progenitor cell", definition: "A circulating or marrow cell that can form endothelium.", broader: "endothelial_cell", synonyms: ["EPC"] },
    muscle_cell: { label: "Muscle cell", definition: "A contractile cell or its precursor.", synonyms: ["myocyte"] },
    myoblast: { label: "Myoblast", definition: "A precursor of skeletal muscle.", broader: "muscle_cell", synonyms: ["satellite cell","muscle-derived cell"] },
    skeletal_muscle_fiber: { label: "Skeletal muscle fiber", definition: "A mature skeletal muscle cell, the aim of many AAV therapies.", broader: "muscle_cell", synonyms: ["myofiber"] },
    cardiomyocyte: { label: "Cardiomyocyte", definition: "The contractile cell of the heart.", broader: "muscle_cell", synonyms: ["heart muscle cell"] },
    smooth_muscle_cell: { label: "Smooth muscle cell", definition: "The contractile cell of vessels and organs.", broader: "muscle_cell", synonyms: ["SMC"] },
    cardiac_progenitor_cell: { label: "Cardiac progenitor cell", definition: "A heart-derived progenitor, cardiospheres among them.", broader: "muscle_cell", synonyms: ["cardiosphere-derived cell","CDC"] },
    neural_cell: { label: "Neural cell", definition: "A cell of the nervous system.", synonyms: ["nervous system cell"] },
    neural_stem_cell: { label: "Neural stem cell", definition: "A cell that can become neurons and glia.", broader: "neural_cell", synonyms: ["NSC","neural progenitor cell"] },
    neuron: { label: "Neuron", definition: "A nerve cell, of no nearer stated kind.", broader: "neural_cell", synonyms: ["nerve cell"] },
    dopaminergic_neuron: { label: "Dopaminergic neuron", definition: "A dopamine-making neuron or its committed progenitor.", broader: "neuron", synonyms: ["dopaminergic progenitor"] },
    motor_neuron: { label: "Motor neuron", definition: "A neuron that drives muscle.", broader: "neuron", synonyms: ["motoneuron"] },
    sensory_neuron: { label: "Sensory neuron", definition: "A neuron that carries sensation.", broader: "neuron", synonyms: ["dorsal root ganglion neuron"] },
    gabaergic_interneuron: { label: "GABAergic interneuron", definition: "An inhibitory interneuron, as in NRTX-1001.", broader: "neuron", synonyms: ["inhibitory interneuron"] },
    retinal_ganglion_cell: { label: "Retinal ganglion cell", definition: "The neuron whose fibers form the optic nerve.", broader: "neuron", synonyms: ["RGC"] },
    retinal_bipolar_cell: { label: "Retinal bipolar cell", definition: "The neuron between photoreceptor and ganglion cell.", broader: "neuron", synonyms: ["bipolar cell"] },
    photoreceptor: { label: "Photoreceptor", definition: "A rod or cone of the retina.", broader: "neural_cell", synonyms: ["rod","cone"] },
    retinal_progenitor_cell: { label: "Retinal progenitor cell", definition: "A cell that can become cells of the retina.", broader: "neural_cell", synonyms: ["RPC"] },
    oligodendrocyte: { label: "Oligodendrocyte", definition: "The myelin-forming cell of the brain, or its progenitor.", broader: "neural_cell", synonyms: ["oligodendrocyte progenitor cell","OPC"] },
    astrocyte: { label: "Astrocyte", definition: "The star-shaped supporting cell of the brain.", broader: "neural_cell", synonyms: ["astroglia"] },
    schwann_cell: { label: "Schwann or olfactory ensheathing cell", definition: "The myelin-forming cell of nerves, or the ensheathing cell of the nose.", broader: "neural_cell", synonyms: ["olfactory ensheathing cell"] },
    pluripotent_stem_cell: { label: "Pluripotent stem cell", definition: "A cell that can become any tissue, itself not given.", synonyms: ["PSC","iPSC","ESC"] },
    germ_cell: { label: "Germ cell or gonadal cell", definition: "A gamete precursor or a supporting cell of the gonad.", synonyms: ["spermatogonial stem cell"] },
    tumor_cell: { label: "Tumor cell", definition: "A malignant cell: the aim of an oncolytic virus, or the stuff of a vaccine.", synonyms: ["tumour cell","cancer cell"] },
  };
}
