/** Conditions, indications and epidemiology. */
import type { MondoId } from "@org/therapy-identifiers";
import * as z from "zod";
import { booleanSchema, integerSchema, arraySchema, optionalField, stringSchema } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { PatientRestriction } from "../shared/patient-criterion.ts";
import { Quantity } from "../shared/quantity.ts";
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
}
export const Condition: ObjectSchema<Condition> = objectSchema({
  disease: DiseaseReference,
  states: optionalField(arraySchema(DiseaseState, 20)),
});

/** The measure of an {@link Epidemiology} value. */
export type EpidemiologyMeasure = "share_of_cases" | "incidence" | "prevalence" | "mortality";
export const EpidemiologyMeasure: z.ZodEnum<{ [K in EpidemiologyMeasure]: K }> = z.enum([
  "share_of_cases",
  "incidence",
  "prevalence",
  "mortality",
]);

/** The frequency of a disease, as a source states it. */
export interface Epidemiology {
  /** Measure: a share of cases, incidence, prevalence or mortality. */
  measure: EpidemiologyMeasure;
  /** Value: a percentage, a count, or cases per population. */
  value: Quantity;
  /** Whether the source marks the value as approximate. */
  approximate?: boolean | undefined;
  /** Broader disease to which a share of cases refers. */
  among?: DiseaseReference | undefined;
  /** Country of the value. Absent if the source does not restrict it. */
  country?: Country | undefined;
}
export const Epidemiology: ObjectSchema<Epidemiology> = objectSchema({
  measure: EpidemiologyMeasure,
  value: Quantity,
  approximate: optionalField(booleanSchema),
  among: optionalField(DiseaseReference),
  country: optionalField(Country),
});

/** The disease and population that a therapy is meant or authorized to treat. EMA: therapeutic indication. */
export interface Indication {
  /** Disease, as a term of the vocabulary or a MONDO id. */
  disease: DiseaseReference;
  /** Required states of the disease, all of them, such as relapsed. */
  states?: DiseaseState[] | undefined;
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
  /** Restrictions of the patients, all of them: age, sex, expression of a target, genotype or HLA type. */
  restrictions?: PatientRestriction[] | undefined;
  /** Further restriction that has no field, as a short text. */
  restriction?: string | undefined;
  /** Frequency of the disease. */
  epidemiology?: Epidemiology[] | undefined;
}
export const Indication: ObjectSchema<Indication> = objectSchema({
  disease: DiseaseReference,
  states: optionalField(arraySchema(DiseaseState, 20)),
  ageGroups: optionalField(arraySchema(AgeGroup, 10)),
  line: optionalField(TherapyLine),
  combinedWith: optionalField(arraySchema(Treatment, 20)),
  minimumPriorLines: optionalField(integerSchema(0, 20)),
  priorTreatments: optionalField(arraySchema(Treatment, 50)),
  restrictions: optionalField(arraySchema(PatientRestriction, 20)),
  restriction: optionalField(SingleLineText),
  epidemiology: optionalField(arraySchema(Epidemiology, 20)),
});
