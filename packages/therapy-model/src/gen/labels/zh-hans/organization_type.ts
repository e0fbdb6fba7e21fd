// Written by scripts/generate-labels.ts from labels/zh-Hans/organization_type.tsv. Do not edit.
import type { organizationTypes } from "../../../organization/organization-type.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const organizationTypeLabels: VocabularyLabels<TermKey<typeof organizationTypes>> = {
  language: "zh-Hans",
  vocabulary: "organization_type",
  terms: {
    "company": {"label":"企业","synonyms":["公司"]},
    "pharmaceutical_company": {"label":"制药公司","synonyms":["制药企业","药企","药品生产企业","医药公司"]},
    "biotechnology_company": {"label":"生物技术公司","synonyms":["生物科技公司","生物制药公司","生物医药公司","生物技术企业"]},
    "contract_research_organization": {"label":"合同研究组织","synonyms":["临床研究外包机构"]},
    "contract_manufacturer": {"label":"合同研发生产组织","synonyms":["合同生产组织","合同定制研发生产机构","受托生产企业"]},
    "device_company": {"label":"医疗器械公司","synonyms":["医疗器械企业","器械公司"]},
    "investor": {"label":"投资机构","synonyms":["投资方","风险投资机构","投资人"]},
    "academic_institution": {"label":"高等院校","synonyms":["大学","医学院","高校","医学院校"]},
    "research_institute": {"label":"研究所","synonyms":["研究院","科研院所","科研机构"]},
    "healthcare_provider": {"label":"医疗机构","synonyms":["医疗卫生机构"]},
    "hospital": {"label":"医院","synonyms":["附属医院","三甲医院"]},
    "laboratory": {"label":"实验室","synonyms":["中心实验室","检验机构"]},
    "government_agency": {"label":"政府机构","synonyms":["政府部门"]},
    "regulatory_agency": {"label":"监管机构","synonyms":["药品监管机构","药监部门","药品监督管理部门"]},
    "ethics_committee": {"label":"伦理委员会","synonyms":["伦理审查委员会","机构审查委员会","医学伦理委员会"]},
    "foundation": {"label":"基金会"},
    "patient_organization": {"label":"患者组织","synonyms":["患者协会"]},
    "cooperative_group": {"label":"协作组","synonyms":["研究协作组","临床研究协作组"]},
    "treatment_center_network": {"label":"治疗中心网络","synonyms":["诊疗协作网","登记平台方"]},
    "blood_establishment": {"label":"血液或细胞机构","synonyms":["脐带血库","血站","脐血库","细胞库","组织库"]},
    "payer": {"label":"支付方","synonyms":["医保支付方","医保机构","医保部门"]},
    "clinic": {"label":"诊所","synonyms":["门诊部"]},
    "publisher": {"label":"出版机构","synonyms":["出版社","出版商"]},
    "stock_exchange": {"label":"证券交易所","synonyms":["股票交易所"]},
    "registry": {"label":"临床试验注册机构","synonyms":["临床试验注册平台","试验注册平台","临床试验注册中心"]},
  },
};
