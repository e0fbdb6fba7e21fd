import { twoDigitYear, type SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `eu_marketing`. */
export const euMarketingMeanings: SchemeMeanings = {
  nameZh: "欧盟上市许可编号",
  values: { year: twoDigitYear },
};
