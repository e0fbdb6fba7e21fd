/** Identifiers that the words before them announce. */
import { parseUrl } from "../curie/url.ts";
import { hashOf, isDigit, isLetter, isMark } from "./characters.ts";
import { fillers, inners } from "./filler-words.ts";
import type { IdentifierMatch } from "./identifier-match.ts";
import { longestMatch } from "./match-at.ts";
import type { ScanIndex } from "./scan-index.ts";
import { addToHash, endingIndex } from "./word-hash.ts";

/** A walk from an identifier back over the words before it. */
interface Walk {
  readonly text: string;
  /** Where the identifier begins. */
  readonly start: number;
  /** The end of the previous match: nothing before it is read. */
  readonly done: number;
  readonly index: ScanIndex;
  /** How many identifiers within identifiers have been entered. */
  readonly depth: number;
  /** The end of the next word. */
  end: number;
  /** Whether a slash or an equals sign was passed, as in a web address. */
  inAddress: boolean;
  /** Whether a word was passed that is part of the identifier. */
  inside: boolean;
}

/** The identifier that a word, Chinese characters or a web address before it announces. */
export function announcedMatch(
  text: string,
  start: number,
  done: number,
  index: ScanIndex,
): IdentifierMatch | undefined {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  return isMark(before) || before > 0x2e80 || before === 63 ? cuedMatch(text, start, done, index) : undefined;
}

/** The match, or a longer one that it is the end of, or the one that a cue makes of the same words. */
export function broadestMatch(
  text: string,
  match: IdentifierMatch,
  start: number,
  done: number,
  index: ScanIndex,
): IdentifierMatch {
  const before = start > done ? text.charCodeAt(start - 1) : 0;
  const uncertain = match.certainty === "possible" || match.id === undefined;
  if (!uncertain && !isJoint(before)) return match;
  const wider = cuedMatch(text, start, done, index);
  return wider && (uncertain || wider.span.start < match.span.start) && wider.span.end >= match.span.end
    ? wider
    : match;
}

/** Whether a code unit is a hyphen, underscore or colon, which join the parts of an identifier. */
function isJoint(code: number): boolean {
  return code === 45 || code === 95 || code === 58;
}

/** The identifier that one of the six words before it announces. */
function cuedMatch(
  text: string,
  start: number,
  done: number,
  index: ScanIndex,
  depth = 0,
): IdentifierMatch | undefined {
  if (followsUnknown(text, start, done, index)) return undefined;
  const walk: Walk = { text, start, done, index, depth, end: start, inAddress: false, inside: false };
  for (let round = 0; round < 6; round += 1) {
    skipMarks(walk);
    if (!walk.inAddress && endsUnknown(walk)) return undefined;
    const { end } = walk;
    const { word, hash } = readWord(walk);
    if (word === end) return walk.inAddress ? addressMatch(text, start) : ideographicMatch(text, end, start, index);
    const hyphen = text.charCodeAt(end) === 45;
    if (!walk.inAddress && !walk.inside && index.seen[hash & 0x1fff] === 0 && !hyphen) return undefined;
    const match = longestMatch(text, index.words.get(hash), word, walk.inside ? word : start, !walk.inside);
    if (match) return widened(walk, match, word);
    const short = !walk.inside && end - word < 6 && hyphen && !/\d/.test(text.slice(word, end));
    if (inners.has(hash) || short) walk.inside = true;
    else if (!fillers.has(hash) && !(walk.inAddress && text.charCodeAt(end) === 46)) break;
    walk.end = word;
  }
  return walk.inAddress ? addressMatch(text, start) : undefined;
}

/** Whether the first word before an identifier is certainly no cue: the quick test that decides for most numbers. */
function followsUnknown(text: string, start: number, done: number, index: ScanIndex): boolean {
  let end = start;
  let code = 0;
  for (let marks = 0; marks < 4 && end > done && isMark((code = text.charCodeAt(end - 1))); marks += 1) {
    end -= 1;
    if (code === 47 || code === 61) return false;
  }
  if (end < 2 || text.charCodeAt(end) === 45) return false;
  if (index.endings[endingIndex(text, end)] === 0) return true;
  let hash = 0;
  let word = end;
  for (; word > done && end - word < 24; word -= 1) {
    code = text.charCodeAt(word - 1);
    if (!isLetter(code) && !isDigit(code)) break;
    hash = addToHash(hash, code);
  }
  return word === end ? text.charCodeAt(end - 1) < 0x2e81 : index.seen[hash & 0x1fff] === 0;
}

/** Moves the end of the walk back over up to four marks. */
function skipMarks(walk: Walk): void {
  for (let marks = 0; marks < 4 && walk.end > walk.done && isMark(walk.text.charCodeAt(walk.end - 1)); marks += 1) {
    walk.end -= 1;
    const code = walk.text.charCodeAt(walk.end);
    walk.inAddress ||= code === 47 || code === 61;
  }
}

/** Whether the next word ends in three characters that no known word ends in. */
function endsUnknown({ text, end, index }: Walk): boolean {
  return end > 1 && text.charCodeAt(end) !== 45 && index.endings[endingIndex(text, end)] === 0;
}

/** The start and the hash of the word that ends at the end of the walk. */
function readWord({ text, end, done }: Walk): { readonly word: number; readonly hash: number } {
  let word = end;
  let hash = 0;
  for (
    let code = text.charCodeAt(word - 1);
    word > done && end - word < 24 && (isLetter(code) || isDigit(code));
    code = text.charCodeAt(word - 1)
  ) {
    hash = addToHash(hash, code);
    word -= 1;
  }
  return { word, hash };
}

/** The match, or a longer one that begins before its cue, as in `RRID:CVCL_0440`. */
function widened({ text, done, index, depth }: Walk, match: IdentifierMatch, word: number): IdentifierMatch {
  const wider =
    depth < 2 && word > done && isJoint(text.charCodeAt(word - 1))
      ? cuedMatch(text, word, done, index, depth + 1)
      : undefined;
  return wider && wider.span.start < match.span.start && wider.span.end >= match.span.end ? wider : match;
}

/** The identifier that Chinese characters announce, or that begins with them. */
function ideographicMatch(text: string, end: number, start: number, index: ScanIndex): IdentifierMatch | undefined {
  for (let length = Math.min(4, end); length > 1 && text.charCodeAt(end - 1) > 0x2e80; length -= 1) {
    const match = longestMatch(text, index.words.get(hashOf(text, end - length, end)), end - length, start, true);
    if (match) return match;
  }
  return undefined;
}

/** The identifier at the end of a web address. */
function addressMatch(text: string, start: number): IdentifierMatch | undefined {
  const window = text.slice(Math.max(0, start - 200), start + 100);
  const url = /https?:\/\/[^\s"<>]{1,300}/i.exec(
    window.slice(Math.max(0, window.lastIndexOf("://", Math.min(start, 200)) - 5)),
  )?.[0];
  if (url === undefined) return undefined;
  const parsed = parseUrl(url.replace(/[.,;:)\]]+$/, ""));
  if (!parsed.ok) return undefined;
  const { scheme, id, local } = parsed.value;
  if (!text.startsWith(local, start)) return undefined;
  return { scheme, id, certainty: "likely", text: local, span: { start, end: start + local.length }, issues: [] };
}
