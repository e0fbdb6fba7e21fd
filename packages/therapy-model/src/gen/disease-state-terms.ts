// Written by scripts/generate-terms.ts from vocabularies/disease-state.tsv. Do not edit.
import type { Term } from "../vocabulary.ts";

/** A key of the table of the same name. */
export type DiseaseStateKey =
  | "newly_diagnosed"
  | "previously_treated"
  | "relapsed_or_refractory"
  | "relapsed"
  | "refractory"
  | "primary_refractory"
  | "early_relapse"
  | "multiple_relapse"
  | "post_transplant_relapse"
  | "extramedullary_relapse"
  | "triple_class_exposed"
  | "triple_class_refractory"
  | "penta_drug_refractory"
  | "lenalidomide_refractory"
  | "inhibitor_positive"
  | "active"
  | "in_remission"
  | "stable"
  | "progressive"
  | "residual_disease"
  | "minimal_residual_disease_positive"
  | "minimal_residual_disease_negative"
  | "localized"
  | "locally_advanced"
  | "unresectable"
  | "metastatic"
  | "oligometastatic"
  | "advanced"
  | "stage_1"
  | "stage_2"
  | "stage_3"
  | "stage_4"
  | "high_risk"
  | "standard_risk"
  | "cns_involvement"
  | "extramedullary_disease"
  | "bulky"
  | "transformed"
  | "mild"
  | "moderate"
  | "severe"
  | "acute"
  | "chronic"
  | "uncontrolled"
  | "controlled"
  | "clinically_significant"
  | "symptomatic"
  | "presymptomatic"
  | "asymptomatic"
  | "early_onset"
  | "late_onset"
  | "transfusion_dependent"
  | "non_transfusion_dependent"
  | "recurrent_vaso_occlusive_crises"
  | "insulin_dependent"
  | "steroid_refractory"
  | "steroid_dependent"
  | "ambulatory"
  | "non_ambulatory"
  | "castration_resistant"
  | "hormone_receptor_positive"
  | "her2_positive"
  | "philadelphia_chromosome_positive"
  | "target_antigen_positive"
  | "homozygous"
  | "compound_heterozygous"
  | "biallelic_variant_confirmed";

/** The keys, in the order of the table. */
export const diseaseStateKeys: readonly DiseaseStateKey[] = [
  "newly_diagnosed",
  "previously_treated",
  "relapsed_or_refractory",
  "relapsed",
  "refractory",
  "primary_refractory",
  "early_relapse",
  "multiple_relapse",
  "post_transplant_relapse",
  "extramedullary_relapse",
  "triple_class_exposed",
  "triple_class_refractory",
  "penta_drug_refractory",
  "lenalidomide_refractory",
  "inhibitor_positive",
  "active",
  "in_remission",
  "stable",
  "progressive",
  "residual_disease",
  "minimal_residual_disease_positive",
  "minimal_residual_disease_negative",
  "localized",
  "locally_advanced",
  "unresectable",
  "metastatic",
  "oligometastatic",
  "advanced",
  "stage_1",
  "stage_2",
  "stage_3",
  "stage_4",
  "high_risk",
  "standard_risk",
  "cns_involvement",
  "extramedullary_disease",
  "bulky",
  "transformed",
  "mild",
  "moderate",
  "severe",
  "acute",
  "chronic",
  "uncontrolled",
  "controlled",
  "clinically_significant",
  "symptomatic",
  "presymptomatic",
  "asymptomatic",
  "early_onset",
  "late_onset",
  "transfusion_dependent",
  "non_transfusion_dependent",
  "recurrent_vaso_occlusive_crises",
  "insulin_dependent",
  "steroid_refractory",
  "steroid_dependent",
  "ambulatory",
  "non_ambulatory",
  "castration_resistant",
  "hormone_receptor_positive",
  "her2_positive",
  "philadelphia_chromosome_positive",
  "target_antigen_positive",
  "homozygous",
  "compound_heterozygous",
  "biallelic_variant_confirmed",
];

