/** A technology on which several therapies are built. */
import * as z from "zod";
import { list, optional } from "../bounds.ts";
import { Involvement } from "../organization/organization.ts";
import { PlatformId } from "../reference.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { Citation } from "../shared/citation.ts";
import { Name } from "../shared/name.ts";
import { CellMaterial } from "../therapy/cell.ts";
import { Construct } from "../therapy/construct.ts";
import { Delivery } from "../therapy/delivery.ts";
import { Vector } from "../therapy/vector.ts";
import { Technology } from "./technology.ts";

/** A technology of an organisation, with what every therapy built on it has in common. */
export interface Platform {
  /** Says that this is a platform. */
  kind: "platform";
  /** The id of the platform. */
  id: PlatformId;
  /** What it is called, the preferred name first. */
  names: Name[];
  /** What the platform does. */
  technologies?: Technology[] | undefined;
  /** The platform that it is a part or a later version of. */
  parent?: PlatformId | undefined;
  /** Where the genetic change is made. */
  delivery?: Delivery | undefined;
  /** The cells that its therapies are made from. */
  cells?: CellMaterial[] | undefined;
  /** What carries the genetic material or the editor in its therapies. */
  vectors?: Vector[] | undefined;
  /** The constructs that all its therapies share. */
  constructs?: Construct[] | undefined;
  /** Who owns, develops or licenses it. */
  organizations?: Involvement[] | undefined;
  /** Where the facts of this record come from. */
  citations?: Citation[] | undefined;
}
/** Schema of {@link Platform}. */
export const Platform: ObjectSchema<Platform> = object({
  kind: z.literal("platform"),
  id: PlatformId,
  names: list(Name, 100),
  technologies: optional(list(Technology, 20)),
  parent: optional(PlatformId),
  delivery: optional(Delivery),
  cells: optional(list(CellMaterial, 20)),
  vectors: optional(list(Vector, 20)),
  constructs: optional(list(Construct, 50)),
  organizations: optional(list(Involvement, 100)),
  citations: optional(list(Citation, 1000)),
});
