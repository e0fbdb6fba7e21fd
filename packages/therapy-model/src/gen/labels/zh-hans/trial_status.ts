// Written by scripts/generate-labels.ts from labels/zh-Hans/trial_status.tsv. Do not edit.
import type { trialStatuses } from "../../../trial/trial-status.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const trialStatusLabels: VocabularyLabels<TermKey<typeof trialStatuses>> = {
  language: "zh-Hans",
  vocabulary: "trial_status",
  terms: {
    "in_review": {"label":"审查中","synonyms":["审评中","伦理审查中","审核中"]},
    "authorized": {"label":"已获批准","synonyms":["已获许可","已批准","获准开展"]},
    "not_authorized": {"label":"未获批准","synonyms":["不予批准","未批准"]},
    "not_yet_recruiting": {"label":"尚未招募","synonyms":["进行中（尚未招募）","尚未开始招募","未开始招募","尚未开始"]},
    "ongoing": {"label":"进行中","synonyms":["正在进行","开展中"]},
    "recruiting": {"label":"招募中","synonyms":["进行中（招募中）","正在招募","正在招募受试者","入组中"]},
    "enrolling_by_invitation": {"label":"邀请入组","synonyms":["受邀入组","仅限邀请入组"]},
    "active_not_recruiting": {"label":"进行中，不再招募","synonyms":["进行中（招募完成）","招募完成","招募已结束","已完成招募","停止招募","不再招募"]},
    "suspended": {"label":"暂停","synonyms":["已暂停","暂停或中断","主动暂停","责令暂停"]},
    "enrollment_suspended": {"label":"暂停入组","synonyms":["暂停招募"]},
    "enrollment_and_treatment_suspended": {"label":"暂停入组和治疗","synonyms":["暂停招募和给药","暂停入组和给药"]},
    "terminated": {"label":"提前终止","synonyms":["终止","已终止","主动终止","责令终止"]},
    "completed": {"label":"已完成","synonyms":["完成","已结束","结束"]},
    "withdrawn": {"label":"入组前撤回","synonyms":["撤回","已撤回","入组前撤销"]},
    "authorization_revoked": {"label":"许可被撤销","synonyms":["批准被撤销","撤销许可"]},
    "authorization_expired": {"label":"许可已失效","synonyms":["许可过期","临床试验许可失效","批件失效"]},
    "available": {"label":"可获得","synonyms":["可获取","可提供"]},
    "temporarily_not_available": {"label":"暂时不可获得","synonyms":["暂时不可获取","暂不提供"]},
    "no_longer_available": {"label":"不再可获得","synonyms":["不再可获取","不再提供"]},
    "approved_for_marketing": {"label":"已批准上市","synonyms":["已获批上市"]},
  },
};
