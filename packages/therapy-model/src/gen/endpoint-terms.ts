// Written by scripts/generate-terms.ts from vocabularies/endpoint.tsv. Do not edit.
import type { Term } from "../vocabulary.ts";

/** A key of the table of the same name. */
export type EndpointKey =
  | "efficacy"
  | "safety"
  | "kinetics"
  | "patient_reported_outcome"
  | "quality_of_life"
  | "response"
  | "overall_response_rate"
  | "complete_response_rate"
  | "very_good_partial_response_or_better_rate"
  | "stringent_complete_response_rate"
  | "best_overall_response"
  | "disease_control_rate"
  | "clinical_benefit_rate"
  | "pathologic_complete_response_rate"
  | "duration_of_response"
  | "time_to_response"
  | "minimal_residual_disease_negativity"
  | "hematologic_improvement"
  | "progression_free_survival"
  | "overall_survival"
  | "event_free_survival"
  | "disease_free_survival"
  | "relapse_free_survival"
  | "graft_versus_host_relapse_free_survival"
  | "non_relapse_mortality"
  | "time_to_progression"
  | "time_to_next_treatment"
  | "relapse_rate"
  | "adverse_events"
  | "serious_adverse_events"
  | "treatment_related_adverse_events"
  | "severe_adverse_events"
  | "adverse_events_of_special_interest"
  | "discontinuation_for_adverse_events"
  | "dose_limiting_toxicity"
  | "maximum_tolerated_dose"
  | "recommended_phase_2_dose"
  | "cytokine_release_syndrome"
  | "neurotoxicity"
  | "graft_versus_host_disease"
  | "infections"
  | "cytopenias"
  | "second_primary_malignancy"
  | "mortality"
  | "replication_competent_virus"
  | "vector_shedding"
  | "clonal_dominance"
  | "immunogenicity"
  | "liver_enzyme_elevation"
  | "manufacturing_success"
  | "manufacturing_time"
  | "car_t_cell_count"
  | "car_t_expansion"
  | "car_t_persistence"
  | "cell_persistence"
  | "vector_copy_number"
  | "transgene_expression"
  | "gene_editing_efficiency"
  | "neutrophil_engraftment"
  | "platelet_engraftment"
  | "donor_chimerism"
  | "cytokine_level"
  | "b_cell_count"
  | "b_cell_reconstitution"
  | "immunoglobulin_level"
  | "t_cell_count"
  | "autoantibody_level"
  | "substrate_level"
  | "enzyme_activity"
  | "target_protein_reduction"
  | "plasma_concentration"
  | "transfusion_independence"
  | "transfusion_independence_duration"
  | "transfusion_reduction"
  | "hemoglobin"
  | "fetal_hemoglobin"
  | "therapeutic_hemoglobin"
  | "iron_overload"
  | "vaso_occlusive_crisis_freedom"
  | "vaso_occlusive_crisis_rate"
  | "factor_activity"
  | "annualized_bleeding_rate"
  | "factor_consumption"
  | "attack_rate"
  | "infection_rate"
  | "immune_reconstitution"
  | "sledai_2k_change"
  | "physician_global_assessment"
  | "lldas_attainment"
  | "doris_remission"
  | "sri_4"
  | "bicla_response"
  | "complete_renal_response"
  | "renal_response"
  | "proteinuria_change"
  | "flare_rate"
  | "drug_free_remission"
  | "corticosteroid_reduction"
  | "acr_20"
  | "acr_50"
  | "das28_change"
  | "rodnan_skin_score_change"
  | "total_improvement_score"
  | "mg_adl_change"
  | "edss_progression"
  | "clinical_remission"
  | "fistula_closure"
  | "wound_closure"
  | "visual_acuity"
  | "visual_field"
  | "full_field_stimulus_threshold"
  | "multi_luminance_mobility"
  | "retinal_thickness"
  | "hearing_threshold"
  | "six_minute_walk_distance"
  | "motor_function"
  | "motor_milestones"
  | "ventilation_free_survival"
  | "functional_rating"
  | "cognitive_function"
  | "neurofilament_level"
  | "seizure_frequency"
  | "hba1c"
  | "insulin_independence"
  | "c_peptide"
  | "severe_hypoglycemia_freedom"
  | "ldl_cholesterol_change"
  | "lipoprotein_a_change"
  | "triglyceride_change"
  | "blood_pressure_change"
  | "urinary_oxalate_change"
  | "phenylalanine_level"
  | "hepatitis_b_surface_antigen_loss"
  | "viral_load"
  | "ejection_fraction_change"
  | "cardiovascular_events"
  | "amputation_free_survival"
  | "ulcer_healing"
  | "pain_score"
  | "lung_function"
  | "cartilage_repair"
  | "tumor_marker_change"
  | "serum_m_protein_change"
  | "hospitalization";

