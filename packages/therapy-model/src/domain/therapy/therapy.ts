/** Therapies. */
import * as z from "zod";
import { arraySchema, optionalField, stringSchema } from "../../schema/bounds.ts";
import { Indication } from "../disease/condition.ts";
import { AssociatedParty } from "../organization/organization.ts";
import { PlatformId, TherapyId } from "../shared/record-id.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Citation } from "../shared/citation.ts";
import { Identifier } from "../shared/identifier.ts";
import { Name } from "../shared/name.ts";
import { SingleLineText } from "../shared/text.ts";
import { Treatment } from "../../gen/vocabularies/treatment.ts";
import { AbsentValue } from "../shared/absent-value.ts";
import { CellComponent, CellMaterial } from "../shared/cell.ts";
import { Construct } from "../shared/construct.ts";
import { ModificationSetting } from "../../gen/vocabularies/modification-setting.ts";
import { DeviceKind } from "../../gen/vocabularies/device-kind.ts";
import { DoseForm } from "../../gen/vocabularies/dose-form.ts";
import { Dosing, ScheduledTreatment } from "./dosing.ts";
import { ManufacturingSite, Presentation, Storage } from "./presentation.ts";
import { AdverseReaction, DevelopmentStatus, ProductClassification, ProductEffect } from "./product-profile.ts";
import { FirstClaim } from "./first-claim.ts";
import { Plan } from "./plan.ts";
import { Price, Sales } from "./commerce.ts";
import { Modality } from "../../gen/vocabularies/modality.ts";
import { Route } from "../../gen/vocabularies/route.ts";
import { Vector } from "../shared/vector.ts";

/** A device or scaffold that is part of a therapy. */
export interface Device {
  /** Kind of device. */
  kind: DeviceKind;
  /** Material, such as `alginate` or `collagen`. */
  material?: string | undefined;
}
export const Device: ObjectSchema<Device> = objectSchema({ kind: DeviceKind, material: SingleLineText.optional() });

/** The classes of advanced therapy medicinal products. Regulation (EC) No 1394/2007. */
export type AdvancedTherapyClass =
  | "gene_therapy_medicinal_product"
  | "somatic_cell_therapy_medicinal_product"
  | "tissue_engineered_product"
  | "combined_advanced_therapy_medicinal_product";
export const AdvancedTherapyClass: z.ZodEnum<{ [K in AdvancedTherapyClass]: K }> = z.enum([
  "gene_therapy_medicinal_product",
  "somatic_cell_therapy_medicinal_product",
  "tissue_engineered_product",
  "combined_advanced_therapy_medicinal_product",
]);

/** The classification of a therapy by the Committee for Advanced Therapies (CAT) of the EMA. */
export interface AdvancedTherapyClassification {
  /** Class. */
  class: AdvancedTherapyClass;
  /** Reference number of the CAT, at most 20 characters. */
  reference?: string | undefined;
}
export const AdvancedTherapyClassification: ObjectSchema<AdvancedTherapyClassification> = objectSchema({
  class: AdvancedTherapyClass,
  reference: optionalField(stringSchema(20, /^\S(?:.*\S)?$/)),
});

/**
 * A medicinal product, or a candidate for one, that is a cell, gene or RNA therapy: its cells, vectors and constructs,
 * how it is given, and its indications.
 */
