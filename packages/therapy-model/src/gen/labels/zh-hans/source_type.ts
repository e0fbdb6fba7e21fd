// Written by scripts/generate-labels.ts from labels/zh-Hans/source_type.tsv. Do not edit.
import type { sourceTypes } from "../../../source/source-type.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const sourceTypeLabels: VocabularyLabels<TermKey<typeof sourceTypes>> = {
  language: "zh-Hans",
  vocabulary: "source_type",
  terms: {
    "press_release": {"label":"新闻稿","synonyms":["企业新闻稿","公司新闻稿","通稿"]},
    "stock_exchange_announcement": {"label":"交易所公告","synonyms":["上市公司公告","港交所公告","证券交易所公告","内幕消息公告"]},
    "annual_report": {"label":"年报或中期报告","synonyms":["年报","年度报告","中期报告","半年报"]},
    "investor_presentation": {"label":"投资者演示材料","synonyms":["投资者演示","路演材料","投资者介绍"]},
    "company_website": {"label":"公司网站","synonyms":["公司官网","企业官网","管线页面"]},
    "news_article": {"label":"新闻报道","synonyms":["媒体报道","新闻"]},
    "registry_record": {"label":"注册登记记录","synonyms":["试验注册记录","临床试验登记信息","临床试验注册信息","试验登记记录"]},
    "protocol": {"label":"试验方案","synonyms":["研究方案","临床试验方案","统计分析计划"]},
    "publication": {"label":"期刊论文","synonyms":["学术论文","论文","已发表文献","期刊文章"]},
    "preprint": {"label":"预印本","synonyms":["预印本论文"]},
    "conference_abstract": {"label":"会议摘要","synonyms":["会议壁报","壁报","会议报告"]},
    "review_article": {"label":"综述","synonyms":["综述文章","文献综述"]},
    "case_report": {"label":"病例报告","synonyms":["个案报道","病例报道"]},
    "regulatory_document": {"label":"监管文件","synonyms":["药监文件","监管机构文件"]},
    "assessment_report": {"label":"审评报告","synonyms":["技术审评报告","上市技术审评报告","评估报告","上市申请技术审评报告"]},
    "approval_letter": {"label":"批准函","synonyms":["药品注册证书","药品注册批件","批准通知"]},
    "regulator_database": {"label":"监管数据库","synonyms":["药监数据库","监管机构数据库"]},
    "regulator_news": {"label":"监管机构新闻","synonyms":["药监局公告","监管机构公告","药品批准证明文件送达信息"]},
    "label": {"label":"说明书","synonyms":["药品说明书","产品说明书","产品特性概要","处方信息"]},
    "guideline": {"label":"指南","synonyms":["指导原则","临床指南","技术指导原则","专家共识","诊疗指南"]},
    "patent": {"label":"专利","synonyms":["专利申请","发明专利"]},
    "dataset": {"label":"数据集","synonyms":["数据表"]},
    "naming_document": {"label":"命名文件","synonyms":["INN名单","药品通用名称核准文件"]},
    "health_technology_assessment": {"label":"卫生技术评估","synonyms":["医疗技术评估"]},
    "personal_communication": {"label":"个人通信","synonyms":["私人通信","个人交流"]},
  },
};
