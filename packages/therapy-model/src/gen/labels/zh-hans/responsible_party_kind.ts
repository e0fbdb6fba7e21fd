// Written by scripts/generate-labels.ts from labels/zh-Hans/responsible_party_kind.tsv. Do not edit.
import type { responsiblePartyKinds } from "../../../trial/responsible-party-kind.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const responsiblePartyKindLabels: VocabularyLabels<TermKey<typeof responsiblePartyKinds>> = {
  language: "zh-Hans",
  vocabulary: "responsible_party_kind",
  terms: {
    "sponsor": {"label":"申办者","synonyms":["申办方"]},
    "principal_investigator": {"label":"主要研究者","synonyms":["PI"]},
    "sponsor_investigator": {"label":"申办者兼研究者","synonyms":["研究者兼申办者"]},
  },
};
