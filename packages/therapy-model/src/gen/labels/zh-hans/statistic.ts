// Written by scripts/generate-labels.ts from labels/zh-Hans/statistic.tsv. Do not edit.
import type { statistics } from "../../../shared/population-statistic.ts";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in zh-Hans. */
export const statisticLabels: VocabularyLabels<TermKey<typeof statistics>> = {
  language: "zh-Hans",
  vocabulary: "statistic",
  terms: {
    "mean": {"label":"均值","synonyms":["平均值","算术平均值","平均数"]},
    "median": {"label":"中位数","synonyms":["中位值","中位"]},
    "geometric_mean": {"label":"几何均值","synonyms":["几何平均值","几何平均数"]},
    "least_squares_mean": {"label":"最小二乘均值","synonyms":["最小二乘均数","调整均值","校正均值"]},
    "geometric_least_squares_mean": {"label":"几何最小二乘均值","synonyms":["几何最小二乘均数"]},
    "log_mean": {"label":"对数均值","synonyms":["对数平均值"]},
    "mode": {"label":"众数"},
    "minimum": {"label":"最小值","synonyms":["最低值"]},
    "maximum": {"label":"最大值","synonyms":["最高值"]},
    "count": {"label":"人数","synonyms":["例数","受试者人数","受试者例数"]},
    "count_of_units": {"label":"单位计数","synonyms":["个数"]},
    "total": {"label":"总和","synonyms":["合计","总计"]},
    "proportion": {"label":"比例","synonyms":["百分比","构成比","占比"]},
    "probability_estimate": {"label":"估计概率","synonyms":["Kaplan-Meier估计","估计率"]},
    "incidence_rate": {"label":"发生率（人时）","synonyms":["发病密度","事件率","人时发生率"]},
    "hazard_ratio": {"label":"风险比","synonyms":["危险比"]},
    "odds_ratio": {"label":"比值比","synonyms":["优势比"]},
    "risk_ratio": {"label":"相对危险度","synonyms":["相对风险","风险率比","危险度比"]},
    "mean_difference": {"label":"均值差","synonyms":["均数差","平均差值"]},
    "risk_difference": {"label":"率差","synonyms":["风险差","危险差"]},
    "standard_deviation": {"label":"标准差"},
    "standard_error": {"label":"标准误","synonyms":["标准误差"]},
    "first_quartile": {"label":"第一四分位数","synonyms":["下四分位数"]},
    "third_quartile": {"label":"第三四分位数","synonyms":["上四分位数"]},
    "coefficient_of_variation": {"label":"变异系数"},
    "geometric_coefficient_of_variation": {"label":"几何变异系数"},
    "number": {"label":"数值"},
  },
};
