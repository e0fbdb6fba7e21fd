// Written by scripts/generate-diseases.ts from vocabularies/diseases.tsv. Do not edit.
/** A key of the diseases. */
export type DiseaseKey =
  | "cancer"
  | "hematologic_malignancy"
  | "lymphoma"
  | "leukemia"
  | "acute_leukemia"
  | "b_cell_malignancy"
  | "t_cell_malignancy"
  | "plasma_cell_neoplasm"
  | "solid_tumor"
  | "acute_lymphoblastic_leukemia"
  | "b_cell_acute_lymphoblastic_leukemia"
  | "t_cell_acute_lymphoblastic_leukemia"
  | "acute_myeloid_leukemia"
  | "chronic_lymphocytic_leukemia"
  | "chronic_myeloid_leukemia"
  | "plasma_cell_leukemia"
  | "multiple_myeloma"
  | "smoldering_multiple_myeloma"
  | "monoclonal_gammopathy"
  | "al_amyloidosis"
  | "systemic_al_amyloidosis"
  | "waldenstrom_macroglobulinemia"
  | "non_hodgkin_lymphoma"
  | "b_cell_non_hodgkin_lymphoma"
  | "large_b_cell_lymphoma"
  | "diffuse_large_b_cell_lymphoma"
  | "primary_mediastinal_b_cell_lymphoma"
  | "high_grade_b_cell_lymphoma"
  | "richter_transformation"
  | "follicular_lymphoma"
  | "mantle_cell_lymphoma"
  | "marginal_zone_lymphoma"
  | "burkitt_lymphoma"
  | "primary_cns_lymphoma"
  | "hodgkin_lymphoma"
  | "classic_hodgkin_lymphoma"
  | "t_cell_non_hodgkin_lymphoma"
  | "mature_t_and_nk_cell_lymphoma"
  | "peripheral_t_cell_lymphoma_nos"
  | "anaplastic_large_cell_lymphoma"
  | "angioimmunoblastic_t_cell_lymphoma"
  | "cutaneous_t_cell_lymphoma"
  | "primary_cutaneous_t_cell_non_hodgkin_lymphoma"
  | "blastic_plasmacytoid_dendritic_cell_neoplasm"
  | "myelodysplastic_syndrome"
  | "post_transplant_lymphoproliferative_disease"
  | "breast_cancer"
  | "breast_carcinoma"
  | "triple_negative_breast_carcinoma"
  | "cervical_cancer"
  | "cervical_carcinoma"
  | "endometrial_carcinoma"
  | "colorectal_cancer"
  | "colorectal_carcinoma"
  | "gastric_cancer"
  | "gastric_carcinoma"
  | "gastroesophageal_junction_adenocarcinoma"
  | "esophageal_carcinoma"
  | "esophageal_squamous_cell_carcinoma"
  | "liver_cancer"
  | "hepatocellular_carcinoma"
  | "cholangiocarcinoma"
  | "pancreatic_carcinoma"
  | "pancreatic_adenocarcinoma"
  | "pancreatic_ductal_adenocarcinoma"
  | "lung_cancer"
  | "non_small_cell_lung_carcinoma"
  | "small_cell_lung_carcinoma"
  | "malignant_mesothelioma"
  | "malignant_pleural_mesothelioma"
  | "pleural_mesothelioma"
  | "head_and_neck_squamous_cell_carcinoma"
  | "nasopharyngeal_carcinoma"
  | "thyroid_cancer"
  | "renal_cell_carcinoma"
  | "clear_cell_renal_cell_carcinoma"
  | "bladder_carcinoma"
  | "non_muscle_invasive_bladder_cancer"
  | "urothelial_carcinoma"
  | "prostate_cancer"
  | "prostate_carcinoma"
  | "castration_resistant_prostate_carcinoma"
  | "ovarian_cancer"
  | "ovarian_carcinoma"
  | "melanoma"
  | "uveal_melanoma"
  | "merkel_cell_carcinoma"
  | "glioma"
  | "malignant_glioma"
  | "glioblastoma"
  | "diffuse_intrinsic_pontine_glioma"
  | "h3_k27_altered_diffuse_midline_glioma"
  | "medulloblastoma"
  | "neuroblastoma"
  | "retinoblastoma"
  | "sarcoma"
  | "soft_tissue_sarcoma"
  | "synovial_sarcoma"
  | "myxoid_liposarcoma"
  | "rhabdomyosarcoma"
  | "osteosarcoma"
  | "ewing_sarcoma"
  | "neuroendocrine_tumor"
  | "cns_metastases"
  | "hemoglobinopathy"
  | "thalassemia"
  | "beta_thalassemia"
  | "hbb_beta_thalassemia"
  | "alpha_thalassemia"
  | "sickle_cell_disease"
  | "diamond_blackfan_anemia"
  | "fanconi_anemia"
  | "aplastic_anemia"
  | "pyruvate_kinase_deficiency"
  | "paroxysmal_nocturnal_hemoglobinuria"
  | "autoimmune_hemolytic_anemia"
  | "immune_thrombocytopenia"
  | "thrombotic_thrombocytopenic_purpura"
  | "hemophilia"
  | "hemophilia_a"
  | "hemophilia_b"
  | "factor_x_deficiency"
  | "von_willebrand_disease"
  | "inborn_error_of_immunity"
  | "severe_combined_immunodeficiency"
  | "ada_scid"
  | "artemis_scid"
  | "x_linked_scid"
  | "wiskott_aldrich_syndrome"
  | "chronic_granulomatous_disease"
  | "x_linked_chronic_granulomatous_disease"
  | "leukocyte_adhesion_deficiency_type_1"
  | "x_linked_agammaglobulinemia"
  | "hyper_igm_syndrome_type_1"
  | "ipex_syndrome"
  | "hemophagocytic_lymphohistiocytosis"
  | "hereditary_angioedema"
  | "hereditary_angioedema_type_1"
  | "graft_versus_host_disease"
  | "acute_graft_versus_host_disease"
  | "chronic_graft_versus_host_disease"
  | "autoimmune_disease"
  | "systemic_lupus_erythematosus"
  | "lupus_nephritis"
  | "systemic_sclerosis"
  | "diffuse_cutaneous_systemic_sclerosis"
  | "idiopathic_inflammatory_myopathy"
  | "dermatomyositis"
  | "polymyositis"
  | "antisynthetase_syndrome"
  | "immune_mediated_necrotizing_myopathy"
  | "rheumatoid_arthritis"
  | "sjogren_syndrome"
  | "anca_associated_vasculitis"
  | "granulomatosis_with_polyangiitis"
  | "microscopic_polyangiitis"
  | "antiphospholipid_syndrome"
  | "multiple_sclerosis"
  | "neuromyelitis_optica"
  | "myasthenia_gravis"
  | "chronic_inflammatory_demyelinating_polyneuropathy"
  | "autoimmune_encephalitis"
  | "stiff_person_syndrome"
  | "pemphigus"
  | "pemphigus_vulgaris"
  | "membranous_nephropathy"
  | "iga_nephropathy"
  | "autoimmune_hepatitis"
  | "inflammatory_bowel_disease"
  | "crohn_disease"
  | "ulcerative_colitis"
  | "anal_fistula"
  | "psoriasis"
  | "psoriatic_arthritis"
  | "vitiligo"
  | "graves_disease"
  | "celiac_disease"
  | "type_1_diabetes_mellitus"
  | "diabetes_mellitus"
  | "type_2_diabetes_mellitus"
  | "diabetic_neuropathy"
  | "diabetic_retinopathy"
  | "diabetic_macular_edema"
  | "inherited_retinal_disease"
  | "retinitis_pigmentosa"
  | "rp2_retinitis_pigmentosa"
  | "rpgr_retinitis_pigmentosa"
  | "leber_congenital_amaurosis"
  | "leber_congenital_amaurosis_2"
  | "leber_congenital_amaurosis_10"
  | "rpe65_retinopathy"
  | "achromatopsia"
  | "cnga3_achromatopsia"
  | "cngb3_achromatopsia"
  | "choroideremia"
  | "stargardt_disease"
  | "x_linked_retinoschisis"
  | "usher_syndrome"
  | "usher_syndrome_type_2a"
  | "leber_hereditary_optic_neuropathy"
  | "macular_degeneration"
  | "age_related_macular_degeneration"
  | "wet_macular_degeneration"
  | "geographic_atrophy"
  | "limbal_stem_cell_deficiency"
  | "glaucoma"
  | "hearing_loss"
  | "otof_hearing_loss"
  | "inherited_metabolic_disease"
  | "lysosomal_storage_disease"
  | "mucopolysaccharidosis"
  | "mucopolysaccharidosis_type_1"
  | "hurler_syndrome"
  | "mucopolysaccharidosis_type_2"
  | "mucopolysaccharidosis_type_3a"
  | "mucopolysaccharidosis_type_3b"
  | "mucopolysaccharidosis_type_4a"
  | "mucopolysaccharidosis_type_6"
  | "fabry_disease"
  | "gaucher_disease"
  | "gaucher_disease_type_1"
  | "pompe_disease"
  | "danon_disease"
  | "cystinosis"
  | "krabbe_disease"
  | "metachromatic_leukodystrophy"
  | "gm1_gangliosidosis"
  | "gm2_gangliosidosis"
  | "tay_sachs_disease"
  | "sandhoff_disease"
  | "neuronal_ceroid_lipofuscinosis"
  | "neuronal_ceroid_lipofuscinosis_2"
  | "adrenoleukodystrophy"
  | "cerebral_adrenoleukodystrophy"
  | "phenylketonuria"
  | "classic_phenylketonuria"
  | "classic_homocystinuria"
  | "methylmalonic_acidemia"
  | "propionic_acidemia"
  | "ornithine_transcarbamylase_deficiency"
  | "citrullinemia"
  | "argininosuccinic_aciduria"
  | "maple_syrup_urine_disease"
  | "glycogen_storage_disease_1"
  | "glycogen_storage_disease_1a"
  | "crigler_najjar_syndrome"
  | "crigler_najjar_syndrome_type_1"
  | "gilbert_syndrome"
  | "wilson_disease"
  | "primary_hyperoxaluria_type_1"
  | "acute_intermittent_porphyria"
  | "aadc_deficiency"
  | "alpha_1_antitrypsin_deficiency"
  | "familial_chylomicronemia_syndrome"
  | "lipoprotein_lipase_deficiency"
  | "familial_hypercholesterolemia"
  | "homozygous_familial_hypercholesterolemia"
  | "heterozygous_familial_hypercholesterolemia"
  | "hyperlipoproteinemia"
  | "hypertriglyceridemia"
  | "attr_amyloidosis"
  | "hereditary_amyloidosis"
  | "hereditary_attr_amyloidosis"
  | "hereditary_attr_polyneuropathy"
  | "attr_v122i_amyloidosis"
  | "wild_type_attr_amyloidosis"
  | "attr_cardiomyopathy"
  | "cystic_fibrosis"
  | "osteopetrosis"
  | "autosomal_recessive_osteopetrosis_1"
  | "spinal_muscular_atrophy"
  | "spinal_muscular_atrophy_type_1"
  | "spinal_muscular_atrophy_type_2"
  | "spinal_muscular_atrophy_type_3"
  | "muscular_dystrophy"
  | "duchenne_muscular_dystrophy"
  | "becker_muscular_dystrophy"
  | "limb_girdle_muscular_dystrophy"
  | "limb_girdle_muscular_dystrophy_2e"
  | "limb_girdle_muscular_dystrophy_2i"
  | "facioscapulohumeral_muscular_dystrophy"
  | "myotonic_dystrophy_type_1"
  | "x_linked_myotubular_myopathy"
  | "giant_axonal_neuropathy"
  | "neurodegenerative_disease"
  | "alzheimer_disease"
  | "parkinson_disease"
  | "huntington_disease"
  | "amyotrophic_lateral_sclerosis"
  | "sod1_amyotrophic_lateral_sclerosis"
  | "frontotemporal_dementia"
  | "friedreich_ataxia"
  | "canavan_disease"
  | "rett_syndrome"
  | "angelman_syndrome"
  | "dravet_syndrome"
  | "epilepsy"
  | "autism_spectrum_disorder"
  | "cerebral_palsy"
  | "spinal_cord_injury"
  | "stroke"
  | "ischemic_stroke"
  | "dementia"
  | "psychiatric_disorder"
  | "epidermolysis_bullosa"
  | "dystrophic_epidermolysis_bullosa"
  | "recessive_dystrophic_epidermolysis_bullosa"
  | "epidermolysis_bullosa_simplex"
  | "junctional_epidermolysis_bullosa"
  | "netherton_syndrome"
  | "burn"
  | "diabetic_foot_ulcer"
  | "heart_failure"
  | "congestive_heart_failure"
  | "cardiomyopathy"
  | "dilated_cardiomyopathy"
  | "hypertrophic_cardiomyopathy"
  | "arrhythmogenic_right_ventricular_cardiomyopathy"
  | "myocarditis"
  | "myocardial_infarction"
  | "coronary_artery_disease"
  | "unstable_angina"
  | "arrhythmia"
  | "atrial_arrhythmia"
  | "atrial_fibrillation"
  | "ventricular_arrhythmia"
  | "cardiac_disease"
  | "hypertension"
  | "pulmonary_arterial_hypertension"
  | "peripheral_arterial_disease"
  | "limb_ischemia"
  | "critical_limb_ischemia"
  | "venous_thromboembolism"
  | "pulmonary_embolism"
  | "chronic_kidney_disease"
  | "kidney_failure"
  | "liver_failure"
  | "liver_cirrhosis"
  | "metabolic_dysfunction_associated_steatohepatitis"
  | "asthma"
  | "chronic_obstructive_pulmonary_disease"
  | "interstitial_lung_disease"
  | "idiopathic_pulmonary_fibrosis"
  | "acute_respiratory_distress_syndrome"
  | "bronchopulmonary_dysplasia"
  | "allergy"
  | "infection"
  | "viral_infection"
  | "hiv_infection"
  | "hepatitis_b"
  | "chronic_hepatitis_b"
  | "hepatitis_c"
  | "cytomegalovirus_infection"
  | "epstein_barr_virus_infection"
  | "adenovirus_infection"
  | "human_papillomavirus_infection"
  | "covid_19"
  | "influenza"
  | "respiratory_syncytial_virus_infection"
  | "syphilis"
  | "tuberculosis"
  | "malaria"
  | "pneumonia"
  | "sepsis"
  | "hemorrhagic_cystitis"
  | "erectile_dysfunction"
  | "osteoarthritis"
  | "knee_osteoarthritis"
  | "cartilage_defect"
  | "intervertebral_disc_degeneration"
  | "bleeding_disorder"
  | "primary_ciliary_dyskinesia"
  | "recurrent_respiratory_papillomatosis"
  | "congenital_athymia"
  | "carbamoyl_phosphate_synthetase_1_deficiency"
  | "macular_telangiectasia_type_2"
  | "hereditary_tyrosinemia_type_1"
  | "progressive_familial_intrahepatic_cholestasis"
  | "alcoholic_hepatitis"
  | "poems_syndrome"
  | "wilms_tumor"
  | "hepatoblastoma"
  | "cns_tumor"
  | "brain_tumor"
  | "ependymoma"
  | "atypical_teratoid_rhabdoid_tumor"
  | "rhabdoid_tumor"
  | "embryonal_tumor_with_multilayered_rosettes"
  | "pineoblastoma"
  | "low_grade_glioma"
  | "astrocytoma"
  | "leptomeningeal_metastases"
  | "germ_cell_tumor"
  | "malignant_peripheral_nerve_sheath_tumor"
  | "desmoplastic_small_round_cell_tumor"
  | "clear_cell_sarcoma"
  | "liposarcoma"
  | "leiomyosarcoma"
  | "chondrosarcoma"
  | "gastrointestinal_stromal_tumor"
  | "primary_peritoneal_carcinoma"
  | "fallopian_tube_carcinoma"
  | "adrenocortical_carcinoma"
  | "lung_adenocarcinoma"
  | "lung_squamous_cell_carcinoma"
  | "b_cell_leukemia"
  | "acute_promyelocytic_leukemia"
  | "mixed_phenotype_acute_leukemia"
  | "small_lymphocytic_lymphoma"
  | "hairy_cell_leukemia"
  | "t_cell_prolymphocytic_leukemia"
  | "mycosis_fungoides"
  | "sezary_syndrome"
  | "castleman_disease"
  | "myelofibrosis"
  | "polycythemia_vera"
  | "chronic_myelomonocytic_leukemia"
  | "sickle_beta_thalassemia"
  | "connective_tissue_disease"
  | "rheumatic_disease"
  | "juvenile_idiopathic_arthritis"
  | "juvenile_dermatomyositis"
  | "igg4_related_disease"
  | "behcet_disease"
  | "mog_antibody_disease"
  | "optic_neuritis"
  | "neurotrophic_keratitis"
  | "dry_eye_syndrome"
  | "diabetic_nephropathy"
  | "amyloidosis"
  | "alpha_mannosidosis"
  | "hereditary_spastic_paraplegia"
  | "charcot_marie_tooth_disease"
  | "spinocerebellar_ataxia"
  | "alexander_disease";

