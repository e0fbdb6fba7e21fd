import type { SchemeMeanings } from "../decode/meaning.ts";

/** The Chinese name of `fda_ind`. */
export const fdaIndMeanings: SchemeMeanings = {
  nameZh: "美国FDA研究性新药申请编号（IND）",
};
