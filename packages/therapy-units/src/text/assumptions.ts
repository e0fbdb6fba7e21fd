import type { Assumption } from "./parsed-quantity.ts";
import type { UnitNote } from "./written-unit.ts";
import type { NumberNote, WrittenNumber } from "./written-number.ts";

const messages: Readonly<Record<NumberNote | UnitNote, string>> = {
  thousands_separator: "the separator is read as a thousands separator",
  decimal_comma: "the comma is read as a decimal comma",
  lost_superscript: "the digits after 10 are read as an exponent whose superscript was lost",
  implied_one: "no number is written before the power of ten or the period; it is read as one",
  number_word: "the number is written in words",
  letter_case: "the unit is read in its usual letter case",
  giga_per_volume: "G and T before a volume are read as 10^9 and 10^12",
  thousand_per_volume: "K before a volume is read as thousand",
  million_per_volume: "M before a volume is read as million",
  unspecified_units: "the kind of units is not stated",
  molar: "M is read as moles per liter",
  large_calorie: "Cal is read as the large calorie, a kilocalorie",
  mass_ounce: "the ounce is read as a mass, not as a volume",
};

/** The multiplier after the second number of a range belongs to both. */
export const sharedMultiplier: Assumption = {
  code: "shared_multiplier",
  message: "the power of ten is read for both ends of the range",
};

export function numberAssumption(code: NumberNote, { decimal, power }: WrittenNumber): Assumption {
  return { code, message: `${messages[code]}: ${decimal}${power === undefined ? "" : ` × 10^${power}`}` };
}

export function unitAssumption(code: UnitNote): Assumption {
  return { code, message: messages[code] };
}
