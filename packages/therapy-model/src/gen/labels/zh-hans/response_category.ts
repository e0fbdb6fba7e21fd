// Written by scripts/generate-labels.ts from labels/zh-Hans/response_category.tsv. Do not edit.
import type { responseCategories } from "../../../trial/response-category.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const responseCategoryLabels: VocabularyLabels<TermKey<typeof responseCategories>> = {
  language: "zh-Hans",
  vocabulary: "response_category",
  terms: {
    "partial_response": {"label":"部分缓解","synonyms":["部分应答"]},
    "very_good_partial_response": {"label":"非常好的部分缓解","synonyms":["很好的部分缓解","极好的部分缓解","非常好部分缓解"]},
    "complete_response": {"label":"完全缓解","synonyms":["完全应答"]},
    "stringent_complete_response": {"label":"严格意义的完全缓解","synonyms":["严格完全缓解","严格意义上的完全缓解"]},
    "molecular_complete_response": {"label":"分子学完全缓解","synonyms":["分子完全缓解"]},
    "immunophenotypic_complete_response": {"label":"免疫表型完全缓解"},
    "complete_response_incomplete_recovery": {"label":"完全缓解伴血液学不完全恢复","synonyms":["完全缓解伴血细胞计数未完全恢复","血液学不完全恢复的完全缓解","形态学完全缓解伴血细胞不完全恢复"]},
    "complete_response_partial_recovery": {"label":"完全缓解伴血液学部分恢复","synonyms":["完全缓解伴部分血液学恢复","血液学部分恢复的完全缓解"]},
    "morphologic_leukemia_free_state": {"label":"形态学无白血病状态","synonyms":["形态学无白血病"]},
    "minimal_response": {"label":"微小缓解","synonyms":["轻微缓解","次要缓解"]},
    "stable_disease": {"label":"疾病稳定","synonyms":["病情稳定"]},
    "progressive_disease": {"label":"疾病进展","synonyms":["病情进展"]},
    "unconfirmed_progressive_disease": {"label":"未确认的疾病进展","synonyms":["待确认的疾病进展","未经证实的疾病进展"]},
    "relapse": {"label":"复发","synonyms":["疾病复发"]},
    "non_complete_non_progressive": {"label":"非完全缓解/非疾病进展","synonyms":["非CR/非PD","非完全缓解非疾病进展"]},
    "not_evaluable": {"label":"不可评价","synonyms":["不可评估","无法评价","无法评估"]},
    "no_response": {"label":"无应答","synonyms":["无反应","未缓解","无缓解"]},
    "complete_metabolic_response": {"label":"完全代谢缓解","synonyms":["完全代谢反应"]},
    "partial_metabolic_response": {"label":"部分代谢缓解","synonyms":["部分代谢反应"]},
    "stable_metabolic_disease": {"label":"代谢稳定","synonyms":["无代谢缓解","疾病代谢稳定"]},
    "progressive_metabolic_disease": {"label":"代谢进展","synonyms":["疾病代谢进展"]},
    "nodular_partial_response": {"label":"结节性部分缓解","synonyms":["结节部分缓解"]},
    "partial_response_with_lymphocytosis": {"label":"部分缓解伴淋巴细胞增多","synonyms":["伴淋巴细胞增多的部分缓解"]},
    "pathologic_complete_response": {"label":"病理完全缓解","synonyms":["病理学完全缓解"]},
    "major_pathologic_response": {"label":"主要病理缓解","synonyms":["主要病理学缓解"]},
    "major_molecular_response": {"label":"主要分子学缓解","synonyms":["主要分子学反应","主要分子学应答"]},
    "complete_hematologic_response": {"label":"完全血液学缓解","synonyms":["完全血液学反应","血液学完全缓解"]},
    "complete_renal_response": {"label":"完全肾脏缓解","synonyms":["完全肾脏应答","肾脏完全缓解"]},
    "partial_renal_response": {"label":"部分肾脏缓解","synonyms":["部分肾脏应答","肾脏部分缓解"]},
  },
};
