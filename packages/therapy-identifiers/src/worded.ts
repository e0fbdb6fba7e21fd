/** The identifiers that words give away, not digits. */
import { hashOf, isDigit, isLetter, isMark } from "./characters.ts";
import { mix, tail, type FindIndex } from "./find-index.ts";
import type { Certainty, Finding } from "./finding.ts";
import { anyScheme, type SchemeKey } from "./identifier.ts";
import { best, unusual } from "./reading.ts";

/** The identifiers that may have no two digits side by side, which the words before them give away. */
export function worded(text: string, index: FindIndex, keys: readonly SchemeKey[]): Finding[] {
  const found: Finding[] = [];
  const add = (finding: Finding | undefined): void => {
    if (finding) found.push(finding);
  };
  const listed = keys.includes("stock_listing");
  colons(text, (place) => add((listed ? listing(text, place) : undefined) ?? said(text, place, index)));
  if (keys.includes("inn")) each(text, "gene", (place) => add(twoWords(text, place)));
  // Words of up to six letters are found by their first letter, much faster than longer ones.
  if (keys.includes("uniprot")) each(text, "UniPr", (place) => add(after(text, place, index)));
  return found;
}

function each(text: string, word: string, tell: (place: number) => void): void {
  for (let place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + word.length)) tell(place);
}

/** Tells of colons, by a slower way that minds only those after a letter once there prove to be very many. */
function colons(text: string, tell: (place: number) => void): void {
  let place = text.indexOf(":");
  for (let count = 0; place >= 0 && count < 64 + place / 256; count += 1) {
    tell(place);
    place = text.indexOf(":", place + 1);
  }
  if (place < 0) return;
  const capital = /[A-Za-z]:/g;
  capital.lastIndex = place - 1;
  while (capital.test(text)) tell(capital.lastIndex - 1);
}

/** The identifier after a cue and a colon, where it has no two digits side by side. */
function said(text: string, colon: number, index: FindIndex): Finding | undefined {
  const last = text.charCodeAt(colon - 1);
  if (!(isLetter(last) || isDigit(last)) || index.tails[tail(text.charCodeAt(colon - 2), last)] === 0) return undefined;
  let word = colon;
  let sum = 0;
  for (
    let code = last;
    word > 0 && colon - word < 16 && (isLetter(code) || isDigit(code));
    code = text.charCodeAt(word - 1)
  ) {
    sum = mix(sum, code);
    word -= 1;
  }
  const matchers = index.seen[sum & 0x1fff] === 0 ? undefined : index.words.get(sum);
  if (!matchers) return undefined;
  const start = isMark(text.charCodeAt(colon + 1)) ? colon + 2 : colon + 1;
  return best(text, matchers, word, start, true);
}

/** The share whose exchange stands before a colon. */
function listing(text: string, colon: number): Finding | undefined {
  const last = text.charCodeAt(colon - 1);
  if (last < 65 || last > 90) return undefined;
  const match = /(?<![A-Za-z0-9])[A-Z]{3,6}:\s?[A-Z0-9]{1,6}(?![A-Za-z0-9])/.exec(
    text.slice(Math.max(0, colon - 7), colon + 9),
  );
  return match
    ? named(text, "stock_listing", Math.max(0, colon - 7) + match.index, match[0].length, "likely")
    : undefined;
}

/** The two-word name of which this is the end of the first word. */
function twoWords(text: string, place: number): Finding | undefined {
  const gap = text.charCodeAt(place + 4);
  if (gap !== 32 && gap !== 10 && gap !== 160) return undefined;
  const second = /^[a-z]{3,24}(?:cel|vec|plasmid)(?![A-Za-z])/i.exec(text.slice(place + 5, place + 40))?.[0];
  const first = second && /(?<![A-Za-z])[A-Za-z]{3,24}$/.exec(text.slice(Math.max(0, place - 25), place))?.[0];
  return first ? named(text, "inn", place - first.length, first.length + 5 + second.length, "possible") : undefined;
}

/** The first token with a digit after a cue. */
export function after(text: string, cue: number, index: FindIndex): Finding | undefined {
  const gap =
    /^[A-Za-z]{3,9}(?:[\s:#/-]{1,3}(?:Swiss-Prot|accession|no|number|id|code)){0,2}[\s:#.-]{1,3}(?=[A-Za-z0-9]{0,9}\d)/i.exec(
      text.slice(cue, cue + 48),
    )?.[0];
  if (gap === undefined) return undefined;
  const word = text.slice(cue, cue + gap.length).search(/[\s:#/.-]/);
  return best(text, index.words.get(hashOf(text, cue, cue + word)), cue, cue + gap.length, true);
}

function named(text: string, key: SchemeKey, start: number, length: number, certainty: Certainty): Finding | undefined {
  const words = text.slice(start, start + length);
  const read = anyScheme[key].parse(words);
  if (!read.ok) return undefined;
  const against = read.id === words ? [] : [unusual(words, read.id)];
  return { scheme: key, id: read.id, certainty, text: words, start, end: start + length, against };
}
