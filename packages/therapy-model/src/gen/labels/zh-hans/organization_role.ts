// Written by scripts/generate-labels.ts from labels/zh-Hans/organization_role.tsv. Do not edit.
import type { organizationRoles } from "../../../organization/organization-role.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const organizationRoleLabels: VocabularyLabels<TermKey<typeof organizationRoles>> = {
  language: "zh-Hans",
  vocabulary: "organization_role",
  terms: {
    "originator": {"label":"原研方","synonyms":["原研企业","原研公司","原研机构","原研单位"]},
    "developer": {"label":"开发方","synonyms":["研发企业","研发机构","开发企业"]},
    "licensor": {"label":"许可方","synonyms":["授权方"]},
    "licensee": {"label":"被许可方","synonyms":["被授权方","受让方","引进方"]},
    "co_developer": {"label":"共同开发方","synonyms":["联合开发方","合作开发方"]},
    "platform_owner": {"label":"平台所有方","synonyms":["平台技术所有方","平台拥有方"]},
    "sponsor": {"label":"申办者","synonyms":["申办方","申办单位"]},
    "lead_sponsor": {"label":"主要申办者","synonyms":["牵头申办者","第一申办者","主要申办方"]},
    "co_sponsor": {"label":"共同申办者","synonyms":["联合申办者","共同申办方"]},
    "registrant": {"label":"注册方","synonyms":["登记单位","注册单位"]},
    "collaborator": {"label":"合作方","synonyms":["合作单位","合作者","协作单位"]},
    "funder": {"label":"资助方","synonyms":["资助机构","经费来源","资助者"]},
    "cro": {"label":"合同研究组织","synonyms":["临床研究外包机构"]},
    "investigator_site": {"label":"研究中心","synonyms":["临床试验机构","试验机构","分中心","参研中心","研究实施单位"]},
    "coordinating_center": {"label":"协调中心","synonyms":["组长单位","牵头单位"]},
    "data_monitoring_committee": {"label":"数据监查委员会","synonyms":["数据监察委员会","独立数据监查委员会","数据安全监查委员会","数据与安全监察委员会"]},
    "ethics_committee": {"label":"伦理委员会","synonyms":["伦理审查委员会","机构审查委员会","医学伦理委员会"]},
    "manufacturer": {"label":"生产企业","synonyms":["生产商","制造商","生产厂家"]},
    "vector_manufacturer": {"label":"载体生产企业","synonyms":["载体生产商","病毒载体生产企业"]},
    "contract_manufacturer": {"label":"受托生产企业","synonyms":["合同生产企业","合同研发生产组织","代工企业","合同定制研发生产机构"]},
    "batch_release_site": {"label":"批放行场所","synonyms":["批签发场所","成品放行场所","批放行机构"]},
    "marketing_authorization_holder": {"label":"上市许可持有人","synonyms":["药品上市许可持有人","持有人"]},
    "applicant": {"label":"申请人","synonyms":["注册申请人","药品注册申请人","申报单位","申请单位"]},
    "local_agent": {"label":"境内代理人","synonyms":["境内责任人","注册代理机构","境内代理机构","本地代理人"]},
    "distributor": {"label":"经销商","synonyms":["分销商","代理商","流通企业"]},
    "commercial_partner": {"label":"商业化合作方","synonyms":["商业化伙伴","联合推广方","商业合作伙伴"]},
    "acquirer": {"label":"收购方","synonyms":["收购人"]},
  },
};
