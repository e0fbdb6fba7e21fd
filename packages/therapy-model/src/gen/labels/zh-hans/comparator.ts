// Written by scripts/generate-labels.ts from labels/zh-Hans/comparator.tsv. Do not edit.
import type { comparators } from "../../../shared/comparator.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const comparatorLabels: VocabularyLabels<TermKey<typeof comparators>> = {
  language: "zh-Hans",
  vocabulary: "comparator",
  terms: {
    "lt": {"label":"小于","synonyms":["低于","少于","不足","不到"]},
    "le": {"label":"小于或等于","synonyms":["小于等于","不超过","不大于","不高于","至多","最多"]},
    "gt": {"label":"大于","synonyms":["高于","超过","多于"]},
    "ge": {"label":"大于或等于","synonyms":["大于等于","不低于","不少于","不小于","至少"]},
    "eq": {"label":"等于","synonyms":["恰为","正好"]},
  },
};
