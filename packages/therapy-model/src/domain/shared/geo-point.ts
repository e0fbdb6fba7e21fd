/** Geographic coordinates. */
import { numberSchema } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";

/** A geographic position in decimal degrees (WGS 84). */
export interface GeoPoint {
  /** Latitude, -90 to 90; negative south of the equator. */
  latitude: number;
  /** Longitude, -180 to 180; negative west of Greenwich. */
  longitude: number;
}
export const GeoPoint: ObjectSchema<GeoPoint> = objectSchema({
  latitude: numberSchema(-90, 90),
  longitude: numberSchema(-180, 180),
});
