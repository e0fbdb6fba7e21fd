// Written by scripts/generate-labels.ts from labels/zh-Hans/biospecimen_retention.tsv. Do not edit.
import type { biospecimenRetentions } from "../../../trial/biospecimen-retention.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const biospecimenRetentionLabels: VocabularyLabels<TermKey<typeof biospecimenRetentions>> = {
  language: "zh-Hans",
  vocabulary: "biospecimen_retention",
  terms: {
    "none_retained": {"label":"不保留样本","synonyms":["无样本保留"]},
    "samples_with_dna": {"label":"保留含DNA样本","synonyms":["含DNA样本"]},
    "samples_without_dna": {"label":"保留不含DNA样本","synonyms":["不含DNA样本"]},
  },
};
