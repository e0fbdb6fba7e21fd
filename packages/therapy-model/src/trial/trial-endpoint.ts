/** What a trial measures and when. */
import * as z from "zod";
import { list, number, optional } from "../bounds.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { TimePoint } from "../shared/quantity.ts";
import { Label, Passage } from "../shared/text.ts";
import { CellType } from "../therapy/cell-type.ts";
import { TargetReference } from "../therapy/target-reference.ts";
import { Endpoint } from "./endpoint.ts";
import { EndpointLevel } from "./endpoint-level.ts";
import { GradingScale } from "./grading-scale.ts";
import { Measurement } from "./measurement.ts";
import { MeasurementMethod } from "./measurement-method.ts";
import { ResponseCriterion } from "./response-criteria.ts";
import { Scale } from "./scale.ts";

/** The period over which an endpoint is measured, counted from the first dose. */
export interface TimeFrame {
  /** When it begins; absent where only the end is stated. */
  from?: TimePoint | undefined;
  /** When it ends. */
  to?: TimePoint | undefined;
  /** The period in the source's own words. */
  text?: string | undefined;
}
/** Schema of {@link TimeFrame}. */
export const TimeFrame: ObjectSchema<TimeFrame> = object(
  {
    from: optional(TimePoint),
    to: optional(TimePoint),
    text: optional(Passage),
  },
  {
    holds: ({ from, to }) => from === undefined || to === undefined || from.unit !== to.unit || from.value <= to.value,
    path: "from",
    message: "is after the end of the time frame",
  },
);

/** The scale of an endpoint with the scores that the protocol says it can have. */
export interface ScoredScale {
  /** The scale. */
  scale: Scale;
  /** The least possible score. */
  minimum?: number | undefined;
  /** The greatest possible score. */
  maximum?: number | undefined;
  /** Whether a higher score is a better or a worse outcome. */
  higherIs?: "better" | "worse" | undefined;
}
/** Schema of {@link ScoredScale}. */
export const ScoredScale: ObjectSchema<ScoredScale> = object(
  {
    scale: Scale,
    minimum: optional(number(-1000, 10_000)),
    maximum: optional(number(-1000, 10_000)),
    higherIs: optional(z.enum(["better", "worse"])),
  },
  {
    holds: ({ minimum, maximum }) => minimum === undefined || maximum === undefined || minimum <= maximum,
    path: "minimum",
    message: "is above the greatest possible score",
  },
);

/** An endpoint of a trial: what is measured, how, and over which period. */
export interface TrialEndpoint {
  /** Whether it is a primary, secondary or other endpoint. */
  level: EndpointLevel;
  /** What it measures; absent where no term holds it and the title says it. */
  endpoint?: Endpoint | undefined;
  /** What the protocol calls it, in a few words. */
  title?: string | undefined;
  /** The period over which it is measured. */
  timeFrame?: TimeFrame | undefined;
  /** The laboratory value or quantity behind it. */
  measurement?: Measurement | undefined;
  /** The target that it is about, such as the antigen whose cells are counted. */
  target?: TargetReference | undefined;
  /** The cells that are counted or told apart. */
  cellTypes?: CellType[] | undefined;
  /** The methods by which it is measured. */
  methods?: MeasurementMethod[] | undefined;
  /** The scale by which severity is graded. */
  grading?: GradingScale | undefined;
  /** The rules by which response is judged. */
  criteria?: ResponseCriterion | undefined;
  /** The scale on which it is scored. */
  scale?: ScoredScale | undefined;
  /** The description in the source's own words. */
  text?: string | undefined;
}
/** Schema of {@link TrialEndpoint}. */
export const TrialEndpoint: ObjectSchema<TrialEndpoint> = object(
  {
    level: EndpointLevel,
    endpoint: optional(Endpoint),
    title: optional(Label),
    timeFrame: optional(TimeFrame),
    measurement: optional(Measurement),
    target: optional(TargetReference),
    cellTypes: optional(list(CellType, 20)),
    methods: optional(list(MeasurementMethod, 20)),
    grading: optional(GradingScale),
    criteria: optional(ResponseCriterion),
    scale: optional(ScoredScale),
    text: optional(Passage),
  },
  {
    holds: ({ endpoint, measurement, title, text }) =>
      endpoint !== undefined || measurement !== undefined || title !== undefined || text !== undefined,
    path: "endpoint",
    message: "is missing, and nothing else says what is measured",
  },
);
