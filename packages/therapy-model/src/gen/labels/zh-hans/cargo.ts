// Written by scripts/generate-labels.ts from labels/zh-Hans/cargo.tsv. Do not edit.
import type { cargoes } from "../../../therapy/cargo.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const cargoLabels: VocabularyLabels<TermKey<typeof cargoes>> = {
  language: "zh-Hans",
  vocabulary: "cargo",
  terms: {
    "dna": {"label":"脱氧核糖核酸（DNA）","synonyms":["脱氧核糖核酸"]},
    "double_stranded_dna": {"label":"双链DNA","synonyms":["线性双链DNA","双链脱氧核糖核酸"]},
    "self_complementary_dna": {"label":"自互补DNA","synonyms":["自身互补DNA","自互补AAV基因组"]},
    "closed_end_linear_dna": {"label":"闭合末端线性DNA","synonyms":["闭端DNA","共价闭合线性DNA","狗骨DNA"]},
    "single_stranded_dna": {"label":"单链DNA","synonyms":["单链脱氧核糖核酸","单链寡脱氧核苷酸"]},
    "plasmid": {"label":"质粒DNA","synonyms":["质粒","环状质粒"]},
    "minicircle": {"label":"微环DNA","synonyms":["微环","微小环DNA"]},
    "transposon_dna": {"label":"转座子DNA","synonyms":["转座子供体"]},
    "rna": {"label":"核糖核酸（RNA）","synonyms":["核糖核酸"]},
    "mrna": {"label":"信使RNA","synonyms":["信使核糖核酸","修饰mRNA"]},
    "self_amplifying_rna": {"label":"自扩增RNA","synonyms":["自复制RNA","自扩增mRNA","自复制mRNA","复制子RNA"]},
    "trans_amplifying_rna": {"label":"反式扩增RNA","synonyms":["反式扩增mRNA"]},
    "circular_rna": {"label":"环状RNA","synonyms":["环形RNA","环状mRNA"]},
    "retroviral_rna_genome": {"label":"逆转录病毒RNA基因组","synonyms":["反转录病毒RNA基因组","慢病毒基因组","慢病毒载体基因组"]},
    "viral_rna_genome": {"label":"病毒RNA基因组","synonyms":["负链RNA基因组"]},
    "guide_rna": {"label":"向导RNA","synonyms":["引导RNA","单链向导RNA","指导RNA"]},
    "sirna": {"label":"小干扰RNA","synonyms":["小干扰核酸","短干扰RNA","小干扰核糖核酸"]},
    "shrna": {"label":"短发夹RNA","synonyms":["小发夹RNA"]},
    "mirna": {"label":"微小RNA","synonyms":["微RNA","人工微小RNA","小分子RNA"]},
    "small_activating_rna": {"label":"小激活RNA","synonyms":["短激活RNA"]},
    "trna": {"label":"转运RNA","synonyms":["转移RNA","转运核糖核酸"]},
    "template_rna": {"label":"逆转录模板RNA","synonyms":["反转录模板RNA","基因写入模板"]},
    "antisense_oligonucleotide": {"label":"反义寡核苷酸","synonyms":["反义核酸","反义寡聚核苷酸"]},
    "aptamer": {"label":"核酸适配体","synonyms":["适配体","适体"]},
    "cpg_oligonucleotide": {"label":"CpG寡核苷酸","synonyms":["CpG寡脱氧核苷酸"]},
    "ribonucleoprotein": {"label":"核糖核蛋白","synonyms":["核糖核蛋白复合物","RNP复合物","Cas9核糖核蛋白"]},
    "protein": {"label":"蛋白质","synonyms":["重组蛋白"]},
  },
};
