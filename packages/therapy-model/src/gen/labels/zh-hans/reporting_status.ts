// Written by scripts/generate-labels.ts from labels/zh-Hans/reporting_status.tsv. Do not edit.
import type { reportingStatuses } from "../../../trial/reporting-status.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const reportingStatusLabels: VocabularyLabels<TermKey<typeof reportingStatuses>> = {
  language: "zh-Hans",
  vocabulary: "reporting_status",
  terms: {
    "posted": {"label":"已公布","synonyms":["已发布"]},
    "not_posted": {"label":"未公布","synonyms":["未发布"]},
  },
};
