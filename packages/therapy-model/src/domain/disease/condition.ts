/** Conditions, indications and epidemiology. */
import type { MondoId } from "@org/therapy-identifiers";
import * as z from "zod";
import { booleanSchema, integerSchema, arraySchema, optionalField, stringSchema } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { PatientRestriction } from "../shared/patient-criterion.ts";
import { Duration, Quantity, Range } from "../shared/quantity.ts";
import { DiseaseProfile } from "./disease-profile.ts";
import { Country } from "../../gen/vocabularies/country.ts";
import { SingleLineText } from "../shared/text.ts";
import { Treatment } from "../../gen/vocabularies/treatment.ts";
import { AgeGroup } from "../../gen/vocabularies/age-group.ts";
import { Disease } from "../../gen/vocabularies/disease.ts";
import { DiseaseState } from "../../gen/vocabularies/disease-state.ts";
import { TherapyLine } from "../../gen/vocabularies/therapy-line.ts";

/** A disease: a term of the vocabulary or, if the vocabulary lacks it, a MONDO id. */
export type DiseaseReference = Disease | MondoId;
export const DiseaseReference: z.ZodType<DiseaseReference, DiseaseReference> = z
  .union([Disease, stringSchema<MondoId>(13, /^MONDO:\d{7}$/)])
  .meta({ alternative: "a MONDO id such as MONDO:0009693" });

/** A disease that a trial studies or a criterion requires, with its state. ClinicalTrials.gov: Condition. */
export interface Condition {
  /** Disease, as a term of the vocabulary or a MONDO id. */
  disease: DiseaseReference;
  /** Required states of the disease, all of them, such as relapsed. */
  states?: DiseaseState[] | undefined;
  /** States of which one is enough, such as residual or recurrent. */
  anyStates?: DiseaseState[] | undefined;
}
export const Condition: ObjectSchema<Condition> = objectSchema({
  disease: DiseaseReference,
  states: optionalField(arraySchema(DiseaseState, 20)),
  anyStates: optionalField(arraySchema(DiseaseState, 20)),
});

/** The measure of an {@link Epidemiology} value. */
export type EpidemiologyMeasure =
  | "share_of_cases"
  | "incidence"
  | "prevalence"
  | "mortality"
  | "eligible_patients"
  | "share_after_treatment";
export const EpidemiologyMeasure: z.ZodEnum<{ [K in EpidemiologyMeasure]: K }> = z.enum([
  "share_of_cases",
  "incidence",
  "prevalence",
  "mortality",
  "eligible_patients",
  "share_after_treatment",
]);

/** The frequency of a disease, as a source states it. */
export interface Epidemiology {
  /**
   * Measure: a share of cases, incidence, prevalence, mortality, the patients who are eligible for the therapy, or the share
   * of patients who have the disease after a treatment.
   */
  measure: EpidemiologyMeasure;
  /** Value: a percentage, a count, or cases per population. */
  value?: Quantity | undefined;
  /** Range of the value, if the source gives one. */
  range?: Range | undefined;
  /** Treatment after which the disease occurs. */
  after?: Treatment | undefined;
  /** Whether the source marks the value as approximate. */
  approximate?: boolean | undefined;
  /** Broader disease to which a share of cases refers. */
  among?: DiseaseReference | undefined;
  /** Country of the value. Absent if the source does not restrict it. */
  country?: Country | undefined;
}
export const Epidemiology: ObjectSchema<Epidemiology> = objectSchema(
  {
    measure: EpidemiologyMeasure,
    value: optionalField(Quantity),
    range: optionalField(Range),
    after: optionalField(Treatment),
    approximate: optionalField(booleanSchema),
    among: optionalField(DiseaseReference),
    country: optionalField(Country),
  },
  {
    isSatisfied: ({ value, range }) => (value === undefined) !== (range === undefined),
    path: "value",
    message: "is missing or stated twice; set value or range",
  },
  {
    isSatisfied: ({ value, range }) => (value?.value ?? 0) >= 0 && (range?.low.value ?? 0) >= 0,
    path: "value",
    message: "is negative; a number or share of patients is not",
  },
);

/** The aim of a treatment that does not treat a disease itself. */
export type TreatmentAim =
  | "hematopoietic_reconstitution"
  | "immune_reconstitution"
  | "bridge_to_transplant"
  | "prevention";
export const TreatmentAim: z.ZodEnum<{ [K in TreatmentAim]: K }> = z.enum([
  "hematopoietic_reconstitution",
  "immune_reconstitution",
  "bridge_to_transplant",
  "prevention",
]);

/** How patients came to a disorder: they inherited it, acquired it, or have it from a treatment. */
export type DisorderOrigin = "inherited" | "acquired" | "treatment_induced";
export const DisorderOrigin: z.ZodEnum<{ [K in DisorderOrigin]: K }> = z.enum([
  "inherited",
  "acquired",
  "treatment_induced",
]);

/** The disease and population that a therapy is meant or authorized to treat. EMA: therapeutic indication. */
export interface Indication {
  /** Disease, as a term of the vocabulary or a MONDO id. */
  disease: DiseaseReference;
  /** Required states of the disease, all of them, such as relapsed. */
  states?: DiseaseState[] | undefined;
  /** States of which one is enough, such as unresectable or metastatic. */
  anyStates?: DiseaseState[] | undefined;
  /** Maximum time between the earlier treatment and the relapse, if relapsed patients are included only within it. */
  relapsedWithin?: Duration | undefined;
  /** Origins of the disorder, any of them. */
  origins?: DisorderOrigin[] | undefined;
  /** Aims, if it does not treat the disease itself. */
  aims?: TreatmentAim[] | undefined;
  /** Age groups for which the therapy is indicated. */
  ageGroups?: AgeGroup[] | undefined;
  /** Line of therapy. */
  line?: TherapyLine | undefined;
  /** Treatments that are given in combination, all of them. */
  combinedWith?: Treatment[] | undefined;
  /** Minimum number of earlier lines of therapy, 0 to 20. */
  minimumPriorLines?: number | undefined;
  /** Required earlier treatments, all of them. */
  priorTreatments?: Treatment[] | undefined;
  /** Restrictions of the patients, all of them: age, sex, expression of a target, genotype, HLA type or donor. */
  restrictions?: PatientRestriction[] | undefined;
  /** Further restriction that has no field, as a short text. */
  restriction?: string | undefined;
  /** Frequency of the disease. */
  epidemiology?: Epidemiology[] | undefined;
  /** What a source states about the disease. */
  profile?: DiseaseProfile | undefined;
}
export const Indication: ObjectSchema<Indication> = objectSchema({
  disease: DiseaseReference,
  states: optionalField(arraySchema(DiseaseState, 20)),
  anyStates: optionalField(arraySchema(DiseaseState, 20)),
  relapsedWithin: optionalField(Duration),
  origins: optionalField(arraySchema(DisorderOrigin, 3)),
  aims: optionalField(arraySchema(TreatmentAim, 4)),
  ageGroups: optionalField(arraySchema(AgeGroup, 10)),
  line: optionalField(TherapyLine),
  combinedWith: optionalField(arraySchema(Treatment, 20)),
  minimumPriorLines: optionalField(integerSchema(0, 20)),
  priorTreatments: optionalField(arraySchema(Treatment, 50)),
  restrictions: optionalField(arraySchema(PatientRestriction, 20)),
  restriction: optionalField(SingleLineText),
  epidemiology: optionalField(arraySchema(Epidemiology, 20)),
  profile: optionalField(DiseaseProfile),
});
