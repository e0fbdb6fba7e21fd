// cspell:ignore genom -- a misspelling in an example
import { countedAnnotations } from "./kind-words.ts";
import { unknownAnnotations } from "./unknown-annotations.ts";
import { differsByOne } from "./differs-by-one.ts";
import { unitOf } from "./unit.ts";

/** An annotation in the place of a unit whose kind is unknown, and the known kind that may be meant. */
export interface UnknownKind {
  readonly annotation: string;
  /** The code of the nearest known kind, such as `{vg}`. */
  readonly similar?: string;
}

/**
 * The annotations of a unit that count something of an unknown kind: `{organoids}`, `{vector_genom}`.
 * UCUM treats them as comments, so that they convert into any other number. Annotations after a unit (`g{Hb}`) are comments
 * and are left out, and so is the body surface area of `mL/min/{1.73_m2}`.
 *
 * @example
 * ```ts
 * import { unknownKindsOf } from "@org/therapy-units";
 *
 * unknownKindsOf("10*6{organoids}/kg"); // => [{ annotation: "organoids" }]
 * unknownKindsOf("{vector_genom}/kg"); // => [{ annotation: "vector_genom", similar: "{vector genome}" }]
 * unknownKindsOf("10*6{cells}/kg"); // => []
 * ```
 */
export function unknownKindsOf(code: string): UnknownKind[] {
  if (unitOf(code) === undefined) return [];
  return unknownAnnotations(code).map((annotation) => {
    const words = annotation.replaceAll("_", " ").toLowerCase();
    const near = Object.keys(countedAnnotations).find((word) => word.length > 3 && differsByOne(words, word));
    return near === undefined ? { annotation } : { annotation, similar: `{${near}}` };
  });
}
