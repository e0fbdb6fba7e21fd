/** The diseases that endpoints, scales and response criteria apply to. */
import type {
  AdverseEvent,
  Disease,
  Endpoint,
  GradingScale,
  ResponseCategory,
  ResponseCriterion,
  Scale,
} from "@org/therapy-model";

const lupus = ["systemic_lupus_erythematosus", "antiphospholipid_syndrome"] as const;
const arthritis = [
  "rheumatoid_arthritis",
  "psoriatic_arthritis",
  "juvenile_idiopathic_arthritis",
  "systemic_lupus_erythematosus",
  "sjogren_syndrome",
] as const;
const myeloma = ["plasma_cell_neoplasm", "monoclonal_gammopathy", "waldenstrom_macroglobulinemia"] as const;
const lymphoma = [
  "lymphoma",
  "b_cell_malignancy",
  "t_cell_malignancy",
  "chronic_lymphocytic_leukemia",
  "waldenstrom_macroglobulinemia",
  "post_transplant_lymphoproliferative_disease",
  "hemophagocytic_lymphohistiocytosis",
] as const;
const myeloid = [
  "acute_leukemia",
  "myelodysplastic_syndrome",
  "chronic_myelomonocytic_leukemia",
  "chronic_myeloid_leukemia",
  "blastic_plasmacytoid_dendritic_cell_neoplasm",
] as const;
const brain = ["cns_tumor", "cns_metastases", "primary_cns_lymphoma", "neuroblastoma"] as const;
const hemoglobin = ["hemoglobinopathy"] as const;
const clotting = ["hemophilia", "bleeding_disorder", "factor_x_deficiency", "von_willebrand_disease"] as const;
const kidney = [...lupus, "iga_nephropathy", "membranous_nephropathy", "anca_associated_vasculitis"] as const;
const solid = ["solid_tumor", "lymphoma", "pleural_mesothelioma", "cns_metastases"] as const;

type Table<Key extends string> = { readonly [K in Key]?: readonly Disease[] };

/** Endpoints that by definition apply only to some diseases. */
export const endpointDiseases: Table<Endpoint> = {
  very_good_partial_response_or_better_rate: myeloma,
  stringent_complete_response_rate: myeloma,
  serum_m_protein_change: myeloma,
  sledai_2k_change: lupus,
  lldas_attainment: lupus,
  doris_remission: lupus,
  sri_4: lupus,
  bicla_response: lupus,
  complete_renal_response: kidney,
  acr_20: arthritis,
  acr_50: arthritis,
  das28_change: arthritis,
  rodnan_skin_score_change: ["systemic_sclerosis", "graft_versus_host_disease"],
  total_improvement_score: ["idiopathic_inflammatory_myopathy"],
  mg_adl_change: ["myasthenia_gravis"],
  fetal_hemoglobin: hemoglobin,
  therapeutic_hemoglobin: hemoglobin,
  vaso_occlusive_crisis_freedom: ["sickle_cell_disease"],
  vaso_occlusive_crisis_rate: ["sickle_cell_disease"],
  annualized_bleeding_rate: clotting,
  factor_consumption: clotting,
  hepatitis_b_surface_antigen_loss: ["hepatitis_b"],
  insulin_independence: ["diabetes_mellitus", "type_1_diabetes_mellitus", "type_2_diabetes_mellitus"],
  phenylalanine_level: ["phenylketonuria"],
};

/** Scales that rate one disease. Generic scales, such as those of pain, function or strength, are not listed. */
export const scaleDiseases: Table<Scale> = {
  sledai_2k: lupus,
  selena_sledai: lupus,
  clinical_sledai_2k: lupus,
  bilag_2004: lupus,
  slicc_damage_index: lupus,
  cdai_crohn: ["inflammatory_bowel_disease", "anal_fistula"],
  mayo_score: ["inflammatory_bowel_disease"],
  essdai: ["sjogren_syndrome", "systemic_lupus_erythematosus"],
  mrss: ["systemic_sclerosis", "graft_versus_host_disease"],
  iss: myeloma,
  r_iss: myeloma,
  ann_arbor: lymphoma,
  ipss_r: myeloid,
  bclc: ["liver_cancer", "hepatocellular_carcinoma"],
  gleason: ["prostate_cancer"],
  mg_adl: ["myasthenia_gravis"],
  qmg: ["myasthenia_gravis"],
  mgc: ["myasthenia_gravis"],
  chop_intend: ["spinal_muscular_atrophy", "x_linked_myotubular_myopathy"],
  gmfc_mld: ["metachromatic_leukodystrophy"],
  alsfrs_r: ["amyotrophic_lateral_sclerosis"],
  uhdrs: ["huntington_disease"],
  cuhdrs: ["huntington_disease"],
  loes: ["adrenoleukodystrophy"],
  haem_a_qol: clotting,
  fact_lym: lymphoma,
};

