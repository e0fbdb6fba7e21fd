// Written by scripts/generate-labels.ts from labels/zh-Hans/endpoint_level.tsv. Do not edit.
import type { endpointLevels } from "../../../trial/endpoint-level.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const endpointLevelLabels: VocabularyLabels<TermKey<typeof endpointLevels>> = {
  language: "zh-Hans",
  vocabulary: "endpoint_level",
  terms: {
    "primary": {"label":"主要终点","synonyms":["主要结局","主要结局指标","主要"]},
    "secondary": {"label":"次要终点","synonyms":["次要结局","次要结局指标","次要"]},
    "key_secondary": {"label":"关键次要终点","synonyms":["关键性次要终点","关键次要"]},
    "exploratory": {"label":"探索性终点","synonyms":["探索性","探索性结局","其他预设终点"]},
    "post_hoc": {"label":"事后分析","synonyms":["事后"]},
  },
};
