/** A disease in the state in which a therapy or a trial meets it. */
import type { MondoId } from "@org/therapy-identifiers";
import * as z from "zod";
import { flag, integer, list, optional, text } from "../bounds.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { Quantity } from "../shared/quantity.ts";
import { Country } from "../shared/country.ts";
import { Label } from "../shared/text.ts";
import { Treatment } from "../trial/treatment.ts";
import { AgeGroup } from "./age-group.ts";
import { Disease } from "./disease.ts";
import { DiseaseState } from "./disease-state.ts";
import { TherapyLine } from "./therapy-line.ts";

/** A disease: a term of the vocabulary or, for one that it lacks, its MONDO id. */
export type DiseaseReference = Disease | MondoId;
/** Schema of {@link DiseaseReference}. */
export const DiseaseReference: z.ZodType<DiseaseReference, DiseaseReference> = z
  .union([Disease, text<MondoId>(13, /^MONDO:\d{7}$/)])
  .meta({ alternative: "a MONDO id such as MONDO:0009693" });

/** A disease and its state. */
export interface Condition {
  /** The disease. */
  disease: DiseaseReference;
  /** The states that the disease must be in, all of them. */
  states?: DiseaseState[] | undefined;
}
/** Schema of {@link Condition}. */
export const Condition: ObjectSchema<Condition> = object({
  disease: DiseaseReference,
  states: optional(list(DiseaseState, 20)),
});

/** What a figure of {@link Epidemiology} measures. */
export type EpidemiologyMeasure = "share_of_cases" | "incidence" | "prevalence" | "mortality";
/** Schema of {@link EpidemiologyMeasure}. */
export const EpidemiologyMeasure: z.ZodEnum<{ [K in EpidemiologyMeasure]: K }> = z.enum([
  "share_of_cases",
  "incidence",
  "prevalence",
  "mortality",
]);

/** How common a disease is, as a source says. */
export interface Epidemiology {
  /** What the figure measures. */
  measure: EpidemiologyMeasure;
  /** The figure: a percentage, a count, or cases per population. */
  value: Quantity;
  /** Whether the source says "about". */
  approximate?: boolean | undefined;
  /** The wider disease that a share of cases is a share of. */
  among?: DiseaseReference | undefined;
  /** The country that the figure is about; absent where the source does not restrict it. */
  country?: Country | undefined;
}
/** Schema of {@link Epidemiology}. */
export const Epidemiology: ObjectSchema<Epidemiology> = object({
  measure: EpidemiologyMeasure,
  value: Quantity,
  approximate: optional(flag),
  among: optional(DiseaseReference),
  country: optional(Country),
});

/** A use of a therapy: the disease, who has it, and what was tried before. */
export interface Indication {
  /** The disease. */
  disease: DiseaseReference;
  /** The states that the disease must be in, all of them. */
  states?: DiseaseState[] | undefined;
  /** The age groups that the use is meant for. */
  ageGroups?: AgeGroup[] | undefined;
  /** The line of therapy. */
  line?: TherapyLine | undefined;
  /** What it is given together with, all of them. */
  combinedWith?: Treatment[] | undefined;
  /** The least number of earlier lines of therapy. */
  minimumPriorLines?: number | undefined;
  /** Treatments that must have been among the earlier ones, all of them. */
  priorTreatments?: Treatment[] | undefined;
  /** A further restriction that no field holds, such as a genotype, in a few words. */
  restriction?: string | undefined;
  /** How common the disease is. */
  epidemiology?: Epidemiology[] | undefined;
}
/** Schema of {@link Indication}. */
export const Indication: ObjectSchema<Indication> = object({
  disease: DiseaseReference,
  states: optional(list(DiseaseState, 20)),
  ageGroups: optional(list(AgeGroup, 10)),
  line: optional(TherapyLine),
  combinedWith: optional(list(Treatment, 20)),
  minimumPriorLines: optional(integer(0, 20)),
  priorTreatments: optional(list(Treatment, 50)),
  restriction: optional(Label),
  epidemiology: optional(list(Epidemiology, 20)),
});
