/** A place on the map. */
import { optional } from "../bounds.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { Country } from "./country.ts";
import { GeoPoint } from "./geo-point.ts";
import { Label, Passage } from "./text.ts";

/** A place: a country and, where stated, the region and the city in it. */
export interface Place {
  /** ISO 3166-1 alpha-2 code of the country. */
  country: Country;
  /** What the source calls the country, where that is a name that it does not always use. */
  countryName?: string | undefined;
  /** The state, province or region, as written. */
  region?: string | undefined;
  /** The street, the building and the like, as written. */
  street?: string | undefined;
  /** The city, as written. */
  city?: string | undefined;
  /** The postal code, as written. */
  postalCode?: string | undefined;
  /** Where the place is on the earth, usually the middle of the city. */
  point?: GeoPoint | undefined;
}
/** Schema of {@link Place}. */
export const Place: ObjectSchema<Place> = object({
  country: Country,
  countryName: optional(Label),
  region: optional(Label),
  street: optional(Passage),
  city: optional(Label),
  postalCode: optional(Label),
  point: optional(GeoPoint),
});
