/** The keys by which members of lists are merged, and the lists that are not merged by member. */
import { canonicalJson } from "./canonical.ts";

/**
 * The key fields of the members of a list, by the path of the list. Members with equal key fields are the same.
 *
 * A member without the first key field is compared by its value, as are the members of lists without key fields, such as
 * countries, agreements and references.
 */
const naturalKeys: { readonly [list: string]: readonly [string, ...string[]] } = {
  "/names": ["text", "kind"],
  "/identifiers": ["scheme", "value"],
  "/registrations": ["scheme", "value"],
  "/listings": ["exchange", "ticker"],
  "/organizations": ["organization", "role"],
  "/conditions": ["disease", "states"],
  "/indications": ["disease", "states"],
  "/arms": ["label"],
  "/arms/*/conditions": ["disease", "states"],
  "/interventions": ["name"],
  "/cohorts": ["label"],
  "/epochs": ["label"],
  "/visits": ["label"],
  "/activities": ["label"],
  "/recordVersions": ["registry", "version", "results"],
  "/statusHistory": ["asOf", "status"],
  "/absent": ["field", "scheme", "treatment"],
  "/sites": ["name", "place"],
};

/**
 * The lists that have a meaning only as a unit, by path; `*` is every member of a list.
 *
 * An additional criterion or required treatment defines another population. An additional cell, vector, construct,
 * device, dose or intervention defines another product or arm. Because none of them has a name, a more detailed
 * description of one cannot be distinguished from a second one; the same is true of endpoints and result sets.
 */
export const singleValues: ReadonlySet<string> = new Set([
  "/eligibility/inclusion",
  "/eligibility/exclusion",
  "/results",
  "/endpoints",
  "/cells",
  "/composition",
  "/vectors",
  "/constructs",
  "/devices",
  "/dosing",
  "/conditioning",
  "/conditioningSchedule",
  "/arms/*/choices",
  "/indications/*/priorTreatments",
  "/indications/*/combinedWith",
  "/arms/*/interventions",
  "/interventions/*/dosing",
]);

/** The lists whose order has a meaning. They are single values and equal only in the same order. */
export const orderedLists: ReadonlySet<string> = new Set(["/design/allocationRatio"]);

/** The objects that are merged field by field. */
export const groups: ReadonlySet<string> = new Set([
  "/design",
  "/dates",
  "/eligibility",
  "/recordDates",
  "/oversight",
  "/expandedAccess",
  "/dataSharing",
]);

/** The key of a list member, or `undefined` if it has none. */
export function naturalKey(list: string, member: unknown): string | undefined {
  const fields = naturalKeys[list];
  if (fields === undefined || typeof member !== "object" || member === null) return undefined;
  const values = fields.map((field) => (member as { readonly [key: string]: unknown })[field]);
  if (values[0] === undefined) return undefined;
  // The order of states has no meaning.
  return values
    .map((value) => (Array.isArray(value) ? value.map(canonicalJson).toSorted().join() : canonicalJson(value)))
    .join(" ");
}
