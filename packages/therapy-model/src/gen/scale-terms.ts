// Written by scripts/generate-terms.ts from vocabularies/scale.tsv. Do not edit.
import type { Term } from "../vocabulary.ts";

/** A key of the table of the same name. */
export type ScaleKey =
  | "sledai_2k"
  | "selena_sledai"
  | "clinical_sledai_2k"
  | "pga"
  | "patient_global_assessment"
  | "bilag_2004"
  | "slicc_damage_index"
  | "cdai_crohn"
  | "cdai_arthritis"
  | "das28"
  | "mrss"
  | "essdai"
  | "mmt8"
  | "bvas"
  | "mayo_score"
  | "pasi"
  | "ecog"
  | "karnofsky"
  | "lansky"
  | "iss"
  | "r_iss"
  | "ipi"
  | "ann_arbor"
  | "deauville"
  | "eln_2022_risk"
  | "ipss_r"
  | "child_pugh"
  | "meld"
  | "bclc"
  | "gleason"
  | "tnm"
  | "hct_ci"
  | "nyha"
  | "ccs_angina"
  | "rutherford"
  | "mrs"
  | "nihss"
  | "edss"
  | "mg_adl"
  | "qmg"
  | "mgc"
  | "hfmse"
  | "hine_2"
  | "chop_intend"
  | "rulm"
  | "north_star"
  | "pul_2_0"
  | "gmfm_88"
  | "gmfc_mld"
  | "bayley"
  | "alsfrs_r"
  | "updrs"
  | "uhdrs"
  | "cuhdrs"
  | "sara"
  | "mfars"
  | "asia"
  | "neurologic_function_score"
  | "loes"
  | "mnis_7"
  | "ice"
  | "glasgow_coma"
  | "mmse"
  | "iga"
  | "womac"
  | "koos"
  | "visual_analogue_scale"
  | "etdrs"
  | "eq_5d"
  | "sf_36"
  | "facit_fatigue"
  | "eortc_qlq_c30"
  | "fact_lym"
  | "haem_a_qol"
  | "car_hematotox"
  | "tanner";

/** The keys, in the order of the table. */
export const scaleKeys: readonly ScaleKey[] = [
  "sledai_2k",
  "selena_sledai",
  "clinical_sledai_2k",
  "pga",
  "patient_global_assessment",
  "bilag_2004",
  "slicc_damage_index",
  "cdai_crohn",
  "cdai_arthritis",
  "das28",
  "mrss",
  "essdai",
  "mmt8",
  "bvas",
  "mayo_score",
  "pasi",
  "ecog",
  "karnofsky",
  "lansky",
  "iss",
  "r_iss",
  "ipi",
  "ann_arbor",
  "deauville",
  "eln_2022_risk",
  "ipss_r",
  "child_pugh",
  "meld",
  "bclc",
  "gleason",
  "tnm",
  "hct_ci",
  "nyha",
  "ccs_angina",
  "rutherford",
  "mrs",
  "nihss",
  "edss",
  "mg_adl",
  "qmg",
  "mgc",
  "hfmse",
  "hine_2",
  "chop_intend",
  "rulm",
  "north_star",
  "pul_2_0",
  "gmfm_88",
  "gmfc_mld",
  "bayley",
  "alsfrs_r",
  "updrs",
  "uhdrs",
  "cuhdrs",
  "sara",
  "mfars",
  "asia",
  "neurologic_function_score",
  "loes",
  "mnis_7",
  "ice",
  "glasgow_coma",
  "mmse",
  "iga",
  "womac",
  "koos",
  "visual_analogue_scale",
  "etdrs",
  "eq_5d",
  "sf_36",
  "facit_fatigue",
  "eortc_qlq_c30",
  "fact_lym",
  "haem_a_qol",
  "car_hematotox",
  "tanner",
];

