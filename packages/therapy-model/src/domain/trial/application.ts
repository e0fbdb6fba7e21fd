/** Applications to conduct a trial, and what their forms state about the trial and its products. */
// cspell:ignore pharmacogenetics pharmacogenomics pharmacoeconomics HLGT radiopharmaceutical -- words of the registry
import * as z from "zod";
import { arraySchema, booleanSchema, integerSchema, numberSchema, optionalField } from "../../schema/bounds.ts";
import { hasAnyField, objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { AgeGroup } from "../../gen/vocabularies/age-group.ts";
import { Country } from "../../gen/vocabularies/country.ts";
import { Language } from "../../gen/vocabularies/language.ts";
import { TrialStatus } from "../../gen/vocabularies/trial-status.ts";
import { JsonPointer } from "../shared/json-pointer.ts";
import { PartialDate } from "../shared/partial-date.ts";
import { Duration } from "../shared/quantity.ts";
import { MultilineText, SingleLineText } from "../shared/text.ts";

const applicationKinds = [
  "initial",
  "additional_country",
  "substantial_modification",
  "non_substantial_modification",
] as const;

/** The kind of an application: the first one, a country added later, or a change of the trial. Regulation (EU) No 536/2014. */
export type TrialApplicationKind = (typeof applicationKinds)[number];
export const TrialApplicationKind: z.ZodEnum<{ [K in TrialApplicationKind]: K }> = z.enum(applicationKinds);

const outcomes = ["acceptable", "acceptable_with_conditions", "not_acceptable"] as const;

/** The outcome of an assessment. Regulation (EU) No 536/2014, Article 6 and 7. */
export type AssessmentOutcome = (typeof outcomes)[number];
export const AssessmentOutcome: z.ZodEnum<{ [K in AssessmentOutcome]: K }> = z.enum(outcomes);

const decisions = ["authorized", "authorized_with_conditions", "refused"] as const;

/** The decision of a country on an application. Regulation (EU) No 536/2014, Article 8. */
export type TrialDecision = (typeof decisions)[number];
export const TrialDecision: z.ZodEnum<{ [K in TrialDecision]: K }> = z.enum(decisions);

/** What a country found and decided, and how the trial goes on there. EU CTIS: member state concerned. */
export interface CountryDecision {
  /** Country. */
  country?: Country | undefined;
  /** Authority of the country, as written. */
  authority?: string | undefined;
  /** Whether it leads the assessment for the other countries. EU CTIS: reporting member state. */
  reporting?: boolean | undefined;
  /** Outcome of the assessment of its own part. */
  assessment?: AssessmentOutcome | undefined;
  /** Date of that outcome. */
  assessed?: PartialDate | undefined;
  /** Decision. */
  decision?: TrialDecision | undefined;
  /** Date of the decision. */
  decided?: PartialDate | undefined;
  /** Status of the trial in the country. */
  status?: TrialStatus | undefined;
  /** Start of the trial in the country. */
  start?: PartialDate | undefined;
  /** Start of recruitment in the country. */
  recruitmentStart?: PartialDate | undefined;
  /** Planned number of participants in the country. */
  participants?: number | undefined;
}
export const CountryDecision: ObjectSchema<CountryDecision> = objectSchema(
  {
    country: optionalField(Country),
    authority: optionalField(SingleLineText),
    reporting: optionalField(booleanSchema),
    assessment: optionalField(AssessmentOutcome),
    assessed: optionalField(PartialDate),
    decision: optionalField(TrialDecision),
    decided: optionalField(PartialDate),
    status: optionalField(TrialStatus),
    start: optionalField(PartialDate),
    recruitmentStart: optionalField(PartialDate),
    participants: optionalField(integerSchema(0, 10_000_000)),
  },
  hasAnyField,
);

/** An application to conduct a trial, or to change it. */
export interface TrialApplication {
  /** Kind. */
  kind?: TrialApplicationKind | undefined;
  /** Number of the application within the trial, as the registry writes it. EU CTIS: `SM-1`. */
  number?: string | undefined;
  /** Date of the submission. */
  submitted?: PartialDate | undefined;
  /** Date of the change, if the registry does not state of which step it is. EU Clinical Trials Register: amendment. */
  changed?: PartialDate | undefined;
  /** What it changes, as written. */
  text?: string | undefined;
  /** Status. */
  status?: TrialStatus | undefined;
  /** Outcome of the assessment that all countries share. EU CTIS: Part I. */
  assessment?: AssessmentOutcome | undefined;
  /** Date of that outcome. */
  assessed?: PartialDate | undefined;
  /** Date of the first decision. */
  decided?: PartialDate | undefined;
  /** Decisions of the countries. */
  countries?: CountryDecision[] | undefined;
}
export const TrialApplication: ObjectSchema<TrialApplication> = objectSchema(
  {
    kind: optionalField(TrialApplicationKind),
    number: optionalField(SingleLineText),
    submitted: optionalField(PartialDate),
    changed: optionalField(PartialDate),
    text: optionalField(MultilineText),
    status: optionalField(TrialStatus),
    assessment: optionalField(AssessmentOutcome),
    assessed: optionalField(PartialDate),
    decided: optionalField(PartialDate),
    countries: optionalField(arraySchema(CountryDecision, 50)),
  },
  hasAnyField,
);

const trialScopes = [
  "diagnosis",
  "prophylaxis",
  "therapy",
  "safety",
  "efficacy",
  "pharmacokinetics",
  "pharmacodynamics",
  "bioequivalence",
  "dose_response",
  "pharmacogenetics",
  "pharmacogenomics",
  "pharmacoeconomics",
  "other",
] as const;

/** What a trial investigates. EU application form: scope of the trial (E.6). */
export type TrialScope = (typeof trialScopes)[number];
export const TrialScope: z.ZodEnum<{ [K in TrialScope]: K }> = z.enum(trialScopes);

const trialFeatures = [
  "phase_1",
  "first_in_human",
  "phase_1_bioequivalence",
  "phase_1_other",
  "phase_2",
  "phase_3",
  "phase_4",
  "controlled",
  "randomized",
  "open_label",
  "single_blind",
  "double_blind",
  "parallel",
  "crossover",
  "other_design",
  "product_comparator",
  "placebo_comparator",
  "other_comparator",
  "single_site_in_country",
  "several_sites_in_country",
  "several_countries_of_region",
  "within_and_outside_region",
  "outside_region",
  "substudy",
  "pediatric_plan",
  "low_intervention",
  "registered_elsewhere",
  "results_posted",
  "recruiting",
] as const;

/**
 * A feature that a registry states with yes or no. `region` is that of the regulator, such as the European Economic Area;
 * `pediatric_plan` is a pediatric investigation plan. EU application form: A.7, E.2.3, E.7 and E.8.
 */
export type TrialFeature = (typeof trialFeatures)[number];
export const TrialFeature: z.ZodEnum<{ [K in TrialFeature]: K }> = z.enum(trialFeatures);

const populationGroups = [
  "patients",
  "healthy_volunteers",
  "health_professionals",
  "carers",
  "vulnerable",
  "may_become_pregnant_without_contraception",
  "may_become_pregnant_with_contraception",
  "pregnant",
  "nursing",
  "emergency",
  "incapable_of_consent",
  "other",
] as const;

/** A group of people that a trial includes or not. EU application form: group of trial subjects (F.3). */
export type PopulationGroup = (typeof populationGroups)[number];
export const PopulationGroup: z.ZodEnum<{ [K in PopulationGroup]: K }> = z.enum(populationGroups);

/** The area of planned numbers: the country of the record, the region of its regulator, or all countries. */
export type PlannedArea = "country" | "region" | "world";
export const PlannedArea: z.ZodEnum<{ [K in PlannedArea]: K }> = z.enum(["country", "region", "world"]);

/** Planned numbers of an age group or an area. EU application form: E.8.4, E.8.5, E.8.9, F.1 and F.4. */
export interface PlannedPart {
  /** Age group. */
  ageGroup?: AgeGroup | undefined;
  /** Area. */
  area?: PlannedArea | undefined;
  /** Number of participants. */
  participants?: number | undefined;
  /** Number of sites. */
  sites?: number | undefined;
  /** Duration: the years. */
  years?: number | undefined;
  /** Duration: the months beside the years. */
  months?: number | undefined;
  /** Duration: the days beside the months. */
  days?: number | undefined;
}
export const PlannedPart: ObjectSchema<PlannedPart> = objectSchema(
  {
    ageGroup: optionalField(AgeGroup),
    area: optionalField(PlannedArea),
    participants: optionalField(integerSchema(0, 10_000_000)),
    sites: optionalField(integerSchema(0, 10_000)),
    years: optionalField(integerSchema(0, 1000)),
    months: optionalField(integerSchema(0, 1000)),
    days: optionalField(integerSchema(0, 10_000)),
  },
  hasAnyField,
);

/** A text of this record in another language. */
export interface Translation {
  /** JSON Pointer to the field that it translates, such as `/objectives/0/text`. */
  field: JsonPointer;
  /** Language. */
  language: Language;
  /** Text, as written. */
  text: string;
}
export const Translation: ObjectSchema<Translation> = objectSchema({
  field: JsonPointer,
  language: Language,
  text: MultilineText,
});

/** A code of a condition in a classification, with its name there, as the registry gives it. EU application form: E.1.2. */
export interface ConditionCode {
  /** Version of the classification. */
  version?: string | undefined;
  /** Level in the classification. MedDRA: `LLT`, `PT`, `HLT`, `HLGT` or `SOC`. */
  level?: string | undefined;
  /** Code. */
  code?: string | undefined;
  /** Name of the code. */
  term?: string | undefined;
  /** Highest class of the code. MedDRA: system organ class. */
  class?: string | undefined;
  /** Whether the condition is a rare disease. */
  rare?: boolean | undefined;
}
export const ConditionCode: ObjectSchema<ConditionCode> = objectSchema(
  {
    version: optionalField(SingleLineText),
    level: optionalField(SingleLineText),
    code: optionalField(SingleLineText),
    term: optionalField(SingleLineText),
    class: optionalField(SingleLineText),
    rare: optionalField(booleanSchema),
  },
  hasAnyField,
);

const productProperties = [
  "chemical",
  "biological",
  "advanced_therapy",
  "somatic_cell_therapy",
  "gene_therapy",
  "tissue_engineered",
  "combined_advanced_therapy",
  "classified_advanced_therapy",
  "device_combination",
  "radiopharmaceutical",
  "immunological",
  "plasma_derived",
  "extractive",
  "recombinant",
  "genetically_modified",
  "herbal",
  "homeopathic",
  "other",
] as const;

/**
 * A property of a medicinal product. `classified_advanced_therapy` is one that the Committee for Advanced Therapies classified.
 * EU application form: type of the active substance (D.3.11).
 */
export type ProductProperty = (typeof productProperties)[number];
export const ProductProperty: z.ZodEnum<{ [K in ProductProperty]: K }> = z.enum(productProperties);

/** An active substance of a product, as the application names it. EU application form: D.3.8 to D.3.10. */
export interface TrialSubstance {
  /** Name, as written. */
  name?: string | undefined;
  /** Proposed or recommended international nonproprietary name. */
  inn?: string | undefined;
  /** CAS number. */
  cas?: string | undefined;
  /** Code of the sponsor. */
  sponsorCode?: string | undefined;
  /** Other descriptive name. */
  otherName?: string | undefined;
  /** Code of the regulator's list of substances. EU: EudraVigilance substance code. */
  code?: string | undefined;
  /** Origin, as written. */
  origin?: string | undefined;
  /** Unit of the concentration, as written. */
  unit?: string | undefined;
  /** Type of the concentration, as written, such as equal or range. */
  concentrationType?: string | undefined;
  /** Concentration or strength, as written. */
  concentration?: string | undefined;
}
export const TrialSubstance: ObjectSchema<TrialSubstance> = objectSchema(
  {
    name: optionalField(SingleLineText),
    inn: optionalField(SingleLineText),
    cas: optionalField(SingleLineText),
    sponsorCode: optionalField(SingleLineText),
    otherName: optionalField(SingleLineText),
    code: optionalField(SingleLineText),
    origin: optionalField(SingleLineText),
    unit: optionalField(SingleLineText),
    concentrationType: optionalField(SingleLineText),
    concentration: optionalField(SingleLineText),
  },
  hasAnyField,
);

/** A maximum dose, as the application states it. */
export interface MaximumDose {
  /** Amount. */
  amount: number;
  /** Unit, as written. */
  unit?: string | undefined;
}
export const MaximumDose: ObjectSchema<MaximumDose> = objectSchema({
  amount: numberSchema(0, 1e24),
  unit: optionalField(SingleLineText),
});

/** A medicinal product as the application for a trial describes it. EU application form: D.2 and D.3. */
export interface TrialProduct {
  /** Code of the sponsor for the product. */
  code?: string | undefined;
  /** Number of the product in the regulator's list. EU: EudraVigilance or EU medicinal product number. */
  number?: string | undefined;
  /** Whether it has a marketing authorization. */
  authorized?: boolean | undefined;
  /** Number of the marketing authorization, as written. */
  authorizationNumber?: string | undefined;
  /** Number of the procedure of the authorization, as written. */
  procedureNumber?: string | undefined;
  /** Holder of the marketing authorization. */
  holder?: string | undefined;
  /** Country or region that granted it, as written. */
  authorizedIn?: string | undefined;
  /** Pharmaceutical form, as written. */
  form?: string | undefined;
  /** Routes of administration without a term, as written. */
  routes?: string[] | undefined;
  /** Whether it is a specific pediatric formulation. */
  pediatricForm?: boolean | undefined;
  /** Whether it is designated as an orphan drug for the indication. */
  orphan?: boolean | undefined;
  /** Number of the orphan designation, as written. */
  orphanNumber?: string | undefined;
  /** ATC code. */
  atc?: string | undefined;
  /** Name of the ATC code. */
  atcName?: string | undefined;
  /** Properties that it has. */
  is?: ProductProperty[] | undefined;
  /** Properties that it does not have. */
  isNot?: ProductProperty[] | undefined;
  /** Active substances. */
  substances?: TrialSubstance[] | undefined;
  /** Maximum dose of a day. */
  maximumDaily?: MaximumDose | undefined;
  /** Maximum dose of the whole treatment. */
  maximumTotal?: MaximumDose | undefined;
  /** Maximum duration of the treatment. */
  maximumDuration?: Duration | undefined;
}
export const TrialProduct: ObjectSchema<TrialProduct> = objectSchema(
  {
    code: optionalField(SingleLineText),
    number: optionalField(SingleLineText),
    authorized: optionalField(booleanSchema),
    authorizationNumber: optionalField(SingleLineText),
    procedureNumber: optionalField(SingleLineText),
    holder: optionalField(SingleLineText),
    authorizedIn: optionalField(SingleLineText),
    form: optionalField(SingleLineText),
    routes: optionalField(arraySchema(SingleLineText, 50)),
    pediatricForm: optionalField(booleanSchema),
    orphan: optionalField(booleanSchema),
    orphanNumber: optionalField(SingleLineText),
    atc: optionalField(SingleLineText),
    atcName: optionalField(SingleLineText),
    is: optionalField(arraySchema(ProductProperty, 20)),
    isNot: optionalField(arraySchema(ProductProperty, 20)),
    substances: optionalField(arraySchema(TrialSubstance, 100)),
    maximumDaily: optionalField(MaximumDose),
    maximumTotal: optionalField(MaximumDose),
    maximumDuration: optionalField(Duration),
  },
  hasAnyField,
);
