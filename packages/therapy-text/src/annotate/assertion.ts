/** Negation and speculation: the words in a clause that deny what follows or precedes, or state it as planned or possible. */
import type { Mention } from "./mention.ts";

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly isNegation: boolean;
  /** Whether it applies to the words before it. */
  readonly isBackward: boolean;
}

const negationBefore =
  "(?:did|does|do|was|were|is|are|has|have|had|will|would|should|must|could|can|may)(?: not|n't|n’t)(?! only)|(?<!if |or )not(?! only| later than| more than| less than)|without|never|cannot|lack(?:s|ed|ing)?(?: of)?|absence of|free (?:of|from)|negative for|deny|denies|denied|exclude[sd]?|excluding|exclusion of|ruled? out|neither|nor|no(?! (?:later|more|less|longer|fewer|greater|sooner|earlier|other|one|doubt)(?![a-z]))";
const finding =
  "observed|reported|detected|seen|found|included|allowed|permitted|eligible|required|met|reached|achieved|noted|identified|present|approved|demonstrated";
const negationAfter = `(?:(?:was|were|is|are|has|have|had)(?: not|n't|n’t)(?: been)? |not )(?:${finding})|(?:is|are|was|were) (?:absent|excluded|ruled out|prohibited)|did not occur`;
const speculationBefore =
  "may(?! \\d)|might|could|(?:plan|plans|planned|planning)(?: to)?|expect(?:s|ed)?(?: to)?|anticipate[sd]|intend(?:s|ed)?(?! for| use)|propose[sd]|potential(?:ly)?|possible|possibly|probable|probably|suspected|presumed|hope(?:s|d)?|if approved|under consideration for";
const speculationAfter = "(?:is|are|was|were) (?:planned|expected|anticipated|possible|suspected|under consideration)";
const chineseNegation =
  "没有|不包括|不含|排除|否认|从未|未见|未曾|未经|尚未|并未|无(?!论|进展|事件|病|关|细胞|菌|效|缝|复发|创)|未(?!来|成年)|非(?=患)";
const chineseSpeculation = "可能|计划|预计|有望|疑似|或许|拟(?=[进开提用在于纳申治])|预期";

/** Cues in the order of their precedence: the groups are negation after, negation before, speculation after, speculation before. */
const cuePattern = new RegExp(
  `(?<![A-Za-z-])(?:(${negationAfter})|(${speculationAfter})|(${negationBefore})|(${speculationBefore}))(?![A-Za-z-])|(${chineseNegation})|(${chineseSpeculation})`,
  "giu",
);

/** Quick tests of whether a text can have a cue. */
const mayHaveCue =
  /\b(?:no|not|never|nor|neither|without|lack|absent|absence|free|negative|deny|denie|exclude|excluding|exclusion|ruled?|may|might|could|plan|expect|anticipate|intend|propose|potential|possible|possibly|probable|probably|suspect|presumed|if approved|hope|under|cannot)|n['’]t|[没不排否从未并无尚非可计预有疑或拟是]/iu;

/** The end of a clause. A comma ends it before a word that begins another one. */
const clauseEnd =
  /[;:!?\n\r。；！？：]|\.(?=\s|$)|,\s(?=(?:but|however|which|who|whose|while|whereas|although|and (?:is|was|were|are|has|have|will|it|they|we|the))\b)|\s(?:but|however|whereas|although|except(?: for)?|despite|unless|other than|because|and (?:is|was|were|are|has|have|will))(?=\s)|，(?=但|而|且)/giu;

/** The most characters between a cue and what it applies to. */
const reach = 90;
const reachBackward = 60;

/** Marks the mentions that words of their clause negate or state as possible. */
export function markAssertions(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length === 0 || !mayHaveCue.test(text)) return mentions;
  const cues = cuesOf(text);
  if (cues.length === 0) return mentions;
  const breaks = [...text.matchAll(clauseEnd)].map(({ index }) => index);
  let from = 0;
  return mentions.map((one) => {
    while (from < cues.length && cues[from]!.end < one.start - reach) from += 1;
    let [negated, speculative] = [false, false];
    for (let index = from; index < cues.length; index++) {
      const cue = cues[index]!;
      if (cue.start > one.end + reachBackward) break;
      if (!applies(cue, one, breaks)) continue;
      if (cue.isNegation) negated = true;
      else speculative = true;
    }
    if (!negated && !speculative) return one;
    return { ...one, ...(negated && { negated }), ...(speculative && { speculative }) };
  });
}

function cuesOf(text: string): Cue[] {
  return [...text.matchAll(cuePattern)].flatMap(({ 0: words, index, ...groups }) => {
    // The month is not a verb.
    if (words === "May" || words === "MAY") return [];
    const isBackward = groups[1] !== undefined || groups[2] !== undefined;
    const isNegation = groups[1] !== undefined || groups[3] !== undefined || groups[5] !== undefined;
    const cue = { start: index, end: index + words.length, isNegation, isBackward };
    // A verb between two names denies the one before it and the one after it.
    return groups[1] === undefined ? [cue] : [cue, { ...cue, isBackward: false }];
  });
}

function applies(cue: Cue, { start, end }: Mention, breaks: readonly number[]): boolean {
  if (cue.isBackward) {
    return cue.start >= end && cue.start - end <= reachBackward && !hasBreak(breaks, end, cue.start);
  }
  return cue.end <= start && start - cue.end <= reach && !hasBreak(breaks, cue.end, start);
}

/** Checks whether a clause ends between two offsets. */
function hasBreak(breaks: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (breaks[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < breaks.length && breaks[low]! < to;
}
