// Written by scripts/generate-labels.ts from labels/zh-Hans/study_type.tsv. Do not edit.
import type { studyTypes } from "../../../trial/study-type.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const studyTypeLabels: VocabularyLabels<TermKey<typeof studyTypes>> = {
  language: "zh-Hans",
  vocabulary: "study_type",
  terms: {
    "interventional": {"label":"干预性研究","synonyms":["干预性","干预性试验","临床试验","干预性临床试验"]},
    "observational": {"label":"观察性研究","synonyms":["观察性","非干预性研究"]},
    "patient_registry": {"label":"患者登记研究","synonyms":["患者登记","患者注册登记"]},
    "expanded_access": {"label":"拓展性使用","synonyms":["拓展性临床试验","扩展使用","同情用药","拓展性同情用药","扩大使用","拓展性同情使用临床试验"]},
  },
};
