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
      .filter((one) => !isAmount(text, one) && !isInName(text, one) && !isCount(text, one))
      .map((one) => ({
        kind: "quantity",
        start: one.start,
        end: one.end,
        value: quantityOf(one),
        certainty: one.assumptions.length === 0 ? "certain" : "likely",
      }))
  );
}

/** Checks whether a number is an amount of money, or the probability of a test: $400 million, p < 0.05. */
function isAmount(text: string, { start, unit }: ParsedQuantity): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return /[$€£¥]\s?~?$/.test(before) || (unit === "1" && /(?<![A-Za-z])p(?:-?value)?\s?\\?$/i.test(before));
}

/** Checks whether a time is a part of the name of a test: a 6-minute walk, forced expiratory volume in 1 second. */
function isInName(text: string, { start, end }: ParsedQuantity): boolean {
  return (
    /^[\s-]walk/i.test(text.slice(end, end + 5)) ||
    /expiratory volume (?:in|at|over) (?:the )?$/i.test(text.slice(Math.max(0, start - 32), start))
  );
}

/** Checks whether a number without a unit counts the things after it: over 40 patients with a tumor. */
function isCount(text: string, { start, end, unit, relativeTo }: ParsedQuantity): boolean {
  return (
    unit === "1" &&
    relativeTo === undefined &&
    /^[A-Za-z]/.test(text.slice(start, end)) &&
    /^\s(?!(?:and|or|to|for|at|in|on|with|as|is|are|was|were|by|within|during|after|before|prior|who|that|years?|of)(?![A-Za-z]))[A-Za-z]/.test(
      text.slice(end, end + 12),
    )
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
