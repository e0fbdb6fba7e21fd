/** What a company or an authority intends or expects. */
import * as z from "zod";
import { arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { ApplicationType } from "../../gen/vocabularies/application-type.ts";
import { Jurisdiction } from "../../gen/vocabularies/jurisdiction.ts";
import { Regulator } from "../../gen/vocabularies/regulator.ts";
import { EventDate, PartialDate } from "../shared/partial-date.ts";
import { TimePoint } from "../shared/quantity.ts";
import { OrganizationId, TrialId } from "../shared/record-id.ts";

const plannedSteps = [
  "trial_application",
  "trial_start",
  "trial_completion",
  "results",
  "publication",
  "presentation",
  "update",
  "meeting_with_authority",
  "marketing_application",
  "resubmission",
  "goal_date",
  "decision",
  "product_information",
  "launch",
  "manufacturing_capacity",
] as const;

/** A step that is planned or expected. `goal_date` is that the authority sets one; `product_information` is its publication. */
export type PlannedStep = (typeof plannedSteps)[number];
export const PlannedStep: z.ZodEnum<{ [K in PlannedStep]: K }> = z.enum(plannedSteps);

const planTriggers = [
  "analysis",
  "results",
  "submission",
  "acceptance",
  "decision",
  "agreement_with_authority",
  "inspection",
  "financing",
] as const;

/** The event after which a planned step follows. */
export type PlanTrigger = (typeof planTriggers)[number];
export const PlanTrigger: z.ZodEnum<{ [K in PlanTrigger]: K }> = z.enum(planTriggers);

/** The event on which a plan depends, such as the analysis at 18 months or the decision of an authority. */
export interface PlanCondition {
  /** Event. */
  after: PlanTrigger;
  /** Time of the analysis or results, from the first dose. */
  at?: TimePoint | undefined;
  /** Authority that decides or agrees. */
  regulator?: Regulator | undefined;
}
export const PlanCondition: ObjectSchema<PlanCondition> = objectSchema({
  after: PlanTrigger,
  at: optionalField(TimePoint),
  regulator: optionalField(Regulator),
});

/**
 * A step that someone intends or expects, as stated on a date. It is not a regulatory event: it need not happen, and its date
 * is as coarse as the source gives it (`2025`, second quarter).
 */
export interface Plan {
  /** Step. */
  step: PlannedStep;
  /** Date, as coarse as stated; its type is anticipated. Absent if the source gives none. */
  date?: EventDate | undefined;
  /** Event on which it depends. */
  condition?: PlanCondition | undefined;
  /** Authority with which the plan or its timing was agreed. */
  agreedWith?: Regulator | undefined;
  /** Jurisdictions of the step. */
  jurisdictions?: Jurisdiction[] | undefined;
  /** Authority of the step. */
  regulator?: Regulator | undefined;
  /** Type of the planned application. */
  application?: ApplicationType | undefined;
  /** Trial that is planned or whose results are expected. */
  trial?: TrialId | undefined;
  /** Organization that plans it. */
  organization?: OrganizationId | undefined;
  /** Date on which the plan was stated. */
  stated?: PartialDate | undefined;
}
export const Plan: ObjectSchema<Plan> = objectSchema(
  {
    step: PlannedStep,
    date: optionalField(EventDate),
    condition: optionalField(PlanCondition),
    agreedWith: optionalField(Regulator),
    jurisdictions: optionalField(arraySchema(Jurisdiction, 50)),
    regulator: optionalField(Regulator),
    application: optionalField(ApplicationType),
    trial: optionalField(TrialId),
    organization: optionalField(OrganizationId),
    stated: optionalField(PartialDate),
  },
  {
    isSatisfied: ({ date }) => date?.type !== "actual",
    path: "date",
    message: "is actual; a step that happened is an event or a date of a trial, not a plan",
  },
);
