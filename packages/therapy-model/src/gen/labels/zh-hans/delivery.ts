// Written by scripts/generate-labels.ts from labels/zh-Hans/delivery.tsv. Do not edit.
import type { deliveries } from "../../../therapy/delivery.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const deliveryLabels: VocabularyLabels<TermKey<typeof deliveries>> = {
  language: "zh-Hans",
  vocabulary: "delivery",
  terms: {
    "ex_vivo": {"label":"体外","synonyms":["离体","体外修饰","离体修饰","体外改造","体外转导"]},
    "in_vivo": {"label":"体内","synonyms":["原位","体内递送","体内给药"]},
    "none": {"label":"无基因改变","synonyms":["无遗传修饰","未经基因修饰","非基因修饰"]},
  },
};
