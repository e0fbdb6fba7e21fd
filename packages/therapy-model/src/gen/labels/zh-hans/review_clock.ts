// Written by scripts/generate-labels.ts from labels/zh-Hans/review_clock.tsv. Do not edit.
import type { reviewClocks } from "../../../regulatory/review-clock.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const reviewClockLabels: VocabularyLabels<TermKey<typeof reviewClocks>> = {
  language: "zh-Hans",
  vocabulary: "review_clock",
  terms: {
    "us_ind_safety_review": {"label":"美国IND审评期","synonyms":["IND安全性审评期"]},
    "us_filing_review": {"label":"美国立卷审查期","synonyms":["立卷审查","立卷审查期"]},
    "us_standard_review": {"label":"美国标准审评期","synonyms":["美国标准审评","标准审评（美国）"]},
    "us_priority_review": {"label":"美国优先审评期","synonyms":["美国优先审评","优先审评（美国）"]},
    "cn_trial_review": {"label":"中国临床试验申请审评时限","synonyms":["药物临床试验审评审批时限","临床试验默示许可时限"]},
    "cn_trial_review_pilot": {"label":"中国创新药临床试验审评审批试点时限（2024年）","synonyms":["创新药临床试验审评审批试点","优化创新药临床试验审评审批试点"]},
    "jp_first_notification": {"label":"日本首次临床试验申报等待期","synonyms":["日本首次治验届等待期","首次治验计划届"]},
    "ca_trial_review": {"label":"加拿大临床试验申请审评期","synonyms":["加拿大临床试验默认审评期"]},
    "ca_trial_review_2020": {"label":"加拿大疫情期间临床试验申请审评期（2020年）","synonyms":["加拿大疫情期间审评期"]},
    "ca_standard_review": {"label":"加拿大标准审评期"},
    "ca_priority_review": {"label":"加拿大优先审评期"},
    "ca_conditional_review": {"label":"加拿大附条件批准审评期"},
    "gb_trial_review": {"label":"英国临床试验申请审评期"},
    "ch_gene_therapy_trial_review": {"label":"瑞士基因治疗临床试验审评期"},
    "sg_trial_review": {"label":"新加坡临床试验申请审评期"},
    "sg_cell_gene_trial_review": {"label":"新加坡细胞与基因治疗临床试验审评期"},
    "br_standard_review": {"label":"巴西普通注册审评期"},
    "br_priority_review": {"label":"巴西优先注册审评期"},
    "eu_assessment": {"label":"欧盟评估期","synonyms":["欧盟集中审评评估期","集中审评评估期"]},
    "eu_accelerated_assessment": {"label":"欧盟加速评估期","synonyms":["欧盟加速评估","加速评估期"]},
    "eu_decision": {"label":"欧盟委员会决定期","synonyms":["欧盟决定期"]},
    "tw_priority_review": {"label":"台湾优先审查期","synonyms":["台湾优先审查","台湾地区优先审评"]},
  },
};
