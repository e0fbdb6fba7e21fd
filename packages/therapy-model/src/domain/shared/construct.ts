/** Constructs: what is engineered into cells or delivered by a vector. */
import * as z from "zod";
import { booleanSchema, integerSchema, arraySchema, optionalField, stringSchema } from "../../schema/bounds.ts";
import { objectSchema, unionSchema, type ObjectSchema, type UnionSchema } from "../../schema/object.ts";
import { SingleLineText } from "./text.ts";
import { Binder } from "./binder.ts";
import { Conjugate } from "../../gen/vocabularies/conjugate.ts";
import { ConstructPurpose } from "../../gen/vocabularies/construct-purpose.ts";
import { EditEffect } from "../../gen/vocabularies/edit-effect.ts";
import { EditMethod } from "../../gen/vocabularies/edit-method.ts";
import { OligonucleotideClass } from "../../gen/vocabularies/oligonucleotide-class.ts";
import { PromoterSpecificity } from "../../gen/vocabularies/promoter-specificity.ts";
import { SignalingDomain } from "../../gen/vocabularies/signaling-domain.ts";
import { Threshold } from "./quantity.ts";
import { TargetReference } from "./target-reference.ts";

const Purposes = arraySchema(ConstructPurpose, 10);

/** A chimeric antigen receptor (CAR): an antigen-binding domain joined to T-cell signaling domains. NCIt. */
export interface ChimericAntigenReceptor {
  /** Discriminator: always `car`. */
  kind: "car";
  /** Label of the construct, unique in the record, by which a vector refers to it. */
  label?: string | undefined;
  /** Purposes of the receptor. */
  purposes?: ConstructPurpose[] | undefined;
  /** Antigen-binding domains. Absent if the target is not disclosed. */
  binders?: Binder[] | undefined;
  /** Intracellular signaling domains, in order from the membrane. */
  signaling?: SignalingDomain[] | undefined;
}
export const ChimericAntigenReceptor: ObjectSchema<ChimericAntigenReceptor> = objectSchema({
  kind: z.literal("car"),
  label: optionalField(SingleLineText),
  purposes: optionalField(Purposes),
  binders: optionalField(arraySchema(Binder, 10)),
  signaling: optionalField(arraySchema(SignalingDomain, 6)),
});

/** An HLA allele or group of alleles, such as `HLA-A*02:01` or `HLA-A*02`. */
export type HlaAllele = `HLA-${string}*${string}`;
export const HlaAllele: z.ZodType<HlaAllele, HlaAllele> = stringSchema(
  40,
  /^HLA-[A-Z]{1,3}\d{0,2}\*\d{2,3}(?::\d{2,3}){0,3}[NLSCAQP]?$/,
  "is not an HLA allele such as HLA-A*02:01",
);

/** A T-cell receptor (TCR) that is introduced into cells. */
export interface TCellReceptor {
  /** Discriminator: always `tcr`. */
  kind: "tcr";
  /** Label of the construct, unique in the record, by which a vector refers to it. */
  label?: string | undefined;
  /** Purposes of the receptor. */
  purposes?: ConstructPurpose[] | undefined;
  /** Antigen that it recognizes. */
  target: TargetReference;
  /** Peptide of the antigen, as at least 5 one-letter amino acid codes. */
  peptide?: string | undefined;
  /** HLA alleles that present the peptide. */
  hla?: HlaAllele[] | undefined;
  /** Whether its affinity was raised above that of a natural receptor. */
  affinityEnhanced?: boolean | undefined;
}
export const TCellReceptor: ObjectSchema<TCellReceptor> = objectSchema({
  kind: z.literal("tcr"),
  label: optionalField(SingleLineText),
  purposes: optionalField(Purposes),
  target: TargetReference,
  peptide: optionalField(
    stringSchema(40, /^[ACDEFGHIKLMNPQRSTVWY]{5,}$/, "is not a peptide of one-letter amino acid codes"),
  ),
  hla: optionalField(arraySchema(HlaAllele, 50)),
  affinityEnhanced: optionalField(booleanSchema),
});

/** A gene that is introduced into cells. NCIt: Transgene. */
export interface Transgene {
  /** Discriminator: always `transgene`. */
  kind: "transgene";
  /** Label of the construct, unique in the record, by which a vector refers to it. */
  label?: string | undefined;
  /** Purposes of the gene. */
  purposes?: ConstructPurpose[] | undefined;
  /** Gene. */
  gene: TargetReference;
  /** Variant, if the gene is not wild-type, such as `beta-A-T87Q` or `B-domain deleted`. */
  variant?: string | undefined;
  /** Cells in which the promoter drives expression. */
  promoterSpecificity?: PromoterSpecificity | undefined;
  /** Name of the promoter, such as `CAG`, `LP1` or `MND`. */
  promoter?: string | undefined;
  /** Whether the codons were optimized to raise expression. */
  codonOptimized?: boolean | undefined;
  /** Copies of the gene per genome of the modified cells. FDA: vector copy number. */
  copies?: Threshold | undefined;
}
export const Transgene: ObjectSchema<Transgene> = objectSchema({
  kind: z.literal("transgene"),
  label: optionalField(SingleLineText),
  purposes: optionalField(Purposes),
  gene: TargetReference,
  variant: optionalField(SingleLineText),
  promoterSpecificity: optionalField(PromoterSpecificity),
  promoter: optionalField(SingleLineText),
  codonOptimized: optionalField(booleanSchema),
  copies: optionalField(Threshold),
});

