/** Curated results of trials. */
import * as z from "zod";
import { booleanSchema, integerSchema, arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, unionSchema, type ObjectSchema, type UnionSchema } from "../../schema/object.ts";
import { ConfidenceInterval, Estimate } from "../shared/estimate.ts";
import { PartialDate } from "../shared/partial-date.ts";
import { Duration, Quantity, Range, Threshold, TimePoint } from "../shared/quantity.ts";
import { AdverseEvent } from "../../gen/vocabularies/adverse-event.ts";
import { Comparison, GradeLimit, PValue } from "./comparison.ts";
import { GradingScale } from "../../gen/vocabularies/grading-scale.ts";
import { SingleLineText } from "../shared/text.ts";
import { Statistic } from "../../gen/vocabularies/statistic.ts";
import { Endpoint } from "../../gen/vocabularies/endpoint.ts";
import { Measurement } from "../../gen/vocabularies/measurement.ts";
import { MeasurementCircumstance } from "../../gen/vocabularies/measurement-circumstance.ts";
import { ResponseCategory } from "../../gen/vocabularies/response-category.ts";
import { ResponseCriterion } from "../../gen/vocabularies/response-criterion.ts";

const Count = integerSchema(0, 1_000_000_000);

/** A number or percentage of participants, such as a response rate. */
export interface ProportionResult {
  /** Discriminator: always `proportion`. */
  kind: "proportion";
  /** Endpoint. */
  endpoint: Endpoint;
  /** Response category of a response rate; includes better responses. */
  response?: ResponseCategory | undefined;
  /** Response criteria, such as RECIST 1.1. */
  criteria?: ResponseCriterion | undefined;
  /** Number of participants with the endpoint or event. */
  count?: number | undefined;
  /** Denominator. Absent if it is `analyzed` of the result set. */
  denominator?: number | undefined;
  /** Percentage, as stated; unit `%`, or `1` for a fraction. */
  value?: Quantity | undefined;
  /** Time after the first dose, such as 12 months for a 12-month rate. */
  at?: TimePoint | undefined;
  /** Confidence interval of the percentage. */
  interval?: ConfidenceInterval | undefined;
}
export const ProportionResult: ObjectSchema<ProportionResult> = objectSchema(
  {
    kind: z.literal("proportion"),
    endpoint: Endpoint,
    response: optionalField(ResponseCategory),
    criteria: optionalField(ResponseCriterion),
    count: optionalField(Count),
    denominator: optionalField(Count),
    value: optionalField(Quantity),
    at: optionalField(TimePoint),
    interval: optionalField(ConfidenceInterval),
  },
  {
    isSatisfied: ({ count, value }) => count !== undefined || value !== undefined,
    path: "count",
    message: "is missing; set count or value",
  },
  {
    isSatisfied: ({ count, denominator }) => count === undefined || denominator === undefined || count <= denominator,
    path: "count",
    message: "is greater than the denominator",
  },
  {
    isSatisfied: ({ value }) => value === undefined || isProportion(value),
    path: "value",
    message: "is not a proportion; expected 0 to 100 with the unit %, or 0 to 1 with the unit 1",
  },
  {
    isSatisfied: ({ interval }) =>
      [interval?.low, interval?.high].every((end) => end?.kind !== "observed" || isProportion(end.value)),
    path: "interval",
    message: "has a limit below 0 or above 100 percent",
  },
);

function isProportion({ value, unit }: Quantity): boolean {
  return value >= 0 && (unit === "%" ? value <= 100 : unit === "1" && value <= 1);
}

/** A statistic that may not have been reached, such as median survival or a hazard ratio. */
export interface EstimateResult {
  /** Discriminator: always `estimate`. */
  kind: "estimate";
  /** Endpoint. */
  endpoint: Endpoint;
  /** Statistic, such as median or hazard ratio. */
  statistic: Statistic;
  /** Estimate: a value, not reached or not estimable. */
  estimate: Estimate;
  /** Arms that a ratio or difference compares. Absent for a statistic of one group. */
  comparison?: Comparison | undefined;
  /** P-value of the comparison. */
  pValue?: PValue | undefined;
}
export const EstimateResult: ObjectSchema<EstimateResult> = objectSchema({
  kind: z.literal("estimate"),
  endpoint: Endpoint,
  statistic: Statistic,
  estimate: Estimate,
  comparison: optionalField(Comparison),
  pValue: optionalField(PValue),
});

