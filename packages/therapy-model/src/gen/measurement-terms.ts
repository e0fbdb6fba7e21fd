// Written by scripts/generate-terms.ts from vocabularies/measurement.tsv. Do not edit.
import type { Term } from "../vocabulary.ts";

/** A key of the table of the same name. */
export type MeasurementKey =
  | "blood_count"
  | "neutrophil_count"
  | "lymphocyte_count"
  | "white_blood_cell_count"
  | "platelet_count"
  | "reticulocyte_count"
  | "monocyte_count"
  | "eosinophil_count"
  | "cd3_t_cell_count"
  | "cd4_t_cell_count"
  | "cd19_b_cell_count"
  | "nk_cell_count"
  | "cd34_cell_count"
  | "car_t_cell_count"
  | "peripheral_blasts"
  | "bone_marrow_blasts"
  | "bone_marrow_plasma_cells"
  | "hemoglobin"
  | "fetal_hemoglobin"
  | "hemoglobin_s"
  | "hba1c"
  | "hematocrit"
  | "inr"
  | "prothrombin_time"
  | "aptt"
  | "fibrinogen"
  | "d_dimer"
  | "factor_viii_activity"
  | "factor_ix_activity"
  | "factor_inhibitor_titer"
  | "alt"
  | "ast"
  | "alkaline_phosphatase"
  | "ggt"
  | "total_bilirubin"
  | "direct_bilirubin"
  | "albumin"
  | "ammonia"
  | "creatinine"
  | "creatinine_clearance"
  | "egfr"
  | "urea_nitrogen"
  | "uric_acid"
  | "proteinuria"
  | "urine_protein_creatinine_ratio"
  | "lvef"
  | "qtc"
  | "troponin"
  | "nt_probnp"
  | "bnp"
  | "systolic_blood_pressure"
  | "diastolic_blood_pressure"
  | "heart_rate"
  | "ankle_brachial_index"
  | "oxygen_saturation"
  | "fev1"
  | "fvc"
  | "dlco"
  | "sodium"
  | "potassium"
  | "calcium"
  | "glucose"
  | "c_peptide"
  | "ldl_cholesterol"
  | "triglycerides"
  | "lipoprotein_a"
  | "ferritin"
  | "liver_iron_concentration"
  | "cardiac_t2_star"
  | "ldh"
  | "crp"
  | "esr"
  | "interleukin_6"
  | "beta_2_microglobulin"
  | "creatine_kinase"
  | "amylase"
  | "lipase"
  | "tsh"
  | "testosterone"
  | "m_protein_serum"
  | "m_protein_urine"
  | "involved_free_light_chain"
  | "free_light_chain_ratio"
  | "immunoglobulin_g"
  | "immunoglobulin_a"
  | "immunoglobulin_m"
  | "hepatitis_b_surface_antigen"
  | "hepatitis_b_surface_antibody"
  | "hepatitis_b_core_antibody"
  | "hbv_dna"
  | "hcv_antibody"
  | "hcv_rna"
  | "hiv_antibody"
  | "hiv_rna"
  | "cmv_dna"
  | "ebv_dna"
  | "htlv_antibody"
  | "syphilis_antibody"
  | "syphilis_antigen"
  | "tuberculosis_igra"
  | "sars_cov_2_rna"
  | "hpv_dna"
  | "antinuclear_antibody"
  | "anti_dsdna_antibody"
  | "anti_smith_antibody"
  | "complement"
  | "complement_c3"
  | "complement_c4"
  | "complement_ch50"
  | "rheumatoid_factor"
  | "anti_ccp_antibody"
  | "anti_acetylcholine_receptor_antibody"
  | "anti_aquaporin_4_antibody"
  | "anca"
  | "antiphospholipid_antibody"
  | "islet_autoantibody"
  | "donor_specific_antibody"
  | "anti_aav_antibody"
  | "anti_adenovirus_antibody"
  | "anti_drug_antibody"
  | "pregnancy_test"
  | "hla_type"
  | "abo_blood_group"
  | "target_antigen_expression"
  | "pd_l1_expression"
  | "microsatellite_instability"
  | "tumor_size"
  | "alpha_fetoprotein"
  | "psa"
  | "cea"
  | "ca_125"
  | "ca_19_9"
  | "minimal_residual_disease"
  | "vector_copy_number"
  | "transgene_copies"
  | "transgene_protein"
  | "transthyretin"
  | "urinary_oxalate"
  | "phenylalanine"
  | "lyso_gb3"
  | "enzyme_activity"
  | "alpha_1_antitrypsin"
  | "neurofilament_light"
  | "smn2_copy_number"
  | "visual_acuity"
  | "retinal_thickness"
  | "body_weight"
  | "height"
  | "body_mass_index"
  | "body_surface_area"
  | "body_temperature"
  | "head_circumference"
  | "six_minute_walk_distance"
  | "life_expectancy"
  | "transfusion_volume"
  | "transfusion_independence_duration"
  | "vaso_occlusive_crisis_count"
  | "bleed_count"
  | "attack_count"
  | "seizure_count";

