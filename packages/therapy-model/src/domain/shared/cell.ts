/** Cells from which a therapy is made. */
import * as z from "zod";
import { booleanSchema, arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { Identifier } from "./identifier.ts";
import { SingleLineText } from "./text.ts";
import { CellOrigin } from "../../gen/vocabularies/cell-origin.ts";
import { CellSource } from "../../gen/vocabularies/cell-source.ts";
import { CellType } from "../../gen/vocabularies/cell-type.ts";
import { TargetReference } from "./target-reference.ts";

/** A surface marker by which cells are selected or characterized. */
export interface CellMarker {
  /** Marker, as a term of the target vocabulary or an HGNC id. */
  target: TargetReference;
  /** Whether the cells express the marker. */
  positive: boolean;
}
export const CellMarker: ObjectSchema<CellMarker> = objectSchema({ target: TargetReference, positive: z.boolean() });

/** One cell population from which a therapy is made (starting material in FDA and EMA guidance). */
export interface CellMaterial {
  /** Origin: autologous (of the patient), allogeneic (of a donor) or xenogeneic (of another species). */
  origin?: CellOrigin | undefined;
  /** Tissue, material or cell line from which they are obtained. */
  source?: CellSource | undefined;
  /** Cell type. */
  type?: CellType | undefined;
  /** Scientific name of the species, for xenogeneic cells. */
  species?: string | undefined;
  /** Surface markers by which they are selected or characterized. */
  markers?: CellMarker[] | undefined;
  /** Whether they are expanded in culture. */
  expanded?: boolean | undefined;
  /** Whether their genome or gene expression is modified outside the body. */
  geneticallyModified?: boolean | undefined;
  /** Identifiers of the cells, such as the Cellosaurus accession number of a cell line. */
  identifiers?: Identifier[] | undefined;
}
export const CellMaterial: ObjectSchema<CellMaterial> = objectSchema(
  {
    origin: optionalField(CellOrigin),
    source: optionalField(CellSource),
    type: optionalField(CellType),
    species: optionalField(SingleLineText),
    markers: optionalField(arraySchema(CellMarker, 30)),
    expanded: optionalField(booleanSchema),
    geneticallyModified: optionalField(booleanSchema),
    identifiers: optionalField(arraySchema(Identifier, 20)),
  },
  hasAnyField,
);
