/** The unmapped part of an import of USDM. */
import type { UsdmUnmapped } from "@org/therapy-exchange/usdm";
import { isDifference, isObject } from "./unmapped-part.ts";

/** Checks whether a value is the unmapped part that `therapy import usdm --unmapped` wrote. */
export function isUsdmUnmapped(value: unknown): value is UsdmUnmapped {
  if (!isObject(value) || !isDifference(value["document"])) return false;
  const { form = {} } = value;
  if (!isObject(form)) return false;
  const { ids = {}, order = {} } = form;
  const isOrder = (each: unknown): boolean => Array.isArray(each) && each.every((number) => typeof number === "number");
  return isObject(ids) && isObject(order) && Object.values(order).every(isOrder);
}
