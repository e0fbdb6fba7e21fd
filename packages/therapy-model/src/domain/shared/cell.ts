/** Cells from which a therapy is made. */
import * as z from "zod";
import { booleanSchema, arraySchema, integerSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { Identifier } from "./identifier.ts";
import { Range } from "./quantity.ts";
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

const donorRelations = ["related", "unrelated"] as const;

/** Whether a donor is a relative of the patient. */
export type DonorRelation = (typeof donorRelations)[number];
export const DonorRelation: z.ZodEnum<{ [K in DonorRelation]: K }> = z.enum(donorRelations);

const donorMatches = ["matched", "one_antigen_mismatched", "mismatched", "haploidentical"] as const;

/** How the HLA type of a donor and of the patient compare. */
export type DonorMatch = (typeof donorMatches)[number];
export const DonorMatch: z.ZodEnum<{ [K in DonorMatch]: K }> = z.enum(donorMatches);

/** The donor of allogeneic cells. 21 CFR 1271 subpart C: donor eligibility. */
export interface Donor {
  /** Whether the donor is a relative of the patient. */
  relation?: DonorRelation | undefined;
  /** How the HLA types of donor and patient compare. */
  match?: DonorMatch | undefined;
  /** Whether the donor is healthy: not a patient, and eligible by screening and testing. */
  healthy?: boolean | undefined;
  /** Whether the donor has an immunity that the product uses, such as to a virus. */
  immune?: boolean | undefined;
  /** Number of donors whose cells make one lot; 1 if the cells of donors are not pooled. */
  donorsPerLot?: number | undefined;
}
export const Donor: ObjectSchema<Donor> = objectSchema(
  {
    relation: optionalField(DonorRelation),
    match: optionalField(DonorMatch),
    healthy: optionalField(booleanSchema),
    immune: optionalField(booleanSchema),
    donorsPerLot: optionalField(integerSchema(1, 10_000)),
  },
  hasAnyField,
);

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
  /** Antigens that its unmodified T cells recognize, such as those of a virus. */
  specificity?: TargetReference[] | undefined;
  /** Donor of allogeneic cells. */
  donor?: Donor | undefined;
  /** Name of the cell line, such as `NK-92`. */
  cellLine?: string | undefined;
  /** Whether one cell line supplies all patients, as for a bank of induced pluripotent stem cells. */
  suppliesAllPatients?: boolean | undefined;
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
    specificity: optionalField(arraySchema(TargetReference, 50)),
    donor: optionalField(Donor),
    cellLine: optionalField(SingleLineText),
    suppliesAllPatients: optionalField(booleanSchema),
    identifiers: optionalField(arraySchema(Identifier, 20)),
  },
  hasAnyField,
  {
    isSatisfied: ({ origin, donor }) => donor === undefined || origin !== "autologous",
    path: "donor",
    message: "is set, but autologous cells come from the patient; correct the origin or remove it",
  },
);

const productTissues = [
  "cartilage",
  "bone",
  "skin",
  "cornea",
  "oral_mucosa",
  "cardiac_muscle",
  "skeletal_muscle",
  "blood_vessel",
  "pancreatic_islet",
  "retinal_pigment_epithelium",
  "thymus",
  "liver",
] as const;

/** A tissue that a product consists of. Regulation (EC) 1394/2007: tissue engineered product. */
export type ProductTissue = (typeof productTissues)[number];
export const ProductTissue: z.ZodEnum<{ [K in ProductTissue]: K }> = z.enum(productTissues);

/**
 * A cell population of the finished product and its share, such as CD4+ and CD8+ T cells in equal parts. The cells from which
 * it is made are the cell material.
 */
export interface CellComponent {
  /** Cell type. */
  type?: CellType | undefined;
  /** Tissue that the cells form. */
  tissue?: ProductTissue | undefined;
  /** Surface markers that distinguish it. */
  markers?: CellMarker[] | undefined;
  /** Share of the cells of the product, in percent. */
  share?: Range | undefined;
  /** Parts of a fixed ratio, such as 1 and 1 for equal doses of CD4+ and CD8+ cells. */
  parts?: number | undefined;
}
export const CellComponent: ObjectSchema<CellComponent> = objectSchema(
  {
    type: optionalField(CellType),
    tissue: optionalField(ProductTissue),
    markers: optionalField(arraySchema(CellMarker, 30)),
    share: optionalField(Range),
    parts: optionalField(integerSchema(1, 1000)),
  },
  {
    isSatisfied: ({ type, tissue, markers }) => type !== undefined || tissue !== undefined || markers !== undefined,
    path: "type",
    message: "is missing; set type, tissue or markers",
  },
  {
    isSatisfied: ({ share }) =>
      share === undefined ||
      [share.low, share.high].every(({ value, unit }) => unit === "%" && value >= 0 && value <= 100),
    path: "share",
    message: "is not a percentage; expected 0 to 100 with the unit %",
  },
);
