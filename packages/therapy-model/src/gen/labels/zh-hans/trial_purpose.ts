// Written by scripts/generate-labels.ts from labels/zh-Hans/trial_purpose.tsv. Do not edit.
import type { trialPurposes } from "../../../trial/trial-purpose.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const trialPurposeLabels: VocabularyLabels<TermKey<typeof trialPurposes>> = {
  language: "zh-Hans",
  vocabulary: "trial_purpose",
  terms: {
    "treatment": {"label":"治疗","synonyms":["治疗研究","治疗性"]},
    "prevention": {"label":"预防","synonyms":["预防研究","预防性"]},
    "diagnostic": {"label":"诊断","synonyms":["诊断性","诊断试验研究"]},
    "supportive_care": {"label":"支持治疗","synonyms":["支持性治疗","对症支持治疗"]},
    "screening": {"label":"筛查","synonyms":["筛查研究","筛检"]},
    "health_services_research": {"label":"卫生服务研究","synonyms":["卫生保健服务研究"]},
    "basic_science": {"label":"基础科学","synonyms":["基础科学研究","基础研究"]},
    "device_feasibility": {"label":"器械可行性","synonyms":["器械可行性研究"]},
    "educational_counseling_training": {"label":"教育、咨询或培训","synonyms":["教育咨询培训","教育/咨询/培训"]},
  },
};
