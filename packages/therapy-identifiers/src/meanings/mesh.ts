import { meaningTable, type SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `mesh`. */
export const meshMeanings: SchemeMeanings = {
  values: {
    kind: meaningTable({
      D: ["descriptor", "主题词"],
      C: ["supplementary concept", "补充概念"],
      Q: ["qualifier", "副主题词"],
    }),
  },
};
