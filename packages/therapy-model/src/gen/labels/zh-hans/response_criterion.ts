// Written by scripts/generate-labels.ts from labels/zh-Hans/response_criterion.tsv. Do not edit.
import type { responseCriteria } from "../../../trial/response-criteria.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const responseCriterionLabels: VocabularyLabels<TermKey<typeof responseCriteria>> = {
  language: "zh-Hans",
  vocabulary: "response_criterion",
  terms: {
    "imwg_2016": {"label":"IMWG 2016疗效标准","synonyms":["国际骨髓瘤工作组2016疗效标准","2016年IMWG疗效标准"]},
    "imwg_2006": {"label":"IMWG 2006疗效标准","synonyms":["国际骨髓瘤工作组2006疗效标准","2006年IMWG疗效标准"]},
    "imwg_2011": {"label":"IMWG 2011疗效标准","synonyms":["国际骨髓瘤工作组2011疗效标准","2011年IMWG疗效标准"]},
    "lugano_2014": {"label":"Lugano 2014疗效标准","synonyms":["卢加诺2014疗效标准","2014年Lugano标准","Lugano标准","卢加诺标准"]},
    "iwg_lymphoma_2007": {"label":"IWG 2007淋巴瘤疗效标准","synonyms":["2007年国际工作组淋巴瘤疗效标准","Cheson 2007标准"]},
    "iwcll_2018": {"label":"iwCLL 2018疗效标准","synonyms":["2018年iwCLL疗效标准"]},
    "eln_aml_2017": {"label":"ELN 2017急性髓系白血病疗效标准","synonyms":["2017年欧洲白血病网急性髓系白血病疗效标准"]},
    "eln_aml_2022": {"label":"ELN 2022急性髓系白血病疗效标准","synonyms":["2022年欧洲白血病网急性髓系白血病疗效标准"]},
    "iwg_mds_2006": {"label":"IWG 2006骨髓增生异常综合征疗效标准","synonyms":["2006年国际工作组骨髓增生异常综合征疗效标准"]},
    "nccn_all": {"label":"NCCN急性淋巴细胞白血病疗效标准","synonyms":["NCCN ALL疗效标准"]},
    "recist_1_1": {"label":"RECIST 1.1标准","synonyms":["实体瘤疗效评价标准1.1版","RECIST 1.1版","实体肿瘤疗效评价标准1.1版"]},
    "irecist": {"label":"iRECIST标准","synonyms":["免疫治疗实体瘤疗效评价标准","实体瘤免疫疗效评价标准"]},
    "mrecist_liver_2010": {"label":"肝癌mRECIST标准","synonyms":["肝细胞癌改良RECIST标准"]},
    "mrecist_mesothelioma_2018": {"label":"间皮瘤mRECIST 1.1标准","synonyms":["胸膜间皮瘤改良RECIST标准"]},
    "rano": {"label":"RANO标准","synonyms":["神经肿瘤疗效评估标准","神经肿瘤反应评估标准"]},
    "irano_2015": {"label":"iRANO 2015标准","synonyms":["iRANO标准","神经肿瘤免疫治疗疗效评估标准"]},
    "inrc_2017": {"label":"INRC 2017标准","synonyms":["国际神经母细胞瘤疗效标准","2017年国际神经母细胞瘤疗效标准"]},
    "pcwg3": {"label":"PCWG3标准","synonyms":["前列腺癌工作组3标准","前列腺癌临床试验工作组3标准"]},
    "percist": {"label":"PERCIST标准","synonyms":["实体瘤PET疗效评价标准"]},
  },
};
