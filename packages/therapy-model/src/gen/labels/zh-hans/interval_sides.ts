// Written by scripts/generate-labels.ts from labels/zh-Hans/interval_sides.tsv. Do not edit.
import type { intervalSides } from "../../../trial/interval-sides.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const intervalSidesLabels: VocabularyLabels<TermKey<typeof intervalSides>> = {
  language: "zh-Hans",
  vocabulary: "interval_sides",
  terms: {
    "one_sided": {"label":"单侧"},
    "two_sided": {"label":"双侧"},
  },
};
