/** A point on the earth. */
import { number } from "../bounds.ts";
import { object, type ObjectSchema } from "../schema.ts";

/** A point on the earth in degrees (WGS 84). */
export interface GeoPoint {
  /** Degrees north of the equator; negative is south. */
  latitude: number;
  /** Degrees east of Greenwich; negative is west. */
  longitude: number;
}
/** Schema of {@link GeoPoint}. */
export const GeoPoint: ObjectSchema<GeoPoint> = object({
  latitude: number(-90, 90),
  longitude: number(-180, 180),
});
