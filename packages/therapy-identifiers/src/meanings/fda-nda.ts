import type { SchemeMeanings } from "../decode/meaning.ts";

/** The Chinese name of `fda_nda`. */
export const fdaNdaMeanings: SchemeMeanings = {
  nameZh: "美国FDA新药申请编号（NDA）",
};
