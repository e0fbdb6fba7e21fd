// Written by scripts/generate-labels.ts from labels/zh-Hans/observational_model.tsv. Do not edit.
import type { observationalModels } from "../../../trial/observational-model.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const observationalModelLabels: VocabularyLabels<TermKey<typeof observationalModels>> = {
  language: "zh-Hans",
  vocabulary: "observational_model",
  terms: {
    "cohort": {"label":"队列研究","synonyms":["队列"]},
    "case_control": {"label":"病例对照研究","synonyms":["病例对照"]},
    "case_only": {"label":"单纯病例研究","synonyms":["病例系列"]},
    "case_crossover": {"label":"病例交叉研究","synonyms":["病例交叉"]},
    "ecologic_or_community": {"label":"生态学或社区研究","synonyms":["生态学研究"]},
    "family_based": {"label":"家系研究","synonyms":["家族研究"]},
    "defined_population": {"label":"限定人群研究","synonyms":["特定人群研究"]},
    "natural_history": {"label":"自然史研究","synonyms":["自然病程研究"]},
  },
};
