/** What a trial found. */
import * as z from "zod";
import { flag, integer, list, optional } from "../bounds.ts";
import { object, union, type ObjectSchema, type UnionSchema } from "../schema.ts";
import { ConfidenceInterval, Estimate } from "../shared/estimate.ts";
import { PartialDate } from "../shared/partial-date.ts";
import { Duration, Quantity, Range, Threshold, TimePoint } from "../shared/quantity.ts";
import { AdverseEvent } from "./adverse-event.ts";
import { Comparison, GradeLimit, PValue } from "./comparison.ts";
import { GradingScale } from "./grading-scale.ts";
import { Label } from "../shared/text.ts";
import { Statistic } from "../shared/population-statistic.ts";
import { Endpoint } from "./endpoint.ts";
import { Measurement } from "./measurement.ts";
import { MeasurementCircumstance } from "./measurement-circumstance.ts";
import { ResponseCategory } from "./response-category.ts";
import { ResponseCriterion } from "./response-criteria.ts";

const Count = integer(0, 1_000_000_000);

/** How many patients something happened to, in number or in percent. */
export interface ProportionResult {
  /** Says that this is a proportion of patients. */
  kind: "proportion";
  /** What they reached or had. */
  endpoint: Endpoint;
  /** The response, for response rates; this response or a better one. */
  response?: ResponseCategory | undefined;
  /** The rules by which response was judged. */
  criteria?: ResponseCriterion | undefined;
  /** How many patients. */
  count?: number | undefined;
  /** Of how many; absent where the result set's own number holds. */
  denominator?: number | undefined;
  /** The percentage, as stated. */
  value?: Quantity | undefined;
  /** The time after the first dose for which it holds, such as 12 months for a 12-month rate. */
  at?: TimePoint | undefined;
  /** The confidence interval around the percentage. */
  interval?: ConfidenceInterval | undefined;
}
/** Schema of {@link ProportionResult}. */
export const ProportionResult: ObjectSchema<ProportionResult> = object(
  {
    kind: z.literal("proportion"),
    endpoint: Endpoint,
    response: optional(ResponseCategory),
    criteria: optional(ResponseCriterion),
    count: optional(Count),
    denominator: optional(Count),
    value: optional(Quantity),
    at: optional(TimePoint),
    interval: optional(ConfidenceInterval),
  },
  {
    holds: ({ count, value }) => count !== undefined || value !== undefined,
    path: "count",
    message: "is missing, and so is the percentage: a proportion has one of them at least",
  },
  {
    holds: ({ count, denominator }) => count === undefined || denominator === undefined || count <= denominator,
    path: "count",
    message: "is more than its denominator",
  },
  {
    holds: ({ value }) => value === undefined || isShare(value),
    path: "value",
    message: "is not a share: from 0 to 100 with the unit %, or from 0 to 1 with the unit 1",
  },
  {
    holds: ({ interval }) =>
      [interval?.low, interval?.high].every((end) => end?.kind !== "observed" || isShare(end.value)),
    path: "interval",
    message: "reaches beyond 0 or 100 percent",
  },
);

function isShare({ value, unit }: Quantity): boolean {
  return value >= 0 && (unit === "%" ? value <= 100 : unit === "1" && value <= 1);
}

/** A statistic that may not have been reached, such as a median survival. */
export interface EstimateResult {
  /** Says that this is a statistic that may not have been reached. */
  kind: "estimate";
  /** What it is a statistic of. */
  endpoint: Endpoint;
  /** Which statistic. */
  statistic: Statistic;
  /** Its value, or why it has none. */
  estimate: Estimate;
  /** What a ratio or a difference compares; absent for a statistic of one group. */
  comparison?: Comparison | undefined;
  /** The p-value of the comparison. */
  pValue?: PValue | undefined;
}
/** Schema of {@link EstimateResult}. */
export const EstimateResult: ObjectSchema<EstimateResult> = object({
  kind: z.literal("estimate"),
  endpoint: Endpoint,
  statistic: Statistic,
  estimate: Estimate,
  comparison: optional(Comparison),
  pValue: optional(PValue),
});

