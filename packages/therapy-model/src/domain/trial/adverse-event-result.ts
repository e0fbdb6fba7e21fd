/** Curated results about adverse events. */
import * as z from "zod";
import { arraySchema, booleanSchema, integerSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { AdverseEvent } from "../../gen/vocabularies/adverse-event.ts";
import { GradingScale } from "../../gen/vocabularies/grading-scale.ts";
import { Statistic } from "../../gen/vocabularies/statistic.ts";
import { Treatment } from "../../gen/vocabularies/treatment.ts";
import { ObservedRange } from "../shared/estimate.ts";
import { Duration, Quantity } from "../shared/quantity.ts";
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
