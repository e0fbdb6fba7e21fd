/** Cohorts of a trial, apart from its arms. */
import * as z from "zod";
import { arraySchema, booleanSchema, integerSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Condition } from "../disease/condition.ts";
import { Duration } from "../shared/quantity.ts";
import { SingleLineText } from "../shared/text.ts";
import { Dosing } from "../therapy/dosing.ts";
import { Phase } from "../../gen/vocabularies/phase.ts";
import { TrialStatus } from "../../gen/vocabularies/trial-status.ts";
import { Enrollment } from "./enrollment.ts";

const cohortPurposes = [
  "dose_escalation",
  "dose_expansion",
  "dose_optimization",
  "pivotal",
  "safety_lead_in",
  "sentinel",
  "subpopulation",
  "extension",
] as const;

/**
 * The purpose of a cohort: to escalate, expand or optimize the dose, to support the authorization (pivotal), to test safety
 * before others are enrolled (safety lead-in, or sentinel participants), to study a subpopulation, or to extend the trial.
 */
export type CohortPurpose = (typeof cohortPurposes)[number];
export const CohortPurpose: z.ZodEnum<{ [K in CohortPurpose]: K }> = z.enum(cohortPurposes);

/** Participants who are dosed before the others, and the time until the next one is dosed. EMA: sentinel dosing. */
export interface SentinelDosing {
  /** Number of sentinel participants. */
  participants?: number | undefined;
  /** Minimum time until the next participant is dosed. */
  interval?: Duration | undefined;
}
export const SentinelDosing: ObjectSchema<SentinelDosing> = objectSchema(
  { participants: optionalField(integerSchema(1, 1000)), interval: optionalField(Duration) },
  {
    isSatisfied: ({ participants, interval }) => participants !== undefined || interval !== undefined,
    path: "participants",
    message: "is missing; set participants or interval",
  },
);

/**
 * A group of participants that is enrolled and analyzed together, such as a dose level or the pivotal cohort of a phase 1/2
 * trial. A cohort can contain several arms, and an arm several cohorts. CDISC USDM: StudyCohort.
 */
export interface Cohort {
  /** Label of the cohort, unique in the trial. */
  label: string;
  /** Purpose. */
  purpose?: CohortPurpose | undefined;
  /** Phase of the cohort, if it differs from that of the trial. */
  phase?: Phase | undefined;
  /** Labels of the arms that belong to it. */
  arms?: string[] | undefined;
  /** Label of the cohort that contains it. */
  partOf?: string | undefined;
  /** Number of participants. */
  participants?: Enrollment | undefined;
  /** Recruitment status of the cohort. */
  status?: TrialStatus | undefined;
  /** Whether all its participants are enrolled. */
  enrollmentComplete?: boolean | undefined;
  /** Conditions of its participants, if they differ from those of the trial. */
  conditions?: Condition[] | undefined;
  /** Doses that its participants receive. */
  dosing?: Dosing[] | undefined;
  /** Sentinel dosing. */
  sentinel?: SentinelDosing | undefined;
}
export const Cohort: ObjectSchema<Cohort> = objectSchema(
  {
    label: SingleLineText,
    purpose: optionalField(CohortPurpose),
    phase: optionalField(Phase),
    arms: optionalField(arraySchema(SingleLineText, 100)),
    partOf: optionalField(SingleLineText),
    participants: optionalField(Enrollment),
    status: optionalField(TrialStatus),
    enrollmentComplete: optionalField(booleanSchema),
    conditions: optionalField(arraySchema(Condition, 50)),
    dosing: optionalField(arraySchema(Dosing, 50)),
    sentinel: optionalField(SentinelDosing),
  },
  {
    isSatisfied: ({ label, partOf }) => label !== partOf,
    path: "partOf",
    message: "is the cohort itself",
  },
);
