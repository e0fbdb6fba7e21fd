/** The code lists of the results that have terms, as far as the codes are documented. */
// cspell:ignore ancova cochran haenszel -- codes of the registry
import type { DispersionKind, EndpointLevel, Hypothesis, Statistic } from "@org/therapy-model";
import { type Codec, type Crosswalk, termCodec } from "../../mapping/codec.ts";

const endpointTypes: Crosswalk<EndpointLevel> = {
  "ENDPOINT_TYPE.primary": "primary",
  "ENDPOINT_TYPE.secondary": "secondary",
};

/** The type of an end point. */
export const endpointType: Codec<EndpointLevel> = termCodec(endpointTypes, (level) =>
  level === "key_secondary" ? "secondary" : undefined,
);

/** The central tendency of an end point. */
export const endpointTendency: Codec<Statistic> = termCodec<Statistic>({
  "MEASURE_TYPE.arithmetic": "mean",
  "MEASURE_TYPE.geometric": "geometric_mean",
  "MEASURE_TYPE.leastSquares": "least_squares_mean",
  "MEASURE_TYPE.log": "log_mean",
  "MEASURE_TYPE.median": "median",
  "MEASURE_TYPE.number": "number",
});

/** The dispersion of an end point. */
export const endpointDispersion: Codec<DispersionKind> = termCodec<DispersionKind>({
  "ENDPOINT_DISPERSION.confidenceInterval": "confidence_interval",
  "ENDPOINT_DISPERSION.fullRange": "full_range",
  "ENDPOINT_DISPERSION.geometricCoefficientVariation": "geometric_coefficient_of_variation",
  "ENDPOINT_DISPERSION.interQuartileRange": "interquartile_range",
  "ENDPOINT_DISPERSION.na": "not_applicable",
  "ENDPOINT_DISPERSION.standardDeviation": "standard_deviation",
  "ENDPOINT_DISPERSION.standardError": "standard_error",
});

/** The central tendency of a baseline characteristic. */
export const baselineTendency: Codec<Statistic> = termCodec<Statistic>({
  "CENTRAL_TENDENCY.arithmetic": "mean",
  "CENTRAL_TENDENCY.geometric": "geometric_mean",
  "CENTRAL_TENDENCY.leastSquares": "least_squares_mean",
  "CENTRAL_TENDENCY.log": "log_mean",
  "CENTRAL_TENDENCY.median": "median",
});

/** The dispersion of a baseline characteristic. */
export const baselineDispersion: Codec<DispersionKind> = termCodec<DispersionKind>({
  "DISPERSION.fullRange": "full_range",
  "DISPERSION.interQuartile": "interquartile_range",
  "DISPERSION.standardDeviation": "standard_deviation",
});

/** The type of a statistical analysis. */
export const analysisType: Codec<Hypothesis> = termCodec<Hypothesis>({
  "ANALYSIS_TYPE.equivalence": "equivalence",
  "ANALYSIS_TYPE.superiority": "superiority",
});

/** The dispersion of an estimate. */
export const estimateDispersion: Codec<DispersionKind> = termCodec<DispersionKind>({
  "VAR_ESTIMATE_TYPE.standardError": "standard_error",
});

/** A code and the words that it stands for; `other` is the code whose words are in a field beside it. */
export interface Worded {
  readonly words: { readonly [code: string]: string };
  readonly other: string;
}

/** The method of a hypothesis test. */
export const testMethods: Worded = {
  words: {
    "HYPOTHESIS_METHOD.ancova": "ANCOVA",
    "HYPOTHESIS_METHOD.cochranMantelHaenszel": "Cochran-Mantel-Haenszel",
    "HYPOTHESIS_METHOD.regressionLogistic": "Regression, Logistic",
  },
  other: "HYPOTHESIS_METHOD.other",
};

/** The parameter of an estimate. */
export const parameterTypes: Worded = { words: {}, other: "PARAMETER_TYPE.other" };

/** Why participants did not complete a period. */
export const reasonsNotCompleted: Worded = {
  words: {
    "NOT_COMPLETED_REASON.adverseNotSerious": "Adverse event, not fatal",
    "NOT_COMPLETED_REASON.adverseSeriousFatal": "Adverse event, serious fatal",
    "NOT_COMPLETED_REASON.consentWithdrawn": "Consent withdrawn by subject",
    "NOT_COMPLETED_REASON.lackEfficacy": "Lack of efficacy",
    "NOT_COMPLETED_REASON.lostFollowup": "Lost to follow-up",
    "NOT_COMPLETED_REASON.physicianDecision": "Physician decision",
    "NOT_COMPLETED_REASON.pregnancy": "Pregnancy",
    "NOT_COMPLETED_REASON.protocolViolation": "Protocol deviation",
  },
  other: "NOT_COMPLETED_REASON.other",
};

/** Returns the words of a code, or those beside the code for others; `undefined` if the code is not known. */
export function wordsOf({ words, other }: Worded, code: unknown, beside: string | undefined): string | undefined {
  if (code === other) return beside;
  return typeof code === "string" && Object.hasOwn(words, code) ? words[code] : undefined;
}

/** Returns the code of words. */
export function codeOf({ words, other }: Worded, text: string): string {
  return Object.keys(words).find((code) => words[code] === text) ?? other;
}
