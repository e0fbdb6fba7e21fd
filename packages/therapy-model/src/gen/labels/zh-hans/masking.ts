// Written by scripts/generate-labels.ts from labels/zh-Hans/masking.tsv. Do not edit.
import type { maskings } from "../../../trial/masking.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const maskingLabels: VocabularyLabels<TermKey<typeof maskings>> = {
  language: "zh-Hans",
  vocabulary: "masking",
  terms: {
    "open_label": {"label":"开放标签","synonyms":["开放","开放性","非盲","非盲法","不设盲"]},
    "single": {"label":"单盲","synonyms":["单盲法"]},
    "double": {"label":"双盲","synonyms":["双盲法"]},
    "triple": {"label":"三盲","synonyms":["三盲法"]},
    "quadruple": {"label":"四盲","synonyms":["四盲法"]},
  },
};
