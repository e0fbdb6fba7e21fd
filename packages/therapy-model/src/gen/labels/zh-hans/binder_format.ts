// Written by scripts/generate-labels.ts from labels/zh-Hans/binder_format.tsv. Do not edit.
import type { binderFormats } from "../../../therapy/binder-format.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const binderFormatLabels: VocabularyLabels<TermKey<typeof binderFormats>> = {
  language: "zh-Hans",
  vocabulary: "binder_format",
  terms: {
    "scfv": {"label":"单链抗体（scFv）","synonyms":["单链可变片段","单链抗体","单链可变区片段"]},
    "vhh": {"label":"重链单域抗体（VHH）","synonyms":["单域抗体","纳米抗体","重链单域抗体","重链抗体可变区"]},
    "vh_only": {"label":"人源重链可变区单域抗体","synonyms":["人源单域抗体","全人源VH单域抗体"]},
    "fab": {"label":"Fab片段","synonyms":["抗原结合片段"]},
    "full_antibody": {"label":"完整抗体","synonyms":["全长抗体","完整免疫球蛋白"]},
    "bispecific_antibody": {"label":"双特异性抗体","synonyms":["双抗","双特异抗体","双特异性T细胞衔接器"]},
    "t_cell_receptor": {"label":"T细胞受体","synonyms":["T细胞抗原受体"]},
    "soluble_t_cell_receptor": {"label":"单链或可溶性T细胞受体","synonyms":["可溶性T细胞受体","单链T细胞受体","可溶性TCR","单链TCR"]},
    "tcr_mimic": {"label":"类TCR抗体","synonyms":["TCR样抗体","TCR模拟抗体"]},
    "ligand": {"label":"天然配体","synonyms":["配体"]},
    "receptor_ectodomain": {"label":"受体胞外域","synonyms":["受体胞外区","受体胞外结构域"]},
    "autoantigen": {"label":"自身抗原"},
    "darpin": {"label":"设计锚蛋白重复蛋白","synonyms":["设计型锚蛋白重复蛋白"]},
    "centyrin": {"label":"Centyrin蛋白","synonyms":["III型纤连蛋白结构域支架"]},
    "d_domain": {"label":"D结构域","synonyms":["D域"]},
    "affibody": {"label":"亲和体","synonyms":["亲和体分子"]},
    "monobody": {"label":"Adnectin蛋白","synonyms":["单体抗体样蛋白"]},
    "peptide": {"label":"多肽","synonyms":["短肽","结合肽"]},
    "aptamer": {"label":"核酸适配体","synonyms":["适配体","适体"]},
    "tag_binder": {"label":"标签或接头结合物","synonyms":["标签结合域","接头结合域","标签结合物"]},
    "avidin": {"label":"亲和素","synonyms":["链霉亲和素","抗生物素蛋白"]},
    "viral_glycoprotein": {"label":"病毒糖蛋白","synonyms":["病毒包膜蛋白"]},
  },
};
