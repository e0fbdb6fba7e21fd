// Written by scripts/generate-terms.ts from vocabularies/treatment.tsv. Do not edit.
import type { Term } from "../vocabulary.ts";

/** A key of the table of the same name. */
export type TreatmentKey =
  | "antineoplastic"
  | "chemotherapy"
  | "targeted_cancer_therapy"
  | "proteasome_inhibitor"
  | "bortezomib"
  | "carfilzomib"
  | "ixazomib"
  | "immunomodulatory_agent"
  | "lenalidomide"
  | "pomalidomide"
  | "thalidomide"
  | "anti_cd38_antibody"
  | "daratumumab"
  | "isatuximab"
  | "anti_cd20_antibody"
  | "rituximab"
  | "obinutuzumab"
  | "ofatumumab"
  | "ocrelizumab"
  | "anti_bcma_therapy"
  | "anti_cd19_therapy"
  | "bispecific_antibody"
  | "blinatumomab"
  | "teclistamab"
  | "elranatamab"
  | "talquetamab"
  | "glofitamab"
  | "epcoritamab"
  | "mosunetuzumab"
  | "antibody_drug_conjugate"
  | "inotuzumab_ozogamicin"
  | "polatuzumab_vedotin"
  | "brentuximab_vedotin"
  | "checkpoint_inhibitor"
  | "anti_pd_1_antibody"
  | "pembrolizumab"
  | "nivolumab"
  | "ipilimumab"
  | "tyrosine_kinase_inhibitor"
  | "btk_inhibitor"
  | "ibrutinib"
  | "imatinib"
  | "dasatinib"
  | "ponatinib"
  | "bcl_2_inhibitor"
  | "venetoclax"
  | "selinexor"
  | "hypomethylating_agent"
  | "azacitidine"
  | "decitabine"
  | "alkylating_agent"
  | "cyclophosphamide"
  | "ifosfamide"
  | "melphalan"
  | "busulfan"
  | "treosulfan"
  | "thiotepa"
  | "bendamustine"
  | "temozolomide"
  | "anthracycline"
  | "doxorubicin"
  | "platinum_agent"
  | "cisplatin"
  | "carboplatin"
  | "taxane"
  | "paclitaxel"
  | "fludarabine"
  | "cladribine"
  | "clofarabine"
  | "cytarabine"
  | "gemcitabine"
  | "etoposide"
  | "vincristine"
  | "hydroxyurea"
  | "intrathecal_chemotherapy"
  | "hormonal_therapy"
  | "bcg"
  | "immunosuppressant"
  | "methotrexate"
  | "azathioprine"
  | "mycophenolate_mofetil"
  | "leflunomide"
  | "calcineurin_inhibitor"
  | "tacrolimus"
  | "cyclosporine"
  | "voclosporin"
  | "mtor_inhibitor"
  | "sirolimus"
  | "everolimus"
  | "jak_inhibitor"
  | "ruxolitinib"
  | "baricitinib"
  | "anti_thymocyte_globulin"
  | "alemtuzumab"
  | "basiliximab"
  | "belatacept"
  | "imlifidase"
  | "corticosteroid"
  | "prednisone"
  | "prednisolone"
  | "methylprednisolone"
  | "dexamethasone"
  | "hydrocortisone"
  | "deflazacort"
  | "antimalarial"
  | "hydroxychloroquine"
  | "chloroquine"
  | "nsaid"
  | "targeted_biologic"
  | "belimumab"
  | "telitacicept"
  | "anifrolumab"
  | "complement_inhibitor"
  | "eculizumab"
  | "ravulizumab"
  | "tnf_inhibitor"
  | "adalimumab"
  | "infliximab"
  | "etanercept"
  | "abatacept"
  | "interleukin_6_inhibitor"
  | "tocilizumab"
  | "siltuximab"
  | "anakinra"
  | "emapalumab"
  | "fcrn_inhibitor"
  | "efgartigimod"
  | "immunoglobulin"
  | "interferon"
  | "interleukin_2"
  | "vaccine"
  | "live_vaccine"
  | "inactivated_vaccine"
  | "growth_factor"
  | "g_csf"
  | "filgrastim"
  | "pegfilgrastim"
  | "erythropoiesis_stimulating_agent"
  | "thrombopoietin_agonist"
  | "luspatercept"
  | "plerixafor"
  | "motixafortide"
  | "iron_chelation"
  | "anticoagulant"
  | "anticonvulsant"
  | "levetiracetam"
  | "antiviral"
  | "antibacterial"
  | "antifungal"
  | "antihistamine"
  | "diphenhydramine"
  | "acetaminophen"
  | "insulin"
  | "statin"
  | "enzyme_replacement_therapy"
  | "factor_replacement"
  | "emicizumab"
  | "anti_vegf"
  | "lnp_product"
  | "mrna_lnp_product"
  | "advanced_therapy"
  | "gene_therapy"
  | "aav_gene_therapy"
  | "gene_editing"
  | "cell_therapy"
  | "car_t_therapy"
  | "genetically_modified_t_cell_therapy"
  | "donor_lymphocyte_infusion"
  | "mesenchymal_stromal_cell_therapy"
  | "rna_therapy"
  | "nusinersen"
  | "risdiplam"
  | "investigational_product"
  | "blood_transfusion"
  | "red_cell_transfusion"
  | "platelet_transfusion"
  | "exchange_transfusion"
  | "transplant"
  | "solid_organ_transplant"
  | "hematopoietic_stem_cell_transplant"
  | "autologous_stem_cell_transplant"
  | "allogeneic_stem_cell_transplant"
  | "radiotherapy"
  | "total_body_irradiation"
  | "radioligand_therapy"
  | "leukapheresis"
  | "stem_cell_mobilization"
  | "bone_marrow_harvest"
  | "lymphodepletion"
  | "myeloablative_conditioning"
  | "reduced_intensity_conditioning"
  | "bridging_therapy"
  | "plasma_exchange"
  | "dialysis"
  | "mechanical_ventilation"
  | "supplemental_oxygen"
  | "surgery"
  | "splenectomy"
  | "revascularization"
  | "transarterial_chemoembolization"
  | "vitrectomy"
  | "lumbar_puncture"
  | "phototherapy"
  | "contraception"
  | "standard_of_care"
  | "best_supportive_care";

