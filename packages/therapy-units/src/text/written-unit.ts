/** A unit of a quantity, as read from its text. */

/** An assumption about a unit. */
export type UnitNote =
  | "letter_case"
  | "giga_per_volume"
  | "thousand_per_volume"
  | "million_per_volume"
  | "unspecified_units"
  | "molar"
  | "large_calorie"
  | "mass_ounce";

/** A unit as written, with its UCUM code. */
export interface WrittenUnit {
  readonly code: string;
  readonly end: number;
  readonly notes: readonly UnitNote[];
  /** The possible codes where the unit has several readings; `code` is then the first. */
  readonly readings?: readonly string[] | undefined;
}
