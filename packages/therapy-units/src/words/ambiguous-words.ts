/**
 * Spellings with several readings that differ in kind or by a factor of a thousand and more, in their letter case. They are
 * reported with their readings and never read as one of them.
 */
export const ambiguousWords: Readonly<Record<string, readonly string[]>> = {
  MIU: ["m[IU]", "M[IU]"],
  MUI: ["m[IU]", "M[IU]"],
  NM: ["nm", "nmol/L"],
  UM: ["um", "umol/L"],
  PM: ["pm", "pmol/L"],
  MA: ["mA", "MA"],
  CAL: ["cal", "kcal"],
  calorie: ["cal", "kcal"],
  calories: ["cal", "kcal"],
  Calorie: ["cal", "kcal"],
  Calories: ["cal", "kcal"],
};
