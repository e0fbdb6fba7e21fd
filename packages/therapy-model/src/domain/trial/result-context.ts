/** The context of curated results: who assessed them, on whom, when and in which analysis. */
import * as z from "zod";
import { integerSchema, optionalField } from "../../schema/bounds.ts";
import { hasAnyField, objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Statistic } from "../../gen/vocabularies/statistic.ts";
import { Quantity, Range, TimePoint } from "../shared/quantity.ts";
import { SingleLineText } from "../shared/text.ts";
import { EligibilityExpression } from "./eligibility.ts";

const assessors = [
  "independent_review",
  "investigator",
  "blinded_assessor",
  "central_laboratory",
  "local_laboratory",
  "participant",
  "caregiver",
] as const;

/** Who assessed an outcome, such as a blinded independent central review (BICR) or the investigator. CDISC SDTM: EVAL. */
export type Assessor = (typeof assessors)[number];
export const Assessor: z.ZodEnum<{ [K in Assessor]: K }> = z.enum(assessors);

const analysisUnits = [
  "participant",
  "lesion",
  "tumor",
  "eye",
  "ear",
  "limb",
  "joint",
  "wound",
  "bleed",
  "seizure",
  "infusion",
  "sample",
] as const;

/** What an analysis counts or measures. ClinicalTrials.gov: Type of Units Analyzed. */
export type AnalysisUnit = (typeof analysisUnits)[number];
export const AnalysisUnit: z.ZodEnum<{ [K in AnalysisUnit]: K }> = z.enum(analysisUnits);

/** The stage of an analysis: interim, primary, final, or a later update. ICH E9: interim analysis. */
export type AnalysisStage = "interim" | "primary" | "final" | "update";
export const AnalysisStage: z.ZodEnum<{ [K in AnalysisStage]: K }> = z.enum(["interim", "primary", "final", "update"]);

/** Whether an analysis was specified before the data were seen, or after. ICH E9. */
export type AnalysisPlanning = "prespecified" | "post_hoc";
export const AnalysisPlanning: z.ZodEnum<{ [K in AnalysisPlanning]: K }> = z.enum(["prespecified", "post_hoc"]);

/** The analysis that gave the results. ICH E9. */
export interface Analysis {
  /** Stage: interim, primary, final or update. */
  stage?: AnalysisStage | undefined;
  /** Whether it was prespecified or post hoc. */
  planning?: AnalysisPlanning | undefined;
  /** Number of the interim analysis, counted from 1. Allowed only with the stage `interim`. */
  number?: number | undefined;
}
export const Analysis: ObjectSchema<Analysis> = objectSchema(
  {
    stage: optionalField(AnalysisStage),
    planning: optionalField(AnalysisPlanning),
    number: optionalField(integerSchema(1, 100)),
  },
  hasAnyField,
  {
    isSatisfied: ({ stage, number }) => number === undefined || stage === "interim",
    path: "number",
    message: "is the number of an interim analysis; set stage to interim or remove it",
  },
);

/** A part of the participants, such as responders, a lesion type or the carriers of a biomarker. ICH E9: subgroup. */
export interface Subgroup {
  /** Name of the subgroup, as the source writes it, such as `responders`. */
  label: string;
  /** Criterion that defines it, if it can be expressed. */
  criterion?: EligibilityExpression | undefined;
}
export const Subgroup: ObjectSchema<Subgroup> = objectSchema({
  label: SingleLineText,
  criterion: optionalField(EligibilityExpression),
});

/** The period in which outcomes were counted, such as weeks 0 to 24 after the first dose. */
export interface ObservationWindow {
  /** Start. Absent if it is the first dose. */
  from?: TimePoint | undefined;
  /** End. Absent if it is the data cut-off. */
  to?: TimePoint | undefined;
}
export const ObservationWindow: ObjectSchema<ObservationWindow> = objectSchema(
  { from: optionalField(TimePoint), to: optionalField(TimePoint) },
  hasAnyField,
  {
    isSatisfied: ({ from, to }) =>
      from === undefined || to === undefined || from.unit !== to.unit || from.value <= to.value,
    path: "from",
    message: "is after the end of the window",
  },
);

/** Participants who were not analyzed. CONSORT: excluded from analysis, with reasons. */
export interface ExcludedParticipants {
  /** Number of participants. */
  count: number;
  /** Reason, as written, such as `no baseline assessment`. */
  reason?: string | undefined;
}
export const ExcludedParticipants: ObjectSchema<ExcludedParticipants> = objectSchema({
  count: integerSchema(1, 10_000_000),
  reason: optionalField(SingleLineText),
});

/** The dose that participants received, as a statistic over them. CDISC SDTM: EX. */
export interface Exposure {
  /** Statistic of the amount, such as the median. Absent for a fixed amount. */
  statistic?: Statistic | undefined;
  /** Amount received. */
  amount?: Quantity | undefined;
  /** Minimum and maximum of the amounts received. */
  range?: Range | undefined;
  /** Number of participants who received it. */
  count?: number | undefined;
  /** Number of administrations that each of them received. */
  administrations?: number | undefined;
}
export const Exposure: ObjectSchema<Exposure> = objectSchema(
  {
    statistic: optionalField(Statistic),
    amount: optionalField(Quantity),
    range: optionalField(Range),
    count: optionalField(integerSchema(0, 10_000_000)),
    administrations: optionalField(integerSchema(0, 10_000)),
  },
  {
    isSatisfied: ({ amount, range, administrations }) =>
      amount !== undefined || range !== undefined || administrations !== undefined,
    path: "amount",
    message: "is missing; set amount, range or administrations",
  },
);
