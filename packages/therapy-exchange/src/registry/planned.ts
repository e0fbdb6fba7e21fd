/** Planned numbers of the age groups and areas of a trial. */
import { type AgeGroup, type PlannedArea, PlannedPart, type Trial } from "@org/therapy-model";
import type { Lens } from "../mapping/lens.ts";

/** The part of an age group or an area. */
export function plannedPart(
  of: { readonly ageGroup: AgeGroup } | { readonly area: PlannedArea },
): Lens<Trial, PlannedPart> {
  const key: PlannedPart = { ...of };
  const find = ({ planned }: Trial): PlannedPart | undefined =>
    planned?.find(({ ageGroup, area }) => ageGroup === key.ageGroup && area === key.area);
  return {
    schema: PlannedPart,
    isRoot: false,
    find,
    make(target) {
      const found = find(target);
      if (found !== undefined) return found;
      const part = { ...of };
      (target.planned ??= []).push(part);
      return part;
    },
  };
}
