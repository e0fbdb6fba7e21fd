/** The unmapped part of an import of FHIR R5. */
import type { FhirUnmapped } from "@org/therapy-exchange/fhir-r5";
import { isDifference, isObject } from "./unmapped-part.ts";

/** Checks whether a value is the unmapped part that `therapy import fhir-r5 --unmapped` wrote. */
export function isFhirUnmapped(value: unknown): value is FhirUnmapped {
  if (!isObject(value) || !isDifference(value["bundle"])) return false;
  const { entries = {}, added = {}, order = [] } = value;
  return isObject(entries) && Object.values(entries).every(isDifference) && isObject(added) && Array.isArray(order);
}
