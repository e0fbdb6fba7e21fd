/** Quantities as mentions. */
import { findQuantities, type ParsedQuantity } from "@org/therapy-units/parse";
import type { MentionedQuantity, QuantityMention } from "./mention.ts";

/** Finds the quantities with a unit of measurement, a comparator or a reference value; counts of things are left out. */
export function quantityMentions(text: string, language: string | undefined): QuantityMention[] {
  return (
    findQuantities(text, language === undefined ? {} : { language })
      .filter(({ unit, assumptions }) => isMeasured(unit) && !assumptions.some(({ code }) => code === "counted_noun"))
      // A frequency such as `once daily` has no number.
      .filter(({ start, end }) => !/^(?:once|twice|thrice|每)/i.test(text.slice(start, end)))
      // A time of day is not a quantity: 4:40pm.
      .filter(({ start }) => !/\d:$/.test(text.slice(Math.max(0, start - 2), start)))
      .map((one) => ({
        kind: "quantity",
        start: one.start,
        end: one.end,
        value: quantityOf(one),
        certainty: one.assumptions.length === 0 ? "certain" : "likely",
      }))
  );
}

/** Checks whether a unit is one of measurement: of the units that only count something, those of doses of cells and vectors. */
function isMeasured(unit: string): boolean {
  return (
    !/^\{[^}]*\}$/.test(unit) ||
    /^\{(?:.*cells?|vg|gc|vp|[pit]fu|t?u|cop(?:y|ies)|.*genomes?|.*particles?)\}$/i.test(unit)
  );
}

function quantityOf({ value, range, unit, comparator, relativeTo }: ParsedQuantity): MentionedQuantity {
  return {
    ...(value !== undefined && { value }),
    ...(range !== undefined && { low: range.low.value, high: range.high.value }),
    unit,
    ...(comparator !== undefined && { comparator }),
    ...(relativeTo !== undefined && { relativeTo }),
  };
}
