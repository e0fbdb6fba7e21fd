// Written by scripts/generate-terms.ts from vocabularies/adverse-event.tsv. Do not edit.
import type { Term } from "../vocabulary.ts";

/** A key of the table of the same name. */
export type AdverseEventKey =
  | "immune_effector_cell_toxicity"
  | "cytokine_release_syndrome"
  | "icans"
  | "hlh_like_syndrome"
  | "hematotoxicity"
  | "movement_neurocognitive_event"
  | "cranial_nerve_palsy"
  | "immune_effector_cell_enterocolitis"
  | "local_immune_effector_toxicity"
  | "tumor_inflammation_associated_neurotoxicity"
  | "on_target_off_tumor_toxicity"
  | "b_cell_aplasia"
  | "hypogammaglobulinemia"
  | "cytopenia"
  | "neutropenia"
  | "febrile_neutropenia"
  | "thrombocytopenia"
  | "anemia"
  | "lymphopenia"
  | "leukopenia"
  | "pancytopenia"
  | "bone_marrow_failure"
  | "graft_failure"
  | "delayed_engraftment"
  | "graft_versus_host_disease"
  | "infusion_related_reaction"
  | "hypersensitivity"
  | "anaphylaxis"
  | "dmso_reaction"
  | "injection_site_reaction"
  | "tumor_lysis_syndrome"
  | "infection"
  | "sepsis"
  | "viral_reactivation"
  | "fungal_infection"
  | "pneumonia"
  | "upper_respiratory_infection"
  | "progressive_multifocal_leukoencephalopathy"
  | "hepatotoxicity"
  | "transaminase_elevation"
  | "acute_liver_failure"
  | "hyperbilirubinemia"
  | "veno_occlusive_disease"
  | "thrombotic_microangiopathy"
  | "complement_activation"
  | "myocarditis"
  | "troponin_elevation"
  | "cardiomyopathy"
  | "arrhythmia"
  | "hypotension"
  | "hypertension"
  | "thromboembolism"
  | "capillary_leak_syndrome"
  | "hypoxia"
  | "dyspnea"
  | "respiratory_failure"
  | "pneumonitis"
  | "dorsal_root_ganglion_toxicity"
  | "peripheral_neuropathy"
  | "guillain_barre_syndrome"
  | "seizure"
  | "encephalopathy"
  | "cerebral_edema"
  | "headache"
  | "aseptic_meningitis"
  | "hydrocephalus"
  | "intracranial_hemorrhage"
  | "hemorrhage"
  | "coagulopathy"
  | "intraocular_inflammation"
  | "retinal_detachment"
  | "chorioretinal_atrophy"
  | "raised_intraocular_pressure"
  | "cataract"
  | "acute_kidney_injury"
  | "proteinuria"
  | "hemorrhagic_cystitis"
  | "nausea"
  | "vomiting"
  | "diarrhea"
  | "mucositis"
  | "fatigue"
  | "pyrexia"
  | "rash"
  | "alopecia"
  | "pain"
  | "second_primary_malignancy"
  | "t_cell_malignancy"
  | "myelodysplastic_syndrome"
  | "acute_myeloid_leukemia"
  | "insertional_oncogenesis"
  | "hepatocellular_carcinoma"
  | "clonal_hematopoiesis"
  | "teratoma"
  | "replication_competent_virus"
  | "off_target_editing"
  | "anti_drug_antibody"
  | "factor_inhibitor"
  | "infertility"
  | "embryofetal_toxicity"
  | "death";

