/** How a product is supplied, stored and made. */
import { commensurable } from "@org/therapy-units";
import * as z from "zod";
import { arraySchema, integerSchema, optionalField } from "../../schema/bounds.ts";
import { hasAnyField, objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Place } from "../shared/place.ts";
import { Duration, Quantity, Range } from "../shared/quantity.ts";
import { OrganizationId } from "../shared/record-id.ts";
import { SingleLineText } from "../shared/text.ts";

const containers = [
  "cryobag",
  "infusion_bag",
  "cryovial",
  "vial",
  "ampoule",
  "prefilled_syringe",
  "prefilled_pen",
  "bottle",
  "transport_container",
] as const;

/** The immediate container of a product. EDQM Standard Terms: container. */
export type Container = (typeof containers)[number];
export const Container: z.ZodEnum<{ [K in Container]: K }> = z.enum(containers);

/** A strength and container in which a product is supplied. EMA: presentation; ISO 11615: packaged medicinal product. */
export interface Presentation {
  /** Amount of active substance in the container, such as 100 mg. */
  strength?: Quantity | undefined;
  /** Active substance per volume, such as 2 × 10^13 vg/mL. */
  concentration?: Quantity | undefined;
  /** Volume in the container. */
  volume?: Range | undefined;
  /** Immediate container. */
  container?: Container | undefined;
  /** Number of containers in the package, 1 to 10,000. */
  count?: number | undefined;
}
export const Presentation: ObjectSchema<Presentation> = objectSchema(
  {
    strength: optionalField(Quantity),
    concentration: optionalField(Quantity),
    volume: optionalField(Range),
    container: optionalField(Container),
    count: optionalField(integerSchema(1, 10_000)),
  },
  hasAnyField,
  {
    isSatisfied: ({ volume }) => volume === undefined || commensurable(volume.low.unit, "mL"),
    path: "volume",
    message: "is not a volume; expected a unit such as mL",
  },
);

const storageStates = ["cryopreserved", "frozen", "refrigerated", "room_temperature", "fresh"] as const;

/**
 * The state in which a product is stored: cryopreserved (below -120 °C, as in the vapor of liquid nitrogen), frozen,
 * refrigerated, at room temperature, or fresh (used within hours or days, without freezing).
 */
export type StorageState = (typeof storageStates)[number];
export const StorageState: z.ZodEnum<{ [K in StorageState]: K }> = z.enum(storageStates);

/** How a product is stored and for how long. EMA: shelf life and special precautions for storage. */
export interface Storage {
  /** State in which it is stored. */
  state: StorageState;
  /** Storage temperature in degrees Celsius (unit `Cel`). */
  temperature?: Range | undefined;
  /** Highest temperature if only that is stated, in degrees Celsius, such as at or below -130 °C. */
  maximum?: Quantity | undefined;
  /** Shelf life in this state. */
  shelfLife?: Duration | undefined;
}
export const Storage: ObjectSchema<Storage> = objectSchema(
  {
    state: StorageState,
    temperature: optionalField(Range),
    maximum: optionalField(Quantity),
    shelfLife: optionalField(Duration),
  },
  {
    isSatisfied: ({ temperature }) =>
      temperature === undefined || (temperature.low.unit === "Cel" && temperature.high.unit === "Cel"),
    path: "temperature",
    message: "is not in degrees Celsius; expected the unit Cel",
  },
  {
    isSatisfied: ({ maximum }) => maximum === undefined || maximum.unit === "Cel",
    path: "maximum",
    message: "is not in degrees Celsius; expected the unit Cel",
  },
  {
    isSatisfied: ({ temperature, maximum }) => temperature === undefined || maximum === undefined,
    path: "maximum",
    message: "has a range of temperatures beside it; set one of them",
  },
);

const manufacturingSteps = [
  "cell_collection",
  "cell_banking",
  "vector_production",
  "drug_substance",
  "drug_product",
  "fill_finish",
  "release_testing",
] as const;

/** A step of the manufacture of a product. ICH Q7; ICH M4Q. */
export type ManufacturingStep = (typeof manufacturingSteps)[number];
export const ManufacturingStep: z.ZodEnum<{ [K in ManufacturingStep]: K }> = z.enum(manufacturingSteps);

/** A place where a product is made. FDA: manufacturing location (21 CFR 601.2). */
export interface ManufacturingSite {
  /** Organization that makes it, if it has a record. */
  organization?: OrganizationId | undefined;
  /** Name of the facility, as written. */
  name?: string | undefined;
  /** Location. */
  place?: Place | undefined;
  /** Steps that are performed there. Absent if the source does not state them. */
  steps?: ManufacturingStep[] | undefined;
}
export const ManufacturingSite: ObjectSchema<ManufacturingSite> = objectSchema(
  {
    organization: optionalField(OrganizationId),
    name: optionalField(SingleLineText),
    place: optionalField(Place),
    steps: optionalField(arraySchema(ManufacturingStep, 10)),
  },
  {
    isSatisfied: ({ organization, name, place }) =>
      organization !== undefined || name !== undefined || place !== undefined,
    path: "place",
    message: "is missing; set place, organization or name",
  },
);
