/** A patient as eligibility criteria need it: dated observations, conditions, treatments and other facts, as recorded. */
import * as z from "zod";
import { arraySchema, booleanSchema, integerSchema, numberSchema, optionalField } from "../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../schema/object.ts";
import { AdverseEvent } from "../gen/vocabularies/adverse-event.ts";
import { ClassificationCriterion } from "../gen/vocabularies/classification-criterion.ts";
import { Comparator } from "../gen/vocabularies/comparator.ts";
import { DiseaseState } from "../gen/vocabularies/disease-state.ts";
import { GradingScale } from "../gen/vocabularies/grading-scale.ts";
import { MeasurementCircumstance } from "../gen/vocabularies/measurement-circumstance.ts";
import { MeasurementMethod } from "../gen/vocabularies/measurement-method.ts";
import { Measurement } from "../gen/vocabularies/measurement.ts";
import { Route } from "../gen/vocabularies/route.ts";
import { Scale } from "../gen/vocabularies/scale.ts";
import { Treatment } from "../gen/vocabularies/treatment.ts";
import { DonorMatch, DonorRelation } from "../domain/shared/cell.ts";
import { HlaAllele } from "../domain/shared/construct.ts";
import { PartialDate } from "../domain/shared/partial-date.ts";
import { Expression, Zygosity } from "../domain/shared/patient-criterion.ts";
import { Duration, Quantity } from "../domain/shared/quantity.ts";
import { TargetReference } from "../domain/shared/target-reference.ts";
import { SingleLineText } from "../domain/shared/text.ts";
import { DiseaseReference } from "../domain/disease/condition.ts";
import { ReproductiveState, ScaleComponent, TreatmentOutcome } from "../domain/trial/criterion.ts";
import { QualitativeFinding } from "../domain/trial/limit.ts";

/** A code of a public system, as a health record has it. FHIR: Coding. */
export interface PatientCode {
  /** Code system: its URI in FHIR, or its key in the model, such as `ncit`. */
  system: string;
  /** Code. */
  code: string;
  /** Name of the code in its system. */
  display?: string | undefined;
}
export const PatientCode: ObjectSchema<PatientCode> = objectSchema({
  system: SingleLineText,
  code: SingleLineText,
  display: optionalField(SingleLineText),
});

const Codes = optionalField(arraySchema(PatientCode, 50));

/** Limits of normal of the laboratory, and the patient's own baseline. */
export interface ObservationReferences {
  /** Upper limit of normal. */
  upper_limit_of_normal?: Quantity | undefined;
  /** Lower limit of normal. */
  lower_limit_of_normal?: Quantity | undefined;
  /** Value of the patient at baseline. */
  baseline?: Quantity | undefined;
}
export const ObservationReferences: ObjectSchema<ObservationReferences> = objectSchema({
  upper_limit_of_normal: optionalField(Quantity),
  lower_limit_of_normal: optionalField(Quantity),
  baseline: optionalField(Quantity),
});

/** A laboratory value, vital sign or other measurement of the patient. FHIR: Observation. */
export interface PatientObservation {
  /** Measurement. Absent if only codes or a text are known. */
  measurement?: Measurement | undefined;
  /** Codes of the measurement, as recorded. */
  codes?: PatientCode[] | undefined;
  /** Name of the measurement, as recorded. */
  text?: string | undefined;
  /** Measured value. */
  value?: Quantity | undefined;
  /** Relation of the true value to the recorded one, such as `lt` for a value below the limit of detection. */
  comparator?: Comparator | undefined;
  /** Result of a qualitative test. */
  finding?: QualitativeFinding | undefined;
  /** Date of the measurement or specimen. */
  date?: PartialDate | undefined;
  /** Limits of normal, and the baseline. */
  references?: ObservationReferences | undefined;
  /** Method of measurement or calculation. */
  method?: MeasurementMethod | undefined;
  /** Circumstances of the measurement. */
  circumstances?: MeasurementCircumstance[] | undefined;
}
export const PatientObservation: ObjectSchema<PatientObservation> = objectSchema({
  measurement: optionalField(Measurement),
  codes: Codes,
  text: optionalField(SingleLineText),
  value: optionalField(Quantity),
  comparator: optionalField(Comparator),
  finding: optionalField(QualitativeFinding),
  date: optionalField(PartialDate),
  references: optionalField(ObservationReferences),
  method: optionalField(MeasurementMethod),
  circumstances: optionalField(arraySchema(MeasurementCircumstance, 10)),
});

