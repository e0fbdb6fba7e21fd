/** Which members of two lists are the same thing, and which lists cannot be united member by member at all. */
import { canonical } from "./canonical.ts";

/**
 * The fields that tell the members of a list apart, by the place of the list; the same key means the same thing.
 *
 * A member that lacks the first of them has no key and stands by its whole value, as do the members of lists that are
 * not named here: countries, agreements, references …
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
  "/sites": ["name", "place"],
};

/**
 * The lists whose members only together say something, by their place; `*` stands for every member of a list.
 *
 * Criteria and treatments that must all have been had hold together, so one more makes another population. One more
 * cell, vector, construct, device, dose or intervention makes another product or arm, and as none of them has a name,
 * a fuller account of one cannot be told from a second one; nor can one of an endpoint or of a set of results.
 */
export const oneValue: ReadonlySet<string> = new Set([
  "/eligibility/inclusion",
  "/eligibility/exclusion",
  "/results",
  "/endpoints",
  "/cells",
  "/vectors",
  "/constructs",
  "/devices",
  "/dosing",
  "/conditioning",
  "/indications/*/priorTreatments",
  "/indications/*/combinedWith",
  "/arms/*/interventions",
  "/interventions/*/dosing",
]);

/** The lists in which the place of a member says what it is about; these too are one value, and only in their order. */
export const inOrder: ReadonlySet<string> = new Set(["/design/allocationRatio"]);

/** The fields that hold further fields rather than one value: these are united field by field. */
export const groups: ReadonlySet<string> = new Set([
  "/design",
  "/dates",
  "/eligibility",
  "/recordDates",
  "/oversight",
  "/expandedAccess",
  "/dataSharing",
]);

/** What a member of a list has in common with every account of the same thing, or `undefined` where it has no key. */
export function naturalKey(list: string, member: unknown): string | undefined {
  const fields = naturalKeys[list];
  if (fields === undefined || typeof member !== "object" || member === null) return undefined;
  const values = fields.map((field) => (member as { readonly [key: string]: unknown })[field]);
  if (values[0] === undefined) return undefined;
  // States stand in any order.
  return values
    .map((value) => (Array.isArray(value) ? value.map(canonical).toSorted().join() : canonical(value)))
    .join(" ");
}
