// Written by scripts/generate-labels.ts from labels/zh-Hans/data_sharing_plan.tsv. Do not edit.
import type { dataSharingPlans } from "../../../trial/data-sharing-plan.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const dataSharingPlanLabels: VocabularyLabels<TermKey<typeof dataSharingPlans>> = {
  language: "zh-Hans",
  vocabulary: "data_sharing_plan",
  terms: {
    "yes": {"label":"共享","synonyms":["是"]},
    "no": {"label":"不共享","synonyms":["否"]},
    "undecided": {"label":"未决定","synonyms":["待定"]},
  },
};
