import type { SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `eu_ct`. */
export const euCtMeanings: SchemeMeanings = {
  nameZh: "欧盟临床试验编号（EU CT）",
  fields: {
    version: { en: "submission", zh: "申报序号" },
  },
};
