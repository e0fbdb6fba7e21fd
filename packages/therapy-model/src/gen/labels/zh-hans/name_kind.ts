// Written by scripts/generate-labels.ts from labels/zh-Hans/name_kind.tsv. Do not edit.
import type { nameKinds } from "../../../shared/name-kind.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const nameKindLabels: VocabularyLabels<TermKey<typeof nameKinds>> = {
  language: "zh-Hans",
  vocabulary: "name_kind",
  terms: {
    "inn": {"label":"国际非专利名称","synonyms":["国际非专利药名","国际通用名"]},
    "usan": {"label":"美国采用名称","synonyms":["美国采用药名","美国通用名"]},
    "proper": {"label":"专有名称（美国）","synonyms":["带后缀的非专利名称"]},
    "ban": {"label":"国家批准名称","synonyms":["中国药品通用名称","药品通用名称","通用名","通用名称"]},
    "brand": {"label":"商品名","synonyms":["商标名","商品名称","品牌名"]},
    "code": {"label":"研发代号","synonyms":["公司代号","研发代码","药物代号","公司代码"]},
    "short_name": {"label":"简称","synonyms":["短名称"]},
    "acronym": {"label":"缩写","synonyms":["首字母缩略词","缩略语","首字母缩写"]},
    "former": {"label":"曾用名","synonyms":["原名","旧称"]},
    "synonym": {"label":"别名","synonyms":["同义词","又名"]},
    "descriptive": {"label":"描述性名称"},
    "legal": {"label":"法定名称","synonyms":["注册名称","法定全称"]},
    "trade": {"label":"经营名称","synonyms":["商号","营业名称"]},
    "local": {"label":"本地名称","synonyms":["当地名称","本国语名称"]},
    "public_title": {"label":"公众标题","synonyms":["通俗题目","试验通俗题目","研究简要题目","简要标题","注册题目"]},
    "scientific_title": {"label":"科学标题","synonyms":["试验专业题目","专业题目","研究课题的正式科学名称","正式科学名称","正式标题"]},
    "working": {"label":"暂定名","synonyms":["工作名称","暂用名"]},
  },
};