/** The keys, in the order of the table. */
export const endpointKeys: readonly EndpointKey[] = [
  "efficacy",
  "safety",
  "kinetics",
  "patient_reported_outcome",
  "quality_of_life",
  "response",
  "overall_response_rate",
  "complete_response_rate",
  "very_good_partial_response_or_better_rate",
  "stringent_complete_response_rate",
  "best_overall_response",
  "disease_control_rate",
  "clinical_benefit_rate",
  "pathologic_complete_response_rate",
  "duration_of_response",
  "time_to_response",
  "minimal_residual_disease_negativity",
  "hematologic_improvement",
  "progression_free_survival",
  "overall_survival",
  "event_free_survival",
  "disease_free_survival",
  "relapse_free_survival",
  "graft_versus_host_relapse_free_survival",
  "non_relapse_mortality",
  "time_to_progression",
  "time_to_next_treatment",
  "relapse_rate",
  "adverse_events",
  "serious_adverse_events",
  "treatment_related_adverse_events",
  "severe_adverse_events",
  "adverse_events_of_special_interest",
  "discontinuation_for_adverse_events",
  "dose_limiting_toxicity",
  "maximum_tolerated_dose",
  "recommended_phase_2_dose",
  "cytokine_release_syndrome",
  "neurotoxicity",
  "graft_versus_host_disease",
  "infections",
  "cytopenias",
  "second_primary_malignancy",
  "mortality",
  "replication_competent_virus",
  "vector_shedding",
  "clonal_dominance",
  "immunogenicity",
  "liver_enzyme_elevation",
  "manufacturing_success",
  "manufacturing_time",
  "car_t_cell_count",
  "car_t_expansion",
  "car_t_persistence",
  "cell_persistence",
  "vector_copy_number",
  "transgene_expression",
  "gene_editing_efficiency",
  "neutrophil_engraftment",
  "platelet_engraftment",
  "donor_chimerism",
  "cytokine_level",
  "b_cell_count",
  "b_cell_reconstitution",
  "immunoglobulin_level",
  "t_cell_count",
  "autoantibody_level",
  "substrate_level",
  "enzyme_activity",
  "target_protein_reduction",
  "plasma_concentration",
  "transfusion_independence",
  "transfusion_independence_duration",
  "transfusion_reduction",
  "hemoglobin",
  "fetal_hemoglobin",
  "therapeutic_hemoglobin",
  "iron_overload",
  "vaso_occlusive_crisis_freedom",
  "vaso_occlusive_crisis_rate",
  "factor_activity",
  "annualized_bleeding_rate",
  "factor_consumption",
  "attack_rate",
  "infection_rate",
  "immune_reconstitution",
  "sledai_2k_change",
  "physician_global_assessment",
  "lldas_attainment",
  "doris_remission",
  "sri_4",
  "bicla_response",
  "complete_renal_response",
  "renal_response",
  "proteinuria_change",
  "flare_rate",
  "drug_free_remission",
  "corticosteroid_reduction",
  "acr_20",
  "acr_50",
  "das28_change",
  "rodnan_skin_score_change",
  "total_improvement_score",
  "mg_adl_change",
  "edss_progression",
  "clinical_remission",
  "fistula_closure",
  "wound_closure",
  "visual_acuity",
  "visual_field",
  "full_field_stimulus_threshold",
  "multi_luminance_mobility",
  "retinal_thickness",
  "hearing_threshold",
  "six_minute_walk_distance",
  "motor_function",
  "motor_milestones",
  "ventilation_free_survival",
  "functional_rating",
  "cognitive_function",
  "neurofilament_level",
  "seizure_frequency",
  "hba1c",
  "insulin_independence",
  "c_peptide",
  "severe_hypoglycemia_freedom",
  "ldl_cholesterol_change",
  "lipoprotein_a_change",
  "triglyceride_change",
  "blood_pressure_change",
  "urinary_oxalate_change",
  "phenylalanine_level",
  "hepatitis_b_surface_antigen_loss",
  "viral_load",
  "ejection_fraction_change",
  "cardiovascular_events",
  "amputation_free_survival",
  "ulcer_healing",
  "pain_score",
  "lung_function",
  "cartilage_repair",
  "tumor_marker_change",
  "serum_m_protein_change",
  "hospitalization",
];

