/** A statistical analysis of an outcome, as a registry reports it. */
import { flag, list, optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { DecimalText, ReportedNumber } from "../shared/decimal-text.ts";
import { Label, Passage } from "../shared/text.ts";
import { DispersionKind } from "./dispersion-kind.ts";
import { Hypothesis } from "./hypothesis.ts";
import { IntervalSides } from "./interval-sides.ts";
import { GroupId, mostGroups } from "./reported-group.ts";
import { ReportedPValue } from "./reported-p-value.ts";

/** A confidence interval as a registry reports it, with what it says of its ends. */
export interface ReportedInterval {
  /** The level of confidence in percent, such as `95`. */
  level?: DecimalText | undefined;
  /** How many of its sides are bounded. */
  sides?: IntervalSides | undefined;
  /** The lower end. */
  low?: ReportedNumber | undefined;
  /** The upper end. */
  high?: ReportedNumber | undefined;
  /** Why the lower end has no value, in the source's own words. */
  lowComment?: string | undefined;
  /** Why the upper end has no value, in the source's own words. */
  highComment?: string | undefined;
}
/** Schema of {@link ReportedInterval}. */
export const ReportedInterval: ObjectSchema<ReportedInterval> = object(
  {
    level: optional(DecimalText),
    sides: optional(IntervalSides),
    low: optional(ReportedNumber),
    high: optional(ReportedNumber),
    lowComment: optional(Passage),
    highComment: optional(Passage),
  },
  saysSomething,
);

/** A statistical analysis of an outcome: which groups, to show what, by which method, with what estimate. */
export interface ReportedAnalysis {
  /** The ids of the groups that it compares, or of the one that it describes. */
  groups?: string[] | undefined;
  /** What it is about, in the source's own words. */
  text?: string | undefined;
  /** What it sets out to show. */
  hypothesis?: Hypothesis | undefined;
  /** The margin and the reasons for it, in the source's own words. */
  hypothesisComment?: string | undefined;
  /** Whether non-inferiority or equivalence was tested, where the source says only that. */
  nonInferiorityTested?: boolean | undefined;
  /** The method, as written. */
  method?: string | undefined;
  /** A remark on the method, in the source's own words. */
  methodComment?: string | undefined;
  /** The p-value. */
  pValue?: ReportedPValue | undefined;
  /** A remark on the p-value, in the source's own words, such as how many tests it was corrected for. */
  pValueComment?: string | undefined;
  /** What is estimated, as written: a hazard ratio, a difference of means. */
  parameter?: string | undefined;
  /** The estimate. */
  estimate?: ReportedNumber | undefined;
  /** A remark on the estimate, in the source's own words, such as which group is above the line. */
  estimateComment?: string | undefined;
  /** What the spread of the estimate is. */
  dispersion?: DispersionKind | undefined;
  /** How far the estimate spreads. */
  spread?: ReportedNumber | undefined;
  /** The confidence interval around the estimate. */
  interval?: ReportedInterval | undefined;
  /** What the analysis was and found where no test and no estimate says it, in the source's own words. */
  otherText?: string | undefined;
}
/** Schema of {@link ReportedAnalysis}. */
export const ReportedAnalysis: ObjectSchema<ReportedAnalysis> = object(
  {
    groups: optional(list(GroupId, mostGroups)),
    text: optional(Passage),
    hypothesis: optional(Hypothesis),
    hypothesisComment: optional(Passage),
    nonInferiorityTested: optional(flag),
    method: optional(Label),
    methodComment: optional(Passage),
    pValue: optional(ReportedPValue),
    pValueComment: optional(Passage),
    parameter: optional(Label),
    estimate: optional(ReportedNumber),
    estimateComment: optional(Passage),
    dispersion: optional(DispersionKind),
    spread: optional(ReportedNumber),
    interval: optional(ReportedInterval),
    otherText: optional(Passage),
  },
  saysSomething,
);
