/** Where names can begin and end, and whether the separators and the case of a text are those of a name. */
import { changesKind, type Comparable, endOffset, isEdge, separatesNumerals } from "./comparable.ts";
import { gaps, isDigit, kinds } from "./letter.ts";
import { gapFlags, type NamePattern, type NameTrie } from "./name-trie.ts";

/** Checks whether a name can begin at an index: at the start of a word, or with a capital after a short prefix, as in huCD19. */
export function isStart(text: string, prepared: Comparable, at: number): boolean {
  if (isEdge(prepared, at)) return true;
  const start = prepared.starts[at]!;
  return (
    /(?<![A-Za-z])(?:anti|a|hu|h|m|sc|α)$/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^[A-Z]{2,}\d/.test(text.slice(start, start + 8))
  );
}

/** Checks quickly whether a name can end at a letter: at the end of a word, before a plural `s`, or at a digit. */
export function canEnd(prepared: Comparable, last: number): boolean {
  const { letters, gaps: between, kinds: kindsOf, length } = prepared;
  const next = last + 1;
  if (next >= length || between[next] !== gaps.none || letters[next] === 0x73) return true;
  return kindsOf[last]! !== kinds.letter || kindsOf[next]! >= kinds.chinese;
}

/** Returns the last letter of a name: at the end of a word, including a plural `s`, or before CAR, as in CD19CAR. */
export function endOf(text: string, prepared: Comparable, at: number, last: number): number | undefined {
  const { letters, gaps: between, starts, length } = prepared;
  // A point and a digit continue a number: CLDN18 is not in CLDN18.2.
  if (last + 1 < length && between[last + 1] === gaps.point && isDigit(letters[last]!)) return undefined;
  if (isEdge(prepared, last + 1)) return last;
  if (isDigit(letters[last]!)) {
    const next = text.slice(starts[last + 1], starts[last + 1]! + 6);
    return /^CARs?(?:[-\s]?T)?(?![A-Za-z])/.test(next) ? last : undefined;
  }
  // No single letter has a plural: "stage IS".
  const isPlural =
    last - at >= 3 && letters[last + 1] === 0x73 && letters[last] !== 0x73 && between[last] === gaps.none;
  return isPlural && isEdge(prepared, last + 2) ? last + 1 : undefined;
}

/** A word after an inverted name that makes its last part the beginning of another name: `hypertension, pulmonary disease`. */
const continuesPhrase = /^[ -](?!(?:and|at|by|for|from|in|of|on|or|that|to|which|who|with|without)\b)\p{Ll}/u;

/** Checks whether the separators and the case in the text, from one letter to another, are compatible with those of a name. */
export function fits(
  text: string,
  prepared: Comparable,
  at: number,
  last: number,
  trie: NameTrie,
  pattern: NamePattern,
): boolean {
  const { isInverted, isJoined, exactly, gapsAt } = pattern;
  for (let index = at + 1; index <= last; index++) {
    const gap = prepared.gaps[index]!;
    const flags = trie.gaps[gapsAt + index - at]!;
    if (gap === flags) continue;
    const own = flags & gapFlags.kind;
    if ((gap === gaps.comma || gap === gaps.stop) && own !== gap) return false;
    if (isInverted && own === gaps.comma && gap !== gaps.comma) return false;
    if (gap === gaps.none) {
      // The text does not separate the numerals that the name separates: Phase I-II is not Phase III.
      if ((flags & gapFlags.numerals) !== 0) return false;
      continue;
    }
    if (own !== gaps.none) continue;
    if (gap === gaps.apart && (isJoined || !changesKind(prepared, index))) return false;
    if ((flags & gapFlags.lastLetter) !== 0 || separatesNumerals(prepared, index)) return false;
  }
  if (
    isInverted &&
    continuesPhrase.test(text.slice(endOffset(text, prepared, last), endOffset(text, prepared, last) + 10))
  )
    return false;
  return exactly === undefined || isWritten(text, prepared, at, last, exactly);
}

/** Checks whether an abbreviation is written as it must be. One with digits may be in small letters: Her2, cd19. */
function isWritten(text: string, prepared: Comparable, at: number, last: number, exactly: string): boolean {
  if (/^\p{L}{2}$/u.test(exactly) && continuesName(text, prepared, last + 1)) return false;
  const words = text.slice(prepared.starts[at], endOffset(text, prepared, last));
  if (words === exactly) return true;
  const written = words.replaceAll(/[^\p{L}\p{N}]/gu, "");
  if (written === exactly) return true;
  if (!/^[A-Z]{2,}\d+[A-Z]?\d*$/.test(exactly) || written.toLowerCase() !== exactly.toLowerCase()) return false;
  return /^[A-Z][a-z]+\d/.test(written) || (/^(?:[a-z]{3,}|cd)\d+[a-z]?\d*$/.test(written) && written.length > 3);
}

/** Checks whether a hyphen and a capital or digit follow two letters, which then begin another name: PD-L1, MG-K10. */
function continuesName(text: string, prepared: Comparable, at: number): boolean {
  if (at >= prepared.length || prepared.gaps[at] !== gaps.hyphen) return false;
  return /[\p{Lu}\p{N}]/u.test(text.slice(prepared.starts[at], endOffset(text, prepared, at)));
}
