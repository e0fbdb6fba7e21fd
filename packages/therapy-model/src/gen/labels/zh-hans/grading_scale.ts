// Written by scripts/generate-labels.ts from labels/zh-Hans/grading_scale.tsv. Do not edit.
import type { gradingScales } from "../../../trial/grading-scale.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const gradingScaleLabels: VocabularyLabels<TermKey<typeof gradingScales>> = {
  language: "zh-Hans",
  vocabulary: "grading_scale",
  terms: {
    "ctcae": {"label":"常见不良事件评价标准","synonyms":["不良事件通用术语标准","CTCAE标准"]},
    "ctcae_3_0": {"label":"CTCAE 3.0版","synonyms":["常见不良事件评价标准3.0版"]},
    "ctcae_4_0": {"label":"CTCAE 4.0版","synonyms":["常见不良事件评价标准4.0版"]},
    "ctcae_4_03": {"label":"CTCAE 4.03版","synonyms":["常见不良事件评价标准4.03版"]},
    "ctcae_5_0": {"label":"CTCAE 5.0版","synonyms":["常见不良事件评价标准5.0版","不良事件通用术语标准5.0版"]},
    "ctcae_6_0": {"label":"CTCAE 6.0版","synonyms":["常见不良事件评价标准6.0版"]},
    "astct_2019_crs": {"label":"ASTCT 2019细胞因子释放综合征分级","synonyms":["ASTCT细胞因子释放综合征分级","美国移植与细胞治疗学会CRS分级"]},
    "lee_2014_crs": {"label":"Lee 2014细胞因子释放综合征分级","synonyms":["Lee标准CRS分级"]},
    "penn_crs": {"label":"宾夕法尼亚大学细胞因子释放综合征分级","synonyms":["Penn标准CRS分级","宾大CRS分级"]},
    "cartox_2018": {"label":"CARTOX 2018分级","synonyms":["CARTOX分级"]},
    "astct_2019_icans": {"label":"ASTCT 2019免疫效应细胞相关神经毒性综合征分级","synonyms":["ASTCT ICANS分级","美国移植与细胞治疗学会ICANS分级"]},
    "iec_hs_2023": {"label":"ASTCT 2023免疫效应细胞相关噬血细胞综合征样综合征分级","synonyms":["IEC-HS分级"]},
    "icaht_2023": {"label":"EHA/EBMT 2023免疫效应细胞相关血液学毒性分级","synonyms":["ICAHT分级"]},
    "glucksberg": {"label":"Glucksberg分级","synonyms":["改良Glucksberg分级","改良Glucksberg标准"]},
    "magic": {"label":"MAGIC分级","synonyms":["西奈山急性移植物抗宿主病国际联盟分级","MAGIC标准"]},
    "nih_2014_cgvhd": {"label":"NIH 2014慢性移植物抗宿主病分级","synonyms":["NIH慢性移植物抗宿主病分级","NIH cGVHD分级"]},
    "who_toxicity": {"label":"WHO毒性分级","synonyms":["世界卫生组织毒性分级标准","WHO抗癌药物毒性分级"]},
    "daids_2_1": {"label":"DAIDS 2.1版分级","synonyms":["艾滋病司不良事件分级表2.1版"]},
    "bearman": {"label":"Bearman分级","synonyms":["Bearman毒性分级","Bearman标准"]},
    "sun_uveitis": {"label":"SUN葡萄膜炎分级","synonyms":["SUN标准","葡萄膜炎命名标准化分级"]},
  },
};
