// Written by scripts/generate-labels.ts from labels/zh-Hans/intervention_role.tsv. Do not edit.
import type { interventionRoles } from "../../../trial/intervention-role.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const interventionRoleLabels: VocabularyLabels<TermKey<typeof interventionRoles>> = {
  language: "zh-Hans",
  vocabulary: "intervention_role",
  terms: {
    "investigational": {"label":"试验用药品","synonyms":["试验药物","研究药物","试验用产品","试验药"]},
    "combination_partner": {"label":"联合用药","synonyms":["联合治疗药物","联用药物"]},
    "comparator": {"label":"对照药","synonyms":["对照药品","对照药物"]},
    "active_comparator": {"label":"阳性对照药","synonyms":["阳性对照","阳性对照药物"]},
    "placebo": {"label":"安慰剂"},
    "sham": {"label":"假手术","synonyms":["假操作","模拟操作"]},
    "background": {"label":"背景治疗","synonyms":["基础治疗","背景用药"]},
    "conditioning": {"label":"预处理","synonyms":["预处理方案","清髓预处理"]},
    "lymphodepletion": {"label":"清淋预处理","synonyms":["清淋","清淋化疗","淋巴细胞清除","淋巴清除化疗","淋巴细胞清除化疗"]},
    "bridging": {"label":"桥接治疗","synonyms":["桥接"]},
    "mobilization": {"label":"动员","synonyms":["造血干细胞动员","干细胞动员"]},
    "cell_collection": {"label":"细胞采集","synonyms":["单采","白细胞单采","骨髓采集"]},
    "premedication": {"label":"输注前用药","synonyms":["输注前预防用药","前驱用药","术前用药","预先给药"]},
    "prophylaxis": {"label":"预防","synonyms":["预防性治疗","预防用药"]},
    "rescue": {"label":"补救治疗","synonyms":["挽救用药","补救用药","解救治疗"]},
    "supportive": {"label":"支持治疗","synonyms":["对症支持治疗","支持性治疗"]},
    "consolidation": {"label":"巩固或维持治疗","synonyms":["巩固治疗","维持治疗"]},
    "retreatment": {"label":"再治疗","synonyms":["再次治疗","二次输注","再次输注"]},
    "challenge": {"label":"激发剂","synonyms":["激发试验用药"]},
    "diagnostic": {"label":"诊断用药","synonyms":["诊断","诊断试剂","显像剂"]},
    "delivery_device": {"label":"给药装置","synonyms":["给药器械","递送装置"]},
  },
};