/** The keys, in the order of the table. */
export const adverseEventKeys: readonly AdverseEventKey[] = [
  "immune_effector_cell_toxicity",
  "cytokine_release_syndrome",
  "icans",
  "hlh_like_syndrome",
  "hematotoxicity",
  "movement_neurocognitive_event",
  "cranial_nerve_palsy",
  "immune_effector_cell_enterocolitis",
  "local_immune_effector_toxicity",
  "tumor_inflammation_associated_neurotoxicity",
  "on_target_off_tumor_toxicity",
  "b_cell_aplasia",
  "hypogammaglobulinemia",
  "cytopenia",
  "neutropenia",
  "febrile_neutropenia",
  "thrombocytopenia",
  "anemia",
  "lymphopenia",
  "leukopenia",
  "pancytopenia",
  "bone_marrow_failure",
  "graft_failure",
  "delayed_engraftment",
  "graft_versus_host_disease",
  "infusion_related_reaction",
  "hypersensitivity",
  "anaphylaxis",
  "dmso_reaction",
  "injection_site_reaction",
  "tumor_lysis_syndrome",
  "infection",
  "sepsis",
  "viral_reactivation",
  "fungal_infection",
  "pneumonia",
  "upper_respiratory_infection",
  "progressive_multifocal_leukoencephalopathy",
  "hepatotoxicity",
  "transaminase_elevation",
  "acute_liver_failure",
  "hyperbilirubinemia",
  "veno_occlusive_disease",
  "thrombotic_microangiopathy",
  "complement_activation",
  "myocarditis",
  "troponin_elevation",
  "cardiomyopathy",
  "arrhythmia",
  "hypotension",
  "hypertension",
  "thromboembolism",
  "capillary_leak_syndrome",
  "hypoxia",
  "dyspnea",
  "respiratory_failure",
  "pneumonitis",
  "dorsal_root_ganglion_toxicity",
  "peripheral_neuropathy",
  "guillain_barre_syndrome",
  "seizure",
  "encephalopathy",
  "cerebral_edema",
  "headache",
  "aseptic_meningitis",
  "hydrocephalus",
  "intracranial_hemorrhage",
  "hemorrhage",
  "coagulopathy",
  "intraocular_inflammation",
  "retinal_detachment",
  "chorioretinal_atrophy",
  "raised_intraocular_pressure",
  "cataract",
  "acute_kidney_injury",
  "proteinuria",
  "hemorrhagic_cystitis",
  "nausea",
  "vomiting",
  "diarrhea",
  "mucositis",
  "fatigue",
  "pyrexia",
  "rash",
  "alopecia",
  "pain",
  "second_primary_malignancy",
  "t_cell_malignancy",
  "myelodysplastic_syndrome",
  "acute_myeloid_leukemia",
  "insertional_oncogenesis",
  "hepatocellular_carcinoma",
  "clonal_hematopoiesis",
  "teratoma",
  "replication_competent_virus",
  "off_target_editing",
  "anti_drug_antibody",
  "factor_inhibitor",
  "infertility",
  "embryofetal_toxicity",
  "death",
];

