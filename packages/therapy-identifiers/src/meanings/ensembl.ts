import { meaningTable, type SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `ensembl`. Source: Ensembl, stable identifiers, https://www.ensembl.org/info/genome/stable_ids. */
export const ensemblMeanings: SchemeMeanings = {
  values: {
    type: (value) =>
      meaningTable({
        G: ["gene", "基因"],
        T: ["transcript", "转录本"],
        P: ["protein", "蛋白质"],
        E: ["exon", "外显子"],
        R: ["regulatory feature", "调控元件"],
        FM: ["protein family", "蛋白家族"],
        GT: ["gene tree", "基因树"],
      })(value.replace(/^[A-Z]{3}(?=[A-Z])/, ""), {}),
  },
};
