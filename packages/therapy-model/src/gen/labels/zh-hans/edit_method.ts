// Written by scripts/generate-labels.ts from labels/zh-Hans/edit_method.tsv. Do not edit.
import type { editMethods } from "../../../therapy/edit-method.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const editMethodLabels: VocabularyLabels<TermKey<typeof editMethods>> = {
  language: "zh-Hans",
  vocabulary: "edit_method",
  terms: {
    "nuclease_editing": {"label":"核酸酶编辑","synonyms":["双链断裂编辑","核酸酶基因编辑"]},
    "crispr": {"label":"CRISPR核酸酶","synonyms":["CRISPR基因编辑","CRISPR/Cas"]},
    "crispr_cas9": {"label":"CRISPR/Cas9","synonyms":["Cas9核酸酶","CRISPR/Cas9基因编辑"]},
    "crispr_cas12a": {"label":"CRISPR/Cas12a","synonyms":["Cas12a核酸酶"]},
    "crispr_cas12_compact": {"label":"小型CRISPR-Cas12","synonyms":["紧凑型Cas12","小型Cas12核酸酶"]},
    "crispr_cascade_cas3": {"label":"CRISPR/Cas3","synonyms":["I型CRISPR系统"]},
    "talen": {"label":"转录激活因子样效应物核酸酶","synonyms":["类转录激活因子效应物核酸酶","TALEN技术"]},
    "zinc_finger_nuclease": {"label":"锌指核酸酶"},
    "meganuclease": {"label":"巨核酸酶","synonyms":["归巢核酸内切酶","归巢内切酶","大范围核酸酶"]},
    "arcus": {"label":"ARCUS核酸酶"},
    "megatal": {"label":"megaTAL核酸酶"},
    "base_editing": {"label":"碱基编辑","synonyms":["单碱基编辑","碱基编辑器","碱基编辑技术"]},
    "adenine_base_editing": {"label":"腺嘌呤碱基编辑","synonyms":["腺嘌呤碱基编辑器","腺苷碱基编辑"]},
    "cytosine_base_editing": {"label":"胞嘧啶碱基编辑","synonyms":["胞嘧啶碱基编辑器","胞嘧啶单碱基编辑"]},
    "dual_base_editing": {"label":"双重或颠换碱基编辑","synonyms":["双碱基编辑","双碱基编辑器","颠换碱基编辑"]},
    "mitochondrial_base_editing": {"label":"线粒体碱基编辑","synonyms":["线粒体DNA碱基编辑"]},
    "prime_editing": {"label":"先导编辑","synonyms":["引导编辑","引物编辑","先导编辑器","先导基因编辑"]},
    "epigenetic_editing": {"label":"表观遗传编辑","synonyms":["表观基因编辑","表观编辑","表观基因组编辑"]},
    "epigenetic_silencing": {"label":"表观遗传沉默编辑","synonyms":["表观沉默","CRISPR干扰"]},
    "epigenetic_activation": {"label":"表观遗传激活编辑","synonyms":["表观激活","CRISPR激活"]},
    "recombinase_insertion": {"label":"重组酶插入","synonyms":["整合酶插入","重组酶介导的插入"]},
    "transposase_insertion": {"label":"转座酶插入","synonyms":["转座子插入","转座酶介导的插入"]},
    "reverse_transcriptase_insertion": {"label":"逆转录酶插入","synonyms":["反转录酶插入","基因写入"]},
    "nuclease_free_homologous_recombination": {"label":"无核酸酶同源重组","synonyms":["无核酸酶编辑"]},
    "rna_editing": {"label":"RNA编辑","synonyms":["ADAR招募"]},
    "rna_knockdown_nuclease": {"label":"靶向RNA的CRISPR","synonyms":["Cas13核酸酶","CRISPR/Cas13"]},
    "rna_interference_construct": {"label":"构建体介导的RNA干扰","synonyms":["shRNA敲低","短发夹RNA敲低"]},
    "intracellular_retention": {"label":"胞内滞留","synonyms":["胞内抗体","细胞内滞留"]},
  },
};
