import type { SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `ndc`. */
export const ndcMeanings: SchemeMeanings = {
  fields: {
    labeler: { en: "labeler", zh: "标签商" },
  },
};
