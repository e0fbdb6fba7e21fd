// Written by scripts/generate-labels.ts from labels/zh-Hans/time_perspective.tsv. Do not edit.
import type { timePerspectives } from "../../../trial/time-perspective.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const timePerspectiveLabels: VocabularyLabels<TermKey<typeof timePerspectives>> = {
  language: "zh-Hans",
  vocabulary: "time_perspective",
  terms: {
    "prospective": {"label":"前瞻性","synonyms":["前瞻"]},
    "retrospective": {"label":"回顾性","synonyms":["回顾"]},
    "cross_sectional": {"label":"横断面","synonyms":["横断面研究"]},
  },
};
