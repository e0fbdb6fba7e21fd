// Written by scripts/generate-labels.ts from labels/zh-Hans/reference_kind.tsv. Do not edit.
import type { referenceKinds } from "../../../trial/reference-kind.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const referenceKindLabels: VocabularyLabels<TermKey<typeof referenceKinds>> = {
  language: "zh-Hans",
  vocabulary: "reference_kind",
  terms: {
    "background": {"label":"背景文献","synonyms":["背景资料"]},
    "result": {"label":"结果文献","synonyms":["研究结果"]},
    "derived": {"label":"衍生文献","synonyms":["自动关联文献"]},
  },
};
