/** Objectives of a trial. */
import * as z from "zod";
import { arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { MultilineText } from "../shared/text.ts";
import { EndpointLevel } from "../../gen/vocabularies/endpoint-level.ts";

const objectiveAims = [
  "safety",
  "tolerability",
  "efficacy",
  "dose_finding",
  "feasibility",
  "pharmacokinetics",
  "pharmacodynamics",
  "immunogenicity",
  "remission_before_transplant",
  "predictors_of_outcome",
  "quality_of_life",
] as const;

/** What a trial sets out to study. CDISC controlled terminology: Trial Type; USDM: trial intent. */
export type ObjectiveAim = (typeof objectiveAims)[number];
export const ObjectiveAim: z.ZodEnum<{ [K in ObjectiveAim]: K }> = z.enum(objectiveAims);

/** A purpose of the trial. ICH M11: Objective. */
export interface Objective {
  /** Level: primary, key secondary, secondary or exploratory. */
  level: EndpointLevel;
  /** What it sets out to study. */
  aims?: ObjectiveAim[] | undefined;
  /** Text, as written. */
  text?: string | undefined;
}
export const Objective: ObjectSchema<Objective> = objectSchema(
  { level: EndpointLevel, aims: optionalField(arraySchema(ObjectiveAim, 10)), text: optionalField(MultilineText) },
  {
    isSatisfied: ({ aims, text }) => aims !== undefined || text !== undefined,
    path: "text",
    message: "is missing; set aims or text",
  },
);
