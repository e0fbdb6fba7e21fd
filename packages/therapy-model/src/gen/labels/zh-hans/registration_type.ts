// Written by scripts/generate-labels.ts from labels/zh-Hans/registration_type.tsv. Do not edit.
import type { registrationTypes } from "../../../trial/registration-type.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const registrationTypeLabels: VocabularyLabels<TermKey<typeof registrationTypes>> = {
  language: "zh-Hans",
  vocabulary: "registration_type",
  terms: {
    "nih": {"label":"NIH编号","synonyms":["美国国立卫生研究院资助编号"]},
    "fda": {"label":"FDA编号","synonyms":["美国食品药品监督管理局资助编号"]},
    "va": {"label":"VA编号","synonyms":["美国退伍军人事务部编号"]},
    "cdc": {"label":"CDC编号","synonyms":["美国疾病控制与预防中心编号"]},
    "ahrq": {"label":"AHRQ编号","synonyms":["美国医疗保健研究与质量局编号"]},
    "samhsa": {"label":"SAMHSA编号","synonyms":["美国药物滥用和精神健康服务管理局编号"]},
    "other_grant": {"label":"其他资助编号","synonyms":["基金编号"]},
    "eudract_number": {"label":"EudraCT编号","synonyms":["欧盟EudraCT号"]},
    "eu_ct_number": {"label":"欧盟临床试验编号","synonyms":["CTIS编号"]},
    "registry": {"label":"其他注册机构编号","synonyms":["其他注册号"]},
  },
};
