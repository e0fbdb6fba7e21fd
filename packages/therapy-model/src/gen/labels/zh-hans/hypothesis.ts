// Written by scripts/generate-labels.ts from labels/zh-Hans/hypothesis.tsv. Do not edit.
import type { hypotheses } from "../../../trial/hypothesis.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const hypothesisLabels: VocabularyLabels<TermKey<typeof hypotheses>> = {
  language: "zh-Hans",
  vocabulary: "hypothesis",
  terms: {
    "superiority": {"label":"优效性","synonyms":["优效"]},
    "non_inferiority": {"label":"非劣效性","synonyms":["非劣效"]},
    "equivalence": {"label":"等效性","synonyms":["等效"]},
    "non_inferiority_or_equivalence": {"label":"非劣效性或等效性"},
    "non_inferiority_or_equivalence_legacy": {"label":"非劣效性或等效性（旧版）"},
    "superiority_or_other": {"label":"优效性或其他"},
    "superiority_or_other_legacy": {"label":"优效性或其他（旧版）"},
  },
};
