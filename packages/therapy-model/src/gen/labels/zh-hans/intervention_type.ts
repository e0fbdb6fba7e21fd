// Written by scripts/generate-labels.ts from labels/zh-Hans/intervention_type.tsv. Do not edit.
import type { interventionTypes } from "../../../trial/intervention-type.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const interventionTypeLabels: VocabularyLabels<TermKey<typeof interventionTypes>> = {
  language: "zh-Hans",
  vocabulary: "intervention_type",
  terms: {
    "drug": {"label":"药物","synonyms":["药品","化学药品","化药"]},
    "biological": {"label":"生物制品","synonyms":["生物药","治疗用生物制品"]},
    "vaccine": {"label":"疫苗","synonyms":["预防用生物制品"]},
    "genetic": {"label":"基因治疗","synonyms":["基因转移","基因疗法"]},
    "combination_product": {"label":"组合产品","synonyms":["药械组合产品","复合产品"]},
    "device": {"label":"医疗器械","synonyms":["器械","装置"]},
    "procedure": {"label":"医疗操作","synonyms":["诊疗操作","操作技术"]},
    "surgery": {"label":"手术","synonyms":["外科手术"]},
    "radiation": {"label":"放射治疗","synonyms":["放疗","辐射"]},
    "diagnostic_test": {"label":"诊断检测","synonyms":["诊断试验","诊断检验"]},
    "behavioral": {"label":"行为干预","synonyms":["行为","行为治疗"]},
    "dietary_supplement": {"label":"膳食补充剂","synonyms":["营养补充剂","保健品"]},
  },
};
