/** What a quantity is of, between its unit and a period: "40 g of alcohol per day", "20 mg prednisone equivalent daily". */
import { functionWords } from "./function-words.ts";
import { matchAt } from "./match-at.ts";

/** Words after which the period is not that of the quantity: "10 mg tablets per day". */
const containers =
  "tablets?|capsules?|pills?|doses?|injections?|vials?|given|taken|administered|once|twice|one|two|three";
const word = `(?!(?:${functionWords}|${containers})(?![A-Za-z]))[A-Za-z][A-Za-z-]{1,24}(?: ?\\([A-Za-z .-]{1,20}\\))?`;
const period = "(?:\\d{1,2} ?)?(?:day|d|week|wk|month|night|hour|hr|h|minute|min|year)(?![A-Za-z])";
const substance = new RegExp(
  `(?: of(?! the ))? ${word}(?: ${word}){0,3}(?= ?\\/ ?${period}| (?:per|an?|each|every) ${period}| (?:daily|weekly|monthly)(?![A-Za-z]))`,
  "iy",
);
const canBePerPeriod = /^(?:[munk]?g|[mdcu]?L|[munp]?mol|meq|U|[mk]?\[IU\]|k?cal|h|min|\{[a-z_]+\})$/;

/** The index before the period, after the words for what a quantity in a unit is of; undefined where no period follows. */
export function afterSubstance(text: string, at: number, code: string): number | undefined {
  const found = canBePerPeriod.test(code) ? matchAt(substance, text, at) : undefined;
  return found === undefined ? undefined : at + found.length;
}
