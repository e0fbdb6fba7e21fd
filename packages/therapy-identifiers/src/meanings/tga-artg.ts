import { meaningTable, type SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `tga_artg`. */
export const tgaArtgMeanings: SchemeMeanings = {
  values: {
    kind: meaningTable({ R: ["registered", "注册"], L: ["listed", "列表"], "L(A)": ["assessed listed", "经评估列表"] }),
  },
};