/** A targeted change of the genome or of its expression at a locus. */
export interface Edit {
  /** Discriminator: always `edit`. */
  kind: "edit";
  /** Label of the construct, unique in the record, by which a vector refers to it. */
  label?: string | undefined;
  /** Purposes of the edit. */
  purposes?: ConstructPurpose[] | undefined;
  /**
   * Edited gene, or the receptor or complex whose genes are edited; `undisclosed` if the source withholds it. Absent if the
   * source does not state it.
   */
  locus?: TargetReference | undefined;
  /** Effect on the locus, such as knockout or insertion. Absent if the source does not state it. */
  effect?: EditEffect | undefined;
  /** Method, such as CRISPR-Cas9 or base editing. */
  method?: EditMethod | undefined;
  /** Edited element or variant, such as `erythroid enhancer` or `c.20A>T`. */
  site?: string | undefined;
}
export const Edit: ObjectSchema<Edit> = objectSchema(
  {
    kind: z.literal("edit"),
    label: optionalField(SingleLineText),
    purposes: optionalField(Purposes),
    locus: optionalField(TargetReference),
    effect: optionalField(EditEffect),
    method: optionalField(EditMethod),
    site: optionalField(SingleLineText),
  },
  {
    isSatisfied: ({ purposes, locus, effect, method, site }) =>
      [purposes, locus, effect, method, site].some((value) => value !== undefined),
    path: "locus",
    message: "is missing; set locus, effect, method, site or purposes",
  },
);

const antigenForms = [
  "protein",
  "peptide",
  "messenger_rna",
  "dna",
  "lysate",
  "fusion_protein",
  "viral_vector",
] as const;

/**
 * The form in which an antigen is encoded or loaded, such as the fusion protein on the dendritic cells of a vaccine.
 * `lysate` is an extract of tumor cells whose antigens are not singled out.
 */
export type AntigenForm = (typeof antigenForms)[number];
export const AntigenForm: z.ZodEnum<{ [K in AntigenForm]: K }> = z.enum(antigenForms);

/** Antigens that are encoded or loaded to induce an immune response, as in a vaccine. */
export interface EncodedAntigens {
  /** Discriminator: always `antigens`. */
  kind: "antigens";
  /** Label of the construct, unique in the record, by which a vector refers to it. */
  label?: string | undefined;
  /** Purposes of the antigens. */
  purposes?: ConstructPurpose[] | undefined;
  /** Antigens. */
  targets: TargetReference[];
  /** Form in which they are encoded or loaded. */
  form?: AntigenForm | undefined;
  /** Whether they are selected for each patient. */
  personalized?: boolean | undefined;
  /** Maximum number of antigens in one product, 1 to 1,000. */
  maximumCount?: number | undefined;
}
export const EncodedAntigens: ObjectSchema<EncodedAntigens> = objectSchema({
  kind: z.literal("antigens"),
  label: optionalField(SingleLineText),
  purposes: optionalField(Purposes),
  targets: arraySchema(TargetReference, 100),
  form: optionalField(AntigenForm),
  personalized: optionalField(booleanSchema),
  maximumCount: optionalField(integerSchema(1, 1000)),
});

/** A binding protein that modified cells or viruses secrete, such as a T-cell engager. */
export interface SecretedBinder {
  /** Discriminator: always `secreted_binder`. */
  kind: "secreted_binder";
  /** Label of the construct, unique in the record, by which a vector refers to it. */
  label?: string | undefined;
  /** Purposes of the protein. */
  purposes?: ConstructPurpose[] | undefined;
  /** Antigen-binding domains. */
  binders: Binder[];
}
export const SecretedBinder: ObjectSchema<SecretedBinder> = objectSchema({
  kind: z.literal("secreted_binder"),
  label: optionalField(SingleLineText),
  purposes: optionalField(Purposes),
  binders: arraySchema(Binder, 10),
});

/** A short nucleic acid that acts on an RNA or a protein. NCIt: Oligonucleotide. */
export interface Oligonucleotide {
  /** Discriminator: always `oligonucleotide`. */
  kind: "oligonucleotide";
  /** Label of the construct, unique in the record, by which a vector refers to it. */
  label?: string | undefined;
  /** Purposes of the oligonucleotide. */
  purposes?: ConstructPurpose[] | undefined;
  /** Class by structure and mechanism, such as antisense oligonucleotide or siRNA. */
  class: OligonucleotideClass;
  /** Gene whose product it acts on. */
  target: TargetReference;
  /** Number of the exon that it causes to be skipped or included. */
  exon?: number | undefined;
  /** Conjugate for delivery, such as GalNAc. */
  conjugate?: Conjugate | undefined;
  /** Whether it acts on the mutant allele alone. `false` if it also lowers the normal product. */
  alleleSelective?: boolean | undefined;
}
export const Oligonucleotide: ObjectSchema<Oligonucleotide> = objectSchema({
  kind: z.literal("oligonucleotide"),
  label: optionalField(SingleLineText),
  purposes: optionalField(Purposes),
  class: OligonucleotideClass,
  target: TargetReference,
  exon: optionalField(integerSchema(1, 400)),
  conjugate: optionalField(Conjugate),
  alleleSelective: optionalField(booleanSchema),
});

/**
 * What is engineered into cells or delivered by a vector: a receptor, a transgene, an edit, antigens, a secreted binder or an
 * oligonucleotide.
 */
export type Construct =
  | ChimericAntigenReceptor
  | TCellReceptor
  | Transgene
  | Edit
  | EncodedAntigens
  | SecretedBinder
  | Oligonucleotide;
export const Construct: UnionSchema<Construct> = unionSchema([
  ChimericAntigenReceptor,
  TCellReceptor,
  Transgene,
  Edit,
  EncodedAntigens,
  SecretedBinder,
  Oligonucleotide,
]);
