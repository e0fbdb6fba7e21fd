// Written by scripts/generate-labels.ts from labels/zh-Hans/disclosure_restriction.tsv. Do not edit.
import type { disclosureRestrictions } from "../../../trial/disclosure-restriction.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const disclosureRestrictionLabels: VocabularyLabels<TermKey<typeof disclosureRestrictions>> = {
  language: "zh-Hans",
  vocabulary: "disclosure_restriction",
  terms: {
    "up_to_60_days": {"label":"不超过60天","synonyms":["60天以内"]},
    "over_60_days": {"label":"超过60天","synonyms":["60天以上"]},
  },
};
