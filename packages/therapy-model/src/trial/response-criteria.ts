/** By which published rules response was judged. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The published rules by which response was judged; the year tells editions apart.
 *
 * @see https://org.github.io/therapy-model/vocabularies/response_criterion.html
 */
export const responseCriteria = /* @__PURE__ */ vocabulary({
  id: "response_criterion",
  title: "Response criteria",
  definition: "The published rules by which response was judged.",
  terms: {
    imwg_2016: {
      label: "IMWG 2016",
      definition: "International Myeloma Working Group consensus on response and minimal residual disease.",
      synonyms: ["Kumar IMWG 2016"],
      codes: { ncit: "C147478" },
    },
    imwg_2006: {
      label: "IMWG 2006",
      definition: "International uniform response criteria for multiple myeloma.",
      synonyms: ["Durie multiple myeloma 2006"],
      codes: { ncit: "C126003" },
    },
    imwg_2011: {
      label: "IMWG 2011",
      definition: "Uniform reporting of myeloma trials by the International Myeloma Workshop.",
      synonyms: ["Rajkumar myeloma 2011"],
      codes: { ncit: "C126043" },
    },
    lugano_2014: {
      label: "Lugano 2014",
      definition: "Lymphoma response by PET and CT.",
      synonyms: ["Lugano classification"],
      codes: { ncit: "C126025" },
    },
    iwg_lymphoma_2007: {
      label: "IWG lymphoma 2007",
      definition: "Revised response criteria for malignant lymphoma.",
      synonyms: ["Cheson malignant lymphoma 2007"],
      codes: { ncit: "C125998" },
    },
    iwcll_2018: {
      label: "iwCLL 2018",
      definition: "International workshop on chronic lymphocytic leukemia.",
      synonyms: ["IWC Hallek CLL 2018"],
      codes: { ncit: "C178055" },
    },
    eln_aml_2017: {
      label: "ELN AML 2017",
      definition: "European LeukemiaNet recommendations for acute myeloid leukemia.",
      synonyms: ["ELN Dohner AML 2017"],
      codes: { ncit: "C179779" },
    },
    eln_aml_2022: {
      label: "ELN AML 2022",
      definition: "European LeukemiaNet recommendations for acute myeloid leukemia, later edition.",
      synonyms: ["ELN Dohner AML 2022"],
      codes: { ncit: "C209662" },
    },
    iwg_mds_2006: {
      label: "IWG MDS 2006",
      definition: "International Working Group response criteria in myelodysplasia.",
      synonyms: ["IWG Cheson MDS 2006"],
      codes: { ncit: "C126017" },
    },
    nccn_all: {
      label: "NCCN ALL",
      definition: "National Comprehensive Cancer Network response criteria for acute lymphoblastic leukemia.",
    },
    recist_1_1: {
      label: "RECIST 1.1",
      definition: "Response evaluation criteria in solid tumors, version 1.1.",
      codes: { ncit: "C124415" },
    },
    irecist: {
      label: "iRECIST",
      definition: "RECIST adapted to immunotherapy, with unconfirmed progression.",
      codes: { ncit: "C136711" },
    },
    mrecist_liver_2010: {
      label: "mRECIST liver",
      definition: "RECIST modified for hepatocellular carcinoma.",
      synonyms: ["mRECIST Lencioni liver cancer 2010"],
      codes: { ncit: "C126032" },
    },
    mrecist_mesothelioma_2018: {
      label: "mRECIST mesothelioma 1.1",
      definition: "RECIST modified for pleural mesothelioma.",
      synonyms: ["mRECIST Armato mesothelioma 2018"],
      codes: { ncit: "C179782" },
    },
    rano: {
      label: "RANO",
      definition: "Response assessment in neuro-oncology.",
      codes: { ncit: "C114879" },
    },
    irano_2015: {
      label: "iRANO 2015",
      definition: "RANO adapted to immunotherapy.",
      synonyms: ["iRANO"],
      codes: { ncit: "C158263" },
    },
    inrc_2017: {
      label: "INRC 2017",
      definition: "International neuroblastoma response criteria.",
      codes: { ncit: "C198864" },
    },
    pcwg3: {
      label: "PCWG3",
      definition: "Prostate Cancer Working Group 3.",
      synonyms: ["PCWG Scher prostate cancer 2016"],
      codes: { ncit: "C132454" },
    },
    percist: {
      label: "PERCIST",
      definition: "PET response criteria in solid tumors.",
      codes: { ncit: "C126039" },
    },
  },
});

/** A term of {@link responseCriteria}. */
export type ResponseCriterion = TermKey<typeof responseCriteria>;
/** Schema of {@link ResponseCriterion}. */
export const ResponseCriterion: TermSchema<ResponseCriterion> = /* @__PURE__ */ termSchema(responseCriteria);
