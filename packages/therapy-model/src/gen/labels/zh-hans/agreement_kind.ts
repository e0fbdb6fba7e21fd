// Written by scripts/generate-labels.ts from labels/zh-Hans/agreement_kind.tsv. Do not edit.
import type { agreementKinds } from "../../../organization/agreement-kind.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const agreementKindLabels: VocabularyLabels<TermKey<typeof agreementKinds>> = {
  language: "zh-Hans",
  vocabulary: "agreement_kind",
  terms: {
    "cooperation_agreement": {"label":"合作协议","synonyms":["战略合作","战略合作协议","合作伙伴关系"]},
    "memorandum_of_understanding": {"label":"谅解备忘录","synonyms":["合作备忘录"]},
    "license": {"label":"许可协议","synonyms":["授权许可","授权协议","许可引进","对外授权","对外许可"]},
    "exclusive_license": {"label":"独家许可","synonyms":["独家授权","独家许可协议"]},
    "option": {"label":"选择权","synonyms":["选择权协议","期权协议"]},
    "co_development": {"label":"共同开发","synonyms":["联合开发","合作开发"]},
    "co_commercialization": {"label":"共同商业化","synonyms":["联合商业化","联合推广"]},
    "research_collaboration": {"label":"研究合作","synonyms":["合作研究","科研合作"]},
    "clinical_trial_collaboration": {"label":"临床试验合作","synonyms":["临床研究合作"]},
    "joint_venture": {"label":"合资企业","synonyms":["合资公司","合资"]},
    "distribution": {"label":"经销协议","synonyms":["经销","代理协议","分销","独家代理"]},
    "manufacturing": {"label":"生产协议","synonyms":["委托生产协议","生产合作","生产服务协议"]},
    "supply": {"label":"供应协议","synonyms":["供货协议","供应"]},
    "technology_transfer": {"label":"技术转让","synonyms":["技术转移"]},
    "acquisition": {"label":"收购","synonyms":["并购","全资收购"]},
    "merger": {"label":"合并","synonyms":["公司合并"]},
    "asset_purchase": {"label":"资产收购","synonyms":["资产购买"]},
    "equity_investment": {"label":"股权投资","synonyms":["战略投资","参股"]},
    "funding": {"label":"资助","synonyms":["项目资助","科研基金","基金资助"]},
    "royalty": {"label":"特许权使用费协议","synonyms":["销售分成","特许权使用费","版税协议"]},
    "termination": {"label":"终止协议","synonyms":["协议终止","终止合作"]},
  },
};
