/** Curated results of trials. */
import * as z from "zod";
import { booleanSchema, integerSchema, arraySchema, optionalField } from "../../schema/bounds.ts";
import { hasAnyField, objectSchema, unionSchema, type ObjectSchema, type UnionSchema } from "../../schema/object.ts";
import { ConfidenceInterval, Estimate, ObservedRange } from "../shared/estimate.ts";
import { PartialDate } from "../shared/partial-date.ts";
import { Duration, Quantity, Range, Threshold, TimePoint } from "../shared/quantity.ts";
import { Comparison, PValue } from "./comparison.ts";
import { TargetReference } from "../shared/target-reference.ts";
import { SingleLineText } from "../shared/text.ts";
import { Statistic } from "../../gen/vocabularies/statistic.ts";
import { Endpoint } from "../../gen/vocabularies/endpoint.ts";
import { Measurement } from "../../gen/vocabularies/measurement.ts";
import { MeasurementCircumstance } from "../../gen/vocabularies/measurement-circumstance.ts";
import { ResponseCategory } from "../../gen/vocabularies/response-category.ts";
import { ResponseCriterion } from "../../gen/vocabularies/response-criterion.ts";
import { Comparator } from "../../gen/vocabularies/comparator.ts";
import { MeasurementMethod } from "../../gen/vocabularies/measurement-method.ts";
import { Scale } from "../../gen/vocabularies/scale.ts";
import {
  Analysis,
  AnalysisUnit,
  Assessor,
  ExcludedParticipants,
  Exposure,
  ObservationWindow,
  Subgroup,
} from "./result-context.ts";
import { AnalysisPopulation } from "./analysis-population.ts";
import { AdverseEventResult } from "./adverse-event-result.ts";
import { isProportion } from "./proportion.ts";
import { TestResult } from "./test-result.ts";

const Count = integerSchema(0, 1_000_000_000);

/** A number or percentage of participants, such as a response rate. */
export interface ProportionResult {
  /** Discriminator: always `proportion`. */
  kind: "proportion";
  /** Endpoint. */
  endpoint: Endpoint;
  /** Response category of a response rate. Better responses are included unless `exclusive` is set. */
  response?: ResponseCategory | undefined;
  /** Whether better responses are excluded, as in a table of best responses. */
  exclusive?: boolean | undefined;
  /** Response criteria, such as RECIST 1.1. */
  criteria?: ResponseCriterion | undefined;
  /** Number of participants with the endpoint or event. */
  count?: number | undefined;
  /** Denominator. Absent if it is `analyzed` of the result set. */
  denominator?: number | undefined;
  /** Percentage, as stated; unit `%`, or `1` for a fraction. */
  value?: Quantity | undefined;
  /** Relation of the percentage to `value`, such as `gt` for "more than 50 %". Absent if it is equal. */
  comparator?: Comparator | undefined;
  /** Time after the first dose, such as 12 months for a 12-month rate. */
  at?: TimePoint | undefined;
  /** Whether only responses that were ongoing at the data cut-off are counted. */
  ongoing?: boolean | undefined;
  /** Confidence interval of the percentage. */
  interval?: ConfidenceInterval | undefined;
}
export const ProportionResult: ObjectSchema<ProportionResult> = objectSchema(
  {
    kind: z.literal("proportion"),
    endpoint: Endpoint,
    response: optionalField(ResponseCategory),
    exclusive: optionalField(booleanSchema),
    criteria: optionalField(ResponseCriterion),
    count: optionalField(Count),
    denominator: optionalField(Count),
    value: optionalField(Quantity),
    comparator: optionalField(Comparator),
    at: optionalField(TimePoint),
    ongoing: optionalField(booleanSchema),
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
    isSatisfied: ({ exclusive, response }) => exclusive === undefined || response !== undefined,
    path: "exclusive",
    message: "is about a response category; set response or remove it",
  },
  {
    isSatisfied: ({ comparator, value }) => comparator === undefined || value !== undefined,
    path: "comparator",
    message: "is about a percentage; set value or remove it",
  },
  {
    isSatisfied: ({ interval }) =>
      [interval?.low, interval?.high].every((end) => end?.kind !== "observed" || isProportion(end.value)),
    path: "interval",
    message: "has a limit below 0 or above 100 percent",
  },
);

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
  /** Scale on which the endpoint was scored, such as mNIS+7. */
  scale?: Scale | undefined;
  /** Number of events, for a time-to-event endpoint. */
  events?: number | undefined;
  /** Shortest and longest observation; an end may be censored. */
  range?: ObservedRange | undefined;
  /** Time of the estimate after the first dose. */
  at?: TimePoint | undefined;
}
export const EstimateResult: ObjectSchema<EstimateResult> = objectSchema({
  kind: z.literal("estimate"),
  endpoint: Endpoint,
  statistic: Statistic,
  estimate: Estimate,
  comparison: optionalField(Comparison),
  pValue: optionalField(PValue),
  scale: optionalField(Scale),
  events: optionalField(Count),
  range: optionalField(ObservedRange),
  at: optionalField(TimePoint),
});

