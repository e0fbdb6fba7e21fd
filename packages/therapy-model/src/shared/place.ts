/** A place on the map. */
import { optional } from "../bounds.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { Country } from "./country.ts";
import { Label } from "./text.ts";

/** A place: a country and, where stated, the region and the city in it. */
export interface Place {
  /** ISO 3166-1 alpha-2 code of the country. */
  country: Country;
  /** The state, province or region, as written. */
  region?: string | undefined;
  /** The city, as written. */
  city?: string | undefined;
}
/** Schema of {@link Place}. */
export const Place: ObjectSchema<Place> = object({
  country: Country,
  region: optional(Label),
  city: optional(Label),
});