/** A measured quantity summed up over patients. */
export interface SummaryResult {
  /** Says that this sums up a measured quantity. */
  kind: "summary";
  /** What was measured. */
  measurement: Measurement;
  /** Which statistic the value is. */
  statistic: Statistic;
  /** The value. */
  value: Quantity;
  /** The least and the greatest value among the patients. */
  range?: Range | undefined;
  /** The confidence interval around the value. */
  interval?: ConfidenceInterval | undefined;
  /** The standard deviation of the patients' values. */
  standardDeviation?: Quantity | undefined;
  /** In how many patients it was measured; absent where the result set's own number holds. */
  analyzed?: number | undefined;
  /** The time after the first dose at which it was measured. */
  at?: TimePoint | undefined;
  /** When it was measured, where that is no fixed time: at the first or the last visit. */
  visit?: "baseline" | "first" | "last" | undefined;
}
/** Schema of {@link SummaryResult}. */
export const SummaryResult: ObjectSchema<SummaryResult> = object(
  {
    kind: z.literal("summary"),
    measurement: Measurement,
    statistic: Statistic,
    value: Quantity,
    range: optional(Range),
    interval: optional(ConfidenceInterval),
    standardDeviation: optional(Quantity),
    analyzed: optional(Count),
    at: optional(TimePoint),
    visit: optional(z.enum(["baseline", "first", "last"])),
  },
  {
    holds: ({ value, range }) =>
      range?.low.unit !== value.unit ||
      range.high.unit !== value.unit ||
      (range.low.value <= value.value && value.value <= range.high.value),
    path: "value",
    message: "is outside its own range",
  },
);

/** A measured quantity that stayed above or below a value. */
export interface ThresholdResult {
  /** Says that a quantity stayed above or below a value. */
  kind: "threshold";
  /** What was measured. */
  measurement: Measurement;
  /** Above or below what. */
  threshold: Threshold;
  /** Under what circumstances, such as without transfusion. */
  circumstances?: MeasurementCircumstance[] | undefined;
  /** For how long at least. */
  atLeast?: Duration | undefined;
  /** In how many patients; absent where it held for all. */
  count?: number | undefined;
}
/** Schema of {@link ThresholdResult}. */
export const ThresholdResult: ObjectSchema<ThresholdResult> = object({
  kind: z.literal("threshold"),
  measurement: Measurement,
  threshold: Threshold,
  circumstances: optional(list(MeasurementCircumstance, 10)),
  atLeast: optional(Duration),
  count: optional(Count),
});

/** How many times something happened. */
export interface CountResult {
  /** Says that this is a number of events. */
  kind: "count";
  /** What happened. */
  endpoint: Endpoint;
  /** How many times. */
  count: number;
}
/** Schema of {@link CountResult}. */
export const CountResult: ObjectSchema<CountResult> = object({
  kind: z.literal("count"),
  endpoint: Endpoint,
  count: Count,
});

/** How many patients had an adverse event, of a grade where one was counted. */
export interface AdverseEventResult {
  /** Says that this counts patients with an adverse event. */
  kind: "adverse_event";
  /** The event. */
  event: AdverseEvent;
  /** The grade from which, or up to which, it was counted; absent for any grade. */
  grade?: GradeLimit | undefined;
  /** The grading scale and its version. */
  scale?: GradingScale | undefined;
  /** Whether only serious events were counted. */
  serious?: boolean | undefined;
  /** Whether only events that the treatment caused were counted. */
  related?: boolean | undefined;
  /** How many patients. */
  count?: number | undefined;
  /** Of how many; absent where the result set's own number holds. */
  denominator?: number | undefined;
  /** The percentage, as stated. */
  value?: Quantity | undefined;
}
/** Schema of {@link AdverseEventResult}. */
export const AdverseEventResult: ObjectSchema<AdverseEventResult> = object(
  {
    kind: z.literal("adverse_event"),
    event: AdverseEvent,
    grade: optional(GradeLimit),
    scale: optional(GradingScale),
    serious: optional(flag),
    related: optional(flag),
    count: optional(Count),
    denominator: optional(Count),
    value: optional(Quantity),
  },
  {
    holds: ({ count, denominator }) => count === undefined || denominator === undefined || count <= denominator,
    path: "count",
    message: "is more than its denominator",
  },
  {
    holds: ({ value }) => value === undefined || isShare(value),
    path: "value",
    message: "is not a share: from 0 to 100 with the unit %, or from 0 to 1 with the unit 1",
  },
);

