// Written by scripts/generate-labels.ts from labels/zh-Hans/dispersion_kind.tsv. Do not edit.
import type { dispersionKinds } from "../../../trial/dispersion-kind.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const dispersionKindLabels: VocabularyLabels<TermKey<typeof dispersionKinds>> = {
  language: "zh-Hans",
  vocabulary: "dispersion_kind",
  terms: {
    "standard_deviation": {"label":"标准差"},
    "standard_error": {"label":"标准误","synonyms":["标准误差"]},
    "interquartile_range": {"label":"四分位距","synonyms":["四分位间距","四分位数间距"]},
    "full_range": {"label":"全距","synonyms":["极差"]},
    "confidence_interval": {"label":"置信区间","synonyms":["可信区间"]},
    "geometric_coefficient_of_variation": {"label":"几何变异系数"},
    "not_applicable": {"label":"不适用"},
  },
};
