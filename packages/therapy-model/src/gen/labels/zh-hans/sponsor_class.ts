// Written by scripts/generate-labels.ts from labels/zh-Hans/sponsor_class.tsv. Do not edit.
import type { sponsorClasses } from "../../../organization/sponsor-class.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const sponsorClassLabels: VocabularyLabels<TermKey<typeof sponsorClasses>> = {
  language: "zh-Hans",
  vocabulary: "sponsor_class",
  terms: {
    "industry": {"label":"企业","synonyms":["制药企业"]},
    "nih": {"label":"美国国立卫生研究院","synonyms":["NIH"]},
    "us_federal_agency": {"label":"美国联邦机构","synonyms":["美国其他联邦机构"]},
    "other_government": {"label":"其他政府机构","synonyms":["其他政府"]},
    "network": {"label":"研究网络","synonyms":["协作组"]},
    "individual": {"label":"个人","synonyms":["个人申办者"]},
    "other": {"label":"其他","synonyms":["高校、医院及基金会等"]},
    "ambiguous": {"label":"类别不明确","synonyms":["分类不明确"]},
    "unknown": {"label":"未知","synonyms":["类别未知"]},
  },
};
