// Written by scripts/generate-labels.ts from labels/zh-Hans/event_assessment.tsv. Do not edit.
import type { eventAssessments } from "../../../trial/event-assessment.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const eventAssessmentLabels: VocabularyLabels<TermKey<typeof eventAssessments>> = {
  language: "zh-Hans",
  vocabulary: "event_assessment",
  terms: {
    "systematic": {"label":"系统性评估","synonyms":["系统评估","主动收集"]},
    "non_systematic": {"label":"非系统性评估","synonyms":["非系统评估","自发报告"]},
  },
};