/** A disease that the patient has, had or does not have. FHIR: Condition. */
export interface PatientCondition {
  /** Disease, as a term of the vocabulary or a MONDO id; a broader term if the vocabulary lacks the disease. */
  disease?: DiseaseReference | undefined;
  /** Codes of the disease, as recorded. */
  codes?: PatientCode[] | undefined;
  /** Name of the disease, as recorded. */
  text?: string | undefined;
  /** Whether the patient does not have and never had it. */
  absent?: boolean | undefined;
  /** Date of the onset or diagnosis. */
  onset?: PartialDate | undefined;
  /** Date on which it ended. */
  resolved?: PartialDate | undefined;
  /** Whether the patient has it at screening. */
  active?: boolean | undefined;
  /** States of the disease at screening. */
  states?: DiseaseState[] | undefined;
  /** States that the disease does not have at screening. */
  absentStates?: DiseaseState[] | undefined;
  /** Criteria by which it was diagnosed or classified. */
  classifiedBy?: ClassificationCriterion[] | undefined;
  /** Methods that confirmed the diagnosis. */
  confirmedBy?: MeasurementMethod[] | undefined;
}
export const PatientCondition: ObjectSchema<PatientCondition> = objectSchema({
  disease: optionalField(DiseaseReference),
  codes: Codes,
  text: optionalField(SingleLineText),
  absent: optionalField(booleanSchema),
  onset: optionalField(PartialDate),
  resolved: optionalField(PartialDate),
  active: optionalField(booleanSchema),
  states: optionalField(arraySchema(DiseaseState, 30)),
  absentStates: optionalField(arraySchema(DiseaseState, 100)),
  classifiedBy: optionalField(arraySchema(ClassificationCriterion, 10)),
  confirmedBy: optionalField(arraySchema(MeasurementMethod, 10)),
});

/** A treatment that the patient received, receives, will receive or never received. FHIR: MedicationStatement, Procedure. */
export interface PatientTreatment {
  /** Treatment, as a term of the vocabulary; a class if the vocabulary lacks the treatment. */
  treatment?: Treatment | undefined;
  /** Codes of the treatment, as recorded. */
  codes?: PatientCode[] | undefined;
  /** Name of the treatment, as recorded. */
  text?: string | undefined;
  /** Whether the patient never received it. */
  absent?: boolean | undefined;
  /** First day. For a single administration or procedure, the same as the last. */
  start?: PartialDate | undefined;
  /** Last day. */
  end?: PartialDate | undefined;
  /** Whether the patient receives it at screening. */
  ongoing?: boolean | undefined;
  /** Whether it is planned after screening. */
  planned?: boolean | undefined;
  /** Line of therapy to which it belongs, from 1. */
  line?: number | undefined;
  /** Outcomes. */
  outcomes?: TreatmentOutcome[] | undefined;
  /** Route of administration. */
  route?: Route | undefined;
  /** Dose at screening, or the last dose. */
  dose?: Quantity | undefined;
  /** Treatment in whose equivalents the dose is expressed, such as prednisone. */
  equivalentTo?: Treatment | undefined;
  /** Date since which the treatment has not changed. */
  unchangedSince?: PartialDate | undefined;
  /** Date since which the dose has not changed. */
  doseUnchangedSince?: PartialDate | undefined;
}
export const PatientTreatment: ObjectSchema<PatientTreatment> = objectSchema({
  treatment: optionalField(Treatment),
  codes: Codes,
  text: optionalField(SingleLineText),
  absent: optionalField(booleanSchema),
  start: optionalField(PartialDate),
  end: optionalField(PartialDate),
  ongoing: optionalField(booleanSchema),
  planned: optionalField(booleanSchema),
  line: optionalField(integerSchema(1, 50)),
  outcomes: optionalField(arraySchema(TreatmentOutcome, 5)),
  route: optionalField(Route),
  dose: optionalField(Quantity),
  equivalentTo: optionalField(Treatment),
  unchangedSince: optionalField(PartialDate),
  doseUnchangedSince: optionalField(PartialDate),
});

