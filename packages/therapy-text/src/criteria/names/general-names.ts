// cspell:disable -- words as criteria have them, also in British spelling
/** Names of general terms, and names that begin with a method in eligibility criteria that the vocabularies do not list. */
import type { CriterionName } from "./criterion-name.ts";

export const generalNames: readonly CriterionName[] = [
  [
    "disease",
    "cancer",
    [
      "other tumor",
      "other tumors",
      "second tumor",
      "second malignancies",
      "second primary malignancy",
      "other second malignancy",
      "other malignant tumor",
      "other cancer",
      "other primary malignancy",
    ],
  ],
  ["treatment", "gene_therapy", ["gene product therapy", "gene therapy product"]],
  [
    "treatment",
    "anticonvulsant",
    [
      "anti-seizure medication",
      "anti-seizure drug",
      "anti-epileptic",
      "anti-epileptic drug",
      "anti-epileptic medication",
      "antiepileptic drug",
      "antiepileptic medication",
      "anticonvulsant medication",
      "anticonvulsant therapy",
    ],
  ],
  [
    "treatment",
    "immunosuppressant",
    ["immuno-suppressive treatment", "immuno-suppressive therapy", "immuno-suppressive drug", "immuno-suppressant"],
  ],
  [
    "measurement",
    "hcv_antibody",
    [
      "hepatitis C virus (HCV) antibody",
      "hepatitis C (HCV) antibody",
      "HCV antibody",
      "hepatitis C virus (HCV) antibodies",
    ],
  ],
  ["measurement", "hcv_rna", ["hepatitis C virus (HCV) RNA", "HCV ribonucleic acid"]],
  [
    "measurement",
    "hbv_dna",
    [
      "hepatitis B virus (HBV) DNA",
      "hepatitis B virus deoxyribonucleic acid",
      "HBV deoxyribonucleic acid",
      "hepatitis B virus (HBV) deoxyribonucleic acid",
    ],
  ],
  [
    "measurement",
    "hepatitis_b_surface_antigen",
    ["hepatitis B virus (HBV) surface antigen", "hepatitis B (HBV) surface antigen"],
  ],
  [
    "measurement",
    "hepatitis_b_core_antibody",
    ["hepatitis B virus (HBV) core antibody", "hepatitis B virus core antibody"],
  ],
  [
    "measurement",
    "hiv_antibody",
    [
      "human immunodeficiency virus (HIV) antibody",
      "HIV-1/2 antibody",
      "HIV 1/2 antibodies",
      "HIV-1/2 antibodies",
      "human immunodeficiency virus (HIV) antibodies",
    ],
  ],
  ["method", "echocardiography", ["echocardiogram", "echo", "transthoracic echocardiogram"]],
  [
    "method",
    "multigated_acquisition_scan",
    [
      "MUGA scan",
      "multigated radionuclide angiography",
      "radionuclide angiogram",
      "radionuclide ventriculography",
      "multi-gated acquisition scan",
      "nuclear scan",
    ],
  ],
  [
    "treatment",
    "oncolytic_virus_therapy",
    ["virotherapy", "oncolytic virus", "oncolytic viral therapy", "oncolytic virotherapy"],
  ],
  [
    "treatment",
    "standard_of_care",
    [
      "standard treatment",
      "standard treatments",
      "standard therapies",
      "standard-of-care therapy",
      "conventional therapy",
    ],
  ],
  [
    "treatment",
    "investigational_product",
    [
      "investigational drug study",
      "other investigational drug study",
      "investigational drug trial",
      "drug clinical trial",
    ],
  ],
  ["treatment", "radioligand_therapy", ["lutetium PSMA", "177Lu-PSMA-617"]],
];