/** Makes the terms by key. */
export function adverseEventTerms(): { readonly [Key in AdverseEventKey]: Term<AdverseEventKey> } {
  return {
    immune_effector_cell_toxicity: { label: "Immune effector cell toxicity", definition: "Harm peculiar to engineered immune cells, of any kind." },
    cytokine_release_syndrome: { label: "Cytokine release syndrome", definition: "Fever, then low pressure or oxygen, from activated immune cells.", broader: "immune_effector_cell_toxicity", synonyms: ["CRS","cytokine storm"], codes: { ncit: "C78251" } },
    icans: { label: "Immune effector cell-associated neurotoxicity syndrome", definition: "Confusion, loss of speech, seizures or brain swelling after immune effector cells. Graded apart from cytokine release.", broader: "immune_effector_cell_toxicity", synonyms: ["CRES","immune effector cell-associated neurotoxicity"] },
    hlh_like_syndrome: { label: "Immune effector cell-associated HLH-like syndrome", definition: "Hemophagocytic hyperinflammation apart from cytokine release. Not inherited HLH.", broader: "immune_effector_cell_toxicity", synonyms: ["IEC-HS","carHLH","macrophage activation syndrome"], mappings: { ncit: [{"code":"C114471","relation":"close"}] } },
    hematotoxicity: { label: "Immune effector cell-associated hematotoxicity", definition: "Low counts after immune effector cells, early or late.", broader: "immune_effector_cell_toxicity", synonyms: ["ICAHT","prolonged cytopenia","immune effector cell-associated haematotoxicity"] },
    movement_neurocognitive_event: { label: "Movement and neurocognitive event", definition: "Late parkinsonism or cognitive change, as after BCMA CAR-T.", broader: "immune_effector_cell_toxicity", synonyms: ["MNT","parkinsonism"] },
    cranial_nerve_palsy: { label: "Cranial nerve palsy", definition: "Weakness of a cranial nerve, as facial palsy after BCMA CAR-T.", broader: "immune_effector_cell_toxicity" },
    immune_effector_cell_enterocolitis: { label: "Immune effector cell-associated enterocolitis", definition: "Severe late diarrhea with T cells in the gut, as after BCMA CAR-T.", broader: "immune_effector_cell_toxicity", synonyms: ["IEC-EC"] },
    local_immune_effector_toxicity: { label: "Local immune effector cell-associated toxicity", definition: "Swelling or symptoms at the site of disease, as in autoimmune CAR-T (LICATS).", broader: "immune_effector_cell_toxicity", synonyms: ["LICATS"] },
    tumor_inflammation_associated_neurotoxicity: { label: "Tumor inflammation-associated neurotoxicity", definition: "Swelling of a brain tumor under immune attack.", broader: "immune_effector_cell_toxicity", synonyms: ["TIAN","tumour inflammation-associated neurotoxicity"] },
    on_target_off_tumor_toxicity: { label: "On-target off-tumor toxicity", definition: "Harm to healthy tissue that carries the target.", synonyms: ["OTOT","on-target off-tumour toxicity"] },
    b_cell_aplasia: { label: "B-cell aplasia", definition: "No or few B cells, expected with CD19 CAR-T." },
    hypogammaglobulinemia: { label: "Hypogammaglobulinemia", definition: "Too little immunoglobulin in blood.", synonyms: ["hypogammaglobulinaemia"], codes: { ncit: "C26931" } },
    cytopenia: { label: "Cytopenia", definition: "Too few blood cells, line not said. With its pattern after immune effector cells stated, use hematotoxicity." },
    neutropenia: { label: "Neutropenia", definition: "Neutrophils below the lower limit of normal. Grades 1 and 2 differ between CTCAE 5.0 and 6.0.", broader: "cytopenia", synonyms: ["neutrophil count decreased"], codes: { ncit: "C80520" } },
    febrile_neutropenia: { label: "Febrile neutropenia", definition: "Fever while neutrophils are below 1 × 10⁹/L. Not fever of cytokine release alone.", broader: "neutropenia" },
    thrombocytopenia: { label: "Thrombocytopenia", definition: "Platelets below the lower limit of normal.", broader: "cytopenia", synonyms: ["platelet count decreased"], codes: { ncit: "C3408" } },
    anemia: { label: "Anemia", definition: "Hemoglobin below the lower limit of normal.", broader: "cytopenia", synonyms: ["anaemia"], codes: { ncit: "C2869" } },
    lymphopenia: { label: "Lymphopenia", definition: "Lymphocytes below the lower limit of normal; wanted during lymphodepletion.", broader: "cytopenia", synonyms: ["lymphocyte count decreased"] },
    leukopenia: { label: "Leukopenia", definition: "White cells below the lower limit of normal, kind not said.", broader: "cytopenia", synonyms: ["white blood cell decreased","leucopenia"], codes: { ncit: "C26816" } },
    pancytopenia: { label: "Pancytopenia", definition: "Red cells, white cells and platelets all too low.", broader: "cytopenia", codes: { ncit: "C34889" } },
    bone_marrow_failure: { label: "Bone marrow failure", definition: "The marrow makes too few cells, lasting, without a new cancer.", synonyms: ["aplastic anemia","aplastic anaemia"], mappings: { ncit: [{"code":"C2870","relation":"narrower"}] } },
    graft_failure: { label: "Graft failure", definition: "Given stem cells do not take or are lost. Not a late recovery.", synonyms: ["failure to engraft"] },
    delayed_engraftment: { label: "Delayed engraftment", definition: "Platelets or neutrophils recover late, as platelets after betibeglogene autotemcel." },
    graft_versus_host_disease: { label: "Graft-versus-host disease", definition: "Donor immune cells attack the patient, after transplant or an allogeneic cell product.", synonyms: ["GVHD"], codes: { ncit: "C3063" } },
    infusion_related_reaction: { label: "Infusion-related reaction", definition: "Reaction during or soon after infusion.", synonyms: ["IRR","infusion reaction"] },
    hypersensitivity: { label: "Hypersensitivity", definition: "Allergic reaction short of anaphylaxis.", synonyms: ["allergic reaction","allergy"], codes: { ncit: "C3114" } },
    anaphylaxis: { label: "Anaphylaxis", definition: "Severe allergic reaction of the whole body.", broader: "hypersensitivity", synonyms: ["anaphylactic reaction"], codes: { ncit: "C107101" } },
    dmso_reaction: { label: "Cryoprotectant reaction", definition: "Reaction to dimethyl sulfoxide in the thawed product." },
    injection_site_reaction: { label: "Injection site reaction", definition: "Pain, redness or swelling where it was injected." },
    tumor_lysis_syndrome: { label: "Tumor lysis syndrome", definition: "Salts and urate released from dying tumor.", synonyms: ["TLS","tumour lysis syndrome"], codes: { ncit: "C3425" } },
    infection: { label: "Infection", definition: "Illness from a microbe, organ and microbe not said." },
    sepsis: { label: "Sepsis", definition: "Infection with organs failing because of it.", broader: "infection" },
    viral_reactivation: { label: "Viral reactivation", definition: "A latent virus returns, as cytomegalovirus or hepatitis B.", broader: "infection" },
    fungal_infection: { label: "Fungal infection", definition: "Illness from a fungus, as aspergillosis after long neutropenia.", broader: "infection", codes: { ncit: "C3245" } },
    pneumonia: { label: "Pneumonia", definition: "Infection of the lung. Inflammation without a microbe is pneumonitis.", broader: "infection", synonyms: ["lung infection"], codes: { ncit: "C3333" } },
    upper_respiratory_infection: { label: "Upper respiratory infection", definition: "Infection of nose, throat or airways.", broader: "infection" },
    progressive_multifocal_leukoencephalopathy: { label: "Progressive multifocal leukoencephalopathy", definition: "Disease of the brain's white matter by JC virus under immunosuppression.", broader: "infection", synonyms: ["PML"], codes: { ncit: "C26815" } },
    hepatotoxicity: { label: "Hepatotoxicity", definition: "Harm to the liver of any form. A mere rise of enzymes is transaminase elevation.", synonyms: ["liver injury","drug-induced liver injury","DILI"] },
    transaminase_elevation: { label: "Transaminase elevation", definition: "ALT or AST above the upper limit of normal; after AAV often an immune response to the capsid.", broader: "hepatotoxicity", synonyms: ["ALT increased","AST increased"] },
    acute_liver_failure: { label: "Acute liver failure", definition: "The liver fails within weeks, as after onasemnogene abeparvovec.", broader: "hepatotoxicity", synonyms: ["hepatic failure"], codes: { ncit: "C84396" } },
    hyperbilirubinemia: { label: "Hyperbilirubinemia", definition: "Bilirubin above the upper limit of normal; with raised transaminases a sign of grave liver injury.", broader: "hepatotoxicity", synonyms: ["blood bilirubin increased","hyperbilirubinaemia"] },
    veno_occlusive_disease: { label: "Hepatic veno-occlusive disease", definition: "Small liver veins close after busulfan or the like.", broader: "hepatotoxicity", synonyms: ["VOD","sinusoidal obstruction syndrome","SOS"], codes: { ncit: "C26793" } },
    thrombotic_microangiopathy: { label: "Thrombotic microangiopathy", definition: "Clots in small vessels, as after high-dose AAV.", synonyms: ["TMA","atypical hemolytic uremic syndrome","atypical haemolytic uraemic syndrome"], codes: { ncit: "C62605" } },
    complement_activation: { label: "Complement activation", definition: "Complement consumed, as after high-dose AAV." },
    myocarditis: { label: "Myocarditis", definition: "Inflamed heart muscle, as after AAV in Duchenne.", codes: { ncit: "C34831" } },
    troponin_elevation: { label: "Troponin elevation", definition: "Troponin above normal without inflammation or infarction shown.", synonyms: ["troponin increased"] },
    cardiomyopathy: { label: "Cardiomyopathy", definition: "Weakened heart muscle, as a fallen ejection fraction.", synonyms: ["left ventricular dysfunction"], codes: { ncit: "C34830" } },
    arrhythmia: { label: "Arrhythmia", definition: "Irregular, too fast or too slow heartbeat.", synonyms: ["cardiac arrhythmia"], codes: { ncit: "C2881" } },
    hypotension: { label: "Hypotension", definition: "Low arterial pressure, by itself. As a part of cytokine release it is not counted again." },
    hypertension: { label: "Hypertension", definition: "High arterial pressure.", codes: { ncit: "C3117" } },
    thromboembolism: { label: "Thromboembolic event", definition: "A clot in vein or artery. Clots of the smallest vessels are thrombotic microangiopathy.", synonyms: ["thrombosis"], codes: { ncit: "C28195" } },
    capillary_leak_syndrome: { label: "Capillary leak syndrome", definition: "Fluid leaves the vessels, as under interleukin-2.", codes: { ncit: "C62578" } },
    hypoxia: { label: "Hypoxia", definition: "Too little oxygen in blood, by itself. As a part of cytokine release it is not counted again." },
    dyspnea: { label: "Dyspnea", definition: "Feeling short of breath, as graded by CTCAE.", synonyms: ["shortness of breath","dyspnoea"], codes: { ncit: "C2998" } },
    respiratory_failure: { label: "Respiratory failure", definition: "Lungs fail to bring oxygen or remove carbon dioxide.", synonyms: ["ARDS"], codes: { ncit: "C26872" } },
    pneumonitis: { label: "Pneumonitis", definition: "Inflammation of the lung without a microbe.", codes: { ncit: "C113159" } },
    dorsal_root_ganglion_toxicity: { label: "Dorsal root ganglion toxicity", definition: "Harm to sensory ganglia after AAV.", synonyms: ["DRG toxicity"] },
    peripheral_neuropathy: { label: "Peripheral neuropathy", definition: "Harm to peripheral nerves, sensory or motor.", codes: { ncit: "C119734" } },
    guillain_barre_syndrome: { label: "Guillain-Barré syndrome", definition: "Acute immune attack on nerves with rising weakness, as after BCMA CAR-T.", synonyms: ["GBS"], codes: { ncit: "C116345" } },
    seizure: { label: "Seizure", definition: "An epileptic fit. As a part of ICANS it is not counted again.", synonyms: ["convulsion"] },
    encephalopathy: { label: "Encephalopathy", definition: "Disturbed brain function from a cause elsewhere; not immune effector cell neurotoxicity." },
    cerebral_edema: { label: "Cerebral edema", definition: "Swelling of the brain; after CAR-T the gravest form of ICANS.", synonyms: ["cerebral oedema"] },
    headache: { label: "Headache", definition: "Pain in the head, migraine among it." },
    aseptic_meningitis: { label: "Aseptic meningitis", definition: "Inflamed meninges without bacteria, as after intrathecal products.", codes: { ncit: "C118299" } },
    hydrocephalus: { label: "Hydrocephalus", definition: "Fluid collects in the brain, as after intrathecal antisense.", codes: { ncit: "C3111" } },
    intracranial_hemorrhage: { label: "Intracranial hemorrhage", definition: "Bleeding within the skull.", synonyms: ["intracranial haemorrhage"] },
    hemorrhage: { label: "Hemorrhage", definition: "Bleeding outside the skull.", synonyms: ["bleeding","haemorrhage"], codes: { ncit: "C26791" } },
    coagulopathy: { label: "Coagulopathy", definition: "Disturbed clotting, as low fibrinogen.", synonyms: ["disseminated intravascular coagulation","DIC"], mappings: { ncit: [{"code":"C2992","relation":"narrower"}] } },
    intraocular_inflammation: { label: "Intraocular inflammation", definition: "Inflamed eye, as after intravitreal AAV.", synonyms: ["uveitis"], mappings: { ncit: [{"code":"C26909","relation":"close"}] } },
    retinal_detachment: { label: "Retinal detachment", definition: "The retina parts from its layer, as after subretinal injection.", codes: { ncit: "C26874" } },
    chorioretinal_atrophy: { label: "Chorioretinal atrophy", definition: "Wasting of retina and choroid, as after voretigene neparvovec." },
    raised_intraocular_pressure: { label: "Raised intraocular pressure", definition: "Pressure in the eye above normal, as after steroids or injection." },
    cataract: { label: "Cataract", definition: "Clouding of the lens, as after vitrectomy.", codes: { ncit: "C26713" } },
    acute_kidney_injury: { label: "Acute kidney injury", definition: "Kidney function falls within days.", synonyms: ["AKI"] },
    proteinuria: { label: "Proteinuria", definition: "Protein in urine, as with antisense oligonucleotides." },
    hemorrhagic_cystitis: { label: "Hemorrhagic cystitis", definition: "Bleeding bladder, as after cyclophosphamide.", synonyms: ["haemorrhagic cystitis"], codes: { ncit: "C114666" } },
    nausea: { label: "Nausea", definition: "Urge to vomit." },
    vomiting: { label: "Vomiting", definition: "Forceful emptying of the stomach." },
    diarrhea: { label: "Diarrhea", definition: "Loose or frequent stools. Severe late diarrhea after CAR-T may be immune effector cell enterocolitis.", synonyms: ["diarrhoea"], codes: { ncit: "C2987" } },
    mucositis: { label: "Mucositis", definition: "Sore mouth or gut lining after conditioning.", synonyms: ["stomatitis"], codes: { ncit: "C115965" } },
    fatigue: { label: "Fatigue", definition: "Tiredness that rest does not relieve.", codes: { ncit: "C3036" } },
    pyrexia: { label: "Pyrexia", definition: "Body temperature of 38 °C or more. With a recent infused cell product, look for cytokine release syndrome.", synonyms: ["fever"] },
    rash: { label: "Rash", definition: "Eruption of the skin." },
    alopecia: { label: "Alopecia", definition: "Loss of hair, as after busulfan.", codes: { ncit: "C50575" } },
    pain: { label: "Pain", definition: "Pain that no other term holds.", codes: { ncit: "C3303" } },
    second_primary_malignancy: { label: "Second primary malignancy", definition: "A new cancer after treatment, whether or not the product is held to have caused it.", synonyms: ["secondary malignancy","SPM"] },
    t_cell_malignancy: { label: "T-cell malignancy", definition: "Cancer of T cells after a T-cell product, CAR-positive or not.", broader: "second_primary_malignancy", synonyms: ["secondary T-cell lymphoma"] },
    myelodysplastic_syndrome: { label: "Myelodysplastic syndrome", definition: "Disordered marrow after treatment, as after elivaldogene autotemcel.", broader: "second_primary_malignancy", synonyms: ["MDS"], codes: { ncit: "C3247" } },
    acute_myeloid_leukemia: { label: "Acute myeloid leukemia", definition: "Acute myeloid leukemia arising after treatment. As the disease treated it stands among the diseases.", broader: "second_primary_malignancy", synonyms: ["AML","acute myeloid leukaemia"], codes: { ncit: "C3171" } },
    insertional_oncogenesis: { label: "Insertional oncogenesis", definition: "Cancer set off by where the vector went in, as with early gamma-retroviral vectors.", broader: "second_primary_malignancy" },
    hepatocellular_carcinoma: { label: "Hepatocellular carcinoma", definition: "Liver cancer after treatment, looked for after AAV.", broader: "second_primary_malignancy", synonyms: ["HCC"], codes: { ncit: "C3099" } },
    clonal_hematopoiesis: { label: "Clonal hematopoiesis", definition: "One blood clone grows beyond the others, without cancer.", synonyms: ["clonal haematopoiesis"], codes: { ncit: "C162188" } },
    teratoma: { label: "Teratoma", definition: "Tumor from undifferentiated pluripotent cells.", codes: { ncit: "C3403" } },
    replication_competent_virus: { label: "Replication-competent virus", definition: "Virus that can multiply is found after a vector product (RCL, RCR, RCA).", synonyms: ["RCL","RCR","RCA"] },
    off_target_editing: { label: "Off-target editing", definition: "An edit elsewhere than intended, with or without harm." },
    anti_drug_antibody: { label: "Anti-drug antibody", definition: "Antibodies against the product, as against a CAR of mouse origin. Against a clotting factor: factor inhibitor.", synonyms: ["ADA"] },
    factor_inhibitor: { label: "Factor inhibitor", definition: "Antibodies that block the clotting factor." },
    infertility: { label: "Infertility", definition: "Loss of fertility, as after busulfan.", synonyms: ["gonadal failure"], codes: { ncit: "C3836" } },
    embryofetal_toxicity: { label: "Embryofetal toxicity", definition: "Harm to the unborn child of a treated parent." },
    death: { label: "Death", definition: "The participant died; the cause is said beside it.", synonyms: ["fatal event"], codes: { ncit: "C28554" } },
  };
}