/** The keys, in the order of the table. */
export const measurementKeys: readonly MeasurementKey[] = [
  "blood_count",
  "neutrophil_count",
  "lymphocyte_count",
  "white_blood_cell_count",
  "platelet_count",
  "reticulocyte_count",
  "monocyte_count",
  "eosinophil_count",
  "cd3_t_cell_count",
  "cd4_t_cell_count",
  "cd19_b_cell_count",
  "nk_cell_count",
  "cd34_cell_count",
  "car_t_cell_count",
  "peripheral_blasts",
  "bone_marrow_blasts",
  "bone_marrow_plasma_cells",
  "hemoglobin",
  "fetal_hemoglobin",
  "hemoglobin_s",
  "hba1c",
  "hematocrit",
  "inr",
  "prothrombin_time",
  "aptt",
  "fibrinogen",
  "d_dimer",
  "factor_viii_activity",
  "factor_ix_activity",
  "factor_inhibitor_titer",
  "alt",
  "ast",
  "alkaline_phosphatase",
  "ggt",
  "total_bilirubin",
  "direct_bilirubin",
  "albumin",
  "ammonia",
  "creatinine",
  "creatinine_clearance",
  "egfr",
  "urea_nitrogen",
  "uric_acid",
  "proteinuria",
  "urine_protein_creatinine_ratio",
  "lvef",
  "qtc",
  "troponin",
  "nt_probnp",
  "bnp",
  "systolic_blood_pressure",
  "diastolic_blood_pressure",
  "heart_rate",
  "ankle_brachial_index",
  "oxygen_saturation",
  "fev1",
  "fvc",
  "dlco",
  "sodium",
  "potassium",
  "calcium",
  "glucose",
  "c_peptide",
  "ldl_cholesterol",
  "triglycerides",
  "lipoprotein_a",
  "ferritin",
  "liver_iron_concentration",
  "cardiac_t2_star",
  "ldh",
  "crp",
  "esr",
  "interleukin_6",
  "beta_2_microglobulin",
  "creatine_kinase",
  "amylase",
  "lipase",
  "tsh",
  "testosterone",
  "m_protein_serum",
  "m_protein_urine",
  "involved_free_light_chain",
  "free_light_chain_ratio",
  "immunoglobulin_g",
  "immunoglobulin_a",
  "immunoglobulin_m",
  "hepatitis_b_surface_antigen",
  "hepatitis_b_surface_antibody",
  "hepatitis_b_core_antibody",
  "hbv_dna",
  "hcv_antibody",
  "hcv_rna",
  "hiv_antibody",
  "hiv_rna",
  "cmv_dna",
  "ebv_dna",
  "htlv_antibody",
  "syphilis_antibody",
  "syphilis_antigen",
  "tuberculosis_igra",
  "sars_cov_2_rna",
  "hpv_dna",
  "antinuclear_antibody",
  "anti_dsdna_antibody",
  "anti_smith_antibody",
  "complement",
  "complement_c3",
  "complement_c4",
  "complement_ch50",
  "rheumatoid_factor",
  "anti_ccp_antibody",
  "anti_acetylcholine_receptor_antibody",
  "anti_aquaporin_4_antibody",
  "anca",
  "antiphospholipid_antibody",
  "islet_autoantibody",
  "donor_specific_antibody",
  "anti_aav_antibody",
  "anti_adenovirus_antibody",
  "anti_drug_antibody",
  "pregnancy_test",
  "hla_type",
  "abo_blood_group",
  "target_antigen_expression",
  "pd_l1_expression",
  "microsatellite_instability",
  "tumor_size",
  "alpha_fetoprotein",
  "psa",
  "cea",
  "ca_125",
  "ca_19_9",
  "minimal_residual_disease",
  "vector_copy_number",
  "transgene_copies",
  "transgene_protein",
  "transthyretin",
  "urinary_oxalate",
  "phenylalanine",
  "lyso_gb3",
  "enzyme_activity",
  "alpha_1_antitrypsin",
  "neurofilament_light",
  "smn2_copy_number",
  "visual_acuity",
  "retinal_thickness",
  "body_weight",
  "height",
  "body_mass_index",
  "body_surface_area",
  "body_temperature",
  "head_circumference",
  "six_minute_walk_distance",
  "life_expectancy",
  "transfusion_volume",
  "transfusion_independence_duration",
  "vaso_occlusive_crisis_count",
  "bleed_count",
  "attack_count",
  "seizure_count",
];

