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
import { TargetReference } from "./target-reference.ts";

const Purposes = arraySchema(ConstructPurpose, 10);

/** A chimeric antigen receptor (CAR): an antigen-binding domain joined to T-cell signaling domains. NCIt. */
export interface ChimericAntigenReceptor {
  /** Discriminator: always `car`. */
  kind: "car";
  /** Purposes of the receptor. */
  purposes?: ConstructPurpose[] | undefined;
  /** Antigen-binding domains. Absent if the target is not disclosed. */
  binders?: Binder[] | undefined;
  /** Intracellular signaling domains, in order from the membrane. */
  signaling?: SignalingDomain[] | undefined;
}
export const ChimericAntigenReceptor: ObjectSchema<ChimericAntigenReceptor> = objectSchema({
  kind: z.literal("car"),
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
}
export const Transgene: ObjectSchema<Transgene> = objectSchema({
  kind: z.literal("transgene"),
  purposes: optionalField(Purposes),
  gene: TargetReference,
  variant: optionalField(SingleLineText),
  promoterSpecificity: optionalField(PromoterSpecificity),
  promoter: optionalField(SingleLineText),
  codonOptimized: optionalField(booleanSchema),
});

/** A targeted change of the genome or of its expression at a locus. */
export interface Edit {
  /** Discriminator: always `edit`. */
  kind: "edit";
  /** Purposes of the edit. */
  purposes?: ConstructPurpose[] | undefined;
  /** Edited gene, or the receptor or complex whose genes are edited. */
  locus: TargetReference;
  /** Effect on the locus, such as knockout or insertion. */
  effect: EditEffect;
  /** Method, such as CRISPR-Cas9 or base editing. */
  method?: EditMethod | undefined;
  /** Edited element or variant, such as `erythroid enhancer` or `c.20A>T`. */
  site?: string | undefined;
}
export const Edit: ObjectSchema<Edit> = objectSchema({
  kind: z.literal("edit"),
  purposes: optionalField(Purposes),
  locus: TargetReference,
  effect: EditEffect,
  method: optionalField(EditMethod),
  site: optionalField(SingleLineText),
});

/** Antigens that are encoded or loaded to induce an immune response, as in a vaccine. */
export interface EncodedAntigens {
  /** Discriminator: always `antigens`. */
  kind: "antigens";
  /** Purposes of the antigens. */
  purposes?: ConstructPurpose[] | undefined;
  /** Antigens. */
  targets: TargetReference[];
  /** Whether they are selected for each patient. */
  personalized?: boolean | undefined;
  /** Maximum number of antigens in one product, 1 to 1,000. */
  maximumCount?: number | undefined;
}
export const EncodedAntigens: ObjectSchema<EncodedAntigens> = objectSchema({
  kind: z.literal("antigens"),
  purposes: optionalField(Purposes),
  targets: arraySchema(TargetReference, 100),
  personalized: optionalField(booleanSchema),
  maximumCount: optionalField(integerSchema(1, 1000)),
});

/** A binding protein that modified cells or viruses secrete, such as a T-cell engager. */
export interface SecretedBinder {
  /** Discriminator: always `secreted_binder`. */
  kind: "secreted_binder";
  /** Purposes of the protein. */
  purposes?: ConstructPurpose[] | undefined;
  /** Antigen-binding domains. */
  binders: Binder[];
}
export const SecretedBinder: ObjectSchema<SecretedBinder> = objectSchema({
  kind: z.literal("secreted_binder"),
  purposes: optionalField(Purposes),
  binders: arraySchema(Binder, 10),
});

/** A short nucleic acid that acts on an RNA or a protein. NCIt: Oligonucleotide. */
export interface Oligonucleotide {
  /** Discriminator: always `oligonucleotide`. */
  kind: "oligonucleotide";
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
}
export const Oligonucleotide: ObjectSchema<Oligonucleotide> = objectSchema({
  kind: z.literal("oligonucleotide"),
  purposes: optionalField(Purposes),
  class: OligonucleotideClass,
  target: TargetReference,
  exon: optionalField(integerSchema(1, 400)),
  conjugate: optionalField(Conjugate),
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