/** The keys, in the order of the table. */
export const treatmentKeys: readonly TreatmentKey[] = [
  "antineoplastic",
  "chemotherapy",
  "targeted_cancer_therapy",
  "proteasome_inhibitor",
  "bortezomib",
  "carfilzomib",
  "ixazomib",
  "immunomodulatory_agent",
  "lenalidomide",
  "pomalidomide",
  "thalidomide",
  "anti_cd38_antibody",
  "daratumumab",
  "isatuximab",
  "anti_cd20_antibody",
  "rituximab",
  "obinutuzumab",
  "ofatumumab",
  "ocrelizumab",
  "anti_bcma_therapy",
  "anti_cd19_therapy",
  "bispecific_antibody",
  "blinatumomab",
  "teclistamab",
  "elranatamab",
  "talquetamab",
  "glofitamab",
  "epcoritamab",
  "mosunetuzumab",
  "antibody_drug_conjugate",
  "inotuzumab_ozogamicin",
  "polatuzumab_vedotin",
  "brentuximab_vedotin",
  "checkpoint_inhibitor",
  "anti_pd_1_antibody",
  "pembrolizumab",
  "nivolumab",
  "ipilimumab",
  "tyrosine_kinase_inhibitor",
  "btk_inhibitor",
  "ibrutinib",
  "imatinib",
  "dasatinib",
  "ponatinib",
  "bcl_2_inhibitor",
  "venetoclax",
  "selinexor",
  "hypomethylating_agent",
  "azacitidine",
  "decitabine",
  "alkylating_agent",
  "cyclophosphamide",
  "ifosfamide",
  "melphalan",
  "busulfan",
  "treosulfan",
  "thiotepa",
  "bendamustine",
  "temozolomide",
  "anthracycline",
  "doxorubicin",
  "platinum_agent",
  "cisplatin",
  "carboplatin",
  "taxane",
  "paclitaxel",
  "fludarabine",
  "cladribine",
  "clofarabine",
  "cytarabine",
  "gemcitabine",
  "etoposide",
  "vincristine",
  "hydroxyurea",
  "intrathecal_chemotherapy",
  "hormonal_therapy",
  "bcg",
  "immunosuppressant",
  "methotrexate",
  "azathioprine",
  "mycophenolate_mofetil",
  "leflunomide",
  "calcineurin_inhibitor",
  "tacrolimus",
  "cyclosporine",
  "voclosporin",
  "mtor_inhibitor",
  "sirolimus",
  "everolimus",
  "jak_inhibitor",
  "ruxolitinib",
  "baricitinib",
  "anti_thymocyte_globulin",
  "alemtuzumab",
  "basiliximab",
  "belatacept",
  "imlifidase",
  "corticosteroid",
  "prednisone",
  "prednisolone",
  "methylprednisolone",
  "dexamethasone",
  "hydrocortisone",
  "deflazacort",
  "antimalarial",
  "hydroxychloroquine",
  "chloroquine",
  "nsaid",
  "targeted_biologic",
  "belimumab",
  "telitacicept",
  "anifrolumab",
  "complement_inhibitor",
  "eculizumab",
  "ravulizumab",
  "tnf_inhibitor",
  "adalimumab",
  "infliximab",
  "etanercept",
  "abatacept",
  "interleukin_6_inhibitor",
  "tocilizumab",
  "siltuximab",
  "anakinra",
  "emapalumab",
  "fcrn_inhibitor",
  "efgartigimod",
  "immunoglobulin",
  "interferon",
  "interleukin_2",
  "vaccine",
  "live_vaccine",
  "inactivated_vaccine",
  "growth_factor",
  "g_csf",
  "filgrastim",
  "pegfilgrastim",
  "erythropoiesis_stimulating_agent",
  "thrombopoietin_agonist",
  "luspatercept",
  "plerixafor",
  "motixafortide",
  "iron_chelation",
  "anticoagulant",
  "anticonvulsant",
  "levetiracetam",
  "antiviral",
  "antibacterial",
  "antifungal",
  "antihistamine",
  "diphenhydramine",
  "acetaminophen",
  "insulin",
  "statin",
  "enzyme_replacement_therapy",
  "factor_replacement",
  "emicizumab",
  "anti_vegf",
  "lnp_product",
  "mrna_lnp_product",
  "advanced_therapy",
  "gene_therapy",
  "aav_gene_therapy",
  "gene_editing",
  "cell_therapy",
  "car_t_therapy",
  "genetically_modified_t_cell_therapy",
  "donor_lymphocyte_infusion",
  "mesenchymal_stromal_cell_therapy",
  "rna_therapy",
  "nusinersen",
  "risdiplam",
  "investigational_product",
  "blood_transfusion",
  "red_cell_transfusion",
  "platelet_transfusion",
  "exchange_transfusion",
  "transplant",
  "solid_organ_transplant",
  "hematopoietic_stem_cell_transplant",
  "autologous_stem_cell_transplant",
  "allogeneic_stem_cell_transplant",
  "radiotherapy",
  "total_body_irradiation",
  "radioligand_therapy",
  "leukapheresis",
  "stem_cell_mobilization",
  "bone_marrow_harvest",
  "lymphodepletion",
  "myeloablative_conditioning",
  "reduced_intensity_conditioning",
  "bridging_therapy",
  "plasma_exchange",
  "dialysis",
  "mechanical_ventilation",
  "supplemental_oxygen",
  "surgery",
  "splenectomy",
  "revascularization",
  "transarterial_chemoembolization",
  "vitrectomy",
  "lumbar_puncture",
  "phototherapy",
  "contraception",
  "standard_of_care",
  "best_supportive_care",
];

