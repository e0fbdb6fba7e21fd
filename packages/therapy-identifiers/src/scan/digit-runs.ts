/** Identifiers that are recognized by a run of digits. */
import { hashOf, isDigit, isLetter, latinTwin } from "./characters.ts";
import { announcedMatch, broadestMatch } from "./announced.ts";
import { matchAfterCue } from "./cue-words.ts";
import type { IdentifierMatch } from "./identifier-match.ts";
import { listedMatches } from "./listed.ts";
import { longestMatch } from "./match-at.ts";
import { misreadMatch } from "./misread.ts";
import type { ScanIndex } from "./scan-index.ts";
import { addToHash, endingIndex } from "./word-hash.ts";

/** A run of digits and the letters directly before it. */
interface DigitRun {
  /** Where the letters and digits before and including the run begin. */
  readonly start: number;
  /** The offset of the first digit of the run. */
  readonly digits: number;
  /** The offset after the last digit of the run. */
  readonly end: number;
  /** The hash of the letters before the run. */
  readonly hash: number;
  /** Whether letters, and no other digits, directly precede the run. */
  readonly headed: boolean;
  /** Whether one of those letters is not ASCII. */
  readonly foreign: boolean;
}

/** The identifiers with two adjacent digits, or with one after a colon or number sign. Each run of digits is examined once. */
export function digitRunMatches(text: string, index: ScanIndex): IdentifierMatch[] {
  const found: IdentifierMatch[] = [];
  // Identifiers after these two words may have no two adjacent digits; to search for them here costs almost nothing.
  const trigger = /[\d:#]\d|UNII|RBR/g;
  let done = 0;
  while (trigger.test(text)) {
    const last = text.charCodeAt(trigger.lastIndex - 1);
    if (last > 64) {
      const match = matchAfterCue(text, trigger.lastIndex - (last === 73 ? 4 : 3), index);
      if (!match) continue;
      found.push(match);
      done = match.span.end;
      trigger.lastIndex = done;
      continue;
    }
    let digits = trigger.lastIndex - 2;
    if (!isDigit(text.charCodeAt(digits))) digits += 1;
    if (digits < done) digits = done;
    let end = digits + 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    if (isPlainNumber(text, digits, end, index)) {
      trigger.lastIndex = end;
      continue;
    }
    const match = matchAround(text, digits, end, done, index);
    if (match) {
      const matches = [match, ...listedMatches(text, match, index)];
      found.push(...matches);
      done = matches.at(-1)?.span.end ?? match.span.end;
    }
    trigger.lastIndex = Math.max(done, end);
  }
  return found;
}

/** Whether a run of digits is between spaces, or before a comma or bracket, after a word that is not a cue. Most numbers are. */
function isPlainNumber(text: string, digits: number, end: number, index: ScanIndex): boolean {
  if (digits < 3 || end - digits > 9 || text.charCodeAt(digits - 1) !== 32) return false;
  const next = text.charCodeAt(end);
  if (next !== 32 && next !== 44 && next !== 41) return false;
  const last = text.charCodeAt(digits - 2);
  return (isLetter(last) || isDigit(last)) && last < 128 && index.endings[endingIndex(text, digits - 1)] === 0;
}

/** The identifier around a run of digits; nothing before `done` belongs to it. */
function matchAround(
  text: string,
  digits: number,
  end: number,
  done: number,
  index: ScanIndex,
): IdentifierMatch | undefined {
  // Before most runs there is neither a letter nor a digit.
  const before = digits > done ? text.charCodeAt(digits - 1) : 0;
  const run = isLetter(before) || isDigit(before) ? readRun(text, digits, end, Math.max(done, digits - 24)) : undefined;
  const start = run?.start ?? digits;
  const match =
    (run?.headed === true ? headedMatch(text, run, index) : undefined) ?? headlessMatch(text, start, end, index);
  if (match) return broadestMatch(text, match, start, done, index);
  return announcedMatch(text, start, done, index);
}

/** The letters and digits directly before a run of digits, back to `floor` at most. */
function readRun(text: string, digits: number, end: number, floor: number): DigitRun {
  let start = digits;
  let letters = digits;
  let hash = 0;
  let foreign = false;
  for (let code = text.charCodeAt(start - 1); start > floor; code = text.charCodeAt(start - 1)) {
    if (isLetter(code)) {
      hash = addToHash(hash, code < 128 ? code : latinTwin(code));
      foreign ||= code > 127;
    } else if (isDigit(code)) {
      letters = start - 1;
      hash = 0;
    } else break;
    start -= 1;
  }
  return { start, digits, end, hash, headed: start < letters && letters === digits, foreign };
}

/** The identifier that begins with the letters before the digits. */
function headedMatch(text: string, run: DigitRun, index: ScanIndex): IdentifierMatch | undefined {
  const { start, digits, hash, foreign } = run;
  const matchers = index.seen[hash & 0x1fff] === 0 ? undefined : index.words.get(hash);
  const match = foreign ? undefined : longestMatch(text, matchers, start, digits);
  if (match) return match;
  const joined = matchers || foreign ? undefined : joinedMatch(text, run, index);
  if (joined) return joined;
  if (digits - start > 3) {
    const stem = longestMatch(text, index.stems.get(hashOf(text, start, start + 3)), start, start);
    if (stem) return stem;
  }
  return matchers || foreign || /[OoQDIliZzSsB]/.test(text.charAt(digits - 1))
    ? misreadMatch(text, index, start, digits)
    : undefined;
}

/** The identifier whose letters are capitals joined to a word before them, as in `trialNCT03758417`. */
function joinedMatch(text: string, { start, digits }: DigitRun, index: ScanIndex): IdentifierMatch | undefined {
  let head = digits;
  for (let code = text.charCodeAt(head - 1); head > start && code > 64 && code < 91; code = text.charCodeAt(head - 1))
    head -= 1;
  // Two small letters make a word; one may belong to the name of the registry.
  if (head - start < 2 || digits - head < 2 || !/[a-z]{2}/.test(text.slice(head - 2, head))) return undefined;
  const match = longestMatch(text, index.words.get(hashOf(text, head, digits)), head, digits);
  if (!match || match.span.start !== head || match.id === undefined) return undefined;
  return match.certainty === "certain" ? { ...match, certainty: "likely" } : match;
}

/** The identifier whose form begins with a field: a long run of letters and digits, or one before a hyphen, dot or slash. */
function headlessMatch(text: string, start: number, digitsEnd: number, index: ScanIndex): IdentifierMatch | undefined {
  const { headlessForm } = index;
  if (!headlessForm) return undefined;
  const limit = digitsEnd + 20;
  let end = digitsEnd;
  for (let code = text.charCodeAt(end); end < limit && (isLetter(code) || isDigit(code)); code = text.charCodeAt(end))
    end += 1;
  const next = text.charCodeAt(end);
  const mark = next === 45 || next === 46 || next === 47 || (next > 0x200f && next < 0x2213);
  if (end - start <= 9 && !mark) return undefined;
  headlessForm.lastIndex = start;
  return headlessForm.test(text) ? longestMatch(text, index.headless, start, start) : undefined;
}