/** A summary statistic of a measurement over participants. */
export interface SummaryResult {
  /** Discriminator: always `summary`. */
  kind: "summary";
  /** Measurement. */
  measurement: Measurement;
  /** Statistic of the value. */
  statistic: Statistic;
  /** Value. */
  value: Quantity;
  /** Minimum and maximum of the participants' values. */
  range?: Range | undefined;
  /** Confidence interval of the value. */
  interval?: ConfidenceInterval | undefined;
  /** Standard deviation of the participants' values. */
  standardDeviation?: Quantity | undefined;
  /** Number of participants measured. Absent if it is `analyzed` of the result set. */
  analyzed?: number | undefined;
  /** Time of the measurement after the first dose. */
  at?: TimePoint | undefined;
  /** Visit of the measurement, if it has no fixed time. */
  visit?: "baseline" | "first" | "last" | undefined;
}
export const SummaryResult: ObjectSchema<SummaryResult> = objectSchema(
  {
    kind: z.literal("summary"),
    measurement: Measurement,
    statistic: Statistic,
    value: Quantity,
    range: optionalField(Range),
    interval: optionalField(ConfidenceInterval),
    standardDeviation: optionalField(Quantity),
    analyzed: optionalField(Count),
    at: optionalField(TimePoint),
    visit: optionalField(z.enum(["baseline", "first", "last"])),
  },
  {
    isSatisfied: ({ value, range }) =>
      range?.low.unit !== value.unit ||
      range.high.unit !== value.unit ||
      (range.low.value <= value.value && value.value <= range.high.value),
    path: "value",
    message: "is outside its range",
  },
);

/** A measurement that remained above or below a value. */
export interface ThresholdResult {
  /** Discriminator: always `threshold`. */
  kind: "threshold";
  /** Measurement. */
  measurement: Measurement;
  /** Threshold. */
  threshold: Threshold;
  /** Circumstances, such as without transfusion. */
  circumstances?: MeasurementCircumstance[] | undefined;
  /** Minimum duration. */
  atLeast?: Duration | undefined;
  /** Number of participants. Absent if it applies to all. */
  count?: number | undefined;
}
export const ThresholdResult: ObjectSchema<ThresholdResult> = objectSchema({
  kind: z.literal("threshold"),
  measurement: Measurement,
  threshold: Threshold,
  circumstances: optionalField(arraySchema(MeasurementCircumstance, 10)),
  atLeast: optionalField(Duration),
  count: optionalField(Count),
});

/** The number of occurrences of an event. */
export interface CountResult {
  /** Discriminator: always `count`. */
  kind: "count";
  /** Endpoint that occurred. */
  endpoint: Endpoint;
  /** Number of occurrences. */
  count: number;
}
export const CountResult: ObjectSchema<CountResult> = objectSchema({
  kind: z.literal("count"),
  endpoint: Endpoint,
  count: Count,
});

/** The number or percentage of participants with an adverse event, of any grade or of specified grades. */
export interface AdverseEventResult {
  /** Discriminator: always `adverse_event`. */
  kind: "adverse_event";
  /** Adverse event. */
  event: AdverseEvent;
  /** Grades that are counted. Absent for any grade. */
  grade?: GradeLimit | undefined;
  /** Grading scale and version. */
  scale?: GradingScale | undefined;
  /** Whether only serious adverse events are counted. */
  serious?: boolean | undefined;
  /** Whether only adverse reactions (events related to the treatment) are counted. */
  related?: boolean | undefined;
  /** Number of participants with the endpoint or event. */
  count?: number | undefined;
  /** Denominator. Absent if it is `analyzed` of the result set. */
  denominator?: number | undefined;
  /** Percentage, as stated; unit `%`, or `1` for a fraction. */
  value?: Quantity | undefined;
}
export const AdverseEventResult: ObjectSchema<AdverseEventResult> = objectSchema(
  {
    kind: z.literal("adverse_event"),
    event: AdverseEvent,
    grade: optionalField(GradeLimit),
    scale: optionalField(GradingScale),
    serious: optionalField(booleanSchema),
    related: optionalField(booleanSchema),
    count: optionalField(Count),
    denominator: optionalField(Count),
    value: optionalField(Quantity),
  },
  {
    isSatisfied: ({ count, denominator }) => count === undefined || denominator === undefined || count <= denominator,
    path: "count",
    message: "is greater than the denominator",
  },
  {
    isSatisfied: ({ value }) => value === undefined || isProportion(value),
    path: "value",
    message: "is not a proportion; expected 0 to 100 with the unit %, or 0 to 1 with the unit 1",
  },
);