/** Makes the terms by key. */
export function scaleTerms(): { readonly [Key in ScaleKey]: Term<ScaleKey> } {
  return {
    sledai_2k: { label: "SLEDAI-2K", definition: "Systemic Lupus Erythematosus Disease Activity Index 2000, 0 to 105, higher is more active.", synonyms: ["SLE Disease Activity Index 2000","SLEDAI"] },
    selena_sledai: { label: "SELENA-SLEDAI", definition: "The SLEDAI as modified for the SELENA trial, with its flare rules." },
    clinical_sledai_2k: { label: "Clinical SLEDAI-2K", definition: "SLEDAI-2K without the points for low complement and anti-double-stranded-DNA.", broader: "sledai_2k", synonyms: ["cSLEDAI"] },
    pga: { label: "Physician global assessment", definition: "The physician's overall rating of activity; in lupus 0 to 3.", synonyms: ["PGA"] },
    patient_global_assessment: { label: "Patient global assessment", definition: "The patient's overall rating of activity. Not the physician's.", synonyms: ["PtGA"] },
    bilag_2004: { label: "BILAG-2004", definition: "British Isles Lupus Assessment Group index, a letter for each organ.", synonyms: ["BILAG","British Isles Lupus Assessment Group index 2004"] },
    slicc_damage_index: { label: "SLICC/ACR damage index", definition: "Lasting damage in lupus, apart from activity.", synonyms: ["SDI"] },
    cdai_crohn: { label: "Crohn's disease activity index", definition: "Symptoms of Crohn disease, 0 to about 600. Not the arthritis index of like name.", synonyms: ["Crohn CDAI"] },
    cdai_arthritis: { label: "Clinical disease activity index", definition: "Joints and global ratings in rheumatoid arthritis, 0 to 76. Not the Crohn index.", synonyms: ["arthritis CDAI"] },
    das28: { label: "DAS28", definition: "28-joint disease activity score.", synonyms: ["Disease Activity Score 28"] },
    mrss: { label: "Modified Rodnan skin score", definition: "Skin thickness at 17 sites in systemic sclerosis, 0 to 51.", synonyms: ["mRSS"] },
    essdai: { label: "ESSDAI", definition: "EULAR Sjögren's syndrome disease activity index.", synonyms: ["EULAR Sjögren's Syndrome Disease Activity Index"] },
    mmt8: { label: "MMT8", definition: "Manual muscle testing of eight groups in myositis.", synonyms: ["Manual Muscle Testing 8"] },
    bvas: { label: "BVAS", definition: "Birmingham Vasculitis Activity Score.", synonyms: ["Birmingham Vasculitis Activity Score"] },
    mayo_score: { label: "Mayo score", definition: "Activity of ulcerative colitis, 0 to 12." },
    pasi: { label: "PASI", definition: "Psoriasis area and severity index, 0 to 72.", synonyms: ["Psoriasis Area and Severity Index"] },
    ecog: { label: "ECOG performance status", definition: "Daily function with cancer, 0 (fully active) to 5 (dead).", synonyms: ["ECOG PS","WHO performance status"], codes: { ncit: "C102408" } },
    karnofsky: { label: "Karnofsky performance status", definition: "Daily function with cancer, 100 (normal) to 0 (dead).", synonyms: ["KPS"] },
    lansky: { label: "Lansky play-performance scale", definition: "Daily function of children with cancer, 100 to 0." },
    iss: { label: "International Staging System", definition: "Myeloma stage by beta-2 microglobulin and albumin, I to III.", synonyms: ["ISS"] },
    r_iss: { label: "Revised International Staging System", definition: "Myeloma stage with LDH and genetics added, I to III.", synonyms: ["R-ISS"] },
    ipi: { label: "International Prognostic Index", definition: "Risk in aggressive lymphoma, 0 to 5.", synonyms: ["IPI"] },
    ann_arbor: { label: "Ann Arbor stage", definition: "Extent of lymphoma, I to IV." },
    deauville: { label: "Deauville score", definition: "Uptake on PET in lymphoma, 1 to 5." },
    eln_2022_risk: { label: "ELN 2022 risk", definition: "Genetic risk in acute myeloid leukemia." },
    ipss_r: { label: "IPSS-R", definition: "Revised risk score in myelodysplastic syndromes.", synonyms: ["Revised International Prognostic Scoring System"] },
    child_pugh: { label: "Child-Pugh score", definition: "Liver function in cirrhosis, A to C." },
    meld: { label: "MELD score", definition: "Model for end-stage liver disease.", synonyms: ["Model for End-Stage Liver Disease"], codes: { ncit: "C121076" } },
    bclc: { label: "BCLC stage", definition: "Barcelona stage of hepatocellular carcinoma.", synonyms: ["Barcelona Clinic Liver Cancer stage"] },
    gleason: { label: "Gleason score", definition: "Grade of prostate cancer in tissue." },
    tnm: { label: "TNM stage", definition: "Tumor, nodes and metastases, by the AJCC or UICC edition." },
    hct_ci: { label: "HCT-CI", definition: "Comorbidity before hematopoietic cell transplant.", synonyms: ["Hematopoietic Cell Transplantation-Comorbidity Index"] },
    nyha: { label: "NYHA class", definition: "Heart failure by limits of activity, I to IV.", synonyms: ["New York Heart Association class"], codes: { ncit: "C66909" } },
    ccs_angina: { label: "CCS angina class", definition: "Angina by limits of activity, I to IV." },
    rutherford: { label: "Rutherford category", definition: "Severity of peripheral artery disease, 0 to 6." },
    mrs: { label: "Modified Rankin scale", definition: "Disability after stroke, 0 to 6.", synonyms: ["mRS"] },
    nihss: { label: "NIH Stroke Scale", definition: "Severity of stroke, 0 to 42." },
    edss: { label: "EDSS", definition: "Expanded disability status scale in multiple sclerosis, 0 to 10.", synonyms: ["Expanded Disability Status Scale"] },
    mg_adl: { label: "MG-ADL", definition: "Myasthenia gravis activities of daily living, 0 to 24.", synonyms: ["Myasthenia Gravis Activities of Daily Living"] },
    qmg: { label: "QMG", definition: "Quantitative myasthenia gravis score, 0 to 39.", synonyms: ["Quantitative Myasthenia Gravis score"] },
    mgc: { label: "MG composite", definition: "Myasthenia gravis composite score, 0 to 50." },
    hfmse: { label: "HFMSE", definition: "Hammersmith functional motor scale, expanded, 0 to 66.", synonyms: ["Hammersmith Functional Motor Scale Expanded"] },
    hine_2: { label: "HINE-2", definition: "Motor milestones of the Hammersmith infant examination." },
    chop_intend: { label: "CHOP-INTEND", definition: "Motor function of weak infants, 0 to 64." },
    rulm: { label: "RULM", definition: "Revised upper limb module in spinal muscular atrophy.", synonyms: ["Revised Upper Limb Module"] },
    north_star: { label: "North Star ambulatory assessment", definition: "Motor function in walking boys with Duchenne, 0 to 34.", synonyms: ["NSAA"] },
    pul_2_0: { label: "PUL 2.0", definition: "Performance of the upper limb in Duchenne." },
    gmfm_88: { label: "GMFM-88", definition: "Gross motor function measure." },
    gmfc_mld: { label: "GMFC-MLD", definition: "Gross motor function classification in metachromatic leukodystrophy, 0 to 6." },
    bayley: { label: "Bayley scales", definition: "Development of infants and toddlers, edition as stated.", synonyms: ["BSID"] },
    alsfrs_r: { label: "ALSFRS-R", definition: "Function in amyotrophic lateral sclerosis, 0 to 48.", synonyms: ["ALS Functional Rating Scale-Revised"] },
    updrs: { label: "MDS-UPDRS", definition: "Parkinson disease rating scale.", synonyms: ["UPDRS"] },
    uhdrs: { label: "UHDRS", definition: "Unified Huntington's disease rating scale.", synonyms: ["Unified Huntington's Disease Rating Scale"] },
    cuhdrs: { label: "cUHDRS", definition: "Composite of the Huntington scale." },
    sara: { label: "SARA", definition: "Scale for the assessment and rating of ataxia, 0 to 40.", synonyms: ["Scale for the Assessment and Rating of Ataxia"] },
    mfars: { label: "mFARS", definition: "Modified Friedreich ataxia rating scale.", synonyms: ["modified Friedreich Ataxia Rating Scale"] },
    asia: { label: "ASIA impairment scale", definition: "Spinal cord injury, A to E.", synonyms: ["AIS"] },
    neurologic_function_score: { label: "Neurologic function score", definition: "Deficits in cerebral adrenoleukodystrophy, 0 to 25.", synonyms: ["NFS"] },
    loes: { label: "Loes score", definition: "Brain MRI in cerebral adrenoleukodystrophy, 0 to 34." },
    mnis_7: { label: "mNIS+7", definition: "Modified neuropathy impairment score +7 in hereditary ATTR." },
    ice: { label: "ICE score", definition: "Immune effector cell-associated encephalopathy score, 0 to 10.", synonyms: ["Immune Effector Cell-Associated Encephalopathy score"] },
    glasgow_coma: { label: "Glasgow coma scale", definition: "Consciousness, 3 to 15.", synonyms: ["GCS","Glasgow coma score"] },
    mmse: { label: "MMSE", definition: "Mini-mental state examination, 0 to 30.", synonyms: ["Mini-Mental State Examination"] },
    iga: { label: "Investigator global assessment", definition: "Overall rating of skin disease.", synonyms: ["IGA"] },
    womac: { label: "WOMAC", definition: "Pain, stiffness and function of knee or hip.", synonyms: ["Western Ontario and McMaster Universities Osteoarthritis Index"] },
    koos: { label: "KOOS", definition: "Knee injury and osteoarthritis outcome score.", synonyms: ["Knee Injury and Osteoarthritis Outcome Score"] },
    visual_analogue_scale: { label: "Visual analogue scale", definition: "A mark on a line, as for pain.", synonyms: ["VAS","visual analog scale"] },
    etdrs: { label: "ETDRS letter score", definition: "Letters read on the chart." },
    eq_5d: { label: "EQ-5D", definition: "Quality of life in five dimensions." },
    sf_36: { label: "SF-36", definition: "Health survey of 36 items.", synonyms: ["Short Form 36"] },
    facit_fatigue: { label: "FACIT-Fatigue", definition: "Fatigue, 0 to 52." },
    eortc_qlq_c30: { label: "EORTC QLQ-C30", definition: "Quality of life with cancer." },
    fact_lym: { label: "FACT-Lym", definition: "Quality of life with lymphoma." },
    haem_a_qol: { label: "Haem-A-QoL", definition: "Quality of life with hemophilia." },
    car_hematotox: { label: "CAR-HEMATOTOX", definition: "Risk of cytopenia after CAR-T, before lymphodepletion." },
    tanner: { label: "Tanner stage", definition: "Stage of puberty, 1 to 5." },
  };
}
