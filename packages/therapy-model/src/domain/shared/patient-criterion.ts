/** Criteria that eligibility and indications share: age, sex, expression of a target, genotype, HLA type and donor. */
import * as z from "zod";
import { arraySchema, booleanSchema, numberSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, unionSchema, type UnionSchema } from "../../schema/object.ts";
import { AgeGroup } from "../../gen/vocabularies/age-group.ts";
import { MeasurementMethod } from "../../gen/vocabularies/measurement-method.ts";
import { SexEligibility } from "../../gen/vocabularies/sex-eligibility.ts";
import { HlaAllele } from "./construct.ts";
import { DonorMatch, DonorRelation } from "./cell.ts";
import { Duration, Threshold } from "./quantity.ts";
import { TargetReference } from "./target-reference.ts";
import { MultilineText, SingleLineText } from "./text.ts";

/** Whether the cells of the disease express a target. */
export type Expression = "positive" | "negative";
export const Expression: z.ZodEnum<{ [K in Expression]: K }> = z.enum(["positive", "negative"]);

/** The zygosity of a variant: on how many copies of the gene it is present. */
export type Zygosity = "heterozygous" | "homozygous" | "compound_heterozygous" | "hemizygous" | "biallelic";
export const Zygosity: z.ZodEnum<{ [K in Zygosity]: K }> = z.enum([
  "heterozygous",
  "homozygous",
  "compound_heterozygous",
  "hemizygous",
  "biallelic",
]);

/** The approximate length of a duration in years, to compare two ages. */
function inYears(age: Duration | undefined): number {
  return age === undefined
    ? 0
    : age.value * { a: 1, mo: 1 / 12, wk: 7 / 365.25, d: 1 / 365.25, h: 0, min: 0, s: 0 }[age.unit];
}

/** Age at enrollment. ClinicalTrials.gov: Minimum Age, Maximum Age. */
export interface AgeCriterion {
  /** Discriminator: always `age`. */
  kind: "age";
  /** Text of the criterion, as written. */
  text?: string | undefined;
  /** Minimum age, included. */
  minimum?: Duration | undefined;
  /** Maximum age, included. */
  maximum?: Duration | undefined;
  /** Age groups of the registry, such as child, adult and older adult. */
  groups?: AgeGroup[] | undefined;
}
export const AgeCriterion: ObjectSchema<AgeCriterion> = objectSchema(
  {
    kind: z.literal("age"),
    text: optionalField(MultilineText),
    minimum: optionalField(Duration),
    maximum: optionalField(Duration),
    groups: optionalField(arraySchema(AgeGroup, 10)),
  },
  {
    isSatisfied: ({ minimum, maximum, groups }) =>
      minimum !== undefined || maximum !== undefined || groups !== undefined,
    path: "minimum",
    message: "is missing; set minimum, maximum or groups",
  },
  {
    isSatisfied: ({ minimum, maximum }) => inYears(minimum) <= inYears(maximum ?? { value: 130, unit: "a" }),
    path: "minimum",
    message: "is above the maximum or above 130 years",
  },
);

/** Sex. ClinicalTrials.gov: Sex/Gender. */
export interface SexCriterion {
  /** Discriminator: always `sex`. */
  kind: "sex";
  /** Text of the criterion, as written. */
  text?: string | undefined;
  /** Sex of the participants. */
  sex: SexEligibility;
  /** Whether eligibility is based on self-reported gender. ClinicalTrials.gov: Gender Based. */
  byGender?: boolean | undefined;
}
export const SexCriterion: ObjectSchema<SexCriterion> = objectSchema({
  kind: z.literal("sex"),
  text: optionalField(MultilineText),
  sex: SexEligibility,
  byGender: optionalField(booleanSchema),
});

/** Expression of a target on or in the cells of the disease. */
export interface ExpressionCriterion {
  /** Discriminator: always `expression`. */
  kind: "expression";
  /** Text of the criterion, as written. */
  text?: string | undefined;
  /** Target. */
  target: TargetReference;
  /** Whether the target is expressed. */
  expression: Expression;
  /** Minimum percentage of cells that express it, 0 to 100. */
  minimumPercent?: number | undefined;
  /** Method, such as flow cytometry. */
  method?: MeasurementMethod | undefined;
  /** Whether a companion diagnostic must show it. 21 CFR 809; FDA: in vitro companion diagnostic device. */
  companionDiagnostic?: boolean | undefined;
}
export const ExpressionCriterion: ObjectSchema<ExpressionCriterion> = objectSchema({
  kind: z.literal("expression"),
  text: optionalField(MultilineText),
  target: TargetReference,
  expression: Expression,
  minimumPercent: optionalField(numberSchema(0, 100)),
  method: optionalField(MeasurementMethod),
  companionDiagnostic: optionalField(booleanSchema),
});

/** A variant of a gene. */
export interface GenotypeCriterion {
  /** Discriminator: always `genotype`. */
  kind: "genotype";
  /** Text of the criterion, as written. */
  text?: string | undefined;
  /** Gene. */
  gene: TargetReference;
  /** Variant, in HGVS or in the usual notation of the field. Absent for any pathogenic variant. */
  variant?: string | undefined;
  /** Variants or genotypes of which one is enough, such as `βS/βS` and `βS/β0`. */
  anyVariant?: string[] | undefined;
  /** Required number of copies of the gene, such as at most 3 of SMN2. */
  copies?: Threshold | undefined;
  /** Zygosity. */
  zygosity?: Zygosity | undefined;
}
export const GenotypeCriterion: ObjectSchema<GenotypeCriterion> = objectSchema({
  kind: z.literal("genotype"),
  text: optionalField(MultilineText),
  gene: TargetReference,
  variant: optionalField(SingleLineText),
  anyVariant: optionalField(arraySchema(SingleLineText, 50)),
  copies: optionalField(Threshold),
  zygosity: optionalField(Zygosity),
});

/** An HLA type. */
export interface HlaCriterion {
  /** Discriminator: always `hla`. */
  kind: "hla";
  /** Text of the criterion, as written. */
  text?: string | undefined;
  /** Alleles; any of them satisfies the criterion. */
  alleles: HlaAllele[];
}
export const HlaCriterion: ObjectSchema<HlaCriterion> = objectSchema({
  kind: z.literal("hla"),
  text: optionalField(MultilineText),
  alleles: arraySchema(HlaAllele, 100),
});

/** Whether a donor for a transplant exists. */
export interface DonorCriterion {
  /** Discriminator: always `donor`. */
  kind: "donor";
  /** Text of the criterion, as written. */
  text?: string | undefined;
  /** Whether there is a donor. */
  available: boolean;
  /** Whether the donor is a relative. Absent for any donor. */
  relation?: DonorRelation | undefined;
  /** How the HLA types of donor and patient compare, any of them. */
  matches?: DonorMatch[] | undefined;
}
export const DonorCriterion: ObjectSchema<DonorCriterion> = objectSchema({
  kind: z.literal("donor"),
  text: optionalField(MultilineText),
  available: booleanSchema,
  relation: optionalField(DonorRelation),
  matches: optionalField(arraySchema(DonorMatch, 4)),
});

/** A restriction of an indication: the patients of a disease for whom it holds. */
export type PatientRestriction =
  | AgeCriterion
  | SexCriterion
  | ExpressionCriterion
  | GenotypeCriterion
  | HlaCriterion
  | DonorCriterion;
export const PatientRestriction: UnionSchema<PatientRestriction> = unionSchema([
  AgeCriterion,
  SexCriterion,
  ExpressionCriterion,
  GenotypeCriterion,
  HlaCriterion,
  DonorCriterion,
]);