/** A score of the patient on a scale. */
export interface PatientScore {
  /** Scale. */
  scale: Scale;
  /** Part of the score. Absent for the total score. */
  component?: ScaleComponent | undefined;
  /** Score, in points of the scale. */
  score: number;
  /** Date of the assessment. */
  date?: PartialDate | undefined;
}
export const PatientScore: ObjectSchema<PatientScore> = objectSchema({
  scale: Scale,
  component: optionalField(ScaleComponent),
  score: numberSchema(-1000, 1000),
  date: optionalField(PartialDate),
});

/** An adverse event or symptom of the patient at screening. FHIR: AdverseEvent. */
export interface PatientAdverseEvent {
  /** Adverse event or symptom. */
  event: AdverseEvent;
  /** Grade at screening, 0 to 5. */
  grade: number;
  /** Grading scale and version. */
  scale?: GradingScale | undefined;
}
export const PatientAdverseEvent: ObjectSchema<PatientAdverseEvent> = objectSchema({
  event: AdverseEvent,
  grade: integerSchema(0, 5),
  scale: optionalField(GradingScale),
});

/** A finding of a genetic test of the patient or the tumor. */
export interface PatientGenotype {
  /** Gene. */
  gene: TargetReference;
  /** Variants that were found, in HGVS or in the usual notation of the field. */
  variants?: string[] | undefined;
  /** Whether the gene was tested in full and no pathogenic variant was found. */
  wildType?: boolean | undefined;
  /** Whether the variants are all pathogenic variants of the gene. */
  isComplete?: boolean | undefined;
  /** Zygosity. */
  zygosity?: Zygosity | undefined;
  /** Number of copies of the gene. */
  copies?: number | undefined;
}
export const PatientGenotype: ObjectSchema<PatientGenotype> = objectSchema({
  gene: TargetReference,
  variants: optionalField(arraySchema(SingleLineText, 50)),
  wildType: optionalField(booleanSchema),
  isComplete: optionalField(booleanSchema),
  zygosity: optionalField(Zygosity),
  copies: optionalField(numberSchema(0, 1000)),
});

/** Expression of a target on or in the cells of the patient's disease. */
export interface PatientExpression {
  /** Target. */
  target: TargetReference;
  /** Whether the target is expressed. */
  expression: Expression;
  /** Percentage of cells that express it, 0 to 100. */
  percent?: number | undefined;
  /** Method. */
  method?: MeasurementMethod | undefined;
  /** Whether a companion diagnostic showed it. */
  companionDiagnostic?: boolean | undefined;
}
export const PatientExpression: ObjectSchema<PatientExpression> = objectSchema({
  target: TargetReference,
  expression: Expression,
  percent: optionalField(numberSchema(0, 100)),
  method: optionalField(MeasurementMethod),
  companionDiagnostic: optionalField(booleanSchema),
});

/** A donor who is available to the patient. */
export interface PatientDonor {
  /** Whether the donor is a relative. */
  relation?: DonorRelation | undefined;
  /** How the HLA types of donor and patient compare. */
  match?: DonorMatch | undefined;
}
export const PatientDonor: ObjectSchema<PatientDonor> = objectSchema({
  relation: optionalField(DonorRelation),
  match: optionalField(DonorMatch),
});

/** Willingness to use contraception. */
export interface PatientContraception {
  /** Whether the patient will use it. */
  willing: boolean;
  /** Duration after the last dose for which the patient will use it. Absent for as long as needed. */
  duration?: Duration | undefined;
}
export const PatientContraception: ObjectSchema<PatientContraception> = objectSchema({
  willing: booleanSchema,
  duration: optionalField(Duration),
});

/** A list of a profile that can be marked as complete. */
export type PatientList = "conditions" | "treatments" | "adverseEvents" | "donors";
export const PatientList: z.ZodEnum<{ [K in PatientList]: K }> = z.enum([
  "conditions",
  "treatments",
  "adverseEvents",
  "donors",
]);