/** The keys of the diseases. */
export const diseaseKeys: readonly DiseaseKey[] = [
  "cancer",
  "hematologic_malignancy",
  "lymphoma",
  "leukemia",
  "acute_leukemia",
  "b_cell_malignancy",
  "t_cell_malignancy",
  "plasma_cell_neoplasm",
  "solid_tumor",
  "acute_lymphoblastic_leukemia",
  "b_cell_acute_lymphoblastic_leukemia",
  "t_cell_acute_lymphoblastic_leukemia",
  "acute_myeloid_leukemia",
  "chronic_lymphocytic_leukemia",
  "chronic_myeloid_leukemia",
  "plasma_cell_leukemia",
  "multiple_myeloma",
  "smoldering_multiple_myeloma",
  "monoclonal_gammopathy",
  "al_amyloidosis",
  "systemic_al_amyloidosis",
  "waldenstrom_macroglobulinemia",
  "non_hodgkin_lymphoma",
  "b_cell_non_hodgkin_lymphoma",
  "large_b_cell_lymphoma",
  "diffuse_large_b_cell_lymphoma",
  "primary_mediastinal_b_cell_lymphoma",
  "high_grade_b_cell_lymphoma",
  "richter_transformation",
  "follicular_lymphoma",
  "mantle_cell_lymphoma",
  "marginal_zone_lymphoma",
  "burkitt_lymphoma",
  "primary_cns_lymphoma",
  "hodgkin_lymphoma",
  "classic_hodgkin_lymphoma",
  "t_cell_non_hodgkin_lymphoma",
  "mature_t_and_nk_cell_lymphoma",
  "peripheral_t_cell_lymphoma_nos",
  "anaplastic_large_cell_lymphoma",
  "angioimmunoblastic_t_cell_lymphoma",
  "cutaneous_t_cell_lymphoma",
  "primary_cutaneous_t_cell_non_hodgkin_lymphoma",
  "blastic_plasmacytoid_dendritic_cell_neoplasm",
  "myelodysplastic_syndrome",
  "post_transplant_lymphoproliferative_disease",
  "breast_cancer",
  "breast_carcinoma",
  "triple_negative_breast_carcinoma",
  "cervical_cancer",
  "cervical_carcinoma",
  "endometrial_carcinoma",
  "colorectal_cancer",
  "colorectal_carcinoma",
  "gastric_cancer",
  "gastric_carcinoma",
  "gastroesophageal_junction_adenocarcinoma",
  "esophageal_carcinoma",
  "esophageal_squamous_cell_carcinoma",
  "liver_cancer",
  "hepatocellular_carcinoma",
  "cholangiocarcinoma",
  "pancreatic_carcinoma",
  "pancreatic_adenocarcinoma",
  "pancreatic_ductal_adenocarcinoma",
  "lung_cancer",
  "non_small_cell_lung_carcinoma",
  "small_cell_lung_carcinoma",
  "malignant_mesothelioma",
  "malignant_pleural_mesothelioma",
  "pleural_mesothelioma",
  "head_and_neck_squamous_cell_carcinoma",
  "nasopharyngeal_carcinoma",
  "thyroid_cancer",
  "renal_cell_carcinoma",
  "clear_cell_renal_cell_carcinoma",
  "bladder_carcinoma",
  "non_muscle_invasive_bladder_cancer",
  "urothelial_carcinoma",
  "prostate_cancer",
  "prostate_carcinoma",
  "castration_resistant_prostate_carcinoma",
  "ovarian_cancer",
  "ovarian_carcinoma",
  "melanoma",
  "uveal_melanoma",
  "merkel_cell_carcinoma",
  "glioma",
  "malignant_glioma",
  "glioblastoma",
  "diffuse_intrinsic_pontine_glioma",
  "h3_k27_altered_diffuse_midline_glioma",
  "medulloblastoma",
  "neuroblastoma",
  "retinoblastoma",
  "sarcoma",
  "soft_tissue_sarcoma",
  "synovial_sarcoma",
  "myxoid_liposarcoma",
  "rhabdomyosarcoma",
  "osteosarcoma",
  "ewing_sarcoma",
  "neuroendocrine_tumor",
  "cns_metastases",
  "hemoglobinopathy",
  "thalassemia",
  "beta_thalassemia",
  "hbb_beta_thalassemia",
  "alpha_thalassemia",
  "sickle_cell_disease",
  "diamond_blackfan_anemia",
  "fanconi_anemia",
  "aplastic_anemia",
  "pyruvate_kinase_deficiency",
  "paroxysmal_nocturnal_hemoglobinuria",
  "autoimmune_hemolytic_anemia",
  "immune_thrombocytopenia",
  "thrombotic_thrombocytopenic_purpura",
  "hemophilia",
  "hemophilia_a",
  "hemophilia_b",
  "factor_x_deficiency",
  "von_willebrand_disease",
  "inborn_error_of_immunity",
  "severe_combined_immunodeficiency",
  "ada_scid",
  "artemis_scid",
  "x_linked_scid",
  "wiskott_aldrich_syndrome",
  "chronic_granulomatous_disease",
  "x_linked_chronic_granulomatous_disease",
  "leukocyte_adhesion_deficiency_type_1",
  "x_linked_agammaglobulinemia",
  "hyper_igm_syndrome_type_1",
  "ipex_syndrome",
  "hemophagocytic_lymphohistiocytosis",
  "hereditary_angioedema",
  "hereditary_angioedema_type_1",
  "graft_versus_host_disease",
  "acute_graft_versus_host_disease",
  "chronic_graft_versus_host_disease",
  "autoimmune_disease",
  "systemic_lupus_erythematosus",
  "lupus_nephritis",
  "systemic_sclerosis",
  "diffuse_cutaneous_systemic_sclerosis",
  "idiopathic_inflammatory_myopathy",
  "dermatomyositis",
  "polymyositis",
  "antisynthetase_syndrome",
  "immune_mediated_necrotizing_myopathy",
  "rheumatoid_arthritis",
  "sjogren_syndrome",
  "anca_associated_vasculitis",
  "granulomatosis_with_polyangiitis",
  "microscopic_polyangiitis",
  "antiphospholipid_syndrome",
  "multiple_sclerosis",
  "neuromyelitis_optica",
  "myasthenia_gravis",
  "chronic_inflammatory_demyelinating_polyneuropathy",
  "autoimmune_encephalitis",
  "stiff_person_syndrome",
  "pemphigus",
  "pemphigus_vulgaris",
  "membranous_nephropathy",
  "iga_nephropathy",
  "autoimmune_hepatitis",
  "inflammatory_bowel_disease",
  "crohn_disease",
  "ulcerative_colitis",
  "anal_fistula",
  "psoriasis",
  "psoriatic_arthritis",
  "vitiligo",
  "graves_disease",
  "celiac_disease",
  "type_1_diabetes_mellitus",
  "diabetes_mellitus",
  "type_2_diabetes_mellitus",
  "diabetic_neuropathy",
  "diabetic_retinopathy",
  "diabetic_macular_edema",
  "inherited_retinal_disease",
  "retinitis_pigmentosa",
  "rp2_retinitis_pigmentosa",
  "rpgr_retinitis_pigmentosa",
  "leber_congenital_amaurosis",
  "leber_congenital_amaurosis_2",
  "leber_congenital_amaurosis_10",
  "rpe65_retinopathy",
  "achromatopsia",
  "cnga3_achromatopsia",
  "cngb3_achromatopsia",
  "choroideremia",
  "stargardt_disease",
  "x_linked_retinoschisis",
  "usher_syndrome",
  "usher_syndrome_type_2a",
  "leber_hereditary_optic_neuropathy",
  "macular_degeneration",
  "age_related_macular_degeneration",
  "wet_macular_degeneration",
  "geographic_atrophy",
  "limbal_stem_cell_deficiency",
  "glaucoma",
  "hearing_loss",
  "otof_hearing_loss",
  "inherited_metabolic_disease",
  "lysosomal_storage_disease",
  "mucopolysaccharidosis",
  "mucopolysaccharidosis_type_1",
  "hurler_syndrome",
  "mucopolysaccharidosis_type_2",
  "mucopolysaccharidosis_type_3a",
  "mucopolysaccharidosis_type_3b",
  "mucopolysaccharidosis_type_4a",
  "mucopolysaccharidosis_type_6",
  "fabry_disease",
  "gaucher_disease",
  "gaucher_disease_type_1",
  "pompe_disease",
  "danon_disease",
  "cystinosis",
  "krabbe_disease",
  "metachromatic_leukodystrophy",
  "gm1_gangliosidosis",
  "gm2_gangliosidosis",
  "tay_sachs_disease",
  "sandhoff_disease",
  "neuronal_ceroid_lipofuscinosis",
  "neuronal_ceroid_lipofuscinosis_2",
  "adrenoleukodystrophy",
  "cerebral_adrenoleukodystrophy",
  "phenylketonuria",
  "classic_phenylketonuria",
  "classic_homocystinuria",
  "methylmalonic_acidemia",
  "propionic_acidemia",
  "ornithine_transcarbamylase_deficiency",
  "citrullinemia",
  "argininosuccinic_aciduria",
  "maple_syrup_urine_disease",
  "glycogen_storage_disease_1",
  "glycogen_storage_disease_1a",
  "crigler_najjar_syndrome",
  "crigler_najjar_syndrome_type_1",
  "gilbert_syndrome",
  "wilson_disease",
  "primary_hyperoxaluria_type_1",
  "acute_intermittent_porphyria",
  "aadc_deficiency",
  "alpha_1_antitrypsin_deficiency",
  "familial_chylomicronemia_syndrome",
  "lipoprotein_lipase_deficiency",
  "familial_hypercholesterolemia",
  "homozygous_familial_hypercholesterolemia",
  "heterozygous_familial_hypercholesterolemia",
  "hyperlipoproteinemia",
  "hypertriglyceridemia",
  "attr_amyloidosis",
  "hereditary_amyloidosis",
  "hereditary_attr_amyloidosis",
  "hereditary_attr_polyneuropathy",
  "attr_v122i_amyloidosis",
  "wild_type_attr_amyloidosis",
  "attr_cardiomyopathy",
  "cystic_fibrosis",
  "osteopetrosis",
  "autosomal_recessive_osteopetrosis_1",
  "spinal_muscular_atrophy",
  "spinal_muscular_atrophy_type_1",
  "spinal_muscular_atrophy_type_2",
  "spinal_muscular_atrophy_type_3",
  "muscular_dystrophy",
  "duchenne_muscular_dystrophy",
  "becker_muscular_dystrophy",
  "limb_girdle_muscular_dystrophy",
  "limb_girdle_muscular_dystrophy_2e",
  "limb_girdle_muscular_dystrophy_2i",
  "facioscapulohumeral_muscular_dystrophy",
  "myotonic_dystrophy_type_1",
  "x_linked_myotubular_myopathy",
  "giant_axonal_neuropathy",
  "neurodegenerative_disease",
  "alzheimer_disease",
  "parkinson_disease",
  "huntington_disease",
  "amyotrophic_lateral_sclerosis",
  "sod1_amyotrophic_lateral_sclerosis",
  "frontotemporal_dementia",
  "friedreich_ataxia",
  "canavan_disease",
  "rett_syndrome",
  "angelman_syndrome",
  "dravet_syndrome",
  "epilepsy",
  "autism_spectrum_disorder",
  "cerebral_palsy",
  "spinal_cord_injury",
  "stroke",
  "ischemic_stroke",
  "dementia",
  "psychiatric_disorder",
  "epidermolysis_bullosa",
  "dystrophic_epidermolysis_bullosa",
  "recessive_dystrophic_epidermolysis_bullosa",
  "epidermolysis_bullosa_simplex",
  "junctional_epidermolysis_bullosa",
  "netherton_syndrome",
  "burn",
  "diabetic_foot_ulcer",
  "heart_failure",
  "congestive_heart_failure",
  "cardiomyopathy",
  "dilated_cardiomyopathy",
  "hypertrophic_cardiomyopathy",
  "arrhythmogenic_right_ventricular_cardiomyopathy",
  "myocarditis",
  "myocardial_infarction",
  "coronary_artery_disease",
  "unstable_angina",
  "arrhythmia",
  "atrial_arrhythmia",
  "atrial_fibrillation",
  "ventricular_arrhythmia",
  "cardiac_disease",
  "hypertension",
  "pulmonary_arterial_hypertension",
  "peripheral_arterial_disease",
  "limb_ischemia",
  "critical_limb_ischemia",
  "venous_thromboembolism",
  "pulmonary_embolism",
  "chronic_kidney_disease",
  "kidney_failure",
  "liver_failure",
  "liver_cirrhosis",
  "metabolic_dysfunction_associated_steatohepatitis",
  "asthma",
  "chronic_obstructive_pulmonary_disease",
  "interstitial_lung_disease",
  "idiopathic_pulmonary_fibrosis",
  "acute_respiratory_distress_syndrome",
  "bronchopulmonary_dysplasia",
  "allergy",
  "infection",
  "viral_infection",
  "hiv_infection",
  "hepatitis_b",
  "chronic_hepatitis_b",
  "hepatitis_c",
  "cytomegalovirus_infection",
  "epstein_barr_virus_infection",
  "adenovirus_infection",
  "human_papillomavirus_infection",
  "covid_19",
  "influenza",
  "respiratory_syncytial_virus_infection",
  "syphilis",
  "tuberculosis",
  "malaria",
  "pneumonia",
  "sepsis",
  "hemorrhagic_cystitis",
  "erectile_dysfunction",
  "osteoarthritis",
  "knee_osteoarthritis",
  "cartilage_defect",
  "intervertebral_disc_degeneration",
  "bleeding_disorder",
  "primary_ciliary_dyskinesia",
  "recurrent_respiratory_papillomatosis",
  "congenital_athymia",
  "carbamoyl_phosphate_synthetase_1_deficiency",
  "macular_telangiectasia_type_2",
  "hereditary_tyrosinemia_type_1",
  "progressive_familial_intrahepatic_cholestasis",
  "alcoholic_hepatitis",
  "poems_syndrome",
  "wilms_tumor",
  "hepatoblastoma",
  "cns_tumor",
  "brain_tumor",
  "ependymoma",
  "atypical_teratoid_rhabdoid_tumor",
  "rhabdoid_tumor",
  "embryonal_tumor_with_multilayered_rosettes",
  "pineoblastoma",
  "low_grade_glioma",
  "astrocytoma",
  "leptomeningeal_metastases",
  "germ_cell_tumor",
  "malignant_peripheral_nerve_sheath_tumor",
  "desmoplastic_small_round_cell_tumor",
  "clear_cell_sarcoma",
  "liposarcoma",
  "leiomyosarcoma",
  "chondrosarcoma",
  "gastrointestinal_stromal_tumor",
  "primary_peritoneal_carcinoma",
  "fallopian_tube_carcinoma",
  "adrenocortical_carcinoma",
  "lung_adenocarcinoma",
  "lung_squamous_cell_carcinoma",
  "b_cell_leukemia",
  "acute_promyelocytic_leukemia",
  "mixed_phenotype_acute_leukemia",
  "small_lymphocytic_lymphoma",
  "hairy_cell_leukemia",
  "t_cell_prolymphocytic_leukemia",
  "mycosis_fungoides",
  "sezary_syndrome",
  "castleman_disease",
  "myelofibrosis",
  "polycythemia_vera",
  "chronic_myelomonocytic_leukemia",
  "sickle_beta_thalassemia",
  "connective_tissue_disease",
  "rheumatic_disease",
  "juvenile_idiopathic_arthritis",
  "juvenile_dermatomyositis",
  "igg4_related_disease",
  "behcet_disease",
  "mog_antibody_disease",
  "optic_neuritis",
  "neurotrophic_keratitis",
  "dry_eye_syndrome",
  "diabetic_nephropathy",
  "amyloidosis",
  "alpha_mannosidosis",
  "hereditary_spastic_paraplegia",
  "charcot_marie_tooth_disease",
  "spinocerebellar_ataxia",
  "alexander_disease",
];
