// Written by scripts/generate-labels.ts from labels/zh-Hans/classification_criterion.tsv. Do not edit.
import type { classificationCriteria } from "../../../trial/classification-criteria.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const classificationCriterionLabels: VocabularyLabels<TermKey<typeof classificationCriteria>> = {
  language: "zh-Hans",
  vocabulary: "classification_criterion",
  terms: {
    "eular_acr_2019_sle": {"label":"2019年EULAR/ACR系统性红斑狼疮分类标准","synonyms":["EULAR/ACR 2019系统性红斑狼疮分类标准","2019年EULAR/ACR SLE分类标准"]},
    "slicc_2012_sle": {"label":"2012年SLICC系统性红斑狼疮分类标准","synonyms":["SLICC 2012系统性红斑狼疮分类标准","SLICC系统性红斑狼疮分类标准"]},
    "acr_1997_sle": {"label":"1997年ACR系统性红斑狼疮分类标准","synonyms":["ACR 1997系统性红斑狼疮分类标准"]},
    "acr_eular_2010_ra": {"label":"2010年ACR/EULAR类风湿关节炎分类标准","synonyms":["ACR/EULAR 2010类风湿关节炎分类标准"]},
    "acr_eular_2013_ssc": {"label":"2013年ACR/EULAR系统性硬化症分类标准","synonyms":["2013年ACR/EULAR系统性硬化病分类标准","ACR/EULAR 2013系统性硬化症分类标准"]},
    "acr_eular_2016_sjogren": {"label":"2016年ACR/EULAR原发性干燥综合征分类标准","synonyms":["ACR/EULAR 2016干燥综合征分类标准"]},
    "eular_acr_2017_iim": {"label":"2017年EULAR/ACR特发性炎性肌病分类标准","synonyms":["EULAR/ACR 2017特发性炎性肌病分类标准","2017年EULAR/ACR肌炎分类标准"]},
    "acr_eular_2022_gpa": {"label":"2022年ACR/EULAR肉芽肿性多血管炎分类标准","synonyms":["ACR/EULAR 2022肉芽肿性多血管炎分类标准"]},
    "acr_eular_2022_mpa": {"label":"2022年ACR/EULAR显微镜下多血管炎分类标准","synonyms":["ACR/EULAR 2022显微镜下多血管炎分类标准"]},
    "chapel_hill_2012": {"label":"2012年Chapel Hill血管炎命名共识","synonyms":["2012年教堂山血管炎命名","2012教堂山共识"]},
    "isn_rps_2003": {"label":"2003年ISN/RPS狼疮肾炎病理分型","synonyms":["ISN/RPS 2003狼疮肾炎分型","ISN/RPS狼疮肾炎分类"]},
    "sydney_2006_aps": {"label":"2006年悉尼抗磷脂综合征分类标准","synonyms":["悉尼抗磷脂综合征标准","2006悉尼标准"]},
    "mcdonald_2017": {"label":"2017年McDonald多发性硬化诊断标准","synonyms":["2017版McDonald诊断标准","2017年麦克唐纳标准"]},
    "ipnd_2015_nmosd": {"label":"2015年IPND视神经脊髓炎谱系疾病诊断标准","synonyms":["2015年国际NMO诊断小组标准","IPND 2015视神经脊髓炎谱系疾病诊断标准"]},
    "imwg_2014_myeloma": {"label":"2014年IMWG多发性骨髓瘤诊断标准","synonyms":["IMWG 2014多发性骨髓瘤诊断标准"]},
    "who_2016_hematologic": {"label":"2016年WHO造血与淋巴组织肿瘤分类","synonyms":["WHO 2016造血与淋巴组织肿瘤分类","2016版WHO淋巴造血系统肿瘤分类"]},
    "who_2022_hematologic": {"label":"2022年WHO造血与淋巴组织肿瘤分类","synonyms":["WHO 2022造血与淋巴组织肿瘤分类","第5版WHO淋巴造血系统肿瘤分类"]},
    "icc_2022": {"label":"2022年髓系与淋巴系肿瘤国际共识分类","synonyms":["2022年国际共识分类","ICC 2022分类"]},
    "who_2021_cns": {"label":"2021年WHO中枢神经系统肿瘤分类","synonyms":["WHO 2021中枢神经系统肿瘤分类","第5版WHO中枢神经系统肿瘤分类"]},
    "iwcll_2018_diagnosis": {"label":"2018年iwCLL慢性淋巴细胞白血病诊断标准","synonyms":["iwCLL 2018慢性淋巴细胞白血病诊断标准","iwCLL 2018诊断标准"]},
    "hlh_2004": {"label":"HLH-2004诊断标准","synonyms":["HLH-2004噬血细胞性淋巴组织细胞增生症诊断标准","噬血细胞综合征HLH-2004标准"]},
    "el_escorial": {"label":"El Escorial肌萎缩侧索硬化诊断标准","synonyms":["El Escorial诊断标准","修订版El Escorial标准"]},
    "awaji": {"label":"Awaji肌萎缩侧索硬化诊断标准","synonyms":["Awaji诊断标准","Awaji标准"]},
    "nia_aa_2018": {"label":"2018年NIA-AA阿尔茨海默病研究框架","synonyms":["NIA-AA 2018研究框架","NIA-AA 2018阿尔茨海默病标准"]},
    "ada_diabetes": {"label":"美国糖尿病学会糖尿病诊断标准","synonyms":["ADA糖尿病诊断标准"]},
    "dutch_lipid_clinic": {"label":"荷兰临床脂质网络标准","synonyms":["荷兰脂质临床网络标准","荷兰血脂临床网络评分"]},
    "mds_parkinson_2015": {"label":"2015年MDS帕金森病临床诊断标准","synonyms":["MDS 2015帕金森病诊断标准","2015年国际运动障碍学会帕金森病诊断标准"]},
  },
};
