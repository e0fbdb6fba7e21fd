import { twoDigitYear, type SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `eu_orphan`. */
export const euOrphanMeanings: SchemeMeanings = {
  nameZh: "欧盟孤儿药认定编号",
  values: { year: twoDigitYear },
};
