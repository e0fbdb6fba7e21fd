/** What a therapy carries into cells or does to them. */
import * as z from "zod";
import { flag, integer, list, optional, text } from "../bounds.ts";
import { object, union, type ObjectSchema, type UnionSchema } from "../schema.ts";
import { Label } from "../shared/text.ts";
import { Binder } from "./binder.ts";
import { Conjugate } from "./conjugate.ts";
import { ConstructPurpose } from "./construct-purpose.ts";
import { EditEffect } from "./edit-effect.ts";
import { EditMethod } from "./edit-method.ts";
import { OligonucleotideClass } from "./oligonucleotide-class.ts";
import { PromoterSpecificity } from "./promoter-specificity.ts";
import { SignallingDomain } from "./signalling-domain.ts";
import { TargetReference } from "./target-reference.ts";

const Purposes = list(ConstructPurpose, 10);

/** A chimeric antigen receptor. */
export interface ChimericAntigenReceptor {
  /** Says that this is a chimeric antigen receptor. */
  kind: "car";
  /** What the receptor is there for. */
  purposes?: ConstructPurpose[] | undefined;
  /** Its binding domains; absent where what it recognises is not disclosed. */
  binders?: Binder[] | undefined;
  /** Its domains inside the cell, from the membrane inwards. */
  signalling?: SignallingDomain[] | undefined;
}
/** Schema of {@link ChimericAntigenReceptor}. */
export const ChimericAntigenReceptor: ObjectSchema<ChimericAntigenReceptor> = object({
  kind: z.literal("car"),
  purposes: optional(Purposes),
  binders: optional(list(Binder, 10)),
  signalling: optional(list(SignallingDomain, 6)),
});

/** An HLA allele or group of alleles, such as `HLA-A*02:01` or `HLA-A*02`. */
export type HlaAllele = `HLA-${string}*${string}`;
/** Schema of {@link HlaAllele}. */
export const HlaAllele: z.ZodType<HlaAllele, HlaAllele> = text(
  40,
  /^HLA-[A-Z]{1,3}\d{0,2}\*\d{2,3}(?::\d{2,3}){0,3}[NLSCAQP]?$/,
  "is not an HLA allele such as HLA-A*02:01",
);

/** A T-cell receptor that is put into cells. */
export interface TCellReceptor {
  /** Says that this is a T-cell receptor. */
  kind: "tcr";
  /** What the receptor is there for. */
  purposes?: ConstructPurpose[] | undefined;
  /** The antigen that it recognises. */
  target: TargetReference;
  /** The peptide of the antigen, as a sequence of one-letter amino acids. */
  peptide?: string | undefined;
  /** The HLA alleles that must present the peptide. */
  hla?: HlaAllele[] | undefined;
  /** Whether its affinity was raised over that of a natural receptor. */
  affinityEnhanced?: boolean | undefined;
}
/** Schema of {@link TCellReceptor}. */
export const TCellReceptor: ObjectSchema<TCellReceptor> = object({
  kind: z.literal("tcr"),
  purposes: optional(Purposes),
  target: TargetReference,
  peptide: optional(text(40, /^[ACDEFGHIKLMNPQRSTVWY]{5,}$/, "is not a peptide in one-letter amino acids")),
  hla: optional(list(HlaAllele, 50)),
  affinityEnhanced: optional(flag),
});

/** A gene that is added and makes a protein or an RNA. */
export interface Transgene {
  /** Says that this is a transgene. */
  kind: "transgene";
  /** What the gene is there for. */
  purposes?: ConstructPurpose[] | undefined;
  /** The gene. */
  gene: TargetReference;
  /** The variant of the gene where it is not the natural one, such as `beta-A-T87Q` or `B-domain deleted`. */
  variant?: string | undefined;
  /** In which cells the promoter works. */
  promoterSpecificity?: PromoterSpecificity | undefined;
  /** The name of the promoter, such as `CAG`, `LP1` or `MND`. */
  promoter?: string | undefined;
  /** Whether its codons were changed to raise expression. */
  codonOptimized?: boolean | undefined;
}
/** Schema of {@link Transgene}. */
export const Transgene: ObjectSchema<Transgene> = object({
  kind: z.literal("transgene"),
  purposes: optional(Purposes),
  gene: TargetReference,
  variant: optional(Label),
  promoterSpecificity: optional(PromoterSpecificity),
  promoter: optional(Label),
  codonOptimized: optional(flag),
});

