// cspell:disable -- words as criteria have them, also in British spelling
/** Names that eligibility criteria use and that the vocabularies do not list, with the term that each denotes in a criterion. */
import type { CriterionName } from "./criterion-name.ts";
import { diseaseNames } from "./disease-names.ts";
import { generalNames } from "./general-names.ts";
import { measurementNames } from "./measurement-names.ts";
import { scaleNames } from "./scale-names.ts";
import { stateNames } from "./state-names.ts";
import { treatmentNames } from "./treatment-names.ts";

/** Names of the vocabularies that mean something else in eligibility criteria. */
export const notNames: ReadonlySet<string> = new Set([
  "Cr",
  "PI",
  "CG",
  "Cy",
  "Bu",
  "Flu",
  "Dex",
  "AAT",
  "DSA",
  "RF",
  "CK",
  "HR",
  "TG",
  "Attacks",
  "Bleeds",
  "Seizures",
  "height",
  "ND",
  "RR",
  "SDI",
  "ISS",
  "NIS",
  "NFS",
  "SARA",
  "AIS",
  "IPI",
  "MAC",
  "BCG",
  "SOC",
  "BSC",
  "TCE",
  "CR1",
  "CR2",
  "ESA",
  "ADC",
  "CNI",
  "TBI",
  "RIC",
  "ERT",
  "ADT",
  "CPI",
  "ICI",
  "PGA",
  "MSI",
  "TTR",
  "Phe",
  "ISA",
  "OSA",
  "CSA",
  "ERG",
  "PET",
  "CT",
  "IRC",
  "Tumor size",
  "BPI",
  "steroid",
  "remission",
  "HbS",
  "active disease",
  "Diary",
  "Surgery",
  "resection",
  "transfusion",
  "Conditioning",
]);

/** All names. The order decides between equal names. */
export const criterionNames: readonly CriterionName[] = [
  ...generalNames,
  ...measurementNames,
  ...scaleNames,
  ...diseaseNames,
  ...stateNames,
  ...treatmentNames,
];
