/** Dosing of therapies and interventions. */
import * as z from "zod";
import { arraySchema, integerSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { Duration, Quantity, Range, TimePoint } from "../shared/quantity.ts";
import { SingleLineText } from "../shared/text.ts";
import { Route } from "../../gen/vocabularies/route.ts";
import { Treatment } from "../../gen/vocabularies/treatment.ts";

const doseReferences = ["administration", "day", "cycle", "side", "eye", "site"] as const;

/** What the amount of a dose refers to: one administration, a day, a cycle, a side of the body, an eye or an injection site. */
export type DoseReference = (typeof doseReferences)[number];
export const DoseReference: z.ZodEnum<{ [K in DoseReference]: K }> = z.enum(doseReferences);

/** The side of the body on which a dose is given: both, the right, the left, or one of the two. CDISC: LAT. */
export type DoseSide = "both" | "right" | "left" | "one";
export const DoseSide: z.ZodEnum<{ [K in DoseSide]: K }> = z.enum(["both", "right", "left", "one"]);

const administrationProcedures = [
  "lumbar_puncture",
  "neurosurgery",
  "stereotactic_neurosurgery",
  "convection_enhanced_delivery",
  "vitrectomy",
  "arthroscopy",
  "arthrotomy",
  "bronchoscopy",
  "cystoscopy",
  "endoscopy",
  "cardiac_catheterization",
  "hepatic_artery_catheterization",
  "thoracotomy",
  "laparotomy",
  "image_guided_injection",
] as const;

/** The procedure by which a product is given, beside its route. SNOMED CT: procedure. */
export type AdministrationProcedure = (typeof administrationProcedures)[number];
export const AdministrationProcedure: z.ZodEnum<{ [K in AdministrationProcedure]: K }> =
  z.enum(administrationProcedures);

/** A number of administrations in a time, such as 3 in a week. FHIR R5 Timing.repeat. */
export interface DoseFrequency {
  /** Number of administrations, 1 to 100. */
  times: number;
  /** Time in which they are given. */
  per: Duration;
}
export const DoseFrequency: ObjectSchema<DoseFrequency> = objectSchema({ times: integerSchema(1, 100), per: Duration });

/** The shortest and the longest time, both included. */
export interface DurationRange {
  /** Shortest time. */
  low: Duration;
  /** Longest time. */
  high: Duration;
}
export const DurationRange: ObjectSchema<DurationRange> = objectSchema(
  { low: Duration, high: Duration },
  {
    isSatisfied: ({ low, high }) => low.unit !== high.unit || low.value <= high.value,
    path: "low",
    message: "is longer than the longest time",
  },
);

/** What decides about a further or another dose. */
export type DoseAdaptationBasis =
  | "response"
  | "no_response"
  | "relapse"
  | "tolerability"
  | "measurement"
  | "body_weight";
export const DoseAdaptationBasis: z.ZodEnum<{ [K in DoseAdaptationBasis]: K }> = z.enum([
  "response",
  "no_response",
  "relapse",
  "tolerability",
  "measurement",
  "body_weight",
]);

/** What is done with the dose: it is repeated, raised, reduced, delayed or stopped. */
export type DoseAdaptationAction = "repeat" | "increase" | "reduce" | "delay" | "stop";
export const DoseAdaptationAction: z.ZodEnum<{ [K in DoseAdaptationAction]: K }> = z.enum([
  "repeat",
  "increase",
  "reduce",
  "delay",
  "stop",
]);

/** A dose that depends on the patient, such as a second infusion for patients without a response. */
export interface DoseAdaptation {
  /** What decides. */
  basis: DoseAdaptationBasis;
  /** What is done. */
  action: DoseAdaptationAction;
}
export const DoseAdaptation: ObjectSchema<DoseAdaptation> = objectSchema({
  basis: DoseAdaptationBasis,
  action: DoseAdaptationAction,
});

/** One dose level or dosing schedule. FHIR R5 Dosage. */
export interface Dosing {
  /** Name of the dose level, such as `low dose`. */
  level?: string | undefined;
  /**
   * Amount of each administration, if it is a single amount. What a dose of cells counts is in the braces of the unit, such as
   * `{viable CAR+ T cells}/kg` or `{CD34+ cells}/kg`.
   */
  amount?: Quantity | undefined;
  /** Range of the amount of each administration. */
  range?: Range | undefined;
  /** Maximum amount, such as for patients of a high body weight. */
  maximum?: Quantity | undefined;
  /** What the amount refers to. Absent for one administration. */
  per?: DoseReference | undefined;
  /** Volume of each administration. */
  volume?: Quantity | undefined;
  /** Route of administration. */
  route?: Route | undefined;
  /** Procedure by which it is given. */
  procedure?: AdministrationProcedure | undefined;
  /** Part of the body to which the amount applies, as written, such as `lungs` for shielded irradiation. */
  region?: string | undefined;
  /** Side of the body. */
  side?: DoseSide | undefined;
  /** Number of injection sites of each administration, 1 to 1,000. */
  sites?: number | undefined;
  /** Number of administrations, 1 to 1,000. */
  administrations?: number | undefined;
  /** Interval between administrations. */
  interval?: Duration | undefined;
  /** Shortest and longest interval between administrations. */
  intervalRange?: DurationRange | undefined;
  /** Number of administrations in a time, such as 3 in a week. */
  frequency?: DoseFrequency | undefined;
  /** Start, from the first dose of the product. */
  start?: TimePoint | undefined;
  /** Days of administration in ascending order; day 0 is the first dose of the product, as in days -5, -4 and -3. */
  days?: number[] | undefined;
  /** Time for which it is given. */
  duration?: Duration | undefined;
  /** How the dose depends on the patient. */
  adaptation?: DoseAdaptation | undefined;
}
export const Dosing: ObjectSchema<Dosing> = objectSchema(
  {
    level: optionalField(SingleLineText),
    amount: optionalField(Quantity),
    range: optionalField(Range),
    maximum: optionalField(Quantity),
    per: optionalField(DoseReference),
    volume: optionalField(Quantity),
    route: optionalField(Route),
    procedure: optionalField(AdministrationProcedure),
    region: optionalField(SingleLineText),
    side: optionalField(DoseSide),
    sites: optionalField(integerSchema(1, 1000)),
    administrations: optionalField(integerSchema(1, 1000)),
    interval: optionalField(Duration),
    intervalRange: optionalField(DurationRange),
    frequency: optionalField(DoseFrequency),
    start: optionalField(TimePoint),
    days: optionalField(arraySchema(integerSchema(-10_000, 10_000), 200)),
    duration: optionalField(Duration),
    adaptation: optionalField(DoseAdaptation),
  },
  hasAnyField,
  {
    isSatisfied: ({ amount, range }) => (amount?.value ?? 0) >= 0 && (range?.low.value ?? 0) >= 0,
    path: "amount",
    message: "is negative",
  },
  {
    isSatisfied: ({ days = [] }) => days.every((day, index) => index === 0 || day > days[index - 1]!),
    path: "days",
    message: "are not in ascending order; expected each day once, such as -5, -4, -3",
  },
  {
    isSatisfied: ({ interval, intervalRange, frequency }) =>
      [interval, intervalRange, frequency].filter((value) => value !== undefined).length <= 1,
    path: "interval",
    message: "is stated twice; set one of interval, intervalRange and frequency",
  },
);

/** A treatment with its doses and days, such as fludarabine 30 mg/m2 on days -5 to -3. ICH M11: regimen. */
export interface ScheduledTreatment {
  /** Treatment. */
  treatment: Treatment;
  /** Doses and days. */
  dosing: Dosing[];
}
export const ScheduledTreatment: ObjectSchema<ScheduledTreatment> = objectSchema({
  treatment: Treatment,
  dosing: arraySchema(Dosing, 50),
});
