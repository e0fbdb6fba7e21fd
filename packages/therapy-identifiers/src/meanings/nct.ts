import type { SchemeMeanings } from "../decode/meaning.ts";

/** The Chinese name of `nct`. */
export const nctMeanings: SchemeMeanings = {
  nameZh: "ClinicalTrials.gov登记号",
};
