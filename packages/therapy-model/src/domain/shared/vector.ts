/** Vectors: viruses, particles and plasmids that carry genetic material or an editor into cells. */
import * as z from "zod";
import { booleanSchema, arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { SingleLineText } from "./text.ts";
import { Binder } from "./binder.ts";
import { Cargo } from "../../gen/vocabularies/cargo.ts";
import { Conjugate } from "../../gen/vocabularies/conjugate.ts";
import { CellType } from "../../gen/vocabularies/cell-type.ts";
import { Pseudotype } from "../../gen/vocabularies/pseudotype.ts";
import { ReplicationCompetence } from "../../gen/vocabularies/replication-competence.ts";
import { VectorClass } from "../../gen/vocabularies/vector-class.ts";
import { VectorSpecies } from "../../gen/vocabularies/vector-species.ts";

const constructLinkages = [
  "separate_promoters",
  "bidirectional_promoter",
  "internal_ribosome_entry_site",
  "self_cleaving_peptide",
  "fusion",
] as const;

/**
 * How several constructs on one vector are expressed: from a promoter each, from one promoter in both directions, or as one
 * transcript (polycistronic) with an internal ribosome entry site (IRES), a self-cleaving 2A peptide or as a fusion protein.
 */
export type ConstructLinkage = (typeof constructLinkages)[number];
export const ConstructLinkage: z.ZodEnum<{ [K in ConstructLinkage]: K }> = z.enum(constructLinkages);

const surfaceModifications = [
  "cd47_display",
  "mhc_class_i_removed",
  "polyethylene_glycol_coated",
  "peptide_insertion",
  "receptor_binding_ablated",
] as const;

/**
 * A change of the surface of a vector: the phagocytosis inhibitor CD47 is displayed, the MHC class I molecules of the
 * producer cell are removed, or it is coated with polyethylene glycol, all to shield it from the immune system; a peptide is
 * inserted into the capsid, or the binding of the natural receptor is ablated, to redirect it.
 */
export type SurfaceModification = (typeof surfaceModifications)[number];
export const SurfaceModification: z.ZodEnum<{ [K in SurfaceModification]: K }> = z.enum(surfaceModifications);

/** Whether a capsid occurs in nature or was engineered, with or without a published name. */
export type CapsidOrigin = "natural" | "engineered";
export const CapsidOrigin: z.ZodEnum<{ [K in CapsidOrigin]: K }> = z.enum(["natural", "engineered"]);

/** A viral or nonviral vector. NCIt: Vector. */
export interface Vector {
  /** Class, such as adeno-associated virus or lipid nanoparticle. */
  class: VectorClass;
  /** Virus species, serotype or capsid. */
  species?: VectorSpecies | undefined;
  /** Envelope protein from another virus. */
  pseudotype?: Pseudotype | undefined;
  /** Origin of the capsid. `engineered` without a species if the company does not name the capsid. */
  capsid?: CapsidOrigin | undefined;
  /** Nucleic acids or proteins that it carries, such as messenger RNA and guide RNA in one lipid nanoparticle. */
  cargoes?: Cargo[] | undefined;
  /** Labels of the constructs that it carries, in order from the promoter. */
  constructs?: string[] | undefined;
  /** How the constructs that it carries are expressed. Absent for one construct. */
  linkage?: ConstructLinkage | undefined;
  /** Whether the cargo integrates into the genome. */
  integrating?: boolean | undefined;
  /** Replication competence. */
  replication?: ReplicationCompetence | undefined;
  /** Whether it is self-inactivating: deleted long terminal repeats cannot start transcription. */
  selfInactivating?: boolean | undefined;
  /** Whether its genome is self-complementary, as in scAAV. */
  selfComplementary?: boolean | undefined;
  /** Cells that it is designed to enter. */
  tropism?: CellType[] | undefined;
  /** Binders on its surface that direct it to cells. */
  targeting?: Binder[] | undefined;
  /** Ligands on its surface that are not binding proteins, such as GalNAc on a lipid nanoparticle. */
  ligands?: Conjugate[] | undefined;
  /** Changes of its surface, such as immune shielding. */
  surface?: SurfaceModification[] | undefined;
  /** Genes deleted from the parent virus, as in an oncolytic virus. */
  deletions?: string[] | undefined;
}
export const Vector: ObjectSchema<Vector> = objectSchema(
  {
    class: VectorClass,
    species: optionalField(VectorSpecies),
    pseudotype: optionalField(Pseudotype),
    capsid: optionalField(CapsidOrigin),
    cargoes: optionalField(arraySchema(Cargo, 10)),
    constructs: optionalField(arraySchema(SingleLineText, 20)),
    linkage: optionalField(ConstructLinkage),
    integrating: optionalField(booleanSchema),
    replication: optionalField(ReplicationCompetence),
    selfInactivating: optionalField(booleanSchema),
    selfComplementary: optionalField(booleanSchema),
    tropism: optionalField(arraySchema(CellType, 20)),
    targeting: optionalField(arraySchema(Binder, 10)),
    ligands: optionalField(arraySchema(Conjugate, 10)),
    surface: optionalField(arraySchema(SurfaceModification, 5)),
    deletions: optionalField(arraySchema(SingleLineText, 30)),
  },
  {
    isSatisfied: ({ constructs, linkage }) =>
      linkage === undefined || constructs === undefined || constructs.length > 1,
    path: "linkage",
    message: "is about several constructs, but the vector carries one; remove it or add the other labels",
  },
);
