// Written by scripts/generate-labels.ts from labels/zh-Hans/replication_competence.tsv. Do not edit.
import type { replicationCompetences } from "../../../therapy/replication-competence.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const replicationCompetenceLabels: VocabularyLabels<TermKey<typeof replicationCompetences>> = {
  language: "zh-Hans",
  vocabulary: "replication_competence",
  terms: {
    "replication_defective": {"label":"复制缺陷型","synonyms":["复制缺陷","非复制型","不可复制"]},
    "self_inactivating": {"label":"自失活型","synonyms":["自失活","自灭活","自我失活"]},
    "single_cycle": {"label":"单循环复制型","synonyms":["单轮复制","单周期"]},
    "conditionally_replicating": {"label":"条件复制型","synonyms":["条件复制","肿瘤选择性复制"]},
    "attenuated_replicating": {"label":"减毒复制型","synonyms":["减毒活病毒","减毒活株","减毒复制"]},
    "replication_competent": {"label":"复制型","synonyms":["具有复制能力","可复制型","野生型复制"]},
  },
};
