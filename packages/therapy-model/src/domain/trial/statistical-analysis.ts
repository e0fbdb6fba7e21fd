/** Statistical analyses of registry results. */
import { booleanSchema, arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { DecimalText, ResultNumber } from "../shared/decimal-text.ts";
import { SingleLineText, MultilineText } from "../shared/text.ts";
import { DispersionKind } from "../../gen/vocabularies/dispersion-kind.ts";
import { Hypothesis } from "../../gen/vocabularies/hypothesis.ts";
import { IntervalSides } from "../../gen/vocabularies/interval-sides.ts";
import { GroupId, maximumGroups } from "./result-group.ts";
import { PValueText } from "./p-value-text.ts";

/** The confidence interval of a statistical analysis, as posted. */
export interface StatisticalAnalysisInterval {
  /** Confidence level in percent, such as `95`. */
  level?: DecimalText | undefined;
  /** Number of sides: one-sided or two-sided. */
  sides?: IntervalSides | undefined;
  /** Lower limit. */
  low?: ResultNumber | undefined;
  /** Upper limit. */
  high?: ResultNumber | undefined;
  /** Reason why the lower limit has no value, as written. */
  lowComment?: string | undefined;
  /** Reason why the upper limit has no value, as written. */
  highComment?: string | undefined;
}
export const StatisticalAnalysisInterval: ObjectSchema<StatisticalAnalysisInterval> = objectSchema(
  {
    level: optionalField(DecimalText),
    sides: optionalField(IntervalSides),
    low: optionalField(ResultNumber),
    high: optionalField(ResultNumber),
    lowComment: optionalField(MultilineText),
    highComment: optionalField(MultilineText),
  },
  hasAnyField,
);

/** A test or estimate posted for an outcome measure. ClinicalTrials.gov: Statistical Analysis. */
export interface StatisticalAnalysis {
  /** Ids of the groups that it compares, or of the group that it describes. */
  groups?: string[] | undefined;
  /** Overview, as written. */
  text?: string | undefined;
  /** Type of statistical test: superiority, non-inferiority, equivalence or other. */
  hypothesis?: Hypothesis | undefined;
  /** Margin and its justification, as written. */
  hypothesisComment?: string | undefined;
  /** Whether non-inferiority or equivalence was tested, if the source states only that. */
  nonInferiorityTested?: boolean | undefined;
  /** Method, as written. */
  method?: string | undefined;
  /** Comment on the method, as written. */
  methodComment?: string | undefined;
  /** P-value. */
  pValue?: PValueText | undefined;
  /** Comment on the p-value, as written, such as an adjustment for multiple comparisons. */
  pValueComment?: string | undefined;
  /** Estimation parameter, as written, such as a hazard ratio or a difference of means. */
  parameter?: string | undefined;
  /** Estimated value. */
  estimate?: ResultNumber | undefined;
  /** Comment on the estimate, as written, such as the direction of the comparison. */
  estimateComment?: string | undefined;
  /** Kind of dispersion of the estimate. */
  dispersion?: DispersionKind | undefined;
  /** Dispersion of the estimate. */
  spread?: ResultNumber | undefined;
  /** Confidence interval of the estimate. */
  interval?: StatisticalAnalysisInterval | undefined;
  /** Other statistical analysis, as written, if no test or estimate fits. */
  otherText?: string | undefined;
}
export const StatisticalAnalysis: ObjectSchema<StatisticalAnalysis> = objectSchema(
  {
    groups: optionalField(arraySchema(GroupId, maximumGroups)),
    text: optionalField(MultilineText),
    hypothesis: optionalField(Hypothesis),
    hypothesisComment: optionalField(MultilineText),
    nonInferiorityTested: optionalField(booleanSchema),
    method: optionalField(SingleLineText),
    methodComment: optionalField(MultilineText),
    pValue: optionalField(PValueText),
    pValueComment: optionalField(MultilineText),
    parameter: optionalField(SingleLineText),
    estimate: optionalField(ResultNumber),
    estimateComment: optionalField(MultilineText),
    dispersion: optionalField(DispersionKind),
    spread: optionalField(ResultNumber),
    interval: optionalField(StatisticalAnalysisInterval),
    otherText: optionalField(MultilineText),
  },
  hasAnyField,
);