export interface Therapy {
  /** Discriminator: always `therapy`. */
  kind: "therapy";
  /** Record id, such as `therapy:hgi-001`. */
  id: TherapyId;
  /** Names; the preferred name is first. */
  names: Name[];
  /** Modality, such as CAR-T cell therapy or in vivo gene therapy. */
  modality: Modality;
  /** Whether cells are modified ex vivo, in vivo or not at all. */
  modificationSetting?: ModificationSetting | undefined;
  /** Cells from which it is made. */
  cells?: CellMaterial[] | undefined;
  /** Cells of the finished product and their shares, such as CD4+ and CD8+ T cells in equal parts. */
  composition?: CellComponent[] | undefined;
  /** Vectors that carry the genetic material or the editor. */
  vectors?: Vector[] | undefined;
  /** Constructs: receptors, added genes, edits, antigens and oligonucleotides. */
  constructs?: Construct[] | undefined;
  /** Devices and scaffolds that are part of it. */
  devices?: Device[] | undefined;
  /** Platforms from which it is derived; it shares their constructs. */
  platforms?: PlatformId[] | undefined;
  /** Pharmaceutical dose form, such as suspension for infusion. */
  doseForm?: DoseForm | undefined;
  /** Strengths and containers in which it is supplied. */
  presentations?: Presentation[] | undefined;
  /** Storage, by state. */
  storage?: Storage[] | undefined;
  /** Places where it is made. */
  manufacturing?: ManufacturingSite[] | undefined;
  /** Routes of administration. */
  routes?: Route[] | undefined;
  /** Dose levels and schedules. */
  dosing?: Dosing[] | undefined;
  /** Conditioning before administration, such as lymphodepletion or myeloablation. */
  conditioning?: Treatment[] | undefined;
  /** Doses and days of the treatments of the conditioning. Each treatment is also in `conditioning`. */
  conditioningSchedule?: ScheduledTreatment[] | undefined;
  /** Indications for which it is developed or authorized. */
  indications?: Indication[] | undefined;
  /** Organizations that develop, manufacture or market it. */
  organizations?: AssociatedParty[] | undefined;
  /** Identifiers, such as UNII, ATC code or EMA product number. */
  identifiers?: Identifier[] | undefined;
  /** Classification as an advanced therapy medicinal product in the EU. */
  advancedTherapy?: AdvancedTherapyClassification | undefined;
  /** Development stage, as a source states it. */
  developmentStatus?: DevelopmentStatus | undefined;
  /** Classes in which authorities put it. */
  classifications?: ProductClassification[] | undefined;
  /** Effects in the body or in culture: its mechanism. */
  effects?: ProductEffect[] | undefined;
  /** Adverse reactions that a label or an authority lists. */
  adverseReactions?: AdverseReaction[] | undefined;
  /** Claims of the sources that it is the first of its kind, without an event. */
  firsts?: FirstClaim[] | undefined;
  /** Steps that someone plans or expects. */
  plans?: Plan[] | undefined;
  /** Prices. */
  prices?: Price[] | undefined;
  /** Sales. */
  sales?: Sales[] | undefined;
  /** Fields that have no value according to a source, such as conditioning for a product that is given without it. */
  absent?: AbsentValue[] | undefined;
  /** Sources of the fields of this record. */
  citations?: Citation[] | undefined;
}
export const Therapy: ObjectSchema<Therapy> = objectSchema({
  kind: z.literal("therapy"),
  id: TherapyId,
  names: arraySchema(Name, 100),
  modality: Modality,
  modificationSetting: optionalField(ModificationSetting),
  cells: optionalField(arraySchema(CellMaterial, 20)),
  composition: optionalField(arraySchema(CellComponent, 20)),
  vectors: optionalField(arraySchema(Vector, 20)),
  constructs: optionalField(arraySchema(Construct, 50)),
  devices: optionalField(arraySchema(Device, 10)),
  platforms: optionalField(arraySchema(PlatformId, 10)),
  doseForm: optionalField(DoseForm),
  presentations: optionalField(arraySchema(Presentation, 50)),
  storage: optionalField(arraySchema(Storage, 10)),
  manufacturing: optionalField(arraySchema(ManufacturingSite, 50)),
  routes: optionalField(arraySchema(Route, 20)),
  dosing: optionalField(arraySchema(Dosing, 50)),
  conditioning: optionalField(arraySchema(Treatment, 20)),
  conditioningSchedule: optionalField(arraySchema(ScheduledTreatment, 20)),
  indications: optionalField(arraySchema(Indication, 100)),
  organizations: optionalField(arraySchema(AssociatedParty, 100)),
  identifiers: optionalField(arraySchema(Identifier, 100)),
  advancedTherapy: optionalField(AdvancedTherapyClassification),
  developmentStatus: optionalField(DevelopmentStatus),
  classifications: optionalField(arraySchema(ProductClassification, 50)),
  effects: optionalField(arraySchema(ProductEffect, 50)),
  adverseReactions: optionalField(arraySchema(AdverseReaction, 200)),
  firsts: optionalField(arraySchema(FirstClaim, 10)),
  plans: optionalField(arraySchema(Plan, 100)),
  prices: optionalField(arraySchema(Price, 100)),
  sales: optionalField(arraySchema(Sales, 500)),
  absent: optionalField(arraySchema(AbsentValue, 100)),
  citations: optionalField(arraySchema(Citation, 1000)),
});
