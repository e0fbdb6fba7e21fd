/** Locations. */
import { optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Country } from "../../gen/vocabularies/country.ts";
import { GeoPoint } from "./geo-point.ts";
import { SingleLineText, MultilineText } from "./text.ts";

/** A location: a country and, if stated, an address in it. FHIR R5 Address. */
export interface Place {
  /** Country, as ISO 3166-1 alpha-2 code. */
  country: Country;
  /** Name of the country as written, if the source does not use its usual name. */
  countryName?: string | undefined;
  /** State, province or region, as written. */
  region?: string | undefined;
  /** Street address, as written. */
  street?: string | undefined;
  /** City, as written. */
  city?: string | undefined;
  /** Postal code, as written. */
  postalCode?: string | undefined;
  /** Coordinates, usually of the center of the city. */
  point?: GeoPoint | undefined;
}
export const Place: ObjectSchema<Place> = objectSchema({
  country: Country,
  countryName: optionalField(SingleLineText),
  region: optionalField(SingleLineText),
  street: optionalField(MultilineText),
  city: optionalField(SingleLineText),
  postalCode: optionalField(SingleLineText),
  point: optionalField(GeoPoint),
});
