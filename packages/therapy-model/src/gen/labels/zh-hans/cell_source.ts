// Written by scripts/generate-labels.ts from labels/zh-Hans/cell_source.tsv. Do not edit.
import type { cellSources } from "../../../therapy/cell-source.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const cellSourceLabels: VocabularyLabels<TermKey<typeof cellSources>> = {
  language: "zh-Hans",
  vocabulary: "cell_source",
  terms: {
    "peripheral_blood": {"label":"外周血","synonyms":["全血","外周血液"]},
    "leukapheresis": {"label":"白细胞单采物","synonyms":["白细胞单采","单采血","单采物","外周血单采"]},
    "mobilized_peripheral_blood": {"label":"动员外周血","synonyms":["动员后外周血","动员后单采物","动员单采物"]},
    "bone_marrow": {"label":"骨髓"},
    "umbilical_cord_blood": {"label":"脐带血","synonyms":["脐血","胎盘血"]},
    "umbilical_cord_tissue": {"label":"脐带组织","synonyms":["脐带","华通胶","华通氏胶","沃顿胶"]},
    "placenta": {"label":"胎盘组织","synonyms":["胎盘","羊膜","胎膜","蜕膜"]},
    "amniotic_fluid": {"label":"羊水"},
    "adipose_tissue": {"label":"脂肪组织","synonyms":["脂肪","抽脂物","吸脂物"]},
    "tumor_tissue": {"label":"肿瘤组织","synonyms":["瘤组织","切除肿瘤","手术切除肿瘤组织"]},
    "lymph_node": {"label":"淋巴结","synonyms":["淋巴结组织"]},
    "skin": {"label":"皮肤","synonyms":["皮肤组织","皮肤活检","包皮"]},
    "cartilage": {"label":"软骨","synonyms":["软骨组织"]},
    "skeletal_muscle": {"label":"骨骼肌","synonyms":["骨骼肌组织","肌肉活检"]},
    "cornea_limbus": {"label":"角膜缘","synonyms":["角膜缘组织"]},
    "cornea_donor": {"label":"供体角膜","synonyms":["捐献角膜","角膜组织"]},
    "oral_mucosa": {"label":"口腔黏膜","synonyms":["口腔粘膜","颊黏膜"]},
    "dental_pulp": {"label":"牙髓","synonyms":["乳牙牙髓","脱落乳牙"]},
    "nasal_tissue": {"label":"鼻组织","synonyms":["嗅黏膜","鼻中隔软骨","鼻黏膜"]},
    "menstrual_blood": {"label":"经血","synonyms":["月经血","宫血"]},
    "endometrium": {"label":"子宫内膜"},
    "pancreas": {"label":"胰腺","synonyms":["供体胰腺"]},
    "liver": {"label":"肝脏","synonyms":["供体肝脏","肝组织"]},
    "heart": {"label":"心脏","synonyms":["心脏组织","心肌组织"]},
    "kidney": {"label":"肾脏","synonyms":["肾组织"]},
    "retina": {"label":"视网膜","synonyms":["视网膜组织"]},
    "thymus": {"label":"胸腺","synonyms":["胸腺组织"]},
    "synovium": {"label":"滑膜","synonyms":["滑膜组织"]},
    "bone_tissue": {"label":"骨组织"},
    "hair_follicle": {"label":"毛囊"},
    "gut_tissue": {"label":"肠组织","synonyms":["肠道组织","肠隐窝"]},
    "fetal_tissue": {"label":"胎儿组织","synonyms":["流产胎儿组织"]},
    "pluripotent_stem_cells": {"label":"多能干细胞","synonyms":["多能干细胞库"]},
    "induced_pluripotent_stem_cells": {"label":"诱导多能干细胞","synonyms":["诱导性多能干细胞","人诱导多能干细胞"]},
    "embryonic_stem_cells": {"label":"胚胎干细胞","synonyms":["人胚胎干细胞","人胚干细胞"]},
    "cell_line": {"label":"已建立细胞系","synonyms":["细胞系","细胞株","永生化细胞系"]},
    "animal_tissue": {"label":"动物组织","synonyms":["异种组织","猪源组织"]},
  },
};
