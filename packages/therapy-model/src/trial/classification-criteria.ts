/** By which published criteria a diagnosis is made. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Published criteria by which a diagnosis is made or classified.
 *
 * @see https://org.github.io/therapy-model/vocabularies/classification_criterion.html
 */
export const classificationCriteria = /* @__PURE__ */ vocabulary({
  id: "classification_criterion",
  title: "Classification criteria",
  definition: "By which published criteria a diagnosis is made or classified.",
  terms: {
    eular_acr_2019_sle: {
      label: "EULAR/ACR 2019 SLE",
      definition: "Systemic lupus: antinuclear antibody needed, then a score of 10 or more.",
      synonyms: ["2019 EULAR/ACR", "ACR/EULAR 2019 SLE"],
    },
    slicc_2012_sle: {
      label: "SLICC 2012 SLE",
      definition: "Systemic lupus: four criteria of the SLICC group or biopsy-proven nephritis.",
      synonyms: ["SLICC 2012"],
    },
    acr_1997_sle: {
      label: "ACR 1997 SLE",
      definition: "Systemic lupus: four of eleven criteria, revised 1997.",
    },
    acr_eular_2010_ra: {
      label: "ACR/EULAR 2010 RA",
      definition: "Rheumatoid arthritis by score.",
      synonyms: ["2010 ACR/EULAR"],
    },
    acr_eular_2013_ssc: {
      label: "ACR/EULAR 2013 systemic sclerosis",
      definition: "Systemic sclerosis by score.",
    },
    acr_eular_2016_sjogren: {
      label: "ACR/EULAR 2016 Sjögren",
      definition: "Primary Sjögren disease by score.",
    },
    eular_acr_2017_iim: {
      label: "EULAR/ACR 2017 myositis",
      definition: "Inflammatory myopathy by probability.",
    },
    acr_eular_2022_gpa: {
      label: "ACR/EULAR 2022 GPA",
      definition: "Granulomatosis with polyangiitis by score.",
    },
    acr_eular_2022_mpa: {
      label: "ACR/EULAR 2022 MPA",
      definition: "Microscopic polyangiitis by score.",
    },
    chapel_hill_2012: {
      label: "Chapel Hill 2012",
      definition: "Names and definitions of vasculitides.",
    },
    isn_rps_2003: {
      label: "ISN/RPS 2003",
      definition: "Classes of lupus nephritis in biopsy, I to VI; revised 2018.",
      synonyms: ["ISN/RPS"],
    },
    sydney_2006_aps: {
      label: "Sydney 2006 APS",
      definition: "Antiphospholipid syndrome by clinical and laboratory criteria.",
    },
    mcdonald_2017: {
      label: "McDonald 2017",
      definition: "Multiple sclerosis by lesions spread in space and time.",
    },
    ipnd_2015_nmosd: {
      label: "IPND 2015 NMOSD",
      definition: "Neuromyelitis optica spectrum disorder by antibody and core features.",
      synonyms: ["Wingerchuk 2015"],
    },
    imwg_2014_myeloma: {
      label: "IMWG 2014 myeloma",
      definition: "Multiple myeloma by clonal plasma cells and CRAB or a myeloma-defining biomarker.",
      synonyms: ["IMWG 2014"],
    },
    who_2016_hematologic: {
      label: "WHO 2016 hematologic",
      definition: "World Health Organization classification of hematolymphoid tumors, revised fourth edition.",
    },
    who_2022_hematologic: {
      label: "WHO 2022 hematologic",
      definition: "World Health Organization classification of hematolymphoid tumors, fifth edition.",
      synonyms: ["WHO-HAEM5"],
    },
    icc_2022: {
      label: "ICC 2022",
      definition: "International consensus classification of myeloid and lymphoid neoplasms.",
    },
    who_2021_cns: {
      label: "WHO 2021 CNS",
      definition: "World Health Organization classification of tumors of the central nervous system, fifth edition.",
    },
    iwcll_2018_diagnosis: {
      label: "iwCLL 2018 diagnosis",
      definition: "Chronic lymphocytic leukemia by count, phenotype and indications to treat.",
    },
    hlh_2004: {
      label: "HLH-2004",
      definition: "Hemophagocytic lymphohistiocytosis: five of eight criteria or a genetic finding.",
    },
    el_escorial: {
      label: "El Escorial",
      definition: "Amyotrophic lateral sclerosis by regions involved, revised.",
    },
    awaji: {
      label: "Awaji",
      definition: "Amyotrophic lateral sclerosis with electrophysiology counted.",
    },
    nia_aa_2018: {
      label: "NIA-AA 2018",
      definition: "Alzheimer disease by biomarkers.",
    },
    ada_diabetes: {
      label: "ADA diabetes",
      definition: "Diabetes by the American Diabetes Association's glucose and HbA1c limits.",
    },
    dutch_lipid_clinic: {
      label: "Dutch lipid clinic network",
      definition: "Familial hypercholesterolemia by score.",
    },
    mds_parkinson_2015: {
      label: "MDS Parkinson 2015",
      definition: "Clinical diagnosis of Parkinson disease.",
    },
  },
});

/** A term of {@link classificationCriteria}. */
export type ClassificationCriterion = TermKey<typeof classificationCriteria>;
/** Schema of {@link ClassificationCriterion}. */
export const ClassificationCriterion: TermSchema<ClassificationCriterion> =
  /* @__PURE__ */ termSchema(classificationCriteria);
