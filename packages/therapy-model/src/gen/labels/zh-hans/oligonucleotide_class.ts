// Written by scripts/generate-labels.ts from labels/zh-Hans/oligonucleotide_class.tsv. Do not edit.
import type { oligonucleotideClasses } from "../../../therapy/oligonucleotide-class.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const oligonucleotideClassLabels: VocabularyLabels<TermKey<typeof oligonucleotideClasses>> = {
  language: "zh-Hans",
  vocabulary: "oligonucleotide_class",
  terms: {
    "antisense_oligonucleotide": {"label":"反义寡核苷酸","synonyms":["反义核酸","反义寡聚核苷酸","反义寡核苷酸药物"]},
    "gapmer_antisense": {"label":"gapmer反义寡核苷酸","synonyms":["间隙体反义寡核苷酸","缺口聚合体反义寡核苷酸","RNase H依赖型反义寡核苷酸"]},
    "splice_switching_antisense": {"label":"剪接转换反义寡核苷酸","synonyms":["剪接调控反义寡核苷酸","剪接调节反义寡核苷酸","剪接转换寡核苷酸"]},
    "exon_skipping_antisense": {"label":"外显子跳跃反义寡核苷酸","synonyms":["外显子跳跃寡核苷酸","外显子跳读反义寡核苷酸"]},
    "exon_inclusion_antisense": {"label":"外显子保留反义寡核苷酸","synonyms":["外显子包含反义寡核苷酸"]},
    "poison_exon_antisense": {"label":"毒性外显子反义寡核苷酸","synonyms":["毒外显子反义寡核苷酸"]},
    "steric_blocking_antisense": {"label":"翻译阻断反义寡核苷酸","synonyms":["空间位阻反义寡核苷酸","空间阻断反义寡核苷酸"]},
    "antagomir": {"label":"微小RNA抑制剂","synonyms":["miRNA抑制剂","微RNA抑制剂","拮抗微小RNA"]},
    "sirna": {"label":"小干扰RNA","synonyms":["小干扰核酸","小核酸干扰药物","短干扰RNA","RNA干扰寡核苷酸"]},
    "dicer_substrate_sirna": {"label":"Dicer底物小干扰RNA","synonyms":["Dicer底物siRNA"]},
    "mirna_mimic": {"label":"微小RNA模拟物","synonyms":["miRNA模拟物","微RNA模拟物"]},
    "small_activating_rna": {"label":"小激活RNA","synonyms":["短激活RNA"]},
    "rna_editing_oligonucleotide": {"label":"RNA编辑寡核苷酸","synonyms":["ADAR招募寡核苷酸"]},
    "aptamer": {"label":"核酸适配体","synonyms":["适配体","适体"]},
    "immunostimulatory_oligonucleotide": {"label":"免疫刺激性寡核苷酸","synonyms":["免疫刺激寡核苷酸","CpG寡核苷酸"]},
    "decoy_oligonucleotide": {"label":"诱饵寡核苷酸","synonyms":["转录因子诱饵","诱骗寡核苷酸"]},
    "telomerase_template_antagonist": {"label":"端粒酶模板拮抗剂","synonyms":["端粒酶抑制剂"]},
    "polyanionic_oligonucleotide": {"label":"非特异性寡核苷酸混合物","synonyms":["多分散寡核苷酸","聚阴离子寡核苷酸"]},
  },
};
