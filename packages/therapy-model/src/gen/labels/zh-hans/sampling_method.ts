// Written by scripts/generate-labels.ts from labels/zh-Hans/sampling_method.tsv. Do not edit.
import type { samplingMethods } from "../../../trial/sampling-method.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const samplingMethodLabels: VocabularyLabels<TermKey<typeof samplingMethods>> = {
  language: "zh-Hans",
  vocabulary: "sampling_method",
  terms: {
    "probability_sample": {"label":"概率抽样","synonyms":["随机抽样"]},
    "non_probability_sample": {"label":"非概率抽样","synonyms":["便利抽样"]},
  },
};
