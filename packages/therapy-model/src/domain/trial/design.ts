/** Study design, interventions and arms. */
import * as z from "zod";
import { booleanSchema, integerSchema, arraySchema, optionalField } from "../../schema/bounds.ts";
import { Condition } from "../disease/condition.ts";
import { TherapyId, TrialId } from "../shared/record-id.ts";
import { hasAnyField, objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Duration } from "../shared/quantity.ts";
import { TrialProduct } from "./application.ts";
import { SingleLineText, MultilineText } from "../shared/text.ts";
import { Dosing } from "../therapy/dosing.ts";
import { Allocation } from "../../gen/vocabularies/allocation.ts";
import { ArmKind } from "../../gen/vocabularies/arm-kind.ts";
import { Biospecimens } from "./biospecimens.ts";
import { Enrollment } from "./enrollment.ts";
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

const masterProtocols = ["basket", "umbrella", "platform"] as const;

/**
 * The kind of a master protocol: one therapy in several diseases (basket), several therapies in one disease (umbrella), or
 * therapies that enter and leave over time (platform). FDA: Master Protocols.
 */
export type MasterProtocol = (typeof masterProtocols)[number];
export const MasterProtocol: z.ZodEnum<{ [K in MasterProtocol]: K }> = z.enum(masterProtocols);

const designCharacteristics = [
  "first_in_human",
  "exploratory",
  "dose_escalation",
  "dose_expansion",
  "dose_optimization",
  "adaptive",
  "seamless",
  "randomized_withdrawal",
  "bridging",
  "extension",
] as const;

/** A characteristic of a design. CDISC controlled terminology: Study Design Characteristics; ICH E5 for bridging studies. */
export type DesignCharacteristic = (typeof designCharacteristics)[number];
export const DesignCharacteristic: z.ZodEnum<{ [K in DesignCharacteristic]: K }> = z.enum(designCharacteristics);

const escalationRules = [
  "three_plus_three",
  "accelerated_titration",
  "continual_reassessment",
  "bayesian_optimal_interval",
  "modified_toxicity_probability_interval",
  "rolling_six",
] as const;

/** The rule by which doses are escalated, such as 3+3. */
export type EscalationRule = (typeof escalationRules)[number];
export const EscalationRule: z.ZodEnum<{ [K in EscalationRule]: K }> = z.enum(escalationRules);

const armContrasts = [
  "product",
  "dose",
  "number_of_doses",
  "schedule",
  "route",
  "procedure",
  "conditioning",
  "population",
] as const;

/** What distinguishes the arms of a trial. */
export type ArmContrast = (typeof armContrasts)[number];
export const ArmContrast: z.ZodEnum<{ [K in ArmContrast]: K }> = z.enum(armContrasts);

/** Where the participants of an external control come from. ICH E10: external (including historical) control. */
export type ExternalControlOrigin = "trial_arm" | "natural_history" | "registry" | "medical_records" | "literature";
export const ExternalControlOrigin: z.ZodEnum<{ [K in ExternalControlOrigin]: K }> = z.enum([
  "trial_arm",
  "natural_history",
  "registry",
  "medical_records",
  "literature",
]);

/** A control group that is not part of the trial, such as the placebo arm of an earlier trial. ICH E10, 1.3.5. */
export interface ExternalControl {
  /** Where its participants come from. */
  origin?: ExternalControlOrigin | undefined;
  /** Whether its data are older than the trial (historical control) or collected at the same time. */
  timing?: "historical" | "concurrent" | undefined;
  /** Trial of the control, if it has a record. */
  trial?: TrialId | undefined;
  /** Name of the trial or data set, as written. */
  name?: string | undefined;
  /** Labels of the arms of that trial, as written. */
  arms?: string[] | undefined;
  /** Number of participants in the control. */
  participants?: number | undefined;
}
export const ExternalControl: ObjectSchema<ExternalControl> = objectSchema(
  {
    origin: optionalField(ExternalControlOrigin),
    timing: optionalField(z.enum(["historical", "concurrent"])),
    trial: optionalField(TrialId),
    name: optionalField(SingleLineText),
    arms: optionalField(arraySchema(SingleLineText, 50)),
    participants: optionalField(integerSchema(1, 10_000_000)),
  },
  hasAnyField,
);

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
  /** Kind of master protocol, if it is one. */
  masterProtocol?: MasterProtocol | undefined;
  /** Characteristics, such as first in human. */
  characteristics?: DesignCharacteristic[] | undefined;
  /** Rule by which doses are escalated. */
  escalation?: EscalationRule | undefined;
  /** What distinguishes the arms. */
  contrasts?: ArmContrast[] | undefined;
  /** Number of arms or groups, if the source states it. */
  armCount?: number | undefined;
  /** Description of the comparator, as written. */
  comparatorText?: string | undefined;
  /** Control groups that are not part of the trial. */
  externalControls?: ExternalControl[] | undefined;
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
  masterProtocol: optionalField(MasterProtocol),
  characteristics: optionalField(arraySchema(DesignCharacteristic, 20)),
  escalation: optionalField(EscalationRule),
  contrasts: optionalField(arraySchema(ArmContrast, 10)),
  armCount: optionalField(integerSchema(0, 1000)),
  comparatorText: optionalField(MultilineText),
  externalControls: optionalField(arraySchema(ExternalControl, 20)),
  confirmatory: optionalField(booleanSchema),
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
  /** Medicinal product, as the application describes it. */
  product?: TrialProduct | undefined;
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
  product: optionalField(TrialProduct),
  dosing: optionalField(arraySchema(Dosing, 50)),
  arms: optionalField(arraySchema(SingleLineText, 200)),
  text: optionalField(MultilineText),
});

/**
 * Interventions of which a participant receives only one, such as the chemotherapy that the investigator chooses. An arm
 * receives all its interventions (AND), except that it receives one of each choice (OR).
 */
export interface InterventionChoice {
  /** Names of the interventions, at least two. */
  oneOf: string[];
  /** Who chooses. */
  chosenBy?: "investigator" | "participant" | "protocol" | undefined;
}
export const InterventionChoice: ObjectSchema<InterventionChoice> = objectSchema(
  {
    oneOf: arraySchema(SingleLineText, 50),
    chosenBy: optionalField(z.enum(["investigator", "participant", "protocol"])),
  },
  {
    isSatisfied: ({ oneOf }) => new Set(oneOf).size > 1,
    path: "oneOf",
    message: "has one intervention; a choice has at least two",
  },
);

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
  /** Interventions of which its participants receive only one. They are also in `interventions`. */
  choices?: InterventionChoice[] | undefined;
  /** Description, as written. */
  text?: string | undefined;
}
export const Arm: ObjectSchema<Arm> = objectSchema({
  label: SingleLineText,
  kind: optionalField(ArmKind),
  participants: optionalField(Enrollment),
  conditions: optionalField(arraySchema(Condition, 50)),
  interventions: optionalField(arraySchema(SingleLineText, 100)),
  choices: optionalField(arraySchema(InterventionChoice, 20)),
  text: optionalField(MultilineText),
});
