/** Platforms: technologies from which several therapies are derived. */
import * as z from "zod";
import { arraySchema, optionalField } from "../../schema/bounds.ts";
import { AssociatedParty } from "../organization/organization.ts";
import { PlatformId } from "../shared/record-id.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { AbsentValue } from "../shared/absent-value.ts";
import { Citation } from "../shared/citation.ts";
import { Name } from "../shared/name.ts";
import { CellMaterial } from "../shared/cell.ts";
import { Construct } from "../shared/construct.ts";
import { ModificationSetting } from "../../gen/vocabularies/modification-setting.ts";
import { Vector } from "../shared/vector.ts";
import { Technology } from "../../gen/vocabularies/technology.ts";

/** A technology of an organization, and what the therapies derived from it have in common. */
export interface Platform {
  /** Discriminator: always `platform`. */
  kind: "platform";
  /** Record id, such as `platform:thank-ucar`. */
  id: PlatformId;
  /** Names; the preferred name is first. */
  names: Name[];
  /** Technologies that the platform uses. */
  technologies?: Technology[] | undefined;
  /** Platform of which this is a part or a later version. */
  parent?: PlatformId | undefined;
  /** Whether cells are modified ex vivo, in vivo or not at all. */
  modificationSetting?: ModificationSetting | undefined;
  /** Cells from which its therapies are made. */
  cells?: CellMaterial[] | undefined;
  /** Vectors that carry the genetic material or the editor. */
  vectors?: Vector[] | undefined;
  /** Constructs that all its therapies share. */
  constructs?: Construct[] | undefined;
  /** Organizations that own, develop or license it. */
  organizations?: AssociatedParty[] | undefined;
  /** Fields that have no value according to a source. */
  absent?: AbsentValue[] | undefined;
  /** Sources of the fields of this record. */
  citations?: Citation[] | undefined;
}
export const Platform: ObjectSchema<Platform> = objectSchema({
  kind: z.literal("platform"),
  id: PlatformId,
  names: arraySchema(Name, 100),
  technologies: optionalField(arraySchema(Technology, 20)),
  parent: optionalField(PlatformId),
  modificationSetting: optionalField(ModificationSetting),
  cells: optionalField(arraySchema(CellMaterial, 20)),
  vectors: optionalField(arraySchema(Vector, 20)),
  constructs: optionalField(arraySchema(Construct, 50)),
  organizations: optionalField(arraySchema(AssociatedParty, 100)),
  absent: optionalField(arraySchema(AbsentValue, 100)),
  citations: optionalField(arraySchema(Citation, 1000)),
});
