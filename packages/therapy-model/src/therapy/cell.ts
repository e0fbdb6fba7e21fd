/** The cells that a therapy is made from. */
import * as z from "zod";
import { flag, list, optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { Identifier } from "../shared/identifier.ts";
import { Label } from "../shared/text.ts";
import { CellOrigin } from "./cell-origin.ts";
import { CellSource } from "./cell-source.ts";
import { CellType } from "./cell-type.ts";
import { TargetReference } from "./target-reference.ts";

/** A surface marker by which cells are selected or described. */
export interface CellMarker {
  /** The marker. */
  target: TargetReference;
  /** Whether the cells carry it. */
  positive: boolean;
}
/** Schema of {@link CellMarker}. */
export const CellMarker: ObjectSchema<CellMarker> = object({ target: TargetReference, positive: z.boolean() });

/** One population of cells that a therapy is made from. */
export interface CellMaterial {
  /** Whose cells they are: the patient's, a donor's, another species'. */
  origin?: CellOrigin | undefined;
  /** The tissue or line that they are taken from. */
  source?: CellSource | undefined;
  /** What cells they are. */
  type?: CellType | undefined;
  /** The species, for cells of another species, by its scientific name. */
  species?: string | undefined;
  /** The markers by which they are selected or described. */
  markers?: CellMarker[] | undefined;
  /** Whether they are multiplied in culture. */
  expanded?: boolean | undefined;
  /** Whether their genome or expression is changed outside the body. */
  geneticallyModified?: boolean | undefined;
  /** What the cells are registered as, such as a cell line's Cellosaurus number. */
  identifiers?: Identifier[] | undefined;
}
/** Schema of {@link CellMaterial}. */
export const CellMaterial: ObjectSchema<CellMaterial> = object(
  {
    origin: optional(CellOrigin),
    source: optional(CellSource),
    type: optional(CellType),
    species: optional(Label),
    markers: optional(list(CellMarker, 30)),
    expanded: optional(flag),
    geneticallyModified: optional(flag),
    identifiers: optional(list(Identifier, 20)),
  },
  saysSomething,
);