/** Response criteria that apply only to some diseases. */
export const criteriaDiseases: Table<ResponseCriterion> = {
  imwg_2006: myeloma,
  imwg_2011: myeloma,
  imwg_2016: myeloma,
  lugano_2014: lymphoma,
  iwg_lymphoma_2007: lymphoma,
  iwcll_2018: ["chronic_lymphocytic_leukemia", "small_lymphocytic_lymphoma", "richter_transformation"],
  eln_aml_2017: myeloid,
  eln_aml_2022: myeloid,
  iwg_mds_2006: myeloid,
  nccn_all: ["acute_leukemia"],
  recist_1_1: solid,
  irecist: solid,
  mrecist_liver_2010: ["liver_cancer", "hepatocellular_carcinoma", "cholangiocarcinoma"],
  mrecist_mesothelioma_2018: ["malignant_mesothelioma", "pleural_mesothelioma"],
  rano: brain,
  irano_2015: brain,
  inrc_2017: ["neuroblastoma"],
  pcwg3: ["prostate_cancer"],
};

const imwg = ["imwg_2006", "imwg_2011", "imwg_2016"] as const;
const leukemia = ["eln_aml_2017", "eln_aml_2022", "iwg_mds_2006", "nccn_all", "iwcll_2018"] as const;

/** Response categories that only some response criteria define. */
export const categoryCriteria: { readonly [C in ResponseCategory]?: readonly ResponseCriterion[] } = {
  very_good_partial_response: imwg,
  stringent_complete_response: imwg,
  immunophenotypic_complete_response: imwg,
  minimal_response: imwg,
  complete_response_incomplete_recovery: leukemia,
  complete_response_partial_recovery: leukemia,
  morphologic_leukemia_free_state: leukemia,
  complete_metabolic_response: ["lugano_2014", "percist"],
  partial_metabolic_response: ["lugano_2014", "percist"],
  unconfirmed_progressive_disease: ["irecist", "irano_2015"],
  nodular_partial_response: ["iwcll_2018"],
  partial_response_with_lymphocytosis: ["iwcll_2018", "lugano_2014"],
};

/** Grading scales that apply only to some adverse events. */
export const gradedEvents: { readonly [S in GradingScale]?: readonly AdverseEvent[] } = {
  astct_2019_crs: ["cytokine_release_syndrome"],
  lee_2014_crs: ["cytokine_release_syndrome"],
  penn_crs: ["cytokine_release_syndrome"],
  cartox_2018: ["cytokine_release_syndrome", "icans", "encephalopathy", "hlh_like_syndrome"],
  astct_2019_icans: ["icans"],
  iec_hs_2023: ["hlh_like_syndrome"],
  icaht_2023: ["hematotoxicity", "cytopenia", "neutropenia"],
  glucksberg: ["graft_versus_host_disease"],
  magic: ["graft_versus_host_disease"],
  nih_2014_cgvhd: ["graft_versus_host_disease"],
  sun_uveitis: ["intraocular_inflammation"],
};

/** Diseases of an organ that only one sex has. */
export const maleDiseases: readonly Disease[] = ["prostate_cancer", "erectile_dysfunction"];
export const femaleDiseases: readonly Disease[] = [
  "ovarian_cancer",
  "ovarian_carcinoma",
  "cervical_cancer",
  "cervical_carcinoma",
  "endometrial_carcinoma",
  "fallopian_tube_carcinoma",
];
