/** Weeks with days of a pregnancy: `34+6 weeks`, `36 6/7 weeks`, `36 weeks and 6 days`. */
const weekUnit = "(?: ?-?(?:completed |full )?(?:weeks?|wks?|wk|w|WG|WA|SA|GA)(?![A-Za-z]))";
const days = "(?: ?\\+ ?[0-6](?:/7)?|[ -][0-6]/7)";
const weeksAndDays = new RegExp(
  `(?: ?\\+ ?([0-6])(?:/7)?|[ -]([0-6])/7)(?=${weekUnit}| ?(?:-|to|and|through|till|until|<|≤) ?(?:≤|<)? ?[1-4]\\d${days}?${weekUnit})| ?(?:weeks?|wks?)(?:,| and|, and|,? plus)? ?([0-6])(?= ?days?(?![A-Za-z]))`,
  "y",
);

/** The days after a whole number of weeks at an index. */
export function daysAfterWeeks(text: string, at: number): { readonly days: number; readonly end: number } | undefined {
  weeksAndDays.lastIndex = at;
  const match = weeksAndDays.exec(text);
  return match === null ? undefined : { days: Number(match[1] ?? match[2] ?? match[3]), end: at + match[0].length };
}
