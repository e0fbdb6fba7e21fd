// Written by scripts/generate-labels.ts from labels/zh-Hans/sex_eligibility.tsv. Do not edit.
import type { sexEligibilities } from "../../../shared/sex.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const sexEligibilityLabels: VocabularyLabels<TermKey<typeof sexEligibilities>> = {
  language: "zh-Hans",
  vocabulary: "sex_eligibility",
  terms: {
    "all": {"label":"不限性别","synonyms":["男女不限","不限"]},
    "female": {"label":"女性","synonyms":["女"]},
    "male": {"label":"男性","synonyms":["男"]},
  },
};