/** Makes the terms by key. */
export function endpointTerms(): { readonly [Key in EndpointKey]: Term<EndpointKey> } {
  return {
    efficacy: { label: "Efficacy", definition: "Any measure of whether the product works.", codes: { ncit: "C88183" } },
    safety: { label: "Safety", definition: "Any measure of harm.", codes: { ncit: "C60828" } },
    kinetics: { label: "Kinetics and pharmacodynamics", definition: "Any measure of what becomes of the product in the body and what it makes there." },
    patient_reported_outcome: { label: "Patient-reported outcome", definition: "What patients say of their own state, not read by a clinician.", synonyms: ["PRO"], codes: { ncit: "C95401" } },
    quality_of_life: { label: "Quality of life", definition: "A patient-reported score of well-being, as EQ-5D.", broader: "patient_reported_outcome", synonyms: ["QoL","HRQoL"], codes: { ncit: "C17047" } },
    response: { label: "Response", definition: "Any measure of how many respond, how deeply or how long.", broader: "efficacy" },
    overall_response_rate: { label: "Overall response rate", definition: "Share of participants with partial response or better under the stated criteria.", broader: "response", synonyms: ["ORR","objective response rate","overall remission rate"] },
    complete_response_rate: { label: "Complete response rate", definition: "Share of participants with complete response or better. Not complete renal response.", broader: "response", synonyms: ["CR rate","complete remission rate"] },
    very_good_partial_response_or_better_rate: { label: "Very good partial response or better rate", definition: "Share of myeloma participants with very good partial response or better.", broader: "response", synonyms: ["VGPR or better"] },
    stringent_complete_response_rate: { label: "Stringent complete response rate", definition: "Share of myeloma participants with stringent complete response.", broader: "response", synonyms: ["sCR rate"] },
    best_overall_response: { label: "Best overall response", definition: "Each participant's best response category over the trial.", broader: "response", synonyms: ["BOR"], codes: { ncit: "C94536" } },
    disease_control_rate: { label: "Disease control rate", definition: "Share of participants with stable disease or better for the stated time.", broader: "response", synonyms: ["DCR"] },
    clinical_benefit_rate: { label: "Clinical benefit rate", definition: "Share of participants with response or lasting stable disease, the lasting time stated.", broader: "response", synonyms: ["CBR"] },
    pathologic_complete_response_rate: { label: "Pathologic complete response rate", definition: "Share of participants with no tumor left in the removed tissue.", broader: "response", synonyms: ["pCR rate","pCR"] },
    duration_of_response: { label: "Duration of response", definition: "Time from first response to progression or death, in responders only.", broader: "response", synonyms: ["DOR","DoR"] },
    time_to_response: { label: "Time to response", definition: "Time from infusion or randomization to the first response, in responders.", broader: "response", synonyms: ["TTR"] },
    minimal_residual_disease_negativity: { label: "Minimal residual disease negativity", definition: "Share of participants in whom a sensitive test of stated depth finds no disease.", broader: "response", synonyms: ["MRD negativity","measurable residual disease negativity"], mappings: { ncit: [{"code":"C124428","relation":"close"}] } },
    hematologic_improvement: { label: "Hematologic improvement", definition: "Share of participants whose blood counts rise by a stated amount.", broader: "response", synonyms: ["haematologic improvement"], codes: { ncit: "C201498" } },
    progression_free_survival: { label: "Progression-free survival", definition: "Time from randomization or infusion to progression or death from any cause.", broader: "efficacy", synonyms: ["PFS"], codes: { ncit: "C28234" } },
    overall_survival: { label: "Overall survival", definition: "Time from randomization or infusion to death from any cause.", broader: "efficacy", synonyms: ["OS"], codes: { ncit: "C125201" } },
    event_free_survival: { label: "Event-free survival", definition: "Time to any of the events that the protocol lists, as progression, new treatment or death.", broader: "efficacy", synonyms: ["EFS"] },
    disease_free_survival: { label: "Disease-free survival", definition: "Time to recurrence or death in those made free of disease.", broader: "efficacy", synonyms: ["DFS"], codes: { ncit: "C17751" } },
    relapse_free_survival: { label: "Relapse-free survival", definition: "Time to relapse or death in those in remission.", broader: "efficacy", synonyms: ["RFS"] },
    graft_versus_host_relapse_free_survival: { label: "GVHD-free relapse-free survival", definition: "Time to severe graft-versus-host disease, relapse or death after transplant.", broader: "efficacy", synonyms: ["GRFS"] },
    non_relapse_mortality: { label: "Non-relapse mortality", definition: "Share dying without relapse or progression before.", broader: "safety", synonyms: ["NRM","treatment-related mortality","TRM"] },
    time_to_progression: { label: "Time to progression", definition: "Time to progression, deaths from other causes censored.", broader: "efficacy", synonyms: ["TTP"] },
    time_to_next_treatment: { label: "Time to next treatment", definition: "Time to the start of the next treatment for the disease.", broader: "efficacy", synonyms: ["TTNT"] },
    relapse_rate: { label: "Relapse rate", definition: "Relapses per person or time, as annualized relapse rate in multiple sclerosis.", broader: "efficacy", synonyms: ["ARR"] },
    adverse_events: { label: "Adverse events", definition: "Any untoward event after treatment, related or not.", broader: "safety", synonyms: ["AEs","treatment-emergent adverse events","TEAEs","AE"] },
    serious_adverse_events: { label: "Serious adverse events", definition: "Adverse events that kill, threaten life, bring to hospital or disable. Not the same as severe.", broader: "adverse_events", synonyms: ["SAEs","SAE"] },
    treatment_related_adverse_events: { label: "Treatment-related adverse events", definition: "Adverse events that the investigator attributes to the product.", broader: "adverse_events", synonyms: ["TRAEs","adverse drug reactions","TRAE"] },
    severe_adverse_events: { label: "Severe adverse events", definition: "Adverse events of grade 3 or higher.", broader: "adverse_events", synonyms: ["grade 3 or higher adverse events","grade ≥3 adverse events"] },
    adverse_events_of_special_interest: { label: "Adverse events of special interest", definition: "Adverse events that the protocol singles out for close watch.", broader: "adverse_events", synonyms: ["AESI"] },
    discontinuation_for_adverse_events: { label: "Discontinuation for adverse events", definition: "Participants who stop treatment because of an adverse event.", broader: "safety" },
    dose_limiting_toxicity: { label: "Dose-limiting toxicity", definition: "Toxicity, defined by the protocol, that bars a higher dose.", broader: "safety", synonyms: ["DLT"] },
    maximum_tolerated_dose: { label: "Maximum tolerated dose", definition: "The highest dose with an acceptable rate of dose-limiting toxicity.", broader: "safety", synonyms: ["MTD"] },
    recommended_phase_2_dose: { label: "Recommended phase 2 dose", definition: "The dose taken forward after escalation.", broader: "safety", synonyms: ["RP2D"] },
    cytokine_release_syndrome: { label: "Cytokine release syndrome", definition: "How many have it, how grave, when and how long.", broader: "safety", synonyms: ["CRS"], mappings: { ncit: [{"code":"C78251","relation":"close"}] } },
    neurotoxicity: { label: "Immune effector cell-associated neurotoxicity syndrome", definition: "How many have it, how grave, when and how long.", broader: "safety", synonyms: ["ICANS"] },
    graft_versus_host_disease: { label: "Graft-versus-host disease", definition: "How many have it, which grade, acute or chronic.", broader: "safety", synonyms: ["GVHD"], mappings: { ncit: [{"code":"C3063","relation":"close"}] } },
    infections: { label: "Infections", definition: "How many have infections and which.", broader: "safety" },
    cytopenias: { label: "Cytopenias", definition: "How many have low blood counts, how low and how long.", broader: "safety" },
    second_primary_malignancy: { label: "Second primary malignancy", definition: "How many have new cancers after treatment, T-cell malignancy among them.", broader: "safety", synonyms: ["SPM","secondary malignancy"] },
    mortality: { label: "Mortality", definition: "Share of participants who died by a stated time.", broader: "safety", codes: { ncit: "C16880" } },
    replication_competent_virus: { label: "Replication-competent virus", definition: "Test for virus that can multiply, as RCL after a lentiviral product.", broader: "safety", synonyms: ["RCL","RCR","RCA"] },
    vector_shedding: { label: "Vector shedding", definition: "Vector found in excreta or secretions after treatment.", broader: "safety" },
    clonal_dominance: { label: "Clonal expansion or dominance", definition: "Whether one modified clone comes to prevail, by integration-site analysis.", broader: "safety", synonyms: ["integration site analysis"] },
    immunogenicity: { label: "Immunogenicity", definition: "Antibodies or T cells raised against the product.", broader: "safety", synonyms: ["anti-drug antibodies","ADA"] },
    liver_enzyme_elevation: { label: "Liver enzyme elevation", definition: "How many have raised ALT or AST, as after AAV.", broader: "safety" },
    manufacturing_success: { label: "Manufacturing success", definition: "Share of participants for whom a product within specification was made." },
    manufacturing_time: { label: "Manufacturing time", definition: "Time from cell collection to release or infusion.", synonyms: ["vein-to-vein time"] },
    car_t_cell_count: { label: "CAR-T cell count", definition: "CAR-positive T cells in blood or tissue, made ex vivo or in vivo.", broader: "kinetics", synonyms: ["in vivo CAR-T cell production"] },
    car_t_expansion: { label: "CAR-T expansion", definition: "Peak and exposure of CAR-T cells after infusion, as Cmax and AUC of transgene copies.", broader: "kinetics", synonyms: ["cellular kinetics","Cmax","CAR-T cell expansion"] },
    car_t_persistence: { label: "CAR-T persistence", definition: "How long CAR-T cells or their transgene stay detectable.", broader: "kinetics", synonyms: ["transgene persistence","CAR-T cell persistence"] },
    cell_persistence: { label: "Cell persistence", definition: "How long given cells other than CAR-T stay detectable, as donor NK cells.", broader: "kinetics" },
    vector_copy_number: { label: "Vector copy number", definition: "Copies of the vector or transgene per genome or amount of DNA.", broader: "kinetics", synonyms: ["VCN","transgene copies"] },
    transgene_expression: { label: "Transgene expression", definition: "How much of the transgene's product cells or tissue hold, as micro-dystrophin in muscle.", broader: "kinetics", synonyms: ["transgene protein"] },
    gene_editing_efficiency: { label: "Gene editing efficiency", definition: "Share of alleles or cells that carry the intended edit.", broader: "kinetics", synonyms: ["indel frequency","on-target editing"] },
    neutrophil_engraftment: { label: "Neutrophil engraftment", definition: "Share with, or time to, a lasting neutrophil recovery after transplant.", broader: "kinetics" },
    platelet_engraftment: { label: "Platelet engraftment", definition: "Share with, or time to, a lasting platelet recovery after transplant.", broader: "kinetics" },
    donor_chimerism: { label: "Donor chimerism", definition: "Share of blood cells that come from the donor.", broader: "kinetics" },
    cytokine_level: { label: "Cytokine level", definition: "Cytokines in blood, as interleukin-6.", broader: "kinetics" },
    b_cell_count: { label: "B-cell count", definition: "B cells in blood, as number or share; naive and memory subsets among them.", broader: "kinetics", synonyms: ["B-cell depletion","B-cell aplasia"] },
    b_cell_reconstitution: { label: "B-cell reconstitution", definition: "Share with, or time to, return of B cells.", broader: "b_cell_count" },
    immunoglobulin_level: { label: "Immunoglobulin level", definition: "IgG, IgA or IgM in serum, as after B-cell depletion.", broader: "kinetics" },
    t_cell_count: { label: "T-cell count", definition: "T cells in blood, as number or share.", broader: "kinetics" },
    autoantibody_level: { label: "Autoantibody level", definition: "Antibodies against the body's own antigens, as anti-double-stranded-DNA.", broader: "kinetics" },
    substrate_level: { label: "Substrate level", definition: "Amount of what the missing enzyme should break down, as lyso-Gb3 in Fabry disease.", broader: "kinetics" },
    enzyme_activity: { label: "Enzyme activity", definition: "Activity of the replaced enzyme, as arylsulfatase A.", broader: "kinetics" },
    target_protein_reduction: { label: "Target protein reduction", definition: "Fall of the protein that the product silences, as transthyretin in serum.", broader: "kinetics" },
    plasma_concentration: { label: "Plasma concentration", definition: "Drug, vector or RNA in plasma over time.", broader: "kinetics", synonyms: ["pharmacokinetics","PK"] },
    transfusion_independence: { label: "Transfusion independence", definition: "Share of participants free of transfusion for a stated time, with hemoglobin above a stated level.", broader: "efficacy", synonyms: ["TI","transfusion-free"] },
    transfusion_independence_duration: { label: "Duration of transfusion independence", definition: "How long participants have been free of transfusion.", broader: "transfusion_independence" },
    transfusion_reduction: { label: "Reduction of transfusion", definition: "Fall of transfused volume or frequency from baseline.", broader: "efficacy" },
    hemoglobin: { label: "Hemoglobin", definition: "Total hemoglobin in blood, at a visit or as change. Threshold and time stand beside it.", broader: "efficacy", synonyms: ["Hb","haemoglobin"] },
    fetal_hemoglobin: { label: "Fetal hemoglobin", definition: "Fetal hemoglobin as share or amount, as after BCL11A editing.", broader: "efficacy", synonyms: ["HbF","fetal haemoglobin"] },
    therapeutic_hemoglobin: { label: "Therapy-derived hemoglobin", definition: "Hemoglobin that the transgene makes, as HbA-T87Q.", broader: "efficacy", synonyms: ["HbAT87Q","therapy-derived haemoglobin"] },
    iron_overload: { label: "Iron overload", definition: "Ferritin or liver and heart iron, and need of chelation.", broader: "efficacy" },
    vaso_occlusive_crisis_freedom: { label: "Freedom from vaso-occlusive crises", definition: "Share of participants without severe crises for a stated time.", broader: "efficacy", synonyms: ["VF12","VOC-free"] },
    vaso_occlusive_crisis_rate: { label: "Rate of vaso-occlusive crises", definition: "Crises per year.", broader: "efficacy" },
    factor_activity: { label: "Factor activity", definition: "Activity of the clotting factor, as factor IX by one-stage assay.", broader: "efficacy", synonyms: ["FVIII activity","FIX activity"] },
    annualized_bleeding_rate: { label: "Annualized bleeding rate", definition: "Bleeds per year, treated or all as stated.", broader: "efficacy", synonyms: ["ABR"] },
    factor_consumption: { label: "Factor consumption", definition: "Clotting factor used per year.", broader: "efficacy", synonyms: ["annualized infusion rate"] },
    attack_rate: { label: "Attack rate", definition: "Attacks per month or year, as in hereditary angioedema or porphyria.", broader: "efficacy" },
    infection_rate: { label: "Rate of severe infections", definition: "Severe infections per year in immune deficiency.", broader: "efficacy" },
    immune_reconstitution: { label: "Immune reconstitution", definition: "Recovery of immune cells and function, as in severe combined immunodeficiency.", broader: "efficacy" },
    sledai_2k_change: { label: "Change of SLEDAI-2K", definition: "Change of the lupus activity score from baseline.", broader: "efficacy", synonyms: ["SLEDAI-2K change from baseline"] },
    physician_global_assessment: { label: "Physician global assessment", definition: "Change of the physician's overall rating of activity.", broader: "efficacy", synonyms: ["PGA"] },
    lldas_attainment: { label: "Lupus low disease activity state", definition: "Share of participants in the lupus low disease activity state.", broader: "efficacy", synonyms: ["LLDAS","low lupus disease activity state"] },
    doris_remission: { label: "DORIS remission", definition: "Share of participants in lupus remission as the DORIS group defines it.", broader: "efficacy", synonyms: ["DORIS"] },
    sri_4: { label: "SLE responder index 4", definition: "Share of lupus participants with an SLEDAI fall of 4 or more and no worsening elsewhere.", broader: "efficacy", synonyms: ["SRI-4","SRI4"] },
    bicla_response: { label: "BICLA response", definition: "Share of lupus participants with a BILAG-based combined response.", broader: "efficacy", synonyms: ["BICLA"] },
    complete_renal_response: { label: "Complete renal response", definition: "Share of participants whose proteinuria and kidney function reach the stated limits.", broader: "efficacy", synonyms: ["CRR"] },
    renal_response: { label: "Overall renal response", definition: "Share of participants with complete or partial renal response.", broader: "efficacy" },
    proteinuria_change: { label: "Change of proteinuria", definition: "Change of protein in urine, as protein-to-creatinine ratio.", broader: "efficacy", synonyms: ["UPCR"] },
    flare_rate: { label: "Flares", definition: "Share with, or number of, disease flares.", broader: "efficacy" },
    drug_free_remission: { label: "Drug-free remission", definition: "Share in remission without immunosuppressants or above a stated steroid dose.", broader: "efficacy" },
    corticosteroid_reduction: { label: "Corticosteroid reduction", definition: "Fall of the steroid dose from baseline.", broader: "efficacy" },
    acr_20: { label: "ACR 20", definition: "Share of arthritis participants improved by 20 % in the ACR core set.", broader: "efficacy", synonyms: ["ACR20"] },
    acr_50: { label: "ACR 50", definition: "Share of arthritis participants improved by 50 % in the ACR core set.", broader: "efficacy", synonyms: ["ACR50"] },
    das28_change: { label: "Change of DAS28", definition: "Change of the 28-joint activity score.", broader: "efficacy" },
    rodnan_skin_score_change: { label: "Change of modified Rodnan skin score", definition: "Change of skin thickness in systemic sclerosis.", broader: "efficacy", synonyms: ["mRSS"] },
    total_improvement_score: { label: "Total improvement score", definition: "Combined improvement in myositis, 0 to 100.", broader: "efficacy", synonyms: ["TIS"] },
    mg_adl_change: { label: "Change of MG-ADL", definition: "Change of the myasthenia activities of daily living score.", broader: "efficacy" },
    edss_progression: { label: "Disability progression", definition: "Rise of the EDSS confirmed after a stated time.", broader: "efficacy", synonyms: ["confirmed disability progression"] },
    clinical_remission: { label: "Clinical remission", definition: "Share in remission by symptom score, as CDAI below 150 in Crohn disease.", broader: "efficacy" },
    fistula_closure: { label: "Fistula closure", definition: "Share of participants whose treated fistulas closed, clinically and on imaging.", broader: "efficacy", synonyms: ["combined remission"] },
    wound_closure: { label: "Wound closure", definition: "Share of treated wounds that closed fully.", broader: "efficacy", synonyms: ["complete wound healing"] },
    visual_acuity: { label: "Visual acuity", definition: "Best-corrected visual acuity, in letters or logMAR.", broader: "efficacy", synonyms: ["BCVA"] },
    visual_field: { label: "Visual field", definition: "Extent or sensitivity of the visual field.", broader: "efficacy" },
    full_field_stimulus_threshold: { label: "Full-field stimulus threshold", definition: "The dimmest flash perceived over the whole field.", broader: "efficacy", synonyms: ["FST"] },
    multi_luminance_mobility: { label: "Multi-luminance mobility test", definition: "Lowest light at which a course is walked safely.", broader: "efficacy", synonyms: ["MLMT"] },
    retinal_thickness: { label: "Retinal thickness", definition: "Thickness of the retina by optical coherence tomography.", broader: "efficacy" },
    hearing_threshold: { label: "Hearing threshold", definition: "Quietest sound heard, by auditory brainstem response or audiometry.", broader: "efficacy" },
    six_minute_walk_distance: { label: "Six-minute walk distance", definition: "How far a person walks in six minutes.", broader: "efficacy", synonyms: ["6MWD","6-minute walk test","6MWT"] },
    motor_function: { label: "Motor function", definition: "Score on a motor scale named beside it, as CHOP-INTEND or North Star.", broader: "efficacy" },
    motor_milestones: { label: "Motor milestones", definition: "Share attaining milestones, as sitting unaided for 30 seconds.", broader: "efficacy" },
    ventilation_free_survival: { label: "Ventilation-free survival", definition: "Time to death or permanent ventilation.", broader: "efficacy" },
    functional_rating: { label: "Functional rating", definition: "Score of daily function, as ALSFRS-R or cUHDRS.", broader: "efficacy" },
    cognitive_function: { label: "Cognitive function", definition: "Score of cognition or development, as Bayley.", broader: "efficacy" },
    neurofilament_level: { label: "Neurofilament level", definition: "Neurofilament light chain in blood or cerebrospinal fluid.", broader: "efficacy", synonyms: ["NfL"] },
    seizure_frequency: { label: "Seizure frequency", definition: "Seizures per time.", broader: "efficacy" },
    hba1c: { label: "HbA1c", definition: "Glycated hemoglobin, the measure of glucose over months.", broader: "efficacy", synonyms: ["glycated hemoglobin","glycated haemoglobin"] },
    insulin_independence: { label: "Insulin independence", definition: "Share of participants who need no insulin.", broader: "efficacy" },
    c_peptide: { label: "C-peptide", definition: "C-peptide as the measure of own insulin.", broader: "efficacy" },
    severe_hypoglycemia_freedom: { label: "Freedom from severe hypoglycemia", definition: "Share of participants without severe hypoglycemia.", broader: "efficacy", synonyms: ["freedom from severe hypoglycaemia"] },
    ldl_cholesterol_change: { label: "Change of LDL cholesterol", definition: "Change of LDL cholesterol from baseline.", broader: "efficacy" },
    lipoprotein_a_change: { label: "Change of lipoprotein(a)", definition: "Change of lipoprotein(a) from baseline.", broader: "efficacy" },
    triglyceride_change: { label: "Change of triglycerides", definition: "Change of triglycerides from baseline.", broader: "efficacy" },
    blood_pressure_change: { label: "Change of blood pressure", definition: "Change of blood pressure from baseline.", broader: "efficacy" },
    urinary_oxalate_change: { label: "Change of urinary oxalate", definition: "Change of oxalate in urine from baseline.", broader: "efficacy" },
    phenylalanine_level: { label: "Phenylalanine level", definition: "Phenylalanine in plasma.", broader: "efficacy" },
    hepatitis_b_surface_antigen_loss: { label: "Hepatitis B surface antigen loss", definition: "Share of participants in whom the antigen becomes undetectable.", broader: "efficacy", synonyms: ["HBsAg loss","functional cure"] },
    viral_load: { label: "Viral load", definition: "Amount of virus in blood, as after HIV or hepatitis B treatment.", broader: "efficacy" },
    ejection_fraction_change: { label: "Change of ejection fraction", definition: "Change of left ventricular ejection fraction.", broader: "efficacy" },
    cardiovascular_events: { label: "Cardiovascular events", definition: "Cardiovascular death, infarction, stroke and the like as listed.", broader: "efficacy", synonyms: ["MACE"] },
    amputation_free_survival: { label: "Amputation-free survival", definition: "Time to major amputation or death.", broader: "efficacy" },
    ulcer_healing: { label: "Ulcer healing", definition: "Share of ulcers healed by a stated time.", broader: "efficacy" },
    pain_score: { label: "Pain score", definition: "Patient's rating of pain on a stated scale.", broader: "patient_reported_outcome" },
    lung_function: { label: "Lung function", definition: "FEV1 or forced vital capacity, change from baseline.", broader: "efficacy", synonyms: ["FEV1","FVC"] },
    cartilage_repair: { label: "Cartilage repair", definition: "Structure of repaired cartilage on imaging or histology.", broader: "efficacy" },
    tumor_marker_change: { label: "Change of tumor marker", definition: "Change of a marker in blood, as alpha-fetoprotein.", broader: "efficacy", synonyms: ["change of tumour marker"] },
    serum_m_protein_change: { label: "Change of M-protein", definition: "Change of the monoclonal protein.", broader: "efficacy" },
    hospitalization: { label: "Hospitalization", definition: "Stays in hospital, number or days.", broader: "efficacy" },
  };
}