/** The value of one patient in a series. */
export interface SubjectValue {
  /** How the source tells the patient from the others. */
  subject?: string | undefined;
  /** The patient's value. */
  value: Quantity;
  /** Whether it was still going on when it was reported. */
  ongoing?: boolean | undefined;
}
/** Schema of {@link SubjectValue}. */
export const SubjectValue: ObjectSchema<SubjectValue> = object({
  subject: optional(Label),
  value: Quantity,
  ongoing: optional(flag),
});

/** The values of patients one by one. */
export interface SubjectSeriesResult {
  /** Says that these are the values of patients one by one. */
  kind: "subject_series";
  /** What they are values of. */
  endpoint: Endpoint;
  /** The values, in the order of the source. */
  subjects: SubjectValue[];
}
/** Schema of {@link SubjectSeriesResult}. */
export const SubjectSeriesResult: ObjectSchema<SubjectSeriesResult> = object({
  kind: z.literal("subject_series"),
  endpoint: Endpoint,
  subjects: list(SubjectValue, 100_000),
});

/** Whether something got better, stayed or got worse. */
export type Direction = "improved" | "unchanged" | "worsened";
/** Schema of {@link Direction}. */
export const Direction: z.ZodEnum<{ [K in Direction]: K }> = z.enum(["improved", "unchanged", "worsened"]);

/** A change for which no number was given. */
export interface DirectionResult {
  /** Says that a change was reported without a number. */
  kind: "direction";
  /** What changed. */
  endpoint: Endpoint;
  /** In which direction. */
  direction: Direction;
  /** In how many patients; absent where that was not said. */
  count?: number | undefined;
}
/** Schema of {@link DirectionResult}. */
export const DirectionResult: ObjectSchema<DirectionResult> = object({
  kind: z.literal("direction"),
  endpoint: Endpoint,
  direction: Direction,
  count: optional(Count),
});

/** One finding of a trial. */
export type TrialResult =
  | ProportionResult
  | EstimateResult
  | SummaryResult
  | ThresholdResult
  | AdverseEventResult
  | CountResult
  | DirectionResult
  | SubjectSeriesResult;
/** Schema of {@link TrialResult}. */
export const TrialResult: UnionSchema<TrialResult> = union([
  ProportionResult,
  EstimateResult,
  SummaryResult,
  ThresholdResult,
  AdverseEventResult,
  CountResult,
  DirectionResult,
  SubjectSeriesResult,
]);

/** How long patients were followed. */
export interface FollowUp {
  /** Which statistic the value is. */
  statistic: Statistic;
  /** How long. */
  value: Duration;
}
/** Schema of {@link FollowUp}. */
export const FollowUp: ObjectSchema<FollowUp> = object({ statistic: Statistic, value: Duration });

/** The patients that an analysis counts. */
export type AnalysisPopulation =
  | "efficacy_evaluable"
  | "intention_to_treat"
  | "modified_intention_to_treat"
  | "per_protocol"
  | "safety";
/** Schema of {@link AnalysisPopulation}. */
export const AnalysisPopulation: z.ZodEnum<{ [K in AnalysisPopulation]: K }> = z.enum([
  "efficacy_evaluable",
  "intention_to_treat",
  "modified_intention_to_treat",
  "per_protocol",
  "safety",
]);

/** Findings that share a population and a data cut-off. */
export interface ResultSet {
  /** The patients that the analysis counts. */
  population?: AnalysisPopulation | undefined;
  /** The arms that it covers, by label; absent where it covers all. */
  arms?: string[] | undefined;
  /** How many patients were analysed. */
  analyzed?: number | undefined;
  /** The date up to which data were counted. */
  dataCutoff?: PartialDate | undefined;
  /** How long the patients were followed. */
  followUp?: FollowUp | undefined;
  /** The findings. */
  findings: TrialResult[];
}
/** Schema of {@link ResultSet}. */
export const ResultSet: ObjectSchema<ResultSet> = object({
  population: optional(AnalysisPopulation),
  arms: optional(list(Label, 100)),
  analyzed: optional(Count),
  dataCutoff: optional(PartialDate),
  followUp: optional(FollowUp),
  findings: list(TrialResult, 1000),
});
