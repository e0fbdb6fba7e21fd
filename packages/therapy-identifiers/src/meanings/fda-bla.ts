import type { SchemeMeanings } from "../decode/meaning.ts";

/** The Chinese name of `fda_bla`. */
export const fdaBlaMeanings: SchemeMeanings = {
  nameZh: "美国FDA生物制品许可申请编号（BLA）",
};
