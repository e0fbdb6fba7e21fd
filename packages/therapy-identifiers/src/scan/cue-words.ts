/** Identifiers that are recognized by the word before them, because they may have no two adjacent digits. */
import { spellingIssue } from "../scheme/spelling-issue.ts";
import { schemeTable, type SchemeKey } from "../scheme-table.ts";
import { hashOf, isDigit, isLetter, isMark } from "./characters.ts";
import type { Certainty, IdentifierMatch } from "./identifier-match.ts";
import { longestMatch } from "./match-at.ts";
import type { ScanIndex } from "./scan-index.ts";
import { addToHash, endingIndex } from "./word-hash.ts";

/** The identifiers after a cue and a colon, stock listings, and substance names of two words. */
export function cueWordMatches(text: string, index: ScanIndex, keys: readonly SchemeKey[]): IdentifierMatch[] {
  const found: IdentifierMatch[] = [];
  const add = (match: IdentifierMatch | undefined): void => {
    if (match) found.push(match);
  };
  const listings = keys.includes("stock_listing");
  forEachColon(text, (colon) =>
    add((listings ? listingMatch(text, colon) : undefined) ?? matchAfterColon(text, colon, index)),
  );
  if (keys.includes("inn")) forEachWord(text, "gene", (offset) => add(twoWordName(text, offset)));
  // `indexOf` finds words of up to six letters by their first letter, much faster than longer ones.
  if (keys.includes("uniprot")) forEachWord(text, "UniPr", (offset) => add(matchAfterCue(text, offset, index)));
  return found;
}

function forEachWord(text: string, word: string, visit: (offset: number) => void): void {
  for (let offset = text.indexOf(word); offset >= 0; offset = text.indexOf(word, offset + word.length)) visit(offset);
}

/** Visits the colons of a text. Where there are very many, only those after a letter are visited, by a slower search. */
function forEachColon(text: string, visit: (colon: number) => void): void {
  let colon = text.indexOf(":");
  for (let count = 0; colon >= 0 && count < 64 + colon / 256; count += 1) {
    visit(colon);
    colon = text.indexOf(":", colon + 1);
  }
  if (colon < 0) return;
  const letterColon = /[A-Za-z]:/g;
  letterColon.lastIndex = colon - 1;
  while (letterColon.test(text)) visit(letterColon.lastIndex - 1);
}

/** The identifier after a cue and a colon. */
function matchAfterColon(text: string, colon: number, index: ScanIndex): IdentifierMatch | undefined {
  const last = text.charCodeAt(colon - 1);
  if (!(isLetter(last) || isDigit(last))) return undefined;
  if (index.endings[endingIndex(text, colon)] === 0) return undefined;
  let word = colon;
  let hash = 0;
  for (
    let code = last;
    word > 0 && colon - word < 16 && (isLetter(code) || isDigit(code));
    code = text.charCodeAt(word - 1)
  ) {
    hash = addToHash(hash, code);
    word -= 1;
  }
  const matchers = index.seen[hash & 0x1fff] === 0 ? undefined : index.words.get(hash);
  if (!matchers) return undefined;
  const start = isMark(text.charCodeAt(colon + 1)) ? colon + 2 : colon + 1;
  return longestMatch(text, matchers, word, start, true);
}

/** The stock listing whose exchange precedes a colon. */
function listingMatch(text: string, colon: number): IdentifierMatch | undefined {
  const last = text.charCodeAt(colon - 1);
  if (last < 65 || last > 90) return undefined;
  const start = Math.max(0, colon - 7);
  const match = /(?<![A-Za-z0-9])[A-Z]{3,6}:\s?[A-Z0-9]{1,6}(?![A-Za-z0-9])/.exec(text.slice(start, colon + 9));
  return match ? matchOf(text, "stock_listing", start + match.index, match[0].length, "likely") : undefined;
}

/** The nonproprietary name of two words whose first word ends with the `gene` at the offset. */
function twoWordName(text: string, offset: number): IdentifierMatch | undefined {
  const gap = text.charCodeAt(offset + 4);
  if (gap !== 32 && gap !== 10 && gap !== 160) return undefined;
  const second = /^[a-z]{3,24}(?:cel|vec|plasmid)(?![A-Za-z])/i.exec(text.slice(offset + 5, offset + 40))?.[0];
  const first = second && /(?<![A-Za-z])[A-Za-z]{3,24}$/.exec(text.slice(Math.max(0, offset - 25), offset))?.[0];
  return first ? matchOf(text, "inn", offset - first.length, first.length + 5 + second.length, "possible") : undefined;
}

/** The first word with a digit after the cue at an offset. */
export function matchAfterCue(text: string, cue: number, index: ScanIndex): IdentifierMatch | undefined {
  const gap =
    /^[A-Za-z]{3,9}(?:[\s:#/-]{1,3}(?:Swiss-Prot|accession|no|number|id|code)){0,2}[\s:#.-]{1,3}(?=[A-Za-z0-9]{0,9}\d)/i.exec(
      text.slice(cue, cue + 48),
    )?.[0];
  if (gap === undefined) return undefined;
  const word = text.slice(cue, cue + gap.length).search(/[\s:#/.-]/);
  return longestMatch(text, index.words.get(hashOf(text, cue, cue + word)), cue, cue + gap.length, true);
}

function matchOf(
  text: string,
  scheme: SchemeKey,
  start: number,
  length: number,
  certainty: Certainty,
): IdentifierMatch | undefined {
  const words = text.slice(start, start + length);
  const parsed = schemeTable[scheme].parse(words);
  if (!parsed.ok) return undefined;
  const { id } = parsed.value;
  const issues = id === words ? [] : [spellingIssue(words, id, "warning")];
  return { scheme, id, certainty, text: words, span: { start, end: start + length }, issues };
}
