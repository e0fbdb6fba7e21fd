// Written by scripts/generate-labels.ts from labels/zh-Hans/allocation.tsv. Do not edit.
import type { allocations } from "../../../trial/allocation.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const allocationLabels: VocabularyLabels<TermKey<typeof allocations>> = {
  language: "zh-Hans",
  vocabulary: "allocation",
  terms: {
    "randomized": {"label":"随机","synonyms":["随机分组","随机化","随机分配","随机对照"]},
    "non_randomized": {"label":"非随机","synonyms":["非随机分组","非随机化"]},
    "not_applicable": {"label":"不适用","synonyms":["不涉及分组"]},
  },
};