/** The sex of a patient. FHIR: administrative gender. */
export type PatientSex = "female" | "male";
export const PatientSex: z.ZodEnum<{ [K in PatientSex]: K }> = z.enum(["female", "male"]);

/**
 * What is known of one patient, as recorded. Nothing is assumed absent, unless an entry is marked as absent or the list is
 * marked as complete.
 */
export interface PatientProfile {
  /** Pseudonym of the patient. */
  id?: string | undefined;
  /** Day to which ages, windows and the words "at screening" refer. */
  screeningDate?: PartialDate | undefined;
  /** Date of birth. */
  birthDate?: PartialDate | undefined;
  /** Age at screening, in completed units, if the date of birth is not recorded. */
  age?: Duration | undefined;
  /** Sex. */
  sex?: PatientSex | undefined;
  /** Self-reported gender, if it differs from the sex. */
  gender?: PatientSex | undefined;
  /** Laboratory values, vital signs and other measurements. */
  observations?: PatientObservation[] | undefined;
  /** Diseases, present, resolved and absent. */
  conditions?: PatientCondition[] | undefined;
  /** Treatments, received, planned and absent. */
  treatments?: PatientTreatment[] | undefined;
  /** Number of earlier lines of therapy for the disease. */
  priorLines?: number | undefined;
  /** Scores on scales. */
  scores?: PatientScore[] | undefined;
  /** Adverse events and symptoms with their grades. */
  adverseEvents?: PatientAdverseEvent[] | undefined;
  /** Findings of genetic tests. */
  genotypes?: PatientGenotype[] | undefined;
  /** HLA alleles; a homozygous one twice. */
  hla?: HlaAllele[] | undefined;
  /** Expression of targets. */
  expressions?: PatientExpression[] | undefined;
  /** Available donors. */
  donors?: PatientDonor[] | undefined;
  /** Reproductive states that apply. */
  reproductiveStates?: ReproductiveState[] | undefined;
  /** Reproductive states that do not apply. */
  absentReproductiveStates?: ReproductiveState[] | undefined;
  /** Willingness to use contraception. */
  contraception?: PatientContraception | undefined;
  /** Life expectancy, as estimated. */
  lifeExpectancy?: Duration | undefined;
  /** Whether the patient, or a legal representative, can and will consent. */
  consent?: boolean | undefined;
  /** Whether the person is a healthy volunteer. */
  healthyVolunteer?: boolean | undefined;
  /**
   * Lists that have everything of their kind: what they lack is absent. Each disease or treatment that the vocabulary has is an
   * entry with its term, a code of it or one of its names; an entry with another text is one that the vocabulary lacks.
   */
  complete?: PatientList[] | undefined;
}
export const PatientProfile: ObjectSchema<PatientProfile> = objectSchema({
  id: optionalField(SingleLineText),
  screeningDate: optionalField(PartialDate),
  birthDate: optionalField(PartialDate),
  age: optionalField(Duration),
  sex: optionalField(PatientSex),
  gender: optionalField(PatientSex),
  observations: optionalField(arraySchema(PatientObservation, 20_000)),
  conditions: optionalField(arraySchema(PatientCondition, 2000)),
  treatments: optionalField(arraySchema(PatientTreatment, 5000)),
  priorLines: optionalField(integerSchema(0, 50)),
  scores: optionalField(arraySchema(PatientScore, 2000)),
  adverseEvents: optionalField(arraySchema(PatientAdverseEvent, 1000)),
  genotypes: optionalField(arraySchema(PatientGenotype, 2000)),
  hla: optionalField(arraySchema(HlaAllele, 40)),
  expressions: optionalField(arraySchema(PatientExpression, 500)),
  donors: optionalField(arraySchema(PatientDonor, 100)),
  reproductiveStates: optionalField(arraySchema(ReproductiveState, 4)),
  absentReproductiveStates: optionalField(arraySchema(ReproductiveState, 4)),
  contraception: optionalField(PatientContraception),
  lifeExpectancy: optionalField(Duration),
  consent: optionalField(booleanSchema),
  healthyVolunteer: optionalField(booleanSchema),
  complete: optionalField(arraySchema(PatientList, 4)),
});
