import type { SchemeMeanings } from "../decode/meaning.ts";

/** The Chinese name of `eudract`. */
export const eudractMeanings: SchemeMeanings = {
  nameZh: "EudraCT编号",
};
