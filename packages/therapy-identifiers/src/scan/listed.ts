/** The further identifiers of a list after one cue. */
import { certainties, type Certainty, type IdentifierMatch } from "./identifier-match.ts";
import { longestMatch } from "./match-at.ts";
import type { ScanIndex } from "./scan-index.ts";

/** What separates the items of a list. */
const separator = /(?:\s{0,2}[,;/|、，；]\s{0,2}|\s{1,2})(?:(?:and|or|und|et|y|&|和|及|与)\s{0,2})?/y;

/** What follows the last item: punctuation, a line end, another separator, or the end of the text. A word makes the item a count. */
const afterItem = /\s{0,2}(?:[.,;:/|()\]、，；。）]|and\b|or\b|und\b|et\b|&|和|及|与|$)|\s*[\r\n]/y;

/** A cue in the plural: `PMIDs`, `ICD-10 codes`, `Gene IDs`. */
const pluralCue = /s[\s:#(]{0,3}$/;

/** The identifiers that follow a match of a scheme that needs a cue, each after a separator. */
export function listedMatches(text: string, first: IdentifierMatch, index: ScanIndex): IdentifierMatch[] {
  const matchers = index.listed.get(first.scheme);
  if (!matchers || first.id === undefined) return [];
  const { start } = first.span;
  const isPlural = pluralCue.test(text.slice(Math.max(0, start - 8), start));
  const found: IdentifierMatch[] = [];
  for (let last = first; ;) {
    separator.lastIndex = last.span.end;
    if (!separator.test(text)) return found;
    const at = separator.lastIndex;
    const isBlank = /^\s*$/.test(text.slice(last.span.end, at));
    const item = isBlank ? undefined : longestMatch(text, matchers, at - 1, at, true);
    if (item?.id === undefined || !isSimilar(item.text, first.text)) return found;
    afterItem.lastIndex = item.span.end;
    if (!isPlural && !afterItem.test(text)) return found;
    last = { ...item, certainty: lessCertain(item.certainty, isPlural ? first.certainty : "likely") };
    found.push(last);
  }
}

/** The lower of two certainties; an item of a list is no more certain than its first one. */
function lessCertain(one: Certainty, other: Certainty): Certainty {
  return certainties.indexOf(one) > certainties.indexOf(other) ? one : other;
}

/** Whether two identifiers of digits have nearly the same length; codes with letters always are similar. */
function isSimilar(item: string, first: string): boolean {
  return /\D/.test(item) ? /\D/.test(first) : Math.abs(item.length - first.length) < 2;
}
