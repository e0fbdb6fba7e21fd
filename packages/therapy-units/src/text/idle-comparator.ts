/** Comparators and ranges whose words are written, although they limit nothing or limit otherwise. */
// cspell:ignore infus administ deliver inject decreas declin increas chang reduc -- parts of regular expressions
import { outside, waivers } from "./comparator-words.ts";

/** The longest text before a comparator or a range that can belong to it. */
const longest = 48;
const waiver = new RegExp(waivers, "i");
/** What is in each of the words that are sought: most texts have none of it. */
const hint = /n[o']t|ne(?:ed|ver|ith)|whe|side|other|[不无未非超是]/i;
const outsideBefore = new RegExp(`(?:${outside})$`, "i");

/** Whether the words before a comparator, or its negation, leave its limit open: "need not exceed 5 mg". */
export function isWaived(text: string, at: number, end: number): boolean {
  const from = Math.max(0, at - longest);
  const words = text.slice(from, end);
  if (!hint.test(words)) return false;
  const found = waiver.exec(words);
  return found !== null && /^ ?$/.test(words.slice(found.index + found[0].length, at - from));
}

/** Whether a range stands for the values beside it: "outside 18-75 years", "not between 18 and 75 years". */
export function isOutside(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longest), at);
  return hint.test(before) && outsideBefore.test(before);
}

const overWord = /^over /i;
/** Words before "over 1 hour" that make it a limit: "for over 1 hour". */
const isLimit =
  /\b(?:for|of|lasts?|lasting|lasted|is|was|are|be|exceed\w*|durations?|times?|intervals?|takes?|took|taking|delay\w*|and|or|half-life)[ :]*$/i;
/** What is given or changes over a period: "infused over 2 days", "weight loss over 6 months". */
const isGiven =
  /(?:\b(?:infus|administ|deliver|inject|intravenous|taper|divided|spread|split|decreas|declin|increas|chang|reduc|deteriorat)\w*|\b(?:given|IV|i\.v\.|loss|gain|dosed))(?![^.;\n]*\b(?:who|for|subjects?|patients?|participants?|women|men|children|infants?|aged?|those|people|adults|individuals|older)\b)[^.;\n]{0,40}$/i;

/** Whether "over" before a period is the time that something takes: "infused over 1 hour". */
export function isDuration(text: string, at: number, unit: string | undefined): boolean {
  if (unit === undefined || !/^(?:h|min|s|d|wk|mo|a)$/.test(unit) || !overWord.test(text.slice(at, at + 5)))
    return false;
  // "over a 4-week period"
  if (/^over an? \d/i.test(text.slice(at, at + 9))) return true;
  const before = text.slice(Math.max(0, at - 60), at);
  return /^(?:h|min|s)$/.test(unit) ? !isLimit.test(before) : isGiven.test(before);
}
