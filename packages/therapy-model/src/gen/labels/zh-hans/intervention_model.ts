// Written by scripts/generate-labels.ts from labels/zh-Hans/intervention_model.tsv. Do not edit.
import type { interventionModels } from "../../../trial/intervention-model.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const interventionModelLabels: VocabularyLabels<TermKey<typeof interventionModels>> = {
  language: "zh-Hans",
  vocabulary: "intervention_model",
  terms: {
    "single_group": {"label":"单臂","synonyms":["单组","单一组","单臂试验","单臂设计"]},
    "parallel": {"label":"平行分组","synonyms":["平行","平行组","平行设计","平行对照"]},
    "crossover": {"label":"交叉","synonyms":["交叉设计","交叉分组"]},
    "factorial": {"label":"析因","synonyms":["析因设计","析因分组"]},
    "sequential": {"label":"序贯","synonyms":["序贯设计","序贯入组","序贯分配"]},
  },
};
