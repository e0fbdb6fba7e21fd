// Written by scripts/generate-labels.ts from labels/zh-Hans/shared_document.tsv. Do not edit.
import type { sharedDocuments } from "../../../trial/shared-document.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const sharedDocumentLabels: VocabularyLabels<TermKey<typeof sharedDocuments>> = {
  language: "zh-Hans",
  vocabulary: "shared_document",
  terms: {
    "study_protocol": {"label":"研究方案","synonyms":["试验方案"]},
    "statistical_analysis_plan": {"label":"统计分析计划","synonyms":["SAP"]},
    "informed_consent_form": {"label":"知情同意书","synonyms":["ICF"]},
    "clinical_study_report": {"label":"临床研究报告","synonyms":["CSR","临床试验总结报告"]},
    "analytic_code": {"label":"分析代码","synonyms":["统计程序代码"]},
  },
};
