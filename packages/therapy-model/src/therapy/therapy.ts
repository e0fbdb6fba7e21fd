/** A cell, gene or RNA therapy. */
import * as z from "zod";
import { list, optional, text } from "../bounds.ts";
import { Indication } from "../disease/condition.ts";
import { Involvement } from "../organization/organization.ts";
import { PlatformId, TherapyId } from "../reference.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { Citation } from "../shared/citation.ts";
import { Identifier } from "../shared/identifier.ts";
import { Name } from "../shared/name.ts";
import { Label } from "../shared/text.ts";
import { Treatment } from "../trial/treatment.ts";
import { CellMaterial } from "./cell.ts";
import { Construct } from "./construct.ts";
import { Delivery } from "./delivery.ts";
import { DeviceKind } from "./device-kind.ts";
import { DoseForm } from "./dose-form.ts";
import { Dosing } from "./dosing.ts";
import { Modality } from "./modality.ts";
import { Route } from "./route.ts";
import { Vector } from "./vector.ts";

/** A device or scaffold that is part of a therapy. */
export interface Device {
  /** What sort of device. */
  kind: DeviceKind;
  /** What it is made of, such as `alginate` or `collagen`. */
  material?: string | undefined;
}
/** Schema of {@link Device}. */
export const Device: ObjectSchema<Device> = object({ kind: DeviceKind, material: Label.optional() });

/** The classes of advanced-therapy medicinal product in the law of the European Union. */
export type AdvancedTherapyClass =
  | "gene_therapy_medicinal_product"
  | "somatic_cell_therapy_medicinal_product"
  | "tissue_engineered_product"
  | "combined_advanced_therapy_medicinal_product";
/** Schema of {@link AdvancedTherapyClass}. */
export const AdvancedTherapyClass: z.ZodEnum<{ [K in AdvancedTherapyClass]: K }> = z.enum([
  "gene_therapy_medicinal_product",
  "somatic_cell_therapy_medicinal_product",
  "tissue_engineered_product",
  "combined_advanced_therapy_medicinal_product",
]);

/** What the Committee for Advanced Therapies of the EMA takes a therapy to be. */
export interface AdvancedTherapyClassification {
  /** The class. */
  class: AdvancedTherapyClass;
  /** The committee's reference number, of at most 20 characters. */
  reference?: string | undefined;
}
/** Schema of {@link AdvancedTherapyClassification}. */
export const AdvancedTherapyClassification: ObjectSchema<AdvancedTherapyClassification> = object({
  class: AdvancedTherapyClass,
  reference: optional(text(20, /^\S(?:.*\S)?$/)),
});

/**
 * A cell, gene or RNA therapy, described by its facets: how the genetic change is made, what cells it is made from,
 * what carries it, and what is carried or done.
 */
export interface Therapy {
  /** Says that this is a therapy. */
  kind: "therapy";
  /** The id of the therapy. */
  id: TherapyId;
  /** What it is called, the preferred name first. */
  names: Name[];
  /** What sort of therapy it is. */
  modality: Modality;
  /** Where the genetic change is made. */
  delivery?: Delivery | undefined;
  /** The cells that it is made from. */
  cells?: CellMaterial[] | undefined;
  /** What carries the genetic material or the editor. */
  vectors?: Vector[] | undefined;
  /** What is carried into the cells or done to them. */
  constructs?: Construct[] | undefined;
  /** The devices and scaffolds that are part of it. */
  devices?: Device[] | undefined;
  /** The platforms that it is built on, whose constructs it shares. */
  platforms?: PlatformId[] | undefined;
  /** The pharmaceutical form. */
  doseForm?: DoseForm | undefined;
  /** The routes by which it is given. */
  routes?: Route[] | undefined;
  /** The dose levels and schedules. */
  dosing?: Dosing[] | undefined;
  /** What patients get before it so that it takes, such as lymphodepletion or myeloablation. */
  conditioning?: Treatment[] | undefined;
  /** The uses that it is developed or approved for. */
  indications?: Indication[] | undefined;
  /** Who develops, makes and markets it. */
  organizations?: Involvement[] | undefined;
  /** What it is registered as: UNII, ATC, EMA product number … */
  identifiers?: Identifier[] | undefined;
  /** How the European Union classes it. */
  advancedTherapy?: AdvancedTherapyClassification | undefined;
  /** Where the facts of this record come from. */
  citations?: Citation[] | undefined;
}
/** Schema of {@link Therapy}. */
export const Therapy: ObjectSchema<Therapy> = object({
  kind: z.literal("therapy"),
  id: TherapyId,
  names: list(Name, 100),
  modality: Modality,
  delivery: optional(Delivery),
  cells: optional(list(CellMaterial, 20)),
  vectors: optional(list(Vector, 20)),
  constructs: optional(list(Construct, 50)),
  devices: optional(list(Device, 10)),
  platforms: optional(list(PlatformId, 10)),
  doseForm: optional(DoseForm),
  routes: optional(list(Route, 20)),
  dosing: optional(list(Dosing, 50)),
  conditioning: optional(list(Treatment, 20)),
  indications: optional(list(Indication, 100)),
  organizations: optional(list(Involvement, 100)),
  identifiers: optional(list(Identifier, 100)),
  advancedTherapy: optional(AdvancedTherapyClassification),
  citations: optional(list(Citation, 1000)),
});
