// Written by scripts/generate-labels.ts from labels/zh-Hans/arm_kind.tsv. Do not edit.
import type { armKinds } from "../../../trial/arm-kind.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const armKindLabels: VocabularyLabels<TermKey<typeof armKinds>> = {
  language: "zh-Hans",
  vocabulary: "arm_kind",
  terms: {
    "experimental": {"label":"试验组","synonyms":["实验组","试验药组","干预组","治疗组"]},
    "control": {"label":"对照组","synonyms":["对照","对照臂"]},
    "active_comparator": {"label":"阳性对照组","synonyms":["阳性对照","活性对照组","标准治疗组"]},
    "placebo_comparator": {"label":"安慰剂对照组","synonyms":["安慰剂对照","安慰剂组"]},
    "sham_comparator": {"label":"假手术对照组","synonyms":["假手术组","假操作对照组","模拟操作对照组","假处理对照组"]},
    "no_intervention": {"label":"无干预组","synonyms":["空白对照组","无治疗对照组","不干预组","空白对照"]},
  },
};
