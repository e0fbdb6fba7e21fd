/** Vectors: viruses, particles and plasmids that carry genetic material or an editor into cells. */
import { booleanSchema, arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { SingleLineText } from "./text.ts";
import { Binder } from "./binder.ts";
import { Cargo } from "../../gen/vocabularies/cargo.ts";
import { CellType } from "../../gen/vocabularies/cell-type.ts";
import { Pseudotype } from "../../gen/vocabularies/pseudotype.ts";
import { ReplicationCompetence } from "../../gen/vocabularies/replication-competence.ts";
import { VectorClass } from "../../gen/vocabularies/vector-class.ts";
import { VectorSpecies } from "../../gen/vocabularies/vector-species.ts";

/** A viral or nonviral vector. NCIt: Vector. */
export interface Vector {
  /** Class, such as adeno-associated virus or lipid nanoparticle. */
  class: VectorClass;
  /** Virus species, serotype or capsid. */
  species?: VectorSpecies | undefined;
  /** Envelope protein from another virus. */
  pseudotype?: Pseudotype | undefined;
  /** Nucleic acid or protein that it carries. */
  cargo?: Cargo | undefined;
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
  /** Genes deleted from the parent virus, as in an oncolytic virus. */
  deletions?: string[] | undefined;
}
export const Vector: ObjectSchema<Vector> = objectSchema({
  class: VectorClass,
  species: optionalField(VectorSpecies),
  pseudotype: optionalField(Pseudotype),
  cargo: optionalField(Cargo),
  integrating: optionalField(booleanSchema),
  replication: optionalField(ReplicationCompetence),
  selfInactivating: optionalField(booleanSchema),
  selfComplementary: optionalField(booleanSchema),
  tropism: optionalField(arraySchema(CellType, 20)),
  targeting: optionalField(arraySchema(Binder, 10)),
  deletions: optionalField(arraySchema(SingleLineText, 30)),
});
