/** Study design, enrollment, interventions and arms. */
import * as z from "zod";
import { booleanSchema, integerSchema, arraySchema, optionalField } from "../../schema/bounds.ts";
import { Condition } from "../disease/condition.ts";
import { TherapyId } from "../shared/record-id.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { DateType } from "../shared/partial-date.ts";
import { Duration } from "../shared/quantity.ts";
import { SingleLineText, MultilineText } from "../shared/text.ts";
import { Dosing } from "../therapy/dosing.ts";
import { Allocation } from "../../gen/vocabularies/allocation.ts";
import { ArmKind } from "../../gen/vocabularies/arm-kind.ts";
import { Biospecimens } from "./biospecimens.ts";
import { InterventionModel } from "../../gen/vocabularies/intervention-model.ts";
import { InterventionRole } from "../../gen/vocabularies/intervention-role.ts";
import { InterventionType } from "../../gen/vocabularies/intervention-type.ts";
import { MaskedRole } from "../../gen/vocabularies/masked-role.ts";
import { Masking } from "../../gen/vocabularies/masking.ts";
import { ObservationalModel } from "../../gen/vocabularies/observational-model.ts";
import { TimePerspective } from "../../gen/vocabularies/time-perspective.ts";
import { Treatment } from "../../gen/vocabularies/treatment.ts";
import { TrialPurpose } from "../../gen/vocabularies/trial-purpose.ts";

/** Whether a trial has one site or several. */
export type Centers = "single_center" | "multicenter";
export const Centers: z.ZodEnum<{ [K in Centers]: K }> = z.enum(["single_center", "multicenter"]);

/** The design of a study: allocation, masking, models and purpose. ICH M11; ClinicalTrials.gov: Study Design. */
export interface Design {
  /** Method by which participants are assigned to arms. */
  allocation?: Allocation | undefined;
  /** Allocation ratio in the order of the arms, such as 2 and 1. */
  allocationRatio?: number[] | undefined;
  /** Intervention model, such as parallel or crossover. */
  model?: InterventionModel | undefined;
  /** Description of the intervention model, as written. */
  modelText?: string | undefined;
  /** Masking (blinding). */
  masking?: Masking | undefined;
  /** Roles that are masked. */
  masked?: MaskedRole[] | undefined;
  /** Description of the masking, as written. */
  maskingText?: string | undefined;
  /** Primary purpose, such as treatment or prevention. */
  purpose?: TrialPurpose | undefined;
  /** Whether it has one site or several. */
  centers?: Centers | undefined;
  /** Whether participants are followed forward in time after enrollment. */
  prospective?: boolean | undefined;
  /** Observational model, such as cohort or case-control. */
  observationalModel?: ObservationalModel | undefined;
  /** Time perspective of an observational study: prospective, retrospective or cross-sectional. */
  timePerspective?: TimePerspective | undefined;
  /** Whether an observational study is a patient registry. */
  patientRegistry?: boolean | undefined;
  /** Target follow-up duration of a patient registry. */
  followUp?: Duration | undefined;
  /** Biospecimens that it retains. */
  biospecimens?: Biospecimens | undefined;
  /** Whether it is a confirmatory trial, meant to show efficacy for an authorization (ICH E9). */
  confirmatory?: boolean | undefined;
}
export const Design: ObjectSchema<Design> = objectSchema({
  allocation: optionalField(Allocation),
  allocationRatio: optionalField(arraySchema(integerSchema(1, 1000), 50)),
  model: optionalField(InterventionModel),
  modelText: optionalField(MultilineText),
  masking: optionalField(Masking),
  masked: optionalField(arraySchema(MaskedRole, 10)),
  maskingText: optionalField(MultilineText),
  purpose: optionalField(TrialPurpose),
  centers: optionalField(Centers),
  prospective: optionalField(booleanSchema),
  observationalModel: optionalField(ObservationalModel),
  timePerspective: optionalField(TimePerspective),
  patientRegistry: optionalField(booleanSchema),
  followUp: optionalField(Duration),
  biospecimens: optionalField(Biospecimens),
  confirmatory: optionalField(booleanSchema),
});

/** The number of participants. 42 CFR 11.10(b); ClinicalTrials.gov: Enrollment. */
export interface Enrollment {
  /** Number of participants. */
  count: number;
  /** Whether the number is actual or anticipated. Absent if the source does not state it. */
  type?: DateType | undefined;
}
export const Enrollment: ObjectSchema<Enrollment> = objectSchema({
  count: integerSchema(0, 10_000_000),
  type: optionalField(DateType),
});

/** A process or action that is the focus of the study, or that participants receive in it. 42 CFR 11.10(b). */
export interface Intervention {
  /** Name of the intervention, unique in the trial. */
  name: string;
  /** Other names, as written. */
  otherNames?: string[] | undefined;
  /** Intervention type, such as drug, biological or procedure. */
  type?: InterventionType | undefined;
  /** Role in the trial, such as investigational product or comparator. */
  role?: InterventionRole | undefined;
  /** Therapy, if it has a record. */
  therapy?: TherapyId | undefined;
  /** Treatment, if it is a term of the vocabulary. */
  treatment?: Treatment | undefined;
  /** Dose levels and schedules. */
  dosing?: Dosing[] | undefined;
  /** Labels of the arms that receive it, if the source lists them with the intervention. */
  arms?: string[] | undefined;
  /** Description, as written. */
  text?: string | undefined;
}
export const Intervention: ObjectSchema<Intervention> = objectSchema({
  name: SingleLineText,
  otherNames: optionalField(arraySchema(SingleLineText, 200)),
  type: optionalField(InterventionType),
  role: optionalField(InterventionRole),
  therapy: optionalField(TherapyId),
  treatment: optionalField(Treatment),
  dosing: optionalField(arraySchema(Dosing, 50)),
  arms: optionalField(arraySchema(SingleLineText, 200)),
  text: optionalField(MultilineText),
});

/** A group of participants that receives specified interventions, or none, according to the protocol. 42 CFR 11.10(a). */
export interface Arm {
  /** Title of the arm, unique in the trial. */
  label: string;
  /** Arm type, such as experimental or placebo comparator. */
  kind?: ArmKind | undefined;
  /** Number of participants in the arm. */
  participants?: Enrollment | undefined;
  /** Conditions of its participants, if they differ from those of the trial. */
  conditions?: Condition[] | undefined;
  /** Names of the interventions that its participants receive. */
  interventions?: string[] | undefined;
  /** Description, as written. */
  text?: string | undefined;
}
export const Arm: ObjectSchema<Arm> = objectSchema({
  label: SingleLineText,
  kind: optionalField(ArmKind),
  participants: optionalField(Enrollment),
  conditions: optionalField(arraySchema(Condition, 50)),
  interventions: optionalField(arraySchema(SingleLineText, 100)),
  text: optionalField(MultilineText),
});
