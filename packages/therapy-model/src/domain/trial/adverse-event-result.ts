/** Curated results about adverse events. */
import * as z from "zod";
import { arraySchema, booleanSchema, integerSchema, optionalField } from "../../schema/bounds.ts";
import { hasAnyField, objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { AdverseEvent } from "../../gen/vocabularies/adverse-event.ts";
import { Comparator } from "../../gen/vocabularies/comparator.ts";
import { GradingScale } from "../../gen/vocabularies/grading-scale.ts";
import { Statistic } from "../../gen/vocabularies/statistic.ts";
import { Treatment } from "../../gen/vocabularies/treatment.ts";
import { ObservedRange } from "../shared/estimate.ts";
import { Duration, Quantity } from "../shared/quantity.ts";
import { PartialDate } from "../shared/partial-date.ts";
import { Assessor } from "./result-context.ts";
import { GradeLimit } from "./comparison.ts";
import { isProportion } from "./proportion.ts";

const Count = integerSchema(0, 1_000_000_000);

const eventOutcomes = [
  "recovered",
  "recovering",
  "not_recovered",
  "recovered_with_sequelae",
  "fatal",
  "unknown",
] as const;

/** The outcome of an adverse event at the time of the last observation. ICH E2B(R3): E.i.7. */
export type EventOutcome = (typeof eventOutcomes)[number];
export const EventOutcome: z.ZodEnum<{ [K in EventOutcome]: K }> = z.enum(eventOutcomes);

/** The finding of an autopsy on the reported cause of death. */
export type AutopsyFinding = "confirms" | "contradicts" | "inconclusive" | "not_performed";
export const AutopsyFinding: z.ZodEnum<{ [K in AutopsyFinding]: K }> = z.enum([
  "confirms",
  "contradicts",
  "inconclusive",
  "not_performed",
]);

/** The death of one participant. ICH E2B(R3): D.9. */
export interface DeathReport {
  /** Date of death. */
  date?: PartialDate | undefined;
  /** Causes, as terms. */
  causes?: AdverseEvent[] | undefined;
  /** Events that led to the cause. */
  precededBy?: AdverseEvent[] | undefined;
  /** Other events in the course. */
  during?: AdverseEvent[] | undefined;
  /** Who judged the cause. */
  judgedBy?: Assessor | undefined;
  /** Finding of the autopsy on the cause. */
  autopsy?: AutopsyFinding | undefined;
}
export const DeathReport: ObjectSchema<DeathReport> = objectSchema(
  {
    date: optionalField(PartialDate),
    causes: optionalField(arraySchema(AdverseEvent, 10)),
    precededBy: optionalField(arraySchema(AdverseEvent, 10)),
    during: optionalField(arraySchema(AdverseEvent, 10)),
    judgedBy: optionalField(Assessor),
    autopsy: optionalField(AutopsyFinding),
  },
  hasAnyField,
);

/** A time over the participants with an event: a statistic, a range, or both. */
export interface TimeStatistic {
  /** Statistic of the value. Absent for the time of one participant. */
  statistic?: Statistic | undefined;
  /** Time. */
  value?: Duration | undefined;
  /** Shortest and longest time; an end may be censored. */
  range?: ObservedRange | undefined;
}
export const TimeStatistic: ObjectSchema<TimeStatistic> = objectSchema(
  { statistic: optionalField(Statistic), value: optionalField(Duration), range: optionalField(ObservedRange) },
  {
    isSatisfied: ({ value, range }) => value !== undefined || range !== undefined,
    path: "value",
    message: "is missing; set value or range",
  },
);

/** The number or percentage of participants with an adverse event, of any grade or of specified grades. */
export interface AdverseEventResult {
  /** Discriminator: always `adverse_event`. */
  kind: "adverse_event";
  /** Adverse event. Absent if participants with any adverse event are counted. */
  event?: AdverseEvent | undefined;
  /** Grades that are counted. Absent for any grade. */
  grade?: GradeLimit | undefined;
  /** Grading scale and version. */
  scale?: GradingScale | undefined;
  /** Whether only serious adverse events are counted. */
  serious?: boolean | undefined;
  /** Whether only adverse reactions (events related to the treatment) are counted. */
  related?: boolean | undefined;
  /** Time from the first dose to the onset of the event. */
  onset?: TimeStatistic | undefined;
  /** Duration of the event. */
  duration?: TimeStatistic | undefined;
  /** Outcome of the event. ICH E2B(R3): E.i.7. */
  outcome?: EventOutcome | undefined;
  /** Treatments that were given for the event. */
  management?: Treatment[] | undefined;
  /** Number of participants with the endpoint or event. */
  count?: number | undefined;
  /** Denominator. Absent if it is `analyzed` of the result set. */
  denominator?: number | undefined;
  /** Percentage, as stated; unit `%`, or `1` for a fraction. */
  value?: Quantity | undefined;
  /** Relation of the percentage to `value`, such as `lt` for "less than 1 %". Absent if it is equal. */
  comparator?: Comparator | undefined;
  /** Death of one participant from the event. */
  death?: DeathReport | undefined;
}
export const AdverseEventResult: ObjectSchema<AdverseEventResult> = objectSchema(
  {
    kind: z.literal("adverse_event"),
    event: optionalField(AdverseEvent),
    grade: optionalField(GradeLimit),
    scale: optionalField(GradingScale),
    serious: optionalField(booleanSchema),
    related: optionalField(booleanSchema),
    onset: optionalField(TimeStatistic),
    duration: optionalField(TimeStatistic),
    outcome: optionalField(EventOutcome),
    management: optionalField(arraySchema(Treatment, 20)),
    count: optionalField(Count),
    denominator: optionalField(Count),
    value: optionalField(Quantity),
    comparator: optionalField(Comparator),
    death: optionalField(DeathReport),
  },
  {
    isSatisfied: ({ comparator, value }) => comparator === undefined || value !== undefined,
    path: "comparator",
    message: "is about a percentage; set value or remove it",
  },
  {
    isSatisfied: ({ death, outcome }) => death === undefined || outcome === undefined || outcome === "fatal",
    path: "death",
    message: "is set, but the outcome is not fatal",
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
