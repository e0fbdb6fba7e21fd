/** How a trial is built. */
import * as z from "zod";
import { flag, integer, list, optional } from "../bounds.ts";
import { Condition } from "../disease/condition.ts";
import { TherapyId } from "../reference.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { DateType } from "../shared/partial-date.ts";
import { Duration } from "../shared/quantity.ts";
import { Label, Passage } from "../shared/text.ts";
import { Dosing } from "../therapy/dosing.ts";
import { Allocation } from "./allocation.ts";
import { ArmKind } from "./arm-kind.ts";
import { Biospecimens } from "./biospecimens.ts";
import { InterventionModel } from "./intervention-model.ts";
import { InterventionRole } from "./intervention-role.ts";
import { InterventionType } from "./intervention-type.ts";
import { MaskedRole } from "./masked-role.ts";
import { Masking } from "./masking.ts";
import { ObservationalModel } from "./observational-model.ts";
import { TimePerspective } from "./time-perspective.ts";
import { Treatment } from "./treatment.ts";
import { TrialPurpose } from "./trial-purpose.ts";

/** Whether a trial runs at one centre or at several. */
export type Centers = "single_center" | "multicenter";
/** Schema of {@link Centers}. */
export const Centers: z.ZodEnum<{ [K in Centers]: K }> = z.enum(["single_center", "multicenter"]);

/** How patients are assigned, who knows it, and what the trial is for. */
export interface Design {
  /** How patients come to their arm. */
  allocation?: Allocation | undefined;
  /** How many patients come to each arm for how many to the others, in the order of the arms, such as 2 and 1. */
  allocationRatio?: number[] | undefined;
  /** How the arms relate to one another. */
  model?: InterventionModel | undefined;
  /** How the arms relate to one another, in the source's own words. */
  modelText?: string | undefined;
  /** How many parties do not know the assignment. */
  masking?: Masking | undefined;
  /** Which parties do not know it. */
  masked?: MaskedRole[] | undefined;
  /** How the assignment is kept from them, in the source's own words. */
  maskingText?: string | undefined;
  /** What the trial is for. */
  purpose?: TrialPurpose | undefined;
  /** Whether it runs at one centre or at several. */
  centers?: Centers | undefined;
  /** Whether it looks forward: patients are followed after they join. */
  prospective?: boolean | undefined;
  /** How the groups of an observational study are chosen and compared. */
  observationalModel?: ObservationalModel | undefined;
  /** Whether an observational study looks forward, back or at one time. */
  timePerspective?: TimePerspective | undefined;
  /** Whether an observational study is kept as a registry of patients; where it is, its type says so. */
  patientRegistry?: boolean | undefined;
  /** For how long a registry of patients follows each of them. */
  followUp?: Duration | undefined;
  /** The samples that it keeps. */
  biospecimens?: Biospecimens | undefined;
  /** Whether it is meant to confirm efficacy for an approval. */
  confirmatory?: boolean | undefined;
}
/** Schema of {@link Design}. */
export const Design: ObjectSchema<Design> = object({
  allocation: optional(Allocation),
  allocationRatio: optional(list(integer(1, 1000), 50)),
  model: optional(InterventionModel),
  modelText: optional(Passage),
  masking: optional(Masking),
  masked: optional(list(MaskedRole, 10)),
  maskingText: optional(Passage),
  purpose: optional(TrialPurpose),
  centers: optional(Centers),
  prospective: optional(flag),
  observationalModel: optional(ObservationalModel),
  timePerspective: optional(TimePerspective),
  patientRegistry: optional(flag),
  followUp: optional(Duration),
  biospecimens: optional(Biospecimens),
  confirmatory: optional(flag),
});

/** How many patients a trial enrols. */
export interface Enrollment {
  /** How many. */
  count: number;
  /** Whether they were enrolled or are planned; absent where the source does not say. */
  type?: DateType | undefined;
}
/** Schema of {@link Enrollment}. */
export const Enrollment: ObjectSchema<Enrollment> = object({
  count: integer(0, 10_000_000),
  type: optional(DateType),
});

/** Something that patients of a trial get. */
export interface Intervention {
  /** What it is called in the trial. */
  name: string;
  /** Other names of it, as written. */
  otherNames?: string[] | undefined;
  /** What sort of thing it is. */
  type?: InterventionType | undefined;
  /** What part it plays. */
  role?: InterventionRole | undefined;
  /** The therapy, where it has a record. */
  therapy?: TherapyId | undefined;
  /** The treatment, where it is a known drug or procedure. */
  treatment?: Treatment | undefined;
  /** How it is given. */
  dosing?: Dosing[] | undefined;
  /** The labels of the arms that get it, as the source lists them beside it. */
  arms?: string[] | undefined;
  /** The description in the source's own words. */
  text?: string | undefined;
}
/** Schema of {@link Intervention}. */
export const Intervention: ObjectSchema<Intervention> = object({
  name: Label,
  otherNames: optional(list(Label, 200)),
  type: optional(InterventionType),
  role: optional(InterventionRole),
  therapy: optional(TherapyId),
  treatment: optional(Treatment),
  dosing: optional(list(Dosing, 50)),
  arms: optional(list(Label, 200)),
  text: optional(Passage),
});

/** A group of patients that get the same. */
export interface Arm {
  /** What the arm is called. */
  label: string;
  /** What sort of arm it is. */
  kind?: ArmKind | undefined;
  /** How many patients it has. */
  participants?: Enrollment | undefined;
  /** The diseases of its patients, where they are not those of the whole trial. */
  conditions?: Condition[] | undefined;
  /** The names of the interventions that its patients get. */
  interventions?: string[] | undefined;
  /** The description in the source's own words. */
  text?: string | undefined;
}
/** Schema of {@link Arm}. */
export const Arm: ObjectSchema<Arm> = object({
  label: Label,
  kind: optional(ArmKind),
  participants: optional(Enrollment),
  conditions: optional(list(Condition, 50)),
  interventions: optional(list(Label, 100)),
  text: optional(Passage),
});
