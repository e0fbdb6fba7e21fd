// Written by scripts/generate-labels.ts from labels/zh-Hans/technology.tsv. Do not edit.
import type { technologies } from "../../../platform/technology.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const technologyLabels: VocabularyLabels<TermKey<typeof technologies>> = {
  language: "zh-Hans",
  vocabulary: "technology",
  terms: {
    "gene_delivery": {"label":"基因递送","synonyms":["基因递送技术","基因输送"]},
    "viral_vector": {"label":"病毒载体工程","synonyms":["病毒载体技术","病毒载体平台"]},
    "lentiviral_vector": {"label":"慢病毒载体工程","synonyms":["慢病毒载体技术","慢病毒载体平台"]},
    "aav_capsid_engineering": {"label":"AAV衣壳工程","synonyms":["AAV衣壳改造","腺相关病毒衣壳改造","衣壳进化","AAV衣壳筛选"]},
    "nonviral_delivery": {"label":"非病毒递送","synonyms":["非病毒载体递送","非病毒载体技术"]},
    "lipid_nanoparticle": {"label":"脂质纳米颗粒递送","synonyms":["脂质纳米颗粒","脂质纳米粒","LNP递送"]},
    "transposon": {"label":"转座子","synonyms":["转座子技术","转座子系统"]},
    "in_vivo_cell_engineering": {"label":"体内细胞工程","synonyms":["体内细胞改造","体内CAR","体内CAR-T"]},
    "gene_editing": {"label":"基因编辑","synonyms":["基因组编辑","基因编辑技术"]},
    "nuclease_editing": {"label":"核酸酶编辑","synonyms":["核酸酶基因编辑"]},
    "base_editing": {"label":"碱基编辑","synonyms":["单碱基编辑"]},
    "prime_editing": {"label":"先导编辑","synonyms":["引导编辑"]},
    "gene_insertion": {"label":"靶向基因插入","synonyms":["定点基因插入","基因敲入","基因写入","定点整合"]},
    "epigenome_editing": {"label":"表观基因组编辑","synonyms":["表观遗传编辑","表观编辑"]},
    "car_engineering": {"label":"CAR工程","synonyms":["嵌合抗原受体设计","CAR设计"]},
    "tcr_engineering": {"label":"TCR工程","synonyms":["T细胞受体工程","TCR筛选"]},
    "armored_cell_engineering": {"label":"武装细胞工程","synonyms":["装甲细胞工程","装甲型CAR-T","武装CAR-T"]},
    "logic_gated_cell_engineering": {"label":"逻辑门控细胞工程","synonyms":["逻辑门控CAR","可开关CAR","接头CAR"]},
    "allogeneic_cell_engineering": {"label":"异体细胞工程","synonyms":["通用型细胞技术","通用型CAR-T","现货型","现货通用型"]},
    "ipsc_derivation": {"label":"多能干细胞分化技术","synonyms":["诱导多能干细胞平台","iPSC平台","iPSC技术平台"]},
    "nk_cell_engineering": {"label":"NK细胞工程","synonyms":["自然杀伤细胞工程"]},
    "gamma_delta_t_cell": {"label":"γδT细胞技术","synonyms":["γδT细胞平台"]},
    "tumor_infiltrating_lymphocyte": {"label":"肿瘤浸润淋巴细胞技术","synonyms":["肿瘤浸润淋巴细胞","TIL技术"]},
    "stem_cell_gene_therapy": {"label":"干细胞基因治疗","synonyms":["造血干细胞基因治疗"]},
    "rapid_manufacturing": {"label":"快速制备","synonyms":["快速生产","次日CAR-T","快速CAR-T"]},
    "automated_manufacturing": {"label":"自动化制备","synonyms":["自动化生产","全自动封闭生产","自动化封闭生产"]},
    "mrna": {"label":"mRNA技术","synonyms":["信使RNA技术","mRNA平台"]},
    "circular_rna": {"label":"环状RNA","synonyms":["环形RNA","环状RNA技术"]},
    "self_amplifying_rna": {"label":"自扩增RNA","synonyms":["自复制RNA","自扩增mRNA","自复制mRNA"]},
    "rna_interference": {"label":"RNA干扰","synonyms":["小干扰RNA","小核酸干扰","RNAi技术"]},
    "antisense": {"label":"反义技术","synonyms":["反义寡核苷酸","反义核酸技术"]},
    "rna_editing": {"label":"RNA编辑","synonyms":["RNA编辑技术"]},
    "oncolytic_virus": {"label":"溶瘤病毒","synonyms":["溶瘤病毒技术"]},
    "neoantigen_discovery": {"label":"新抗原发现","synonyms":["新抗原筛选","新生抗原预测","新抗原预测"]},
    "antibody_discovery": {"label":"抗体发现","synonyms":["结合物发现","抗体筛选","纳米抗体发现"]},
    "conditioning_without_chemotherapy": {"label":"抗体预处理","synonyms":["无化疗预处理","非化疗预处理","非基因毒性预处理"]},
  },
};