/** How a change from baseline is measured: as a difference, as a percentage of the baseline, or as its multiple. */
export type ChangeMeasure = "absolute" | "percent" | "ratio";
export const ChangeMeasure: z.ZodEnum<{ [K in ChangeMeasure]: K }> = z.enum(["absolute", "percent", "ratio"]);

/** A summary statistic of a measurement over participants. */
export interface SummaryResult {
  /** Discriminator: always `summary`. */
  kind: "summary";
  /** Measurement. */
  measurement: Measurement;
  /** Statistic of the value. */
  statistic: Statistic;
  /** Whether the value is a level, or a change from baseline. Absent for a level. */
  change?: ChangeMeasure | undefined;
  /** Value. */
  value: Quantity;
  /** Relation of the statistic to `value`, such as `gt` for "more than". Absent if it is equal. */
  comparator?: Comparator | undefined;
  /** Specimen or tissue that was measured, as written, such as `cerebrospinal fluid`. */
  specimen?: string | undefined;
  /** Method of measurement. */
  method?: MeasurementMethod | undefined;
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
    change: optionalField(ChangeMeasure),
    value: Quantity,
    comparator: optionalField(Comparator),
    specimen: optionalField(SingleLineText),
    method: optionalField(MeasurementMethod),
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
  {
    isSatisfied: ({ change, value }) =>
      change === undefined || change === "absolute" || value.unit === "%" || value.unit === "1",
    path: "value",
    message: "is a relative change; expected the unit % or 1",
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

/** The direction of a change: of an outcome, or of a value (raised, lowered). */
export type Direction = "improved" | "unchanged" | "worsened" | "raised" | "lowered";
export const Direction: z.ZodEnum<{ [K in Direction]: K }> = z.enum([
  "improved",
  "unchanged",
  "worsened",
  "raised",
  "lowered",
]);

/** A change that is stated without a number. */
export interface DirectionResult {
  /** Discriminator: always `direction`. */
  kind: "direction";
  /** Endpoint that changed. Required without `measurement`. */
  endpoint?: Endpoint | undefined;
  /** Measurement that changed. Required without `endpoint`. */
  measurement?: Measurement | undefined;
  /** Target of the measurement, such as a protein. */
  target?: TargetReference | undefined;
  /** Scale on which the endpoint was scored. */
  scale?: Scale | undefined;
  /** Specimen or tissue that was measured, as written, such as `plasma`. */
  specimen?: string | undefined;
  /** Direction of the change: that of the outcome or, for a measurement, of its value. */
  direction: Direction;
  /** Whether the change is statistically significant. */
  significant?: boolean | undefined;
  /** Number of participants. Absent if it is not stated. */
  count?: number | undefined;
}
export const DirectionResult: ObjectSchema<DirectionResult> = objectSchema(
  {
    kind: z.literal("direction"),
    endpoint: optionalField(Endpoint),
    measurement: optionalField(Measurement),
    target: optionalField(TargetReference),
    scale: optionalField(Scale),
    specimen: optionalField(SingleLineText),
    direction: Direction,
    significant: optionalField(booleanSchema),
    count: optionalField(Count),
  },
  {
    isSatisfied: ({ endpoint, measurement, target, scale }) =>
      [endpoint, measurement, target, scale].some((value) => value !== undefined),
    path: "endpoint",
    message: "is missing; set endpoint, measurement, target or scale",
  },
  {
    isSatisfied: ({ endpoint, direction }) =>
      endpoint === undefined || !(direction === "raised" || direction === "lowered"),
    path: "direction",
    message: "is that of a value; an endpoint is improved, unchanged or worsened",
  },
);

/** A result of a trial. */
export type TrialResult =
  | ProportionResult
  | EstimateResult
  | TestResult
  | SummaryResult
  | ThresholdResult
  | AdverseEventResult
  | CountResult
  | DirectionResult
  | SubjectSeriesResult;
export const TrialResult: UnionSchema<TrialResult> = unionSchema([
  ProportionResult,
  EstimateResult,
  TestResult,
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
  /** Method: observed, potential (from treatment to the data cut-off), or reverse Kaplan-Meier. */
  method?: "observed" | "potential" | "reverse_kaplan_meier" | undefined;
}
export const FollowUp: ObjectSchema<FollowUp> = objectSchema({
  statistic: Statistic,
  value: Duration,
  method: optionalField(z.enum(["observed", "potential", "reverse_kaplan_meier"])),
});

/** The calendar time from which the data of an analysis come. */
export interface DataPeriod {
  /** First date. */
  from?: PartialDate | undefined;
  /** Last date. */
  to?: PartialDate | undefined;
  /** Length, if the source gives it without dates. */
  length?: Duration | undefined;
}
export const DataPeriod: ObjectSchema<DataPeriod> = objectSchema(
  { from: optionalField(PartialDate), to: optionalField(PartialDate), length: optionalField(Duration) },
  hasAnyField,
);

/** Results with the same context: analysis population, subgroup, arms, assessor, analysis and data cut-off. */
export interface ResultSet {
  /** Analysis population. */
  population?: AnalysisPopulation | undefined;
  /** Subgroup of the population. Absent for the entire population. */
  subgroup?: Subgroup | undefined;
  /** Labels of the arms. Absent for all arms. */
  arms?: string[] | undefined;
  /** Number of participants analyzed. */
  analyzed?: number | undefined;
  /** Data cut-off date. */
  dataCutoff?: PartialDate | undefined;
  /** Calendar time from which the data come. */
  dataPeriod?: DataPeriod | undefined;
  /** Duration of follow-up. */
  followUp?: FollowUp | undefined;
  /** Analysis that gave the results: its stage, and whether it was prespecified. */
  analysis?: Analysis | undefined;
  /** Who assessed the outcomes. */
  assessor?: Assessor | undefined;
  /** What `analyzed` and the denominators count. Absent for participants. */
  unit?: AnalysisUnit | undefined;
  /** Period in which the outcomes were counted. */
  window?: ObservationWindow | undefined;
  /** Participants who were not analyzed, by reason. */
  excluded?: ExcludedParticipants[] | undefined;
  /** Dose that the participants received. */
  exposure?: Exposure[] | undefined;
  /** Results. */
  findings: TrialResult[];
}
export const ResultSet: ObjectSchema<ResultSet> = objectSchema({
  population: optionalField(AnalysisPopulation),
  subgroup: optionalField(Subgroup),
  arms: optionalField(arraySchema(SingleLineText, 100)),
  analyzed: optionalField(Count),
  dataCutoff: optionalField(PartialDate),
  dataPeriod: optionalField(DataPeriod),
  followUp: optionalField(FollowUp),
  analysis: optionalField(Analysis),
  assessor: optionalField(Assessor),
  unit: optionalField(AnalysisUnit),
  window: optionalField(ObservationWindow),
  excluded: optionalField(arraySchema(ExcludedParticipants, 50)),
  exposure: optionalField(arraySchema(Exposure, 50)),
  findings: arraySchema(TrialResult, 1000),
});