/** A change of the genome or of its reading at a locus. */
export interface Edit {
  /** Says that this is an edit. */
  kind: "edit";
  /** What the edit is there for. */
  purposes?: ConstructPurpose[] | undefined;
  /** The gene, or the receptor or complex whose genes, the edit changes. */
  locus: TargetReference;
  /** What becomes of the locus. */
  effect: EditEffect;
  /** By what means. */
  method?: EditMethod | undefined;
  /** The element or variant that is changed, such as `erythroid enhancer` or `c.20A>T`. */
  site?: string | undefined;
}
/** Schema of {@link Edit}. */
export const Edit: ObjectSchema<Edit> = object({
  kind: z.literal("edit"),
  purposes: optional(Purposes),
  locus: TargetReference,
  effect: EditEffect,
  method: optional(EditMethod),
  site: optional(Label),
});

/** Antigens that are encoded or loaded so that the immune system learns them. */
export interface EncodedAntigens {
  /** Says that these are antigens. */
  kind: "antigens";
  /** What the antigens are there for. */
  purposes?: ConstructPurpose[] | undefined;
  /** The antigens. */
  targets: TargetReference[];
  /** Whether they are chosen for each patient. */
  personalized?: boolean | undefined;
  /** The greatest number of antigens in one product. */
  maximumCount?: number | undefined;
}
/** Schema of {@link EncodedAntigens}. */
export const EncodedAntigens: ObjectSchema<EncodedAntigens> = object({
  kind: z.literal("antigens"),
  purposes: optional(Purposes),
  targets: list(TargetReference, 100),
  personalized: optional(flag),
  maximumCount: optional(integer(1, 1000)),
});

/** A binding protein that modified cells or viruses secrete, such as a T-cell engager. */
export interface SecretedBinder {
  /** Says that this is a secreted binder. */
  kind: "secreted_binder";
  /** What the protein is there for. */
  purposes?: ConstructPurpose[] | undefined;
  /** Its binding domains. */
  binders: Binder[];
}
/** Schema of {@link SecretedBinder}. */
export const SecretedBinder: ObjectSchema<SecretedBinder> = object({
  kind: z.literal("secreted_binder"),
  purposes: optional(Purposes),
  binders: list(Binder, 10),
});

/** A short nucleic acid that acts on an RNA or a protein. */
export interface Oligonucleotide {
  /** Says that this is an oligonucleotide. */
  kind: "oligonucleotide";
  /** What the oligonucleotide is there for. */
  purposes?: ConstructPurpose[] | undefined;
  /** How it is built and acts. */
  class: OligonucleotideClass;
  /** The gene whose product it acts on. */
  target: TargetReference;
  /** The exon that it makes the cell skip or keep. */
  exon?: number | undefined;
  /** What is bound to it so that it reaches its cells. */
  conjugate?: Conjugate | undefined;
}
/** Schema of {@link Oligonucleotide}. */
export const Oligonucleotide: ObjectSchema<Oligonucleotide> = object({
  kind: z.literal("oligonucleotide"),
  purposes: optional(Purposes),
  class: OligonucleotideClass,
  target: TargetReference,
  exon: optional(integer(1, 400)),
  conjugate: optional(Conjugate),
});

/** What a therapy carries into cells or does to them: a receptor, a gene, an edit, antigens or an oligonucleotide. */
export type Construct =
  | ChimericAntigenReceptor
  | TCellReceptor
  | Transgene
  | Edit
  | EncodedAntigens
  | SecretedBinder
  | Oligonucleotide;
/** Schema of {@link Construct}. */
export const Construct: UnionSchema<Construct> = union([
  ChimericAntigenReceptor,
  TCellReceptor,
  Transgene,
  Edit,
  EncodedAntigens,
  SecretedBinder,
  Oligonucleotide,
]);
