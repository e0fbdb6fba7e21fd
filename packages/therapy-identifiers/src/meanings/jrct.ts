import { meaningTable, type SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `jrct`. Source: jRCT, which lists the act of each trial, https://jrct.mhlw.go.jp. */
export const jrctMeanings: SchemeMeanings = {
  fields: {
    act: { en: "act", zh: "适用法律" },
  },
  values: {
    act: meaningTable({
      s: ["Clinical Trials Act", "临床研究法"],
      a: ["Act on the Safety of Regenerative Medicine", "再生医疗安全法"],
      b: ["Act on the Safety of Regenerative Medicine", "再生医疗安全法"],
      c: ["Act on the Safety of Regenerative Medicine", "再生医疗安全法"],
    }),
  },
};
