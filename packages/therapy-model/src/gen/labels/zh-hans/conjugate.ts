// Written by scripts/generate-labels.ts from labels/zh-Hans/conjugate.tsv. Do not edit.
import type { conjugates } from "../../../therapy/conjugate.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const conjugateLabels: VocabularyLabels<TermKey<typeof conjugates>> = {
  language: "zh-Hans",
  vocabulary: "conjugate",
  terms: {
    "galnac": {"label":"N-乙酰半乳糖胺","synonyms":["N-乙酰氨基半乳糖","乙酰半乳糖胺","三触角GalNAc"]},
    "lipid": {"label":"脂质","synonyms":["脂肪链","脂质偶联物","脂肪酸"]},
    "c16_lipid": {"label":"C16脂质","synonyms":["十六烷基","C16脂链"]},
    "cholesterol": {"label":"胆固醇","synonyms":["胆固醇基"]},
    "palmitoyl": {"label":"末端棕榈酰基","synonyms":["棕榈酰基","棕榈酰"]},
    "docosanoic_acid": {"label":"二十二烷酸","synonyms":["山嵛酸"]},
    "tocopherol": {"label":"生育酚","synonyms":["维生素E"]},
    "antibody": {"label":"抗体","synonyms":["单克隆抗体","抗体偶联物"]},
    "antibody_fragment": {"label":"抗体片段"},
    "centyrin": {"label":"Centyrin蛋白","synonyms":["III型纤连蛋白结构域偶联物"]},
    "peptide": {"label":"多肽","synonyms":["细胞穿透肽","穿膜肽","肽偶联物"]},
    "peg": {"label":"聚乙二醇","synonyms":["PEG修饰"]},
    "integrin_ligand": {"label":"整合素配体"},
    "folate": {"label":"叶酸"},
    "mannose": {"label":"甘露糖","synonyms":["甘露糖基"]},
    "glucagon_like_peptide": {"label":"GLP-1受体配体","synonyms":["胰高血糖素样肽-1受体配体"]},
    "aptamer": {"label":"核酸适配体","synonyms":["适配体","适体"]},
  },
};
