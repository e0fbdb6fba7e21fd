// Written by scripts/generate-labels.ts from labels/zh-Hans/masked_role.tsv. Do not edit.
import type { maskedRoles } from "../../../trial/masked-role.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const maskedRoleLabels: VocabularyLabels<TermKey<typeof maskedRoles>> = {
  language: "zh-Hans",
  vocabulary: "masked_role",
  terms: {
    "participant": {"label":"受试者","synonyms":["参与者","患者"]},
    "care_provider": {"label":"护理提供者","synonyms":["医护人员","照护者"]},
    "investigator": {"label":"研究者"},
    "outcomes_assessor": {"label":"结局评估者","synonyms":["结果评估者","疗效评价者","终点评估者"]},
    "sponsor": {"label":"申办者","synonyms":["申办方"]},
  },
};
