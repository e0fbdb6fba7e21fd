/** Quantities as mentions. */
import { findQuantities, type ParsedQuantity } from "@org/therapy-units/parse";
import type { MentionedQuantity, QuantityMention } from "./mention.ts";

/** Finds the quantities with a unit, a comparator or a reference value. */
export function quantityMentions(text: string, language: string | undefined): QuantityMention[] {
  return findQuantities(text, language === undefined ? {} : { language }).map((one) => ({
    kind: "quantity",
    start: one.start,
    end: one.end,
    value: quantityOf(one),
    certainty: one.assumptions.length === 0 ? "certain" : "likely",
  }));
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