/** Makes the terms by key. */
export function treatmentTerms(): { readonly [Key in TreatmentKey]: Term<TreatmentKey> } {
  return {
    antineoplastic: { label: "Antineoplastic treatment", definition: "Any treatment against cancer, local treatment apart.", synonyms: ["anticancer therapy","systemic anticancer therapy"] },
    chemotherapy: { label: "Chemotherapy", definition: "Cytotoxic drugs against cancer. Lymphodepletion and conditioning have terms of their own.", broader: "antineoplastic", codes: { ncit: "C15632" } },
    targeted_cancer_therapy: { label: "Targeted cancer therapy", definition: "Drugs against a molecule that drives the cancer.", broader: "antineoplastic" },
    proteasome_inhibitor: { label: "Proteasome inhibitor", definition: "Blocks the proteasome, in myeloma.", broader: "targeted_cancer_therapy", synonyms: ["PI"], codes: { ncit: "C2160" } },
    bortezomib: { label: "Bortezomib", definition: "Proteasome inhibitor by injection, reversible.", broader: "proteasome_inhibitor", codes: { ncit: "C1851" } },
    carfilzomib: { label: "Carfilzomib", definition: "Proteasome inhibitor by infusion, irreversible.", broader: "proteasome_inhibitor" },
    ixazomib: { label: "Ixazomib", definition: "Proteasome inhibitor by mouth.", broader: "proteasome_inhibitor" },
    immunomodulatory_agent: { label: "Immunomodulatory agent", definition: "Thalidomide and its kin, in myeloma. Not immunosuppressants.", broader: "targeted_cancer_therapy", synonyms: ["IMiD","immunomodulatory drug","immunomodulatory imide drug"] },
    lenalidomide: { label: "Lenalidomide", definition: "Immunomodulatory agent of most first myeloma regimens. Refractoriness to it is a disease state.", broader: "immunomodulatory_agent" },
    pomalidomide: { label: "Pomalidomide", definition: "Immunomodulatory agent after lenalidomide has failed.", broader: "immunomodulatory_agent" },
    thalidomide: { label: "Thalidomide", definition: "The first immunomodulatory agent.", broader: "immunomodulatory_agent" },
    anti_cd38_antibody: { label: "Anti-CD38 antibody", definition: "Monoclonal antibody against CD38, in myeloma. Not a CD38 CAR-T.", broader: "targeted_cancer_therapy", synonyms: ["anti-CD38 monoclonal antibody"] },
    daratumumab: { label: "Daratumumab", definition: "Anti-CD38 antibody, into a vein or under the skin; the first of its class.", broader: "anti_cd38_antibody", codes: { ncit: "C74007" } },
    isatuximab: { label: "Isatuximab", definition: "Anti-CD38 antibody, into a vein.", broader: "anti_cd38_antibody", codes: { ncit: "C90578" } },
    anti_cd20_antibody: { label: "Anti-CD20 antibody", definition: "Monoclonal antibody against CD20, in lymphoma or autoimmunity.", synonyms: ["anti-CD20 monoclonal antibody"] },
    rituximab: { label: "Rituximab", definition: "Anti-CD20 antibody, chimeric; lymphoma, arthritis and, off label, lupus.", broader: "anti_cd20_antibody", codes: { ncit: "C1702" } },
    obinutuzumab: { label: "Obinutuzumab", definition: "Anti-CD20 antibody with modified sugars; lymphoma and lupus nephritis.", broader: "anti_cd20_antibody", codes: { ncit: "C70741" } },
    ofatumumab: { label: "Ofatumumab", definition: "Anti-CD20 antibody, fully human; leukemia and multiple sclerosis.", broader: "anti_cd20_antibody", codes: { ncit: "C66952" } },
    ocrelizumab: { label: "Ocrelizumab", definition: "Anti-CD20 antibody, humanized; multiple sclerosis.", broader: "anti_cd20_antibody", codes: { ncit: "C66250" } },
    anti_bcma_therapy: { label: "Anti-BCMA treatment", definition: "Any treatment against BCMA, CAR-T and bispecific antibodies among them.", broader: "targeted_cancer_therapy", synonyms: ["BCMA-targeted therapy"] },
    anti_cd19_therapy: { label: "Anti-CD19 treatment", definition: "Any treatment against CD19, CAR-T and bispecific antibodies among them.", synonyms: ["CD19-targeted therapy"] },
    bispecific_antibody: { label: "Bispecific antibody", definition: "Antibody that binds two targets, most often T cell and tumor.", broader: "antineoplastic", synonyms: ["T-cell engager","BiTE"], codes: { ncit: "C1454" } },
    blinatumomab: { label: "Blinatumomab", definition: "CD19 and CD3 bispecific by continuous infusion.", broader: "bispecific_antibody", codes: { ncit: "C62528" } },
    teclistamab: { label: "Teclistamab", definition: "BCMA and CD3 bispecific under the skin, TECVAYLI.", broader: "bispecific_antibody", codes: { ncit: "C136823" } },
    elranatamab: { label: "Elranatamab", definition: "BCMA and CD3 bispecific under the skin, ELREXFIO.", broader: "bispecific_antibody", codes: { ncit: "C146860" } },
    talquetamab: { label: "Talquetamab", definition: "GPRC5D and CD3 bispecific under the skin.", broader: "bispecific_antibody", codes: { ncit: "C171840" } },
    glofitamab: { label: "Glofitamab", definition: "CD20 and CD3 bispecific, two arms for CD20.", broader: "bispecific_antibody", codes: { ncit: "C148486" } },
    epcoritamab: { label: "Epcoritamab", definition: "CD20 and CD3 bispecific under the skin.", broader: "bispecific_antibody", codes: { ncit: "C163022" } },
    mosunetuzumab: { label: "Mosunetuzumab", definition: "CD20 and CD3 bispecific for follicular lymphoma.", broader: "bispecific_antibody", codes: { ncit: "C129691" } },
    antibody_drug_conjugate: { label: "Antibody-drug conjugate", definition: "Antibody that carries a cytotoxic drug.", broader: "antineoplastic", synonyms: ["ADC"] },
    inotuzumab_ozogamicin: { label: "Inotuzumab ozogamicin", definition: "CD22 conjugate for acute lymphoblastic leukemia.", broader: "antibody_drug_conjugate", codes: { ncit: "C71542" } },
    polatuzumab_vedotin: { label: "Polatuzumab vedotin", definition: "CD79b antibody with a tubulin poison, for large B-cell lymphoma.", broader: "antibody_drug_conjugate", codes: { ncit: "C104153" } },
    brentuximab_vedotin: { label: "Brentuximab vedotin", definition: "CD30 antibody with a tubulin poison, for Hodgkin and T-cell lymphoma.", broader: "antibody_drug_conjugate", codes: { ncit: "C66944" } },
    checkpoint_inhibitor: { label: "Immune checkpoint inhibitor", definition: "Antibody that releases a brake of T cells.", broader: "antineoplastic", synonyms: ["ICI","CPI"], codes: { ncit: "C143250" } },
    anti_pd_1_antibody: { label: "Anti-PD-1 or anti-PD-L1 antibody", definition: "Checkpoint inhibitor of PD-1 or its ligand.", broader: "checkpoint_inhibitor", synonyms: ["PD-1 inhibitor","PD-L1 inhibitor"], mappings: { ncit: [{"code":"C124946","relation":"narrower"}] } },
    pembrolizumab: { label: "Pembrolizumab", definition: "Checkpoint antibody to PD-1, KEYTRUDA.", broader: "anti_pd_1_antibody", codes: { ncit: "C106432" } },
    nivolumab: { label: "Nivolumab", definition: "Checkpoint antibody to PD-1, OPDIVO.", broader: "anti_pd_1_antibody", codes: { ncit: "C68814" } },
    ipilimumab: { label: "Ipilimumab", definition: "Checkpoint antibody to CTLA-4.", broader: "checkpoint_inhibitor", codes: { ncit: "C2654" } },
    tyrosine_kinase_inhibitor: { label: "Tyrosine kinase inhibitor", definition: "Small molecule that blocks a tyrosine kinase.", broader: "targeted_cancer_therapy", synonyms: ["TKI"], codes: { ncit: "C1967" } },
    btk_inhibitor: { label: "BTK inhibitor", definition: "Blocks Bruton tyrosine kinase.", broader: "tyrosine_kinase_inhibitor", synonyms: ["BTKi"] },
    ibrutinib: { label: "Ibrutinib", definition: "The first BTK inhibitor; some protocols give it around CAR-T.", broader: "btk_inhibitor" },
    imatinib: { label: "Imatinib", definition: "The first BCR-ABL1 inhibitor, also for KIT.", broader: "tyrosine_kinase_inhibitor" },
    dasatinib: { label: "Dasatinib", definition: "BCR-ABL1 and SRC inhibitor; also switches CAR-T off.", broader: "tyrosine_kinase_inhibitor", codes: { ncit: "C38713" } },
    ponatinib: { label: "Ponatinib", definition: "BCR-ABL1 inhibitor that covers T315I.", broader: "tyrosine_kinase_inhibitor" },
    bcl_2_inhibitor: { label: "BCL-2 inhibitor", definition: "Blocks BCL-2 so that cancer cells die.", broader: "targeted_cancer_therapy" },
    venetoclax: { label: "Venetoclax", definition: "BCL-2 inhibitor by mouth, for leukemia.", broader: "bcl_2_inhibitor" },
    selinexor: { label: "Selinexor", definition: "Blocks export from the nucleus by XPO1, for myeloma and lymphoma.", broader: "targeted_cancer_therapy" },
    hypomethylating_agent: { label: "Hypomethylating agent", definition: "Nucleoside analogue that lowers DNA methylation, in myeloid cancer.", broader: "chemotherapy", synonyms: ["HMA"] },
    azacitidine: { label: "Azacitidine", definition: "Hypomethylating agent by injection or mouth.", broader: "hypomethylating_agent", codes: { ncit: "C288" } },
    decitabine: { label: "Decitabine", definition: "Hypomethylating agent by infusion or, with cedazuridine, by mouth.", broader: "hypomethylating_agent" },
    alkylating_agent: { label: "Alkylating agent", definition: "Chemotherapy that alkylates DNA.", broader: "chemotherapy" },
    cyclophosphamide: { label: "Cyclophosphamide", definition: "Alkylating agent: lymphodepletion, chemotherapy and immunosuppression.", broader: "alkylating_agent", synonyms: ["CTX","Cy"] },
    ifosfamide: { label: "Ifosfamide", definition: "Alkylating agent, kin of cyclophosphamide.", broader: "alkylating_agent", codes: { ncit: "C564" } },
    melphalan: { label: "Melphalan", definition: "Alkylating agent for myeloma and its transplant conditioning.", broader: "alkylating_agent", codes: { ncit: "C633" } },
    busulfan: { label: "Busulfan", definition: "Alkylating agent for myeloablative conditioning, dosed by measured exposure.", broader: "alkylating_agent", synonyms: ["Bu"], codes: { ncit: "C321" } },
    treosulfan: { label: "Treosulfan", definition: "Alkylating agent for conditioning, milder than busulfan.", broader: "alkylating_agent" },
    thiotepa: { label: "Thiotepa", definition: "Alkylating agent for conditioning that reaches the brain.", broader: "alkylating_agent" },
    bendamustine: { label: "Bendamustine", definition: "Alkylating agent for lymphoma and lymphodepletion.", broader: "alkylating_agent" },
    temozolomide: { label: "Temozolomide", definition: "Oral alkylating agent for glioma.", broader: "alkylating_agent" },
    anthracycline: { label: "Anthracycline", definition: "Chemotherapy of the doxorubicin class.", broader: "chemotherapy" },
    doxorubicin: { label: "Doxorubicin", definition: "Anthracycline, liposomal form among them.", broader: "anthracycline" },
    platinum_agent: { label: "Platinum agent", definition: "Chemotherapy with platinum.", broader: "chemotherapy", synonyms: ["platinum-based chemotherapy"] },
    cisplatin: { label: "Cisplatin", definition: "Platinum agent with kidney and ear toxicity.", broader: "platinum_agent", codes: { ncit: "C376" } },
    carboplatin: { label: "Carboplatin", definition: "Platinum agent dosed by kidney function.", broader: "platinum_agent", codes: { ncit: "C1282" } },
    taxane: { label: "Taxane", definition: "Chemotherapy of the paclitaxel class.", broader: "chemotherapy" },
    paclitaxel: { label: "Paclitaxel", definition: "Taxane, albumin-bound form among them.", broader: "taxane", codes: { ncit: "C1411" } },
    fludarabine: { label: "Fludarabine", definition: "Purine analogue that removes lymphocytes; with cyclophosphamide the usual lymphodepletion.", broader: "chemotherapy", synonyms: ["Flu"] },
    cladribine: { label: "Cladribine", definition: "Purine analogue; hairy cell leukemia and multiple sclerosis.", broader: "chemotherapy" },
    clofarabine: { label: "Clofarabine", definition: "Purine analogue; acute leukemia and conditioning.", broader: "chemotherapy" },
    cytarabine: { label: "Cytarabine", definition: "Pyrimidine analogue, the backbone of myeloid leukemia treatment.", broader: "chemotherapy", synonyms: ["Ara-C"] },
    gemcitabine: { label: "Gemcitabine", definition: "Pyrimidine analogue for solid tumors and lymphoma.", broader: "chemotherapy" },
    etoposide: { label: "Etoposide", definition: "Topoisomerase inhibitor; also for hemophagocytosis.", broader: "chemotherapy", codes: { ncit: "C491" } },
    vincristine: { label: "Vincristine", definition: "Vinca alkaloid; not to be given into the spinal fluid.", broader: "chemotherapy" },
    hydroxyurea: { label: "Hydroxyurea", definition: "Raises fetal hemoglobin; also lowers counts.", synonyms: ["hydroxycarbamide"] },
    intrathecal_chemotherapy: { label: "Intrathecal chemotherapy", definition: "Chemotherapy into the cerebrospinal fluid.", broader: "chemotherapy" },
    hormonal_therapy: { label: "Hormonal therapy", definition: "Blocks or withdraws hormones against cancer.", broader: "antineoplastic", synonyms: ["endocrine therapy","androgen deprivation"] },
    bcg: { label: "BCG", definition: "Bacillus Calmette-Guérin into the bladder. As a vaccine it is a live vaccine.", broader: "antineoplastic", synonyms: ["Bacillus Calmette-Guérin"] },
    immunosuppressant: { label: "Immunosuppressant", definition: "Drug meant to dampen the immune response, as mycophenolate. Corticosteroids and antimalarials stand apart.", synonyms: ["immunosuppressive therapy","immunosuppressive agent"], codes: { ncit: "C574" } },
    methotrexate: { label: "Methotrexate", definition: "Folate antagonist: immunosuppressant at low dose, chemotherapy at high dose.", broader: "immunosuppressant", synonyms: ["MTX"], codes: { ncit: "C642" } },
    azathioprine: { label: "Azathioprine", definition: "Purine antagonist by mouth, of lupus and transplant.", broader: "immunosuppressant", synonyms: ["AZA"] },
    mycophenolate_mofetil: { label: "Mycophenolate mofetil", definition: "Prodrug of mycophenolic acid, of lupus nephritis and transplant. Enteric mycophenolate sodium counts with it.", broader: "immunosuppressant", synonyms: ["MMF"], codes: { ncit: "C1468" } },
    leflunomide: { label: "Leflunomide", definition: "Pyrimidine synthesis inhibitor with a half-life of weeks; washout may need cholestyramine.", broader: "immunosuppressant" },
    calcineurin_inhibitor: { label: "Calcineurin inhibitor", definition: "Blocks calcineurin in T cells, as tacrolimus.", broader: "immunosuppressant", synonyms: ["CNI"] },
    tacrolimus: { label: "Tacrolimus", definition: "Calcineurin inhibitor, also FK506.", broader: "calcineurin_inhibitor", synonyms: ["FK506"] },
    cyclosporine: { label: "Cyclosporine", definition: "The first calcineurin inhibitor.", broader: "calcineurin_inhibitor", synonyms: ["ciclosporin","cyclosporin A"] },
    voclosporin: { label: "Voclosporin", definition: "Calcineurin inhibitor for lupus nephritis.", broader: "calcineurin_inhibitor" },
    mtor_inhibitor: { label: "mTOR inhibitor", definition: "Blocks mTOR, as sirolimus.", broader: "immunosuppressant", codes: { ncit: "C2201" } },
    sirolimus: { label: "Sirolimus", definition: "mTOR inhibitor, also tried around AAV.", broader: "mtor_inhibitor", synonyms: ["rapamycin"] },
    everolimus: { label: "Everolimus", definition: "mTOR inhibitor for transplant and cancer.", broader: "mtor_inhibitor", codes: { ncit: "C48387" } },
    jak_inhibitor: { label: "JAK inhibitor", definition: "Blocks Janus kinases, as ruxolitinib.", broader: "immunosuppressant" },
    ruxolitinib: { label: "Ruxolitinib", definition: "JAK inhibitor for graft-versus-host disease and hemophagocytosis.", broader: "jak_inhibitor" },
    baricitinib: { label: "Baricitinib", definition: "JAK inhibitor for arthritis and alopecia areata.", broader: "jak_inhibitor", codes: { ncit: "C127012" } },
    anti_thymocyte_globulin: { label: "Anti-thymocyte globulin", definition: "Rabbit or horse antibodies that deplete T cells.", broader: "immunosuppressant", synonyms: ["ATG"], codes: { ncit: "C278" } },
    alemtuzumab: { label: "Alemtuzumab", definition: "Anti-CD52 antibody; deepens lymphodepletion for allogeneic CAR-T.", broader: "immunosuppressant", codes: { ncit: "C1681" } },
    basiliximab: { label: "Basiliximab", definition: "Anti-interleukin-2-receptor antibody.", broader: "immunosuppressant", codes: { ncit: "C52186" } },
    belatacept: { label: "Belatacept", definition: "Costimulation blocker for transplant.", broader: "immunosuppressant", codes: { ncit: "C80255" } },
    imlifidase: { label: "Imlifidase", definition: "Cleaves IgG, tried before AAV and transplant.", broader: "immunosuppressant" },
    corticosteroid: { label: "Corticosteroid", definition: "Glucocorticoid given systemically unless a route is stated; doses are compared as prednisone.", synonyms: ["glucocorticoid","steroid"] },
    prednisone: { label: "Prednisone", definition: "Oral corticosteroid, the usual measure of dose equivalence.", broader: "corticosteroid" },
    prednisolone: { label: "Prednisolone", definition: "Corticosteroid, active form of prednisone; milligram for milligram the same.", broader: "corticosteroid" },
    methylprednisolone: { label: "Methylprednisolone", definition: "Corticosteroid, often as an intravenous pulse.", broader: "corticosteroid" },
    dexamethasone: { label: "Dexamethasone", definition: "Potent corticosteroid; for myeloma and neurotoxicity.", broader: "corticosteroid", synonyms: ["Dex"], codes: { ncit: "C422" } },
    hydrocortisone: { label: "Hydrocortisone", definition: "Corticosteroid of physiologic replacement.", broader: "corticosteroid" },
    deflazacort: { label: "Deflazacort", definition: "Corticosteroid for Duchenne.", broader: "corticosteroid" },
    antimalarial: { label: "Antimalarial", definition: "Quinoline antimalarial used against lupus, as hydroxychloroquine. Some protocols count it as immunosuppressant." },
    hydroxychloroquine: { label: "Hydroxychloroquine", definition: "The usual antimalarial of lupus.", broader: "antimalarial", synonyms: ["HCQ"] },
    chloroquine: { label: "Chloroquine", definition: "Antimalarial older and more toxic than hydroxychloroquine.", broader: "antimalarial" },
    nsaid: { label: "Nonsteroidal anti-inflammatory drug", definition: "Cyclooxygenase inhibitor against pain and inflammation, as ibuprofen.", synonyms: ["NSAID"], codes: { ncit: "C257" } },
    targeted_biologic: { label: "Targeted biologic", definition: "Antibody or fusion protein against an immune molecule, outside cancer. Not the regulatory class of biologicals.", synonyms: ["biologic","bDMARD"], mappings: { ncit: [{"code":"C307","relation":"broader"}] } },
    belimumab: { label: "Belimumab", definition: "Antibody to BAFF for lupus and lupus nephritis.", broader: "targeted_biologic", codes: { ncit: "C91385" } },
    telitacicept: { label: "Telitacicept", definition: "Fusion protein that binds BAFF and APRIL, authorized in China for lupus.", broader: "targeted_biologic" },
    anifrolumab: { label: "Anifrolumab", definition: "Anti-interferon-receptor antibody for lupus.", broader: "targeted_biologic", codes: { ncit: "C166658" } },
    complement_inhibitor: { label: "Complement inhibitor", definition: "Blocks the complement cascade, as at C5.", broader: "targeted_biologic" },
    eculizumab: { label: "Eculizumab", definition: "Anti-C5 antibody; hemolysis, myasthenia and microangiopathy.", broader: "complement_inhibitor", codes: { ncit: "C48386" } },
    ravulizumab: { label: "Ravulizumab", definition: "Anti-C5 antibody with longer half-life than eculizumab.", broader: "complement_inhibitor", codes: { ncit: "C124657" } },
    tnf_inhibitor: { label: "TNF inhibitor", definition: "Blocks tumor necrosis factor, antibody or fusion protein.", broader: "targeted_biologic" },
    adalimumab: { label: "Adalimumab", definition: "TNF antibody, human, under the skin.", broader: "tnf_inhibitor", codes: { ncit: "C65216" } },
    infliximab: { label: "Infliximab", definition: "TNF antibody, chimeric, by infusion.", broader: "tnf_inhibitor", codes: { ncit: "C1789" } },
    etanercept: { label: "Etanercept", definition: "TNF receptor fusion protein, under the skin.", broader: "tnf_inhibitor", codes: { ncit: "C2381" } },
    abatacept: { label: "Abatacept", definition: "Blocks costimulation of T cells; arthritis and graft-versus-host prophylaxis.", broader: "targeted_biologic", codes: { ncit: "C28898" } },
    interleukin_6_inhibitor: { label: "Interleukin-6 inhibitor", definition: "Blocks interleukin-6 or its receptor.", broader: "targeted_biologic" },
    tocilizumab: { label: "Tocilizumab", definition: "Anti-interleukin-6-receptor antibody; for cytokine release syndrome.", broader: "interleukin_6_inhibitor", codes: { ncit: "C84217" } },
    siltuximab: { label: "Siltuximab", definition: "Antibody that binds interleukin-6 itself. Tocilizumab binds the receptor.", broader: "interleukin_6_inhibitor" },
    anakinra: { label: "Anakinra", definition: "Interleukin-1-receptor blocker; for neurotoxicity.", broader: "targeted_biologic", codes: { ncit: "C38717" } },
    emapalumab: { label: "Emapalumab", definition: "Anti-interferon-gamma antibody; for hemophagocytosis.", broader: "targeted_biologic", codes: { ncit: "C127123" } },
    fcrn_inhibitor: { label: "FcRn inhibitor", definition: "Lowers IgG by blocking the neonatal Fc receptor.", broader: "targeted_biologic" },
    efgartigimod: { label: "Efgartigimod", definition: "FcRn inhibitor for myasthenia gravis and neuropathy.", broader: "fcrn_inhibitor" },
    immunoglobulin: { label: "Immunoglobulin replacement", definition: "Pooled IgG by vein or under the skin, to replace or to modulate.", synonyms: ["IVIG","SCIG"] },
    interferon: { label: "Interferon", definition: "Interferon alfa, beta or gamma." },
    interleukin_2: { label: "Interleukin-2", definition: "Recombinant interleukin-2, as after TIL.", synonyms: ["aldesleukin","IL-2"], codes: { ncit: "C1498" } },
    vaccine: { label: "Vaccine", definition: "Any vaccine against infection, live or not.", codes: { ncit: "C923" } },
    live_vaccine: { label: "Live vaccine", definition: "Vaccine with a living attenuated microbe, as measles. mRNA and protein vaccines are none.", broader: "vaccine", synonyms: ["live attenuated vaccine"] },
    inactivated_vaccine: { label: "Inactivated vaccine", definition: "Vaccine without living microbe, protein vaccines among them.", broader: "vaccine", codes: { ncit: "C29694" } },
    growth_factor: { label: "Hematopoietic growth factor", definition: "Makes the marrow produce cells; protocols bar it before screening counts.", synonyms: ["haematopoietic growth factor"] },
    g_csf: { label: "Granulocyte colony-stimulating factor", definition: "Raises neutrophils; moves stem cells.", broader: "growth_factor", synonyms: ["G-CSF"] },
    filgrastim: { label: "Filgrastim", definition: "Daily granulocyte colony-stimulating factor; also mobilizes stem cells.", broader: "g_csf", codes: { ncit: "C1474" } },
    pegfilgrastim: { label: "Pegfilgrastim", definition: "Long-acting granulocyte colony-stimulating factor, once a cycle.", broader: "g_csf", codes: { ncit: "C1854" } },
    erythropoiesis_stimulating_agent: { label: "Erythropoiesis-stimulating agent", definition: "Raises red cells by the erythropoietin receptor.", broader: "growth_factor", synonyms: ["ESA","erythropoietin"] },
    thrombopoietin_agonist: { label: "Thrombopoietin receptor agonist", definition: "Raises platelets by the thrombopoietin receptor, as eltrombopag.", broader: "growth_factor", synonyms: ["TPO-RA"] },
    luspatercept: { label: "Luspatercept", definition: "Helps late red-cell precursors mature, in thalassemia and myelodysplasia.", broader: "growth_factor" },
    plerixafor: { label: "Plerixafor", definition: "Moves stem cells by blocking CXCR4." },
    motixafortide: { label: "Motixafortide", definition: "Moves stem cells by blocking CXCR4, longer." },
    iron_chelation: { label: "Iron chelation", definition: "Binds and removes iron, as deferasirox." },
    anticoagulant: { label: "Anticoagulant", definition: "Hinders clotting." },
    anticonvulsant: { label: "Anticonvulsant", definition: "Against seizures.", synonyms: ["antiepileptic","antiseizure medication"] },
    levetiracetam: { label: "Levetiracetam", definition: "Anticonvulsant, often as prophylaxis around CAR-T.", broader: "anticonvulsant" },
    antiviral: { label: "Antiviral", definition: "Against viruses." },
    antibacterial: { label: "Antibacterial", definition: "Against bacteria.", synonyms: ["antibiotic"], mappings: { ncit: [{"code":"C258","relation":"close"}] } },
    antifungal: { label: "Antifungal", definition: "Against fungi." },
    antihistamine: { label: "Antihistamine", definition: "Against histamine." },
    diphenhydramine: { label: "Diphenhydramine", definition: "Antihistamine of premedication.", broader: "antihistamine", codes: { ncit: "C61728" } },
    acetaminophen: { label: "Acetaminophen", definition: "Against fever and pain.", synonyms: ["paracetamol"], codes: { ncit: "C198" } },
    insulin: { label: "Insulin", definition: "Insulin of any kind.", codes: { ncit: "C2271" } },
    statin: { label: "Statin", definition: "Lowers cholesterol synthesis." },
    enzyme_replacement_therapy: { label: "Enzyme replacement therapy", definition: "Infusion of the missing enzyme.", synonyms: ["ERT"] },
    factor_replacement: { label: "Clotting factor replacement", definition: "Factor VIII or IX concentrate, on demand or as prophylaxis.", synonyms: ["factor concentrate"] },
    emicizumab: { label: "Emicizumab", definition: "Bispecific antibody in place of factor VIII." },
    anti_vegf: { label: "Anti-VEGF treatment", definition: "Blocks vascular endothelial growth factor." },
    lnp_product: { label: "Lipid nanoparticle product", definition: "Any medicine carried by lipid nanoparticles.", synonyms: ["LNP product"] },
    mrna_lnp_product: { label: "mRNA lipid nanoparticle product", definition: "mRNA in lipid nanoparticles, COVID-19 vaccines among them.", broader: "lnp_product", synonyms: ["mRNA-LNP product"] },
    advanced_therapy: { label: "Gene or cell therapy", definition: "Any earlier gene, cell or tissue-engineered medicine.", synonyms: ["ATMP"] },
    gene_therapy: { label: "Gene therapy", definition: "Earlier transfer or editing of genes, in the body or in given cells. An exclusion criterion in most AAV trials.", broader: "advanced_therapy", codes: { ncit: "C15238" } },
    aav_gene_therapy: { label: "AAV gene therapy", definition: "Earlier gene therapy by adeno-associated virus.", broader: "gene_therapy" },
    gene_editing: { label: "Gene editing treatment", definition: "Earlier treatment that edits the genome.", broader: "gene_therapy" },
    cell_therapy: { label: "Cell therapy", definition: "Earlier treatment with living cells, blood transfusion apart.", broader: "advanced_therapy" },
    car_t_therapy: { label: "CAR-T therapy", definition: "Earlier CAR-T of any target and origin, made ex vivo or in vivo.", broader: "cell_therapy", synonyms: ["CAR-T","CAR-T cell therapy","chimeric antigen receptor T-cell therapy"] },
    genetically_modified_t_cell_therapy: { label: "Genetically modified T-cell therapy", definition: "Earlier engineered T cells other than CAR-T, as TCR-T.", broader: "cell_therapy" },
    donor_lymphocyte_infusion: { label: "Donor lymphocyte infusion", definition: "Lymphocytes of the transplant donor.", broader: "cell_therapy", synonyms: ["DLI"], codes: { ncit: "C16145" } },
    mesenchymal_stromal_cell_therapy: { label: "Mesenchymal stromal cell therapy", definition: "Earlier mesenchymal stromal cells of any source.", broader: "cell_therapy", synonyms: ["MSC therapy","mesenchymal stem cell therapy"] },
    rna_therapy: { label: "RNA therapy", definition: "Earlier antisense or small interfering RNA." },
    nusinersen: { label: "Nusinersen", definition: "Antisense into the spinal fluid for spinal muscular atrophy.", broader: "rna_therapy" },
    risdiplam: { label: "Risdiplam", definition: "Oral splicing modifier for spinal muscular atrophy." },
    investigational_product: { label: "Investigational product", definition: "Any product under study elsewhere.", synonyms: ["investigational drug"], codes: { ncit: "C142587" } },
    blood_transfusion: { label: "Blood transfusion", definition: "Transfusion of red cells, platelets or plasma, component not said.", synonyms: ["transfusion"], codes: { ncit: "C15192" } },
    red_cell_transfusion: { label: "Red cell transfusion", definition: "Transfusion of red cells.", broader: "blood_transfusion", synonyms: ["RBC transfusion"] },
    platelet_transfusion: { label: "Platelet transfusion", definition: "Transfusion of platelets.", broader: "blood_transfusion" },
    exchange_transfusion: { label: "Exchange transfusion", definition: "Patient's red cells replaced by donor cells.", broader: "red_cell_transfusion" },
    transplant: { label: "Transplant", definition: "Cells, tissue or organ from oneself or a donor." },
    solid_organ_transplant: { label: "Solid organ transplant", definition: "Heart, lung, liver, kidney or other organ from a donor. Not blood stem cells.", broader: "transplant", synonyms: ["organ transplantation","major organ transplant"] },
    hematopoietic_stem_cell_transplant: { label: "Hematopoietic stem cell transplant", definition: "Blood stem cells after conditioning.", broader: "transplant", synonyms: ["HSCT","bone marrow transplant","HCT","haematopoietic stem cell transplant","hematopoietic stem cell transplantation","SCT"] },
    autologous_stem_cell_transplant: { label: "Autologous stem cell transplant", definition: "Hematopoietic transplant of the patient's own cells.", broader: "hematopoietic_stem_cell_transplant", synonyms: ["ASCT","auto-HSCT","auto-SCT","auto-HCT","autologous hematopoietic stem cell transplant"] },
    allogeneic_stem_cell_transplant: { label: "Allogeneic stem cell transplant", definition: "Hematopoietic transplant from a donor.", broader: "hematopoietic_stem_cell_transplant", synonyms: ["allo-HSCT","alloSCT","allo-HCT","allogeneic hematopoietic stem cell transplant"] },
    radiotherapy: { label: "Radiotherapy", definition: "Ionizing radiation as treatment.", synonyms: ["radiation therapy","radiation"], codes: { ncit: "C15313" } },
    total_body_irradiation: { label: "Total-body irradiation", definition: "Radiation of the whole body as conditioning.", broader: "radiotherapy", synonyms: ["TBI"], codes: { ncit: "C15350" } },
    radioligand_therapy: { label: "Radioligand therapy", definition: "Radioactive drug that binds the tumor, as lutetium.", broader: "antineoplastic" },
    leukapheresis: { label: "Leukapheresis", definition: "White cells taken from blood by machine.", synonyms: ["apheresis","leucapheresis"], codes: { ncit: "C15269" } },
    stem_cell_mobilization: { label: "Stem cell mobilization", definition: "Stem cells moved into the blood and collected." },
    bone_marrow_harvest: { label: "Bone marrow harvest", definition: "Marrow taken by needle." },
    lymphodepletion: { label: "Lymphodepletion", definition: "Chemotherapy that removes lymphocytes before cells are given, as fludarabine with cyclophosphamide. Not myeloablation.", synonyms: ["lymphodepleting chemotherapy","LD chemotherapy","lymphodepleting conditioning"] },
    myeloablative_conditioning: { label: "Myeloablative conditioning", definition: "Conditioning after which the marrow does not recover by itself.", synonyms: ["MAC"] },
    reduced_intensity_conditioning: { label: "Reduced-intensity conditioning", definition: "Conditioning short of destroying the marrow.", synonyms: ["RIC"] },
    bridging_therapy: { label: "Bridging therapy", definition: "Holds the disease between cell collection and infusion." },
    plasma_exchange: { label: "Plasma exchange", definition: "Plasma removed and replaced; immunoadsorption is not it.", synonyms: ["plasmapheresis","PLEX"] },
    dialysis: { label: "Dialysis", definition: "Blood cleaned by machine or through the peritoneum." },
    mechanical_ventilation: { label: "Mechanical ventilation", definition: "Breathing by machine, invasive or not.", codes: { ncit: "C70909" } },
    supplemental_oxygen: { label: "Supplemental oxygen", definition: "Oxygen added to the air breathed." },
    surgery: { label: "Surgery", definition: "An operation.", synonyms: ["resection"], codes: { ncit: "C15329" } },
    splenectomy: { label: "Splenectomy", definition: "Removal of the spleen.", broader: "surgery" },
    revascularization: { label: "Revascularization", definition: "Vessels opened or bypassed." },
    transarterial_chemoembolization: { label: "Transarterial chemoembolization", definition: "Chemotherapy and plugs into the liver's artery.", synonyms: ["TACE"] },
    vitrectomy: { label: "Vitrectomy", definition: "Removal of the vitreous.", broader: "surgery" },
    lumbar_puncture: { label: "Lumbar puncture", definition: "Needle into the spinal fluid.", codes: { ncit: "C15327" } },
    phototherapy: { label: "Phototherapy", definition: "Light as treatment, as for Crigler-Najjar.", codes: { ncit: "C15301" } },
    contraception: { label: "Contraception", definition: "Means against pregnancy, for the time that the protocol requires.", codes: { ncit: "C37932" } },
    standard_of_care: { label: "Standard of care", definition: "What is usual at the place and time, not specified.", synonyms: ["SOC","standard therapy"] },
    best_supportive_care: { label: "Best supportive care", definition: "Care of symptoms only, without treatment of the disease.", synonyms: ["BSC"] },
  };
}
