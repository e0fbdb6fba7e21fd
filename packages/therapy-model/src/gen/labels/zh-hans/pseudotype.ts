// Written by scripts/generate-labels.ts from labels/zh-Hans/pseudotype.tsv. Do not edit.
import type { pseudotypes } from "../../../therapy/pseudotype.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const pseudotypeLabels: VocabularyLabels<TermKey<typeof pseudotypes>> = {
  language: "zh-Hans",
  vocabulary: "pseudotype",
  terms: {
    "vsv_g": {"label":"水疱性口炎病毒糖蛋白（VSV-G）","synonyms":["水疱性口炎病毒糖蛋白","水泡性口炎病毒糖蛋白","VSV-G包膜"]},
    "vsv_g_mutant_targeted": {"label":"受体结合缺陷型VSV-G加靶向结合物","synonyms":["受体结合缺陷型VSV-G","突变型VSV-G","靶向突变VSV-G"]},
    "rd114": {"label":"RD114包膜","synonyms":["猫内源性逆转录病毒包膜","RD114包膜蛋白"]},
    "rd114_tr": {"label":"RD114-TR包膜","synonyms":["RD114-TR包膜蛋白"]},
    "gibbon_ape": {"label":"长臂猿白血病病毒包膜","synonyms":["GALV包膜","长臂猿白血病病毒包膜蛋白"]},
    "amphotropic_mlv": {"label":"双嗜性鼠白血病病毒包膜","synonyms":["双嗜性MLV包膜","双嗜性包膜","4070A包膜"]},
    "ecotropic_mlv": {"label":"亲嗜性鼠白血病病毒包膜","synonyms":["单嗜性MLV包膜","亲嗜性MLV包膜"]},
    "xenotropic_mlv": {"label":"异嗜性鼠白血病病毒包膜","synonyms":["异嗜性MLV包膜","异嗜性包膜"]},
    "mlv_10a1": {"label":"10A1鼠白血病病毒包膜","synonyms":["10A1包膜"]},
    "baev": {"label":"狒狒内源性逆转录病毒包膜","synonyms":["狒狒包膜","BaEV包膜","狒狒逆转录病毒包膜"]},
    "cocal": {"label":"Cocal病毒糖蛋白","synonyms":["Cocal包膜"]},
    "measles_h_f": {"label":"麻疹病毒H和F蛋白","synonyms":["麻疹病毒包膜","麻疹病毒血凝素和融合蛋白"]},
    "nipah_g_f": {"label":"尼帕病毒G和F蛋白","synonyms":["尼帕病毒包膜","尼帕病毒糖蛋白"]},
    "rabies_g": {"label":"狂犬病病毒G蛋白","synonyms":["狂犬病毒糖蛋白","狂犬病病毒糖蛋白"]},
    "rabies_fug_b2": {"label":"FuG融合糖蛋白","synonyms":["狂犬病毒与VSV融合糖蛋白"]},
    "mokola": {"label":"莫科拉病毒糖蛋白","synonyms":["莫科拉病毒包膜"]},
    "lcmv_gp": {"label":"淋巴细胞脉络丛脑膜炎病毒糖蛋白","synonyms":["LCMV糖蛋白"]},
    "ebola_gp": {"label":"埃博拉病毒糖蛋白","synonyms":["埃博拉糖蛋白"]},
    "sendai_f_hn": {"label":"仙台病毒F和HN蛋白","synonyms":["仙台病毒包膜","仙台病毒融合蛋白与血凝素神经氨酸酶"]},
    "sindbis": {"label":"辛德毕斯病毒包膜","synonyms":["改造辛德毕斯病毒包膜","辛德比斯病毒包膜"]},
    "tupaia_paramyxovirus": {"label":"树鼩副黏病毒包膜","synonyms":["树鼩副粘病毒包膜"]},
    "influenza_ha": {"label":"流感病毒血凝素","synonyms":["流感血凝素"]},
    "hiv_env": {"label":"HIV包膜","synonyms":["人类免疫缺陷病毒包膜","HIV包膜蛋白"]},
    "foamy_env": {"label":"泡沫病毒包膜","synonyms":["泡沫病毒包膜蛋白"]},
    "syncytin": {"label":"合胞素","synonyms":["合胞素-1","合胞素-2"]},
    "engineered_fusogen": {"label":"工程化融合蛋白","synonyms":["改造膜融合蛋白","合成融合蛋白","人工融合蛋白"]},
  },
};
