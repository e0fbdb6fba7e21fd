// Written by scripts/generate-labels.ts from labels/zh-Hans/designation.tsv. Do not edit.
import type { designations } from "../../../regulatory/designation.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const designationLabels: VocabularyLabels<TermKey<typeof designations>> = {
  language: "zh-Hans",
  vocabulary: "designation",
  terms: {
    "orphan": {"label":"孤儿药资格认定","synonyms":["孤儿药资格","孤儿药","孤儿药认定","罕见病药物认定"]},
    "fast_track": {"label":"快速通道资格","synonyms":["快速通道","快速通道认定"]},
    "breakthrough_therapy": {"label":"突破性疗法认定","synonyms":["突破性治疗药物","突破性治疗药物程序","突破性治疗品种","突破性疗法","突破性治疗"]},
    "rmat": {"label":"再生医学先进疗法认定","synonyms":["再生医学先进疗法","RMAT资格","再生医学先进治疗"]},
    "rare_pediatric_disease": {"label":"罕见儿科疾病认定","synonyms":["罕见儿科疾病资格","儿科罕见病资格认定","罕见儿科疾病"]},
    "platform_technology": {"label":"平台技术认定","synonyms":["平台技术资格"]},
    "priority_review": {"label":"优先审评","synonyms":["优先审评审批","纳入优先审评","优先审评资格","优先审评审批程序"]},
    "accelerated_assessment": {"label":"加速评估","synonyms":["加速审评（欧盟）"]},
    "prime": {"label":"优先药物计划","synonyms":["优先药物资格","PRIME资格","优先药物认定"]},
    "innovation_passport": {"label":"创新护照","synonyms":["创新许可和准入途径"]},
    "promising_innovative_medicine": {"label":"前景创新药物认定","synonyms":["有前景的创新药物"]},
    "sakigake": {"label":"先驱审查指定","synonyms":["先驱认定","先驱性医药品指定","先驱药物认定"]},
    "special_approval": {"label":"特别审批程序","synonyms":["特别审批"]},
    "expedited_processing": {"label":"快速审评（韩国）","synonyms":["快速处理","快速审评"]},
    "provisional_determination": {"label":"暂时认定","synonyms":["临时认定（澳大利亚）","暂时注册资格认定"]},
    "advanced_therapy_classification": {"label":"先进治疗药品分类","synonyms":["先进疗法药品分类","ATMP分类","先进治疗医学产品分类"]},
  },
};