/** The value of one participant in a series. */
export interface SubjectValue {
  /** Identifier of the participant in the source. */
  subject?: string | undefined;
  /** Value of the participant. */
  value: Quantity;
  /** Whether it was ongoing when it was reported. */
  ongoing?: boolean | undefined;
}
export const SubjectValue: ObjectSchema<SubjectValue> = objectSchema({
  subject: optionalField(SingleLineText),
  value: Quantity,
  ongoing: optionalField(booleanSchema),
});

/** The values of individual participants. */
export interface SubjectSeriesResult {
  /** Discriminator: always `subject_series`. */
  kind: "subject_series";
  /** Endpoint. */
  endpoint: Endpoint;
  /** Values, in the order of the source. */
  subjects: SubjectValue[];
}
export const SubjectSeriesResult: ObjectSchema<SubjectSeriesResult> = objectSchema({
  kind: z.literal("subject_series"),
  endpoint: Endpoint,
  subjects: arraySchema(SubjectValue, 100_000),
});

/** The direction of a change. */
export type Direction = "improved" | "unchanged" | "worsened";
export const Direction: z.ZodEnum<{ [K in Direction]: K }> = z.enum(["improved", "unchanged", "worsened"]);

/** A change that is stated without a number. */
export interface DirectionResult {
  /** Discriminator: always `direction`. */
  kind: "direction";
  /** Endpoint that changed. */
  endpoint: Endpoint;
  /** Direction of the change. */
  direction: Direction;
  /** Number of participants. Absent if it is not stated. */
  count?: number | undefined;
}
export const DirectionResult: ObjectSchema<DirectionResult> = objectSchema({
  kind: z.literal("direction"),
  endpoint: Endpoint,
  direction: Direction,
  count: optionalField(Count),
});

/** A result of a trial. */
export type TrialResult =
  | ProportionResult
  | EstimateResult
  | SummaryResult
  | ThresholdResult
  | AdverseEventResult
  | CountResult
  | DirectionResult
  | SubjectSeriesResult;
export const TrialResult: UnionSchema<TrialResult> = unionSchema([
  ProportionResult,
  EstimateResult,
  SummaryResult,
  ThresholdResult,
  AdverseEventResult,
  CountResult,
  DirectionResult,
  SubjectSeriesResult,
]);

/** The duration of follow-up. */
export interface FollowUp {
  /** Statistic of the value. */
  statistic: Statistic;
  /** Duration. */
  value: Duration;
}
export const FollowUp: ObjectSchema<FollowUp> = objectSchema({ statistic: Statistic, value: Duration });

/** An analysis population. ICH E9; CDISC. */
export type AnalysisPopulation =
  | "efficacy_evaluable"
  | "intention_to_treat"
  | "modified_intention_to_treat"
  | "per_protocol"
  | "safety";
export const AnalysisPopulation: z.ZodEnum<{ [K in AnalysisPopulation]: K }> = z.enum([
  "efficacy_evaluable",
  "intention_to_treat",
  "modified_intention_to_treat",
  "per_protocol",
  "safety",
]);

/** Results with the same analysis population and data cut-off. */
export interface ResultSet {
  /** Analysis population. */
  population?: AnalysisPopulation | undefined;
  /** Labels of the arms. Absent for all arms. */
  arms?: string[] | undefined;
  /** Number of participants analyzed. */
  analyzed?: number | undefined;
  /** Data cut-off date. */
  dataCutoff?: PartialDate | undefined;
  /** Duration of follow-up. */
  followUp?: FollowUp | undefined;
  /** Results. */
  findings: TrialResult[];
}
export const ResultSet: ObjectSchema<ResultSet> = objectSchema({
  population: optionalField(AnalysisPopulation),
  arms: optionalField(arraySchema(SingleLineText, 100)),
  analyzed: optionalField(Count),
  dataCutoff: optionalField(PartialDate),
  followUp: optionalField(FollowUp),
  findings: arraySchema(TrialResult, 1000),
});
