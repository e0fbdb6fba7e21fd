// Written by scripts/generate-labels.ts from labels/zh-Hans/therapy_line.tsv. Do not edit.
import type { therapyLines } from "../../../disease/therapy-line.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const therapyLineLabels: VocabularyLabels<TermKey<typeof therapyLines>> = {
  language: "zh-Hans",
  vocabulary: "therapy_line",
  terms: {
    "neoadjuvant": {"label":"新辅助","synonyms":["新辅助治疗","术前治疗"]},
    "adjuvant": {"label":"辅助","synonyms":["辅助治疗","术后辅助治疗"]},
    "first_line": {"label":"一线","synonyms":["一线治疗","1线"]},
    "second_line": {"label":"二线","synonyms":["二线治疗","2线"]},
    "third_line": {"label":"三线","synonyms":["三线治疗","3线"]},
    "second_line_or_later": {"label":"二线及以上","synonyms":["二线及后线","二线或二线以上","二线及以后"]},
    "third_line_or_later": {"label":"三线及以上","synonyms":["三线及后线","三线或三线以上","三线及以后"]},
    "fourth_line_or_later": {"label":"四线及以上","synonyms":["四线及后线","四线或四线以上","既往至少接受过三线治疗"]},
    "fifth_line_or_later": {"label":"五线及以上","synonyms":["五线及后线","五线或五线以上","既往至少接受过四线治疗"]},
    "consolidation": {"label":"巩固","synonyms":["巩固治疗"]},
    "maintenance": {"label":"维持","synonyms":["维持治疗"]},
    "salvage": {"label":"挽救治疗","synonyms":["挽救性治疗","补救治疗"]},
  },
};
