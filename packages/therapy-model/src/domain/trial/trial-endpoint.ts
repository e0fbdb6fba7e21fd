/** Endpoints and outcome measures of trials. */
import * as z from "zod";
import { arraySchema, numberSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { TimePoint } from "../shared/quantity.ts";
import { SingleLineText, MultilineText } from "../shared/text.ts";
import { CellType } from "../../gen/vocabularies/cell-type.ts";
import { TargetReference } from "../shared/target-reference.ts";
import { Estimand } from "./estimand.ts";
import { Endpoint } from "../../gen/vocabularies/endpoint.ts";
import { EndpointLevel } from "../../gen/vocabularies/endpoint-level.ts";
import { GradingScale } from "../../gen/vocabularies/grading-scale.ts";
import { Measurement } from "../../gen/vocabularies/measurement.ts";
import { MeasurementMethod } from "../../gen/vocabularies/measurement-method.ts";
import { ResponseCriterion } from "../../gen/vocabularies/response-criterion.ts";
import { Scale } from "../../gen/vocabularies/scale.ts";

/** The time at or over which an outcome is measured, from the first dose. ClinicalTrials.gov: Time Frame. */
export interface TimeFrame {
  /** Start. Absent if only the end is stated. */
  from?: TimePoint | undefined;
  /** End. */
  to?: TimePoint | undefined;
  /** Text, as written. */
  text?: string | undefined;
}
export const TimeFrame: ObjectSchema<TimeFrame> = objectSchema(
  {
    from: optionalField(TimePoint),
    to: optionalField(TimePoint),
    text: optionalField(MultilineText),
  },
  {
    isSatisfied: ({ from, to }) =>
      from === undefined || to === undefined || from.unit !== to.unit || from.value <= to.value,
    path: "from",
    message: "is after the end of the time frame",
  },
);

/** The scale of an endpoint, with the range of scores that the protocol states. */
export interface ScoredScale {
  /** Scale. */
  scale: Scale;
  /** Minimum score. */
  minimum?: number | undefined;
  /** Maximum score. */
  maximum?: number | undefined;
  /** Whether a higher score means a better or a worse outcome. */
  higherScoreMeans?: "better" | "worse" | undefined;
}
export const ScoredScale: ObjectSchema<ScoredScale> = objectSchema(
  {
    scale: Scale,
    minimum: optionalField(numberSchema(-1000, 10_000)),
    maximum: optionalField(numberSchema(-1000, 10_000)),
    higherScoreMeans: optionalField(z.enum(["better", "worse"])),
  },
  {
    isSatisfied: ({ minimum, maximum }) => minimum === undefined || maximum === undefined || minimum <= maximum,
    path: "minimum",
    message: "is above the maximum",
  },
);

/** A variable that the trial analyzes, as an endpoint (ICH E9) and as registered (outcome measure, 42 CFR 11.10(b)). */
export interface TrialEndpoint {
  /** Level: primary, key secondary, secondary, exploratory or post hoc. */
  level: EndpointLevel;
  /** Endpoint, as a term. Absent if no term fits; then the title states it. */
  endpoint?: Endpoint | undefined;
  /** Title. */
  title?: string | undefined;
  /** Time frame. */
  timeFrame?: TimeFrame | undefined;
  /** Laboratory value or other measurement of the endpoint. */
  measurement?: Measurement | undefined;
  /** Target of the measurement, such as the antigen of the cells that are counted. */
  target?: TargetReference | undefined;
  /** Cell types that are counted or distinguished. */
  cellTypes?: CellType[] | undefined;
  /** Methods of measurement. */
  methods?: MeasurementMethod[] | undefined;
  /** Grading scale for severity. */
  grading?: GradingScale | undefined;
  /** Response criteria. */
  criteria?: ResponseCriterion | undefined;
  /** Scale of the score. */
  scale?: ScoredScale | undefined;
  /** Estimands of the endpoint. */
  estimands?: Estimand[] | undefined;
  /** Description, as written. */
  text?: string | undefined;
}
export const TrialEndpoint: ObjectSchema<TrialEndpoint> = objectSchema(
  {
    level: EndpointLevel,
    endpoint: optionalField(Endpoint),
    title: optionalField(SingleLineText),
    timeFrame: optionalField(TimeFrame),
    measurement: optionalField(Measurement),
    target: optionalField(TargetReference),
    cellTypes: optionalField(arraySchema(CellType, 20)),
    methods: optionalField(arraySchema(MeasurementMethod, 20)),
    grading: optionalField(GradingScale),
    criteria: optionalField(ResponseCriterion),
    scale: optionalField(ScoredScale),
    estimands: optionalField(arraySchema(Estimand, 20)),
    text: optionalField(MultilineText),
  },
  {
    isSatisfied: ({ endpoint, measurement, title, text }) =>
      endpoint !== undefined || measurement !== undefined || title !== undefined || text !== undefined,
    path: "endpoint",
    message: "is missing; set endpoint, measurement, title or text",
  },
);