/** Makes the terms by key. */
export function measurementTerms(): { readonly [Key in MeasurementKey]: Term<MeasurementKey> } {
  return {
    blood_count: { label: "Blood count", definition: "Cells of the blood, any kind." },
    neutrophil_count: { label: "Absolute neutrophil count", definition: "Neutrophils, bands among them, per volume of blood.", broader: "blood_count", synonyms: ["ANC","neutrophils"], codes: { ncit: "C63321" } },
    lymphocyte_count: { label: "Absolute lymphocyte count", definition: "Lymphocytes of all kinds per volume of blood.", broader: "blood_count", synonyms: ["ALC","lymphocytes"], codes: { ncit: "C51949" } },
    white_blood_cell_count: { label: "White blood cell count", definition: "Leukocytes of all kinds per volume of blood.", broader: "blood_count", synonyms: ["WBC","leukocytes","leukocyte count"] },
    platelet_count: { label: "Platelet count", definition: "Platelets per volume of blood.", broader: "blood_count", synonyms: ["PLT","platelets"], codes: { ncit: "C51951" } },
    reticulocyte_count: { label: "Reticulocyte count", definition: "Young red cells in blood.", broader: "blood_count", codes: { ncit: "C51947" } },
    monocyte_count: { label: "Monocyte count", definition: "Monocytes per volume of blood.", broader: "blood_count", codes: { ncit: "C64823" } },
    eosinophil_count: { label: "Eosinophil count", definition: "Eosinophils per volume of blood.", broader: "blood_count", codes: { ncit: "C64550" } },
    cd3_t_cell_count: { label: "CD3 T-cell count", definition: "CD3-positive T cells per volume of blood.", broader: "blood_count" },
    cd4_t_cell_count: { label: "CD4 T-cell count", definition: "CD4-positive T cells per volume of blood.", broader: "blood_count" },
    cd19_b_cell_count: { label: "B-cell count", definition: "CD19- or CD20-positive B cells in blood.", broader: "blood_count", synonyms: ["B cells"] },
    nk_cell_count: { label: "NK-cell count", definition: "Natural killer cells in blood.", broader: "blood_count" },
    cd34_cell_count: { label: "CD34-positive cell count", definition: "Blood stem and progenitor cells in blood.", broader: "blood_count" },
    car_t_cell_count: { label: "CAR-T cell count", definition: "CAR-positive T cells in blood, per volume or as share of T cells; by flow cytometry.", broader: "blood_count" },
    peripheral_blasts: { label: "Peripheral blasts", definition: "Leukemic blasts in blood, as share or number." },
    bone_marrow_blasts: { label: "Bone marrow blasts", definition: "Leukemic blasts in marrow, as share of cells." },
    bone_marrow_plasma_cells: { label: "Bone marrow plasma cells", definition: "Plasma cells in marrow, as share of cells." },
    hemoglobin: { label: "Hemoglobin", definition: "Total hemoglobin in blood, of any origin.", synonyms: ["Hb","Hgb","haemoglobin"] },
    fetal_hemoglobin: { label: "Fetal hemoglobin", definition: "Fetal hemoglobin in blood, as share or amount.", synonyms: ["HbF","fetal haemoglobin"] },
    hemoglobin_s: { label: "Hemoglobin S", definition: "Sickle hemoglobin in blood, as share.", synonyms: ["HbS","haemoglobin S"] },
    hba1c: { label: "HbA1c", definition: "Glycated hemoglobin in blood.", synonyms: ["glycated hemoglobin","hemoglobin A1c","glycated haemoglobin","haemoglobin A1c"] },
    hematocrit: { label: "Hematocrit", definition: "Share of blood volume that is red cells.", synonyms: ["haematocrit"] },
    inr: { label: "International normalized ratio", definition: "Prothrombin time in plasma as the standardized ratio.", synonyms: ["INR"] },
    prothrombin_time: { label: "Prothrombin time", definition: "Clotting time of plasma by the extrinsic path, in seconds.", synonyms: ["PT"], codes: { ncit: "C62656" } },
    aptt: { label: "Activated partial thromboplastin time", definition: "Clotting time of plasma by the intrinsic path.", synonyms: ["APTT","PTT"], codes: { ncit: "C38462" } },
    fibrinogen: { label: "Fibrinogen", definition: "Fibrinogen in plasma; falls in hemophagocytic syndromes." },
    d_dimer: { label: "D-dimer", definition: "Fibrin fragments in plasma." },
    factor_viii_activity: { label: "Factor VIII activity", definition: "Factor VIII activity in plasma.", synonyms: ["FVIII:C"] },
    factor_ix_activity: { label: "Factor IX activity", definition: "Factor IX activity in plasma.", synonyms: ["FIX:C"] },
    factor_inhibitor_titer: { label: "Factor inhibitor titer", definition: "Antibodies that block a clotting factor, in Bethesda units." },
    alt: { label: "Alanine aminotransferase", definition: "Enzyme activity in serum; mostly of the liver, and of muscle in dystrophies.", synonyms: ["ALT","SGPT","GPT"] },
    ast: { label: "Aspartate aminotransferase", definition: "Enzyme activity in serum; of liver, heart, muscle and red cells.", synonyms: ["AST","SGOT","GOT"] },
    alkaline_phosphatase: { label: "Alkaline phosphatase", definition: "Enzyme activity in serum; of bile ducts and bone.", synonyms: ["ALP"] },
    ggt: { label: "Gamma-glutamyl transferase", definition: "Enzyme activity in serum; of bile ducts.", synonyms: ["GGT"] },
    total_bilirubin: { label: "Total bilirubin", definition: "Bilirubin in serum, conjugated and not.", synonyms: ["TBil","TBIL"] },
    direct_bilirubin: { label: "Direct bilirubin", definition: "Conjugated bilirubin in serum.", synonyms: ["conjugated bilirubin"] },
    albumin: { label: "Albumin", definition: "Albumin in serum." },
    ammonia: { label: "Ammonia", definition: "Ammonia in plasma; rises in urea cycle defects.", mappings: { ncit: [{"code":"C76698","relation":"close"}] } },
    creatinine: { label: "Creatinine", definition: "Creatinine in serum. Its clearance and the estimated filtration rate are apart.", synonyms: ["Cr","serum creatinine","SCr"] },
    creatinine_clearance: { label: "Creatinine clearance", definition: "Creatinine cleared per minute, measured in timed urine or estimated by Cockcroft-Gault. Not eGFR.", synonyms: ["CrCl","CCr"], codes: { ncit: "C25747" } },
    egfr: { label: "Estimated glomerular filtration rate", definition: "Glomerular filtration estimated by an equation, per 1.73 m² of body surface. Not creatinine clearance.", synonyms: ["eGFR","GFR"], codes: { ncit: "C110935" } },
    urea_nitrogen: { label: "Urea nitrogen", definition: "Urea nitrogen in blood or serum.", synonyms: ["BUN"] },
    uric_acid: { label: "Uric acid", definition: "Urate in serum; rises with tumor lysis." },
    proteinuria: { label: "Protein in urine", definition: "Protein in a urine sample or timed collection.", synonyms: ["urine protein"] },
    urine_protein_creatinine_ratio: { label: "Urine protein-to-creatinine ratio", definition: "Protein divided by creatinine in a urine sample.", synonyms: ["UPCR"] },
    lvef: { label: "Left ventricular ejection fraction", definition: "Share of blood that the left ventricle puts out, by imaging.", synonyms: ["LVEF","left_ventricular_ejection_fraction","ejection fraction"], codes: { ncit: "C99524" } },
    qtc: { label: "Corrected QT interval", definition: "QT interval of the electrocardiogram corrected for rate; the formula stands as method.", synonyms: ["QTc"], codes: { ncit: "C100391" } },
    troponin: { label: "Troponin", definition: "Cardiac troponin I or T in blood; the two do not compare." },
    nt_probnp: { label: "NT-proBNP", definition: "N-terminal pro-B-type natriuretic peptide in blood." },
    bnp: { label: "B-type natriuretic peptide", definition: "B-type natriuretic peptide in plasma.", synonyms: ["BNP"] },
    systolic_blood_pressure: { label: "Systolic blood pressure", definition: "Highest arterial pressure of the beat.", synonyms: ["SBP"], codes: { ncit: "C25298" } },
    diastolic_blood_pressure: { label: "Diastolic blood pressure", definition: "Lowest arterial pressure of the beat.", synonyms: ["DBP"], codes: { ncit: "C25299" } },
    heart_rate: { label: "Heart rate", definition: "Beats per minute.", codes: { ncit: "C49677" } },
    ankle_brachial_index: { label: "Ankle-brachial index", definition: "Ankle pressure over arm pressure.", synonyms: ["ABI"], codes: { ncit: "C87304" } },
    oxygen_saturation: { label: "Oxygen saturation", definition: "Share of hemoglobin carrying oxygen, in arterial blood or through the skin.", synonyms: ["SpO2","SaO2"] },
    fev1: { label: "Forced expiratory volume in one second", definition: "Air breathed out in the first second.", synonyms: ["FEV1"] },
    fvc: { label: "Forced vital capacity", definition: "Air that can be breathed out in all after a full breath.", synonyms: ["FVC"], codes: { ncit: "C111361" } },
    dlco: { label: "Diffusing capacity for carbon monoxide", definition: "Gas transfer of the lung for carbon monoxide, as share of predicted.", synonyms: ["DLCO"] },
    sodium: { label: "Sodium", definition: "Sodium in serum." },
    potassium: { label: "Potassium", definition: "Potassium in serum." },
    calcium: { label: "Calcium", definition: "Calcium in serum, corrected for albumin where said." },
    glucose: { label: "Glucose", definition: "Glucose in blood or plasma.", synonyms: ["FPG","blood glucose","fasting plasma glucose"] },
    c_peptide: { label: "C-peptide", definition: "C-peptide in blood." },
    ldl_cholesterol: { label: "LDL cholesterol", definition: "Cholesterol of low-density lipoprotein in serum.", synonyms: ["LDL-C","LDL"] },
    triglycerides: { label: "Triglycerides", definition: "Triglycerides in serum.", synonyms: ["TG"] },
    lipoprotein_a: { label: "Lipoprotein(a)", definition: "Lipoprotein(a) in serum.", synonyms: ["Lp(a)"] },
    ferritin: { label: "Ferritin", definition: "Ferritin in serum; iron overload or hyperinflammation." },
    liver_iron_concentration: { label: "Liver iron concentration", definition: "Iron in liver, by imaging or biopsy.", synonyms: ["LIC"] },
    cardiac_t2_star: { label: "Cardiac T2*", definition: "Iron in the heart by magnetic resonance." },
    ldh: { label: "Lactate dehydrogenase", definition: "Enzyme activity in serum; tumor burden or hemolysis.", synonyms: ["LDH"] },
    crp: { label: "C-reactive protein", definition: "C-reactive protein in serum, a marker of inflammation.", synonyms: ["CRP"] },
    esr: { label: "Erythrocyte sedimentation rate", definition: "Fall of red cells in an upright tube of blood in one hour.", synonyms: ["ESR"] },
    interleukin_6: { label: "Interleukin-6", definition: "Interleukin-6 in blood; rises with cytokine release and after tocilizumab.", synonyms: ["IL-6"] },
    beta_2_microglobulin: { label: "Beta-2 microglobulin", definition: "Beta-2 microglobulin in serum. The gene B2M that is edited is something else.", synonyms: ["B2MG"] },
    creatine_kinase: { label: "Creatine kinase", definition: "Enzyme activity in serum; of muscle.", synonyms: ["CK","CPK"] },
    amylase: { label: "Amylase", definition: "Enzyme activity in serum; of pancreas and salivary glands." },
    lipase: { label: "Lipase", definition: "Enzyme activity in serum; of the pancreas." },
    tsh: { label: "Thyroid-stimulating hormone", definition: "Thyrotropin in serum.", synonyms: ["TSH"] },
    testosterone: { label: "Testosterone", definition: "Testosterone in serum." },
    m_protein_serum: { label: "Serum M-protein", definition: "Monoclonal protein in serum.", synonyms: ["paraprotein","serum monoclonal protein"] },
    m_protein_urine: { label: "Urine M-protein", definition: "Monoclonal protein in 24-hour urine.", synonyms: ["urine monoclonal protein"] },
    involved_free_light_chain: { label: "Involved free light chain", definition: "The free light chain of the clone in serum.", synonyms: ["iFLC"] },
    free_light_chain_ratio: { label: "Free light chain ratio", definition: "Kappa over lambda free light chain in serum.", synonyms: ["FLC ratio"] },
    immunoglobulin_g: { label: "Immunoglobulin G", definition: "IgG in serum.", synonyms: ["IgG"] },
    immunoglobulin_a: { label: "Immunoglobulin A", definition: "IgA in serum.", synonyms: ["IgA"] },
    immunoglobulin_m: { label: "Immunoglobulin M", definition: "IgM in serum.", synonyms: ["IgM"] },
    hepatitis_b_surface_antigen: { label: "Hepatitis B surface antigen", definition: "Viral antigen in blood: infection now.", synonyms: ["HBsAg"] },
    hepatitis_b_surface_antibody: { label: "Hepatitis B surface antibody", definition: "Antibody in blood: immunity by infection or vaccine.", synonyms: ["HBsAb","anti-HBs"] },
    hepatitis_b_core_antibody: { label: "Hepatitis B core antibody", definition: "Antibody in blood: infection now or in the past.", synonyms: ["HBcAb","anti-HBc"] },
    hbv_dna: { label: "Hepatitis B virus DNA", definition: "Hepatitis B virus DNA in blood; infection now, also where the surface antigen is negative.", synonyms: ["HBV DNA"] },
    hcv_antibody: { label: "Hepatitis C virus antibody", definition: "Antibody in blood: infection now or in the past.", synonyms: ["HCV-Ab","anti-HCV"] },
    hcv_rna: { label: "Hepatitis C virus RNA", definition: "Viral RNA in blood: infection now.", synonyms: ["HCV RNA"] },
    hiv_antibody: { label: "HIV antibody", definition: "Antibody in blood to HIV-1 or HIV-2.", synonyms: ["anti-HIV","HIV-Ab"] },
    hiv_rna: { label: "HIV RNA", definition: "Human immunodeficiency virus RNA in blood.", synonyms: ["HIV viral load"] },
    cmv_dna: { label: "Cytomegalovirus DNA", definition: "Cytomegalovirus DNA in blood; infection or reactivation now.", synonyms: ["CMV DNA"] },
    ebv_dna: { label: "Epstein-Barr virus DNA", definition: "Epstein-Barr virus DNA in blood.", synonyms: ["EBV DNA"] },
    htlv_antibody: { label: "HTLV antibody", definition: "Antibody in blood to HTLV-1 or HTLV-2." },
    syphilis_antibody: { label: "Syphilis antibody", definition: "Antibody to Treponema pallidum in blood, treponemal or not.", synonyms: ["TPPA","RPR"] },
    syphilis_antigen: { label: "Syphilis antigen", definition: "Treponema pallidum found by antigen or microscopy." },
    tuberculosis_igra: { label: "Tuberculosis interferon-gamma release assay", definition: "Answer of blood T cells to tuberculosis antigen.", synonyms: ["IGRA","QuantiFERON"] },
    sars_cov_2_rna: { label: "SARS-CoV-2 RNA", definition: "Viral RNA in the airways." },
    hpv_dna: { label: "Human papillomavirus DNA", definition: "Viral DNA in tissue or swab, type as stated.", synonyms: ["HPV DNA"] },
    antinuclear_antibody: { label: "Antinuclear antibody", definition: "Antibody to cell nuclei in serum.", synonyms: ["ANA"] },
    anti_dsdna_antibody: { label: "Anti-double-stranded-DNA antibody", definition: "Antibody to double-stranded DNA in serum.", synonyms: ["anti-dsDNA","anti-ds-DNA"] },
    anti_smith_antibody: { label: "Anti-Smith antibody", definition: "Antibody to the Sm antigen in serum.", synonyms: ["anti-Sm"] },
    complement: { label: "Complement", definition: "Complement in serum, which component is not said.", synonyms: ["complement level"] },
    complement_c3: { label: "Complement C3", definition: "C3 in serum.", broader: "complement", synonyms: ["C3"] },
    complement_c4: { label: "Complement C4", definition: "C4 in serum.", broader: "complement", synonyms: ["C4"] },
    complement_ch50: { label: "Total complement activity", definition: "Hemolytic activity of serum by the classical path.", broader: "complement", synonyms: ["CH50"] },
    rheumatoid_factor: { label: "Rheumatoid factor", definition: "Antibody to the constant part of IgG in serum.", synonyms: ["RF"] },
    anti_ccp_antibody: { label: "Anti-cyclic-citrullinated-peptide antibody", definition: "Antibody to citrullinated peptides in serum; rheumatoid arthritis.", synonyms: ["ACPA","anti-CCP"] },
    anti_acetylcholine_receptor_antibody: { label: "Anti-acetylcholine-receptor antibody", definition: "Antibody to the acetylcholine receptor in serum; myasthenia gravis.", synonyms: ["anti-AChR"] },
    anti_aquaporin_4_antibody: { label: "Anti-aquaporin-4 antibody", definition: "Antibody to aquaporin-4 in serum; neuromyelitis optica.", synonyms: ["anti-AQP4"] },
    anca: { label: "Antineutrophil cytoplasmic antibody", definition: "Antibody in serum, PR3 or MPO where said.", synonyms: ["ANCA"] },
    antiphospholipid_antibody: { label: "Antiphospholipid antibody", definition: "Lupus anticoagulant, anticardiolipin or anti-beta-2-glycoprotein." },
    islet_autoantibody: { label: "Islet autoantibody", definition: "Antibody to islet antigens in serum, as GAD65." },
    donor_specific_antibody: { label: "Donor-specific HLA antibody", definition: "Antibody to the donor's HLA in serum.", synonyms: ["DSA"] },
    anti_aav_antibody: { label: "Anti-AAV antibody", definition: "Antibody to the capsid in serum, total or neutralizing; the serotype stands beside it.", synonyms: ["AAV neutralizing antibody","AAV NAb"] },
    anti_adenovirus_antibody: { label: "Anti-adenovirus antibody", definition: "Antibody to the vector's adenovirus in serum." },
    anti_drug_antibody: { label: "Anti-drug antibody", definition: "Antibody to the product in serum." },
    pregnancy_test: { label: "Pregnancy test", definition: "Human chorionic gonadotropin in serum or urine, positive or negative.", synonyms: ["hCG"] },
    hla_type: { label: "HLA type", definition: "HLA alleles of the patient, as HLA-A*02:01." },
    abo_blood_group: { label: "ABO blood group", definition: "Blood group of the patient, A, B, AB or O." },
    target_antigen_expression: { label: "Target antigen expression", definition: "Share of tumor cells that carry the target, and how strongly." },
    pd_l1_expression: { label: "PD-L1 expression", definition: "PD-L1 on tumor, by the score stated." },
    microsatellite_instability: { label: "Microsatellite instability", definition: "Unstable microsatellites in tumor.", synonyms: ["MSI"], mappings: { ncit: [{"code":"C36318","relation":"close"}] } },
    tumor_size: { label: "Tumor size", definition: "Longest diameter or sum of diameters.", synonyms: ["tumour size"] },
    alpha_fetoprotein: { label: "Alpha-fetoprotein", definition: "Alpha-fetoprotein in serum.", synonyms: ["AFP"] },
    psa: { label: "Prostate-specific antigen", definition: "Prostate-specific antigen in serum.", synonyms: ["PSA"] },
    cea: { label: "Carcinoembryonic antigen", definition: "Carcinoembryonic antigen in serum.", synonyms: ["CEA"] },
    ca_125: { label: "CA-125", definition: "CA-125 in serum." },
    ca_19_9: { label: "CA 19-9", definition: "CA 19-9 in serum." },
    minimal_residual_disease: { label: "Minimal residual disease", definition: "Disease cells per stated number of cells.", synonyms: ["MRD"] },
    vector_copy_number: { label: "Vector copy number", definition: "Vector copies per genome or amount of DNA, in cells or tissue.", synonyms: ["VCN"] },
    transgene_copies: { label: "Transgene copies", definition: "Transgene copies per amount of genomic DNA in blood; by PCR, follows CAR-T cells." },
    transgene_protein: { label: "Transgene protein", definition: "Protein that the transgene makes, in blood or tissue." },
    transthyretin: { label: "Transthyretin", definition: "Transthyretin in serum.", synonyms: ["TTR","prealbumin"] },
    urinary_oxalate: { label: "Oxalate in urine", definition: "Oxalate in urine over 24 hours." },
    phenylalanine: { label: "Phenylalanine", definition: "Phenylalanine in plasma.", synonyms: ["Phe"] },
    lyso_gb3: { label: "Lyso-Gb3", definition: "Globotriaosylsphingosine in plasma." },
    enzyme_activity: { label: "Enzyme activity", definition: "Activity of a named enzyme in cells or serum." },
    alpha_1_antitrypsin: { label: "Alpha-1 antitrypsin", definition: "Alpha-1 antitrypsin in serum.", synonyms: ["AAT"] },
    neurofilament_light: { label: "Neurofilament light chain", definition: "Neurofilament light chain in blood or cerebrospinal fluid.", synonyms: ["NfL"] },
    smn2_copy_number: { label: "SMN2 copy number", definition: "Copies of SMN2 in the patient's genome; foretells the type of spinal muscular atrophy." },
    visual_acuity: { label: "Visual acuity", definition: "Sharpness of sight with best correction, in ETDRS letters or logMAR.", synonyms: ["BCVA"] },
    retinal_thickness: { label: "Retinal thickness", definition: "Thickness by optical coherence tomography." },
    body_weight: { label: "Body weight", definition: "Weight of the person.", synonyms: ["weight"], codes: { ncit: "C81328" } },
    height: { label: "Height", definition: "Height of the person.", codes: { ncit: "C25347" } },
    body_mass_index: { label: "Body mass index", definition: "Weight over height squared.", synonyms: ["BMI"], codes: { ncit: "C16358" } },
    body_surface_area: { label: "Body surface area", definition: "Surface of the body estimated from weight and height, for dosing.", synonyms: ["BSA"], codes: { ncit: "C25157" } },
    body_temperature: { label: "Body temperature", definition: "Temperature of the body.", codes: { ncit: "C174446" } },
    head_circumference: { label: "Head circumference", definition: "Largest girth of the head.", codes: { ncit: "C81255" } },
    six_minute_walk_distance: { label: "Six-minute walk distance", definition: "Distance walked in six minutes.", synonyms: ["6MWD"] },
    life_expectancy: { label: "Life expectancy", definition: "Expected survival in the investigator's judgment." },
    transfusion_volume: { label: "Transfusion volume", definition: "Red cells transfused per weight and year." },
    transfusion_independence_duration: { label: "Duration of transfusion independence", definition: "Time since the last red-cell transfusion." },
    vaso_occlusive_crisis_count: { label: "Vaso-occlusive crises", definition: "Painful crises of sickle cell disease in a stated time." },
    bleed_count: { label: "Bleeds", definition: "Bleeds in a stated time, treated or all as stated." },
    attack_count: { label: "Attacks", definition: "Attacks of the disease in a stated time, as of angioedema or porphyria." },
    seizure_count: { label: "Seizures", definition: "Seizures in a stated time." },
  };
}
