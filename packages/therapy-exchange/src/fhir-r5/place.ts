/** Addresses. */
import type { Place } from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import { addFields, defined, fieldsOf } from "./fields.ts";

const held = ["country", "region", "street", "city", "postalCode"] as const;

/** The fields of a place that an address holds. */
export const addressFields: ReadonlySet<string> = new Set(held);
/** The fields of a place that an address and a position hold. */
export const locationFields: ReadonlySet<string> = new Set([...held, "point"]);

/** Writes a place as an address, with an extension for the fields that are not held. */
export function writeAddress(place: Place, heldFields: ReadonlySet<string>): JsonObject {
  const { country, region, street, city, postalCode } = place;
  const address: JsonObject = { country };
  if (region !== undefined) address["state"] = region;
  if (street !== undefined) address["line"] = [street];
  if (city !== undefined) address["city"] = city;
  if (postalCode !== undefined) address["postalCode"] = postalCode;
  return addFields(address, place, heldFields);
}

/** Reads an address as a place. */
export function readAddress(address: JsonObject, point?: unknown): JsonObject {
  const { line } = address;
  return defined({
    ...fieldsOf(address),
    country: address["country"],
    region: address["state"],
    street: Array.isArray(line) && line.length === 1 ? line[0] : undefined,
    city: address["city"],
    postalCode: address["postalCode"],
    ...(point !== undefined && { point }),
  });
}