/** Makes the terms by key. */
export function diseaseStateTerms(): { readonly [Key in DiseaseStateKey]: Term<DiseaseStateKey> } {
  return {
    newly_diagnosed: { label: "Newly diagnosed", definition: "Found recently and not yet treated.", synonyms: ["ND","treatment-naive","untreated","previously untreated"] },
    previously_treated: { label: "Previously treated", definition: "Has had treatment, its outcome unsaid.", synonyms: ["pretreated"] },
    relapsed_or_refractory: { label: "Relapsed or refractory", definition: "Came back or did not respond, and the document does not tell which. Prefer the two terms where it does.", synonyms: ["R/R","relapsed/refractory","RR"] },
    relapsed: { label: "Relapsed", definition: "Came back after a response.", broader: "relapsed_or_refractory", synonyms: ["recurrent","relapsing"] },
    refractory: { label: "Refractory", definition: "Did not respond to treatment, or progressed under it or soon after.", broader: "relapsed_or_refractory", synonyms: ["treatment-resistant"] },
    primary_refractory: { label: "Primary refractory", definition: "Never responded to any treatment.", broader: "refractory", codes: { ncit: "C70604" } },
    early_relapse: { label: "Early relapse", definition: "Came back within a short stated time, as within 12 months of first-line treatment in large B-cell lymphoma.", broader: "relapsed" },
    multiple_relapse: { label: "Multiple relapse", definition: "Came back twice or more.", broader: "relapsed" },
    post_transplant_relapse: { label: "Relapse after transplant", definition: "Came back after a hematopoietic stem cell transplant.", broader: "relapsed" },
    extramedullary_relapse: { label: "Extramedullary relapse", definition: "Came back outside the bone marrow.", broader: "relapsed" },
    triple_class_exposed: { label: "Triple-class exposed", definition: "Myeloma treated with a proteasome inhibitor, an immunomodulatory agent and an anti-CD38 antibody.", broader: "previously_treated", synonyms: ["TCE"] },
    triple_class_refractory: { label: "Triple-class refractory", definition: "Myeloma refractory to a proteasome inhibitor, an immunomodulatory agent and an anti-CD38 antibody.", broader: "refractory" },
    penta_drug_refractory: { label: "Penta-drug refractory", definition: "Myeloma refractory to two proteasome inhibitors, two immunomodulatory agents and an anti-CD38 antibody.", broader: "triple_class_refractory" },
    lenalidomide_refractory: { label: "Lenalidomide-refractory", definition: "Myeloma refractory to lenalidomide, as in CARTITUDE-4.", broader: "refractory" },
    inhibitor_positive: { label: "With inhibitors", definition: "Has antibodies against the replaced factor, as in hemophilia.", synonyms: ["inhibitor-positive"] },
    active: { label: "Active", definition: "Shows signs of activity now, as active lupus.", synonyms: ["active disease"] },
    in_remission: { label: "In remission", definition: "Shows no or few signs under stated criteria.", synonyms: ["remission"] },
    stable: { label: "Stable", definition: "Neither better nor worse over a stated time.", mappings: { ncit: [{"code":"C30103","relation":"close"}] } },
    progressive: { label: "Progressive", definition: "Getting worse over a stated time.", synonyms: ["progressing"], mappings: { ncit: [{"code":"C25254","relation":"close"}] } },
    residual_disease: { label: "Residual disease", definition: "Some disease remains after treatment." },
    minimal_residual_disease_positive: { label: "Minimal residual disease positive", definition: "Remains only by a sensitive test, as flow cytometry or sequencing.", broader: "residual_disease", synonyms: ["MRD-positive","measurable residual disease positive"] },
    minimal_residual_disease_negative: { label: "Minimal residual disease negative", definition: "Not found by a sensitive test of stated depth.", synonyms: ["MRD-negative","measurable residual disease negative"] },
    localized: { label: "Localized", definition: "Confined to where it began.", synonyms: ["early-stage"] },
    locally_advanced: { label: "Locally advanced", definition: "Spread into its surroundings and not to distant sites." },
    unresectable: { label: "Unresectable", definition: "Cannot be removed by surgery with curative aim.", synonyms: ["inoperable","non-resectable"] },
    metastatic: { label: "Metastatic", definition: "Spread to distant sites.", codes: { ncit: "C14174" } },
    oligometastatic: { label: "Oligometastatic", definition: "Spread to few distant sites.", broader: "metastatic" },
    advanced: { label: "Advanced", definition: "Beyond cure by local treatment; locally advanced or metastatic, not told apart." },
    stage_1: { label: "Stage I", definition: "First stage of the disease's own staging system.", codes: { ncit: "C27966" } },
    stage_2: { label: "Stage II", definition: "Second stage of the disease's own staging system.", codes: { ncit: "C28054" } },
    stage_3: { label: "Stage III", definition: "Third stage of the disease's own staging system.", codes: { ncit: "C27970" } },
    stage_4: { label: "Stage IV", definition: "Fourth stage of the disease's own staging system.", codes: { ncit: "C27971" } },
    high_risk: { label: "High risk", definition: "High risk by a stated score or genetic finding, as 17p deletion in myeloma.", mappings: { ncit: [{"code":"C102401","relation":"close"}] } },
    standard_risk: { label: "Standard risk", definition: "Without the features that the stated score calls high risk." },
    cns_involvement: { label: "CNS involvement", definition: "The disease also sits in brain, cord or meninges.", synonyms: ["central nervous system involvement"] },
    extramedullary_disease: { label: "Extramedullary disease", definition: "The blood cancer also sits outside the bone marrow.", synonyms: ["EMD","extramedullary involvement"] },
    bulky: { label: "Bulky", definition: "Has a mass above the size that the protocol states.", synonyms: ["bulky disease"] },
    transformed: { label: "Transformed", definition: "Changed from an indolent into an aggressive form, as follicular into large B-cell lymphoma." },
    mild: { label: "Mild", definition: "Little severity under a stated scale.", codes: { ncit: "C70666" } },
    moderate: { label: "Moderate", definition: "Middle severity under a stated scale, as moderate hemophilia.", codes: { ncit: "C61376" } },
    severe: { label: "Severe", definition: "Great severity under a stated scale, as factor activity below 1 % in hemophilia.", codes: { ncit: "C70667" } },
    acute: { label: "Acute", definition: "Sudden and short.", codes: { ncit: "C14140" } },
    chronic: { label: "Chronic", definition: "Lasting.", codes: { ncit: "C14141" } },
    uncontrolled: { label: "Uncontrolled", definition: "Not kept in check by its treatment, as uncontrolled infection." },
    controlled: { label: "Controlled", definition: "Kept in check by its treatment." },
    clinically_significant: { label: "Clinically significant", definition: "Of a weight that matters for care in the investigator's judgment." },
    symptomatic: { label: "Symptomatic", definition: "With symptoms now." },
    presymptomatic: { label: "Presymptomatic", definition: "Certain by genetic test and without symptoms yet, as newborns with SMN1 deletion.", synonyms: ["pre-symptomatic"] },
    asymptomatic: { label: "Asymptomatic", definition: "Without symptoms; nothing said of whether they will come.", codes: { ncit: "C3833" } },
    early_onset: { label: "Early onset", definition: "Began at an age that is early for the disease, as late-infantile metachromatic leukodystrophy." },
    late_onset: { label: "Late onset", definition: "Began at an age that is late for the disease, as adult Pompe disease." },
    transfusion_dependent: { label: "Transfusion-dependent", definition: "Needs regular red-cell transfusion to live, as transfusion-dependent beta thalassemia.", synonyms: ["TDT"] },
    non_transfusion_dependent: { label: "Non-transfusion-dependent", definition: "Needs none or only occasional transfusion.", synonyms: ["NTDT"] },
    recurrent_vaso_occlusive_crises: { label: "Recurrent vaso-occlusive crises", definition: "Sickle cell disease with repeated painful crises, as at least two a year.", synonyms: ["recurrent VOC"] },
    insulin_dependent: { label: "Insulin-dependent", definition: "Needs insulin to live." },
    steroid_refractory: { label: "Steroid-refractory", definition: "Does not respond to corticosteroids, as steroid-refractory graft-versus-host disease.", broader: "refractory", synonyms: ["corticosteroid-refractory"] },
    steroid_dependent: { label: "Steroid-dependent", definition: "Returns when corticosteroids are tapered.", synonyms: ["corticosteroid-dependent"] },
    ambulatory: { label: "Ambulatory", definition: "Can walk, as required for delandistrogene moxeparvovec's first authorization." },
    non_ambulatory: { label: "Non-ambulatory", definition: "Cannot walk." },
    castration_resistant: { label: "Castration-resistant", definition: "Prostate cancer that grows at castrate testosterone.", synonyms: ["CRPC"] },
    hormone_receptor_positive: { label: "Hormone-receptor-positive", definition: "Carries estrogen or progesterone receptors.", synonyms: ["HR-positive"], codes: { ncit: "C101267" } },
    her2_positive: { label: "HER2-positive", definition: "Overexpresses or amplifies HER2." },
    philadelphia_chromosome_positive: { label: "Philadelphia chromosome-positive", definition: "Carries the BCR-ABL1 fusion.", synonyms: ["Ph-positive","Ph+"] },
    target_antigen_positive: { label: "Target-antigen-positive", definition: "The tumor expresses the product's target at the level that the protocol states.", synonyms: ["antigen-positive"] },
    homozygous: { label: "Homozygous", definition: "Both copies of the gene carry the variant, as homozygous familial hypercholesterolemia." },
    compound_heterozygous: { label: "Compound heterozygous", definition: "The two copies carry different variants." },
    biallelic_variant_confirmed: { label: "Biallelic variant confirmed", definition: "Both copies of the gene are shown to be affected, as required for voretigene neparvovec.", synonyms: ["biallelic mutation"] },
  };
}
