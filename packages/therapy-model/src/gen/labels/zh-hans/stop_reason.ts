// Written by scripts/generate-labels.ts from labels/zh-Hans/stop_reason.tsv. Do not edit.
import type { stopReasons } from "../../../trial/stop-reason.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const stopReasonLabels: VocabularyLabels<TermKey<typeof stopReasons>> = {
  language: "zh-Hans",
  vocabulary: "stop_reason",
  terms: {
    "safety": {"label":"安全性原因","synonyms":["安全性","毒性","不良事件","安全性问题"]},
    "lack_of_efficacy": {"label":"缺乏疗效","synonyms":["疗效不足","无效","无效性终止"]},
    "efficacy_shown": {"label":"疗效已证实","synonyms":["疗效显著提前终止","疗效优效提前终止"]},
    "slow_enrollment": {"label":"入组缓慢","synonyms":["招募困难","入组过慢","招募缓慢","入组困难"]},
    "lack_of_progress": {"label":"研究进展缓慢","synonyms":["研究无进展","未能推进"]},
    "enrollment_goal_met": {"label":"入组目标已达成","synonyms":["提前完成入组","达到入组目标"]},
    "planned_pause": {"label":"计划内暂停","synonyms":["方案规定的暂停"]},
    "business_decision": {"label":"商业决策","synonyms":["申办者决定","战略调整","公司战略调整","研发策略调整","申办方决定","管线调整"]},
    "lack_of_funding": {"label":"缺乏资金","synonyms":["经费不足","资金不足"]},
    "regulatory_action": {"label":"监管要求","synonyms":["监管机构要求","责令暂停","责令终止","伦理委员会要求"]},
    "product_supply": {"label":"产品供应问题","synonyms":["药物供应问题","生产问题","药品供应"]},
    "standard_of_care_changed": {"label":"标准治疗改变","synonyms":["标准治疗变化","标准治疗变更"]},
    "product_authorized": {"label":"产品已获批上市","synonyms":["产品获批","产品已上市"]},
    "superseded_by_other_trial": {"label":"被其他试验取代","synonyms":["转入其他试验","由其他试验替代"]},
    "investigator_left": {"label":"研究者离职","synonyms":["主要研究者离职","研究者变动"]},
    "pandemic": {"label":"疫情","synonyms":["大流行","新冠疫情","新冠肺炎疫情"]},
  },
};
