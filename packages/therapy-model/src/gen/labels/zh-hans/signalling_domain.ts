// Written by scripts/generate-labels.ts from labels/zh-Hans/signalling_domain.tsv. Do not edit.
import type { signallingDomains } from "../../../therapy/signalling-domain.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const signallingDomainLabels: VocabularyLabels<TermKey<typeof signallingDomains>> = {
  language: "zh-Hans",
  vocabulary: "signalling_domain",
  terms: {
    "cd3_zeta": {"label":"CD3ζ结构域","synonyms":["CD3ζ信号域","CD3ζ胞内信号域","CD3ζ链"]},
    "cd3_zeta_1xx": {"label":"CD3ζ 1XX结构域","synonyms":["CD3ζ-1XX","1XX突变CD3ζ"]},
    "cd3_epsilon": {"label":"CD3ε结构域","synonyms":["CD3ε链"]},
    "cd3_delta": {"label":"CD3δ结构域","synonyms":["CD3δ链"]},
    "cd3_gamma": {"label":"CD3γ结构域","synonyms":["CD3γ链"]},
    "cd28": {"label":"CD28结构域","synonyms":["CD28共刺激域","CD28共刺激结构域"]},
    "cd137": {"label":"4-1BB结构域","synonyms":["4-1BB共刺激域","CD137共刺激域","4-1BB共刺激结构域"]},
    "icos": {"label":"ICOS结构域","synonyms":["ICOS共刺激域","诱导性共刺激分子"]},
    "ox40": {"label":"OX40结构域","synonyms":["OX40共刺激域"]},
    "cd27": {"label":"CD27结构域","synonyms":["CD27共刺激域"]},
    "cd40": {"label":"CD40结构域","synonyms":["CD40共刺激域"]},
    "myd88_cd40": {"label":"MyD88/CD40融合结构域","synonyms":["MyD88-CD40融合域"]},
    "gitr": {"label":"GITR结构域","synonyms":["糖皮质激素诱导的TNF受体结构域"]},
    "hvem": {"label":"HVEM结构域","synonyms":["疱疹病毒侵入介质结构域"]},
    "cd2": {"label":"CD2结构域","synonyms":["CD2共刺激域"]},
    "dap10": {"label":"DAP10结构域","synonyms":["DAP10接头蛋白"]},
    "dap12": {"label":"DAP12结构域","synonyms":["DAP12接头蛋白"]},
    "cd244": {"label":"2B4结构域","synonyms":["2B4共刺激域","CD244共刺激域"]},
    "fc_receptor_gamma": {"label":"Fc受体γ链","synonyms":["FcRγ结构域","FcεRIγ链"]},
    "fc_gamma_receptor": {"label":"Fcγ受体结构域","synonyms":["CD64结构域"]},
    "megf10": {"label":"MEGF10结构域"},
    "tlr2": {"label":"TLR2结构域","synonyms":["Toll样受体2结构域"]},
    "tlr4": {"label":"TLR4结构域","synonyms":["Toll样受体4结构域"]},
    "il2_receptor_beta": {"label":"IL-2受体β链","synonyms":["白介素-2受体β链","IL-2Rβ结构域"]},
    "il15_receptor_alpha": {"label":"IL-15受体α链","synonyms":["白介素-15受体α链","IL-15Rα结构域"]},
    "il7_receptor_alpha": {"label":"IL-7受体α链","synonyms":["白介素-7受体α链","IL-7Rα结构域"]},
    "il18_receptor": {"label":"IL-18受体","synonyms":["白介素-18受体","IL-18R结构域"]},
    "il12_receptor": {"label":"IL-12受体","synonyms":["白介素-12受体","IL-12R结构域"]},
    "cd79a_cd79b": {"label":"CD79A和CD79B","synonyms":["CD79A/CD79B结构域"]},
    "kir2ds4": {"label":"KIR2DS4结构域","synonyms":["KIR2DS4受体"]},
    "lck": {"label":"LCK结构域","synonyms":["LCK激酶域"]},
    "zap70": {"label":"ZAP-70结构域","synonyms":["ZAP70激酶域"]},
    "pd1": {"label":"PD-1胞内段","synonyms":["PD-1胞内域","PD-1抑制性结构域"]},
    "lir1": {"label":"LIR-1胞内段","synonyms":["LILRB1胞内域"]},
    "ctla4": {"label":"CTLA-4胞内段","synonyms":["CTLA-4胞内域"]},
  },
};
