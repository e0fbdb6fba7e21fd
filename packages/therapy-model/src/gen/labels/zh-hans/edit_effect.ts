// Written by scripts/generate-labels.ts from labels/zh-Hans/edit_effect.tsv. Do not edit.
import type { editEffects } from "../../../therapy/edit-effect.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const editEffectLabels: VocabularyLabels<TermKey<typeof editEffects>> = {
  language: "zh-Hans",
  vocabulary: "edit_effect",
  terms: {
    "knock_out": {"label":"敲除","synonyms":["基因敲除","基因破坏"]},
    "regulatory_disruption": {"label":"破坏调控元件","synonyms":["调控元件破坏","增强子破坏","增强子编辑"]},
    "regulatory_creation": {"label":"新建调控元件","synonyms":["创建调控元件","新建结合位点"]},
    "knock_in": {"label":"敲入并破坏原基因","synonyms":["敲入","基因敲入","定点敲入"]},
    "insertion_at_locus": {"label":"保留位点的插入","synonyms":["安全港插入","安全港位点插入","靶向插入","定点插入"]},
    "correction": {"label":"修正","synonyms":["突变修复","基因修正","校正"]},
    "variant_installation": {"label":"引入变异","synonyms":["引入保护性变异","保护性变异"]},
    "gene_replacement_at_locus": {"label":"原位替换","synonyms":["外显子替换","全基因替换","原位基因替换"]},
    "epitope_change": {"label":"表位改变","synonyms":["表位编辑"]},
    "exon_removal": {"label":"外显子移除","synonyms":["外显子删除","外显子切除","外显子缺失"]},
    "repeat_contraction": {"label":"重复序列缩短","synonyms":["重复序列切除","重复扩增缩短"]},
    "splice_change": {"label":"剪接改变","synonyms":["剪接位点编辑"]},
    "silencing": {"label":"沉默","synonyms":["抑制表达","敲低","表达沉默"]},
    "activation": {"label":"激活","synonyms":["上调","激活表达"]},
    "transcript_change": {"label":"转录本改变","synonyms":["RNA重编码","转录本编辑"]},
    "surface_loss": {"label":"表面表达缺失","synonyms":["胞内滞留","表面表达丢失"]},
  },
};
