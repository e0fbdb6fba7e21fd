// Written by scripts/generate-labels.ts from labels/zh-Hans/age_unit.tsv. Do not edit.
import type { ageUnits } from "../../../shared/age-unit.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const ageUnitLabels: VocabularyLabels<TermKey<typeof ageUnits>> = {
  language: "zh-Hans",
  vocabulary: "age_unit",
  terms: {
    "a": {"label":"岁","synonyms":["周岁","年"]},
    "mo": {"label":"月","synonyms":["月龄","个月"]},
    "wk": {"label":"周","synonyms":["周龄","星期"]},
    "d": {"label":"天","synonyms":["日龄","日"]},
    "h": {"label":"小时","synonyms":["时"]},
  },
};
