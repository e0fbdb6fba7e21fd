/** The end of a time frame as a time after the start of observation. */
import type { TimePoint, TimeUnit } from "@org/therapy-model";
import { numberWords } from "../number-words.ts";

/** A time in a text. */
export interface FoundTime {
  readonly value: TimePoint;
  readonly start: number;
  readonly end: number;
}

const units: readonly (readonly [TimeUnit, RegExp, number])[] = [
  ["min", /^min/, 1 / 1440],
  ["h", /^(?:h|hour)/, 1 / 24],
  ["d", /^d/, 1],
  ["wk", /^w/, 7],
  ["mo", /^mo/, 30.4375],
  ["a", /^y/, 365.25],
];

const number = `(\\d{1,4}(?:\\.\\d{1,2})?|${Object.keys(numberWords).join("|")})`;
const unit = "(minutes?|mins?|hours?|hrs?|h|days?|weeks?|wks?|months?|mos?|mths?|years?|yrs?)";
/** `12 months`, `6-month`, `four (4) weeks`. */
const counted = new RegExp(`(?:\\b|(?<=[a-z]{2}))${number}(?: ?\\(\\d{1,4}\\))?[ -]{0,2}${unit}\\b`, "gi");
/** `Week 12`, `Day 1 to Day 28`, `Weeks 4, 8 and 12`: the latest counts. */
const numbered =
  /\b(day|week|month|year)s? ?(\d{1,4})(?:(?:,| and|, and| to| ?[-–&]| or|,? \w{1,5})? ?(?:(?:day|week|month|year)s? )?\d{1,4}(?![\d.]*\s*(?:day|week|month|year|hour|min)))*/gi;

/** Words before a time that make it no limit of the observation. */
const notLimit =
  /(?:\bcycles?(?: \d{1,2})?\)? (?:is|are|was|=|of|length|duration)|\bevery|\beach|\bper|\bfirst|\bprevious|\bprior|\bonce|\bage of|\baged|\bat least|\bwithin the last)\s*$/i;
const notLimitAfter =
  /^\s*(?:\([^()]{1,20}\)\s*)?(?:before|prior|previous|of age|old|apart|interval|(?:treatment |dosing |long )*cycles?\b|,? (?:and )?then (?:every|each)\b|(?:post|after|following|from|past)[- ](?:the |their |study |collecting )*(?:last|final|end|complet(?:ion|ing)|discontinuation|EOT|treatment (?:discontinuation|completion)|treatment\.)|(?:safety )?follow-?up (?:after|post))/i;

/** Finds the latest time in a time frame. */
export function latestTime(text: string): FoundTime | undefined {
  const read = text.slice(0, 1000);
  let latest: { readonly found: FoundTime; readonly days: number } | undefined;
  for (const { found, days } of [...countedTimes(read), ...numberedTimes(read)]) {
    if (latest === undefined || days > latest.days) latest = { found, days };
  }
  return latest?.found;
}

function* countedTimes(text: string): Generator<{ found: FoundTime; days: number }> {
  for (const match of text.matchAll(counted)) {
    const start = match.index;
    const end = start + match[0].length;
    if (notLimit.test(text.slice(Math.max(0, start - 30), start)) || notLimitAfter.test(text.slice(end, end + 50)))
      continue;
    // `4±2 months`: the number before the tolerance.
    const center = /(?<![\d.])(\d{1,4})\s?(?:±|\+\/-|\+-)\s?$/.exec(text.slice(Math.max(0, start - 10), start));
    const value = Number(center?.[1] ?? numberWords[match[1]!.toLowerCase()] ?? match[1]);
    const time = timeOf(value, match[2]!);
    if (time !== undefined) yield { found: { value: time.value, start, end }, days: time.days };
  }
}

function* numberedTimes(text: string): Generator<{ found: FoundTime; days: number }> {
  for (const match of text.matchAll(numbered)) {
    const start = match.index;
    const end = start + match[0].length;
    // A day of some cycles is not a day of the trial.
    if (
      /^\s*(?:\([^()]{1,20}\)\s*)?(?:of|in) (?:each |every )?cycles?\b(?! 1\b(?!\s?[,&-]| and| to))/i.test(
        text.slice(end, end + 50),
      )
    )
      continue;
    let unitWord = match[1]!;
    for (const { 1: word, 2: digits } of match[0].matchAll(/(day|week|month|year)|(\d+)/gi)) {
      unitWord = word ?? unitWord;
      const time = digits === undefined ? undefined : timeOf(Number(digits), unitWord);
      if (time !== undefined) yield { found: { value: time.value, start, end }, days: time.days };
    }
  }
}

function timeOf(value: number, word: string): { readonly value: TimePoint; readonly days: number } | undefined {
  const small = word.toLowerCase();
  const found = units.find(([, pattern]) => pattern.test(small));
  if (found === undefined || !(value > 0) || value > 10_000) return undefined;
  return { value: { value, unit: found[0] }, days: value * found[2] };
}
