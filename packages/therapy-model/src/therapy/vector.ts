/** What carries genetic material or an editor into cells. */
import { flag, list, optional } from "../bounds.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { Label } from "../shared/text.ts";
import { Binder } from "./binder.ts";
import { Cargo } from "./cargo.ts";
import { CellType } from "./cell-type.ts";
import { Pseudotype } from "./pseudotype.ts";
import { ReplicationCompetence } from "./replication-competence.ts";
import { VectorClass } from "./vector-class.ts";
import { VectorSpecies } from "./vector-species.ts";

/** A carrier of genetic material, viral or not. */
export interface Vector {
  /** What sort of carrier it is. */
  class: VectorClass;
  /** The virus, serotype or capsid that it is made from. */
  species?: VectorSpecies | undefined;
  /** The envelope that it borrows from another virus. */
  pseudotype?: Pseudotype | undefined;
  /** What it carries. */
  cargo?: Cargo | undefined;
  /** Whether what it carries is inserted into the genome. */
  integrating?: boolean | undefined;
  /** Whether it can multiply. */
  replication?: ReplicationCompetence | undefined;
  /** Whether its long terminal repeats are deleted so that they cannot start transcription. */
  selfInactivating?: boolean | undefined;
  /** Whether its genome folds on itself, as in self-complementary AAV. */
  selfComplementary?: boolean | undefined;
  /** The cells that it is made to enter. */
  tropism?: CellType[] | undefined;
  /** The binders on its surface that steer it to cells. */
  targeting?: Binder[] | undefined;
  /** The genes that the parent virus lost, as in an oncolytic virus. */
  deletions?: string[] | undefined;
}
/** Schema of {@link Vector}. */
export const Vector: ObjectSchema<Vector> = object({
  class: VectorClass,
  species: optional(VectorSpecies),
  pseudotype: optional(Pseudotype),
  cargo: optional(Cargo),
  integrating: optional(flag),
  replication: optional(ReplicationCompetence),
  selfInactivating: optional(flag),
  selfComplementary: optional(flag),
  tropism: optional(list(CellType, 20)),
  targeting: optional(list(Binder, 10)),
  deletions: optional(list(Label, 30)),
});
