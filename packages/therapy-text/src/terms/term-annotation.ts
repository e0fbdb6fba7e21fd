/** Annotations: the names of terms in a text, with their offsets. */
import type { TermName, Vocabulary, VocabularyLabels } from "@org/therapy-model/vocabulary";
import { changesKind, comparable, type Comparable, kindOf, separatesNumerals } from "./comparable.ts";
import { contextOf } from "./name-context.ts";
import { type NameNode, type NamePattern, treeOf } from "./name-tree.ts";
import { sharedHeadNames } from "./shared-head.ts";

/** A name of a term in a text. */
export interface TermAnnotation<Key extends string = string> extends TermName<Key> {
  /** Start offset, in UTF-16 code units. */
  readonly start: number;
  /** End offset, exclusive. */
  readonly end: number;
}

/** An abbreviation in brackets within a phrase. */
const bracket = /(?<=[\p{L}\d] ?)\([A-Z][A-Za-z0-9-]{0,8}\)(?=[ -][\p{L}\d])/gu;

/**
 * Finds the names of terms in a text; the longest one at each offset. An abbreviation in brackets may be within a name, as
 * in `chimeric antigen receptor (CAR) T cells`.
 */
export function annotateTerms(text: string, of: Vocabulary, labels: readonly VocabularyLabels[]): TermAnnotation[] {
  const annotations = annotateText(text, of, labels);
  const brackets = [...text.matchAll(bracket)].map(({ index }) => index);
  if (brackets.length === 0) return annotations;
  const plain = text.replaceAll(bracket, (words) => " ".repeat(words.length));
  const isAcross = (one: TermAnnotation): boolean => {
    const next = brackets[firstAtLeast(brackets, one.start)];
    return next !== undefined && next < one.end;
  };
  return withWider(annotations, annotateText(plain, of, labels).filter(isAcross));
}

/** Replaces the annotations that wider ones cover. Both lists are in the order of the text. */
function withWider(annotations: readonly TermAnnotation[], wider: readonly TermAnnotation[]): TermAnnotation[] {
  const ends = wider.map(({ end }) => end);
  const isFree = (one: TermAnnotation): boolean => {
    const next = wider[firstAtLeast(ends, one.start + 1)];
    return next === undefined || next.start >= one.end;
  };
  return [...annotations.filter(isFree), ...wider].toSorted((one, other) => one.start - other.start);
}

/** The index of the first of some ascending numbers that is not below a limit. */
function firstAtLeast(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function annotateText(text: string, of: Vocabulary, labels: readonly VocabularyLabels[]): TermAnnotation[] {
  const trees = [treeOf(of), ...labels.map((table) => treeOf(of, table))];
  const prepared = comparable(text);
  const annotations: TermAnnotation[] = [];
  const uncertain = new Set<TermAnnotation>();
  for (let at = 0; at < prepared.letters.length;) {
    const longest = isStart(text, prepared, at) ? longestAt(text, prepared, at, trees) : undefined;
    if (longest === undefined) {
      at++;
      continue;
    }
    const first = { ...longest.name, start: prepared.starts[at]!, end: prepared.ends[longest.last]! };
    const context = contextOf(text, of.id, first);
    const others = context === "other" ? undefined : sharedHeadNames(text, first, trees, of.id);
    at = longest.last + 1;
    if (others === undefined) continue;
    for (const one of [first, ...others]) {
      annotations.push(one);
      if (context === "unclear") uncertain.add(one);
    }
    const end = annotations.at(-1)!.end;
    while (at < prepared.letters.length && prepared.starts[at]! < end) at++;
  }
  return uncertain.size === 0 ? annotations : withoutUnclear(annotations, uncertain);
}

/** Removes the names with several meanings, unless the text has another name of the same term. */
function withoutUnclear(
  annotations: readonly TermAnnotation[],
  unclear: ReadonlySet<TermAnnotation>,
): TermAnnotation[] {
  const clear = new Set(annotations.filter((one) => !unclear.has(one)).map(({ key }) => key));
  return annotations.filter((one) => !unclear.has(one) || clear.has(one.key));
}

interface Match {
  readonly name: TermName;
  /** The index of its last letter. */
  readonly last: number;
}

function longestAt(text: string, prepared: Comparable, at: number, trees: readonly NameNode[]): Match | undefined {
  let longest: Match | undefined;
  let nodes = trees;
  for (let last = at; last < prepared.letters.length && nodes.length > 0; last++) {
    nodes = nodes.flatMap((node) => node.next.get(prepared.letters[last]!) ?? []);
    const end = nodes.some(({ patterns }) => patterns.length > 0) ? endOf(text, prepared, at, last) : undefined;
    if (end === undefined) continue;
    const matching = nodes.flatMap(({ patterns }) => patterns.filter((pattern) => fits(text, prepared, at, pattern)));
    // A name of the vocabulary takes precedence over an alias.
    const [first, ...others] = matching.toSorted((one, other) => rankOf(one) - rankOf(other));
    if (first === undefined) continue;
    const isShared = others.some((other) => other.name.key !== first.name.key && rankOf(other) === rankOf(first));
    longest = isShared ? undefined : { name: first.name, last: end };
  }
  return longest;
}

function rankOf({ name }: NamePattern): number {
  return name.by === "alias" ? 1 : 0;
}

/** Checks whether a name can begin at an index: at the start of a word, or with a capital after a short prefix, as in huCD19. */
function isStart(text: string, prepared: Comparable, at: number): boolean {
  if (isEdge(prepared, at)) return true;
  const start = prepared.starts[at]!;
  return (
    /[A-Z]/.test(text.charAt(start)) &&
    /(?<![A-Za-z])(?:anti|a|hu|h|m|sc|α)$/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^[A-Z]{2,}\d/.test(text.slice(start, start + 8))
  );
}

/** Returns the last letter of a name: at the end of a word, including a plural `s`, or before CAR, as in CD19CAR. */
function endOf(text: string, prepared: Comparable, at: number, last: number): number | undefined {
  const { letters, gaps, starts } = prepared;
  // A point and a digit continue a number: CLDN18 is not in CLDN18.2.
  if (gaps[last + 1] === "point" && /\d/.test(letters[last]!)) return undefined;
  if (isEdge(prepared, last + 1)) return last;
  if (
    /\d/.test(letters[last]!) &&
    /^CARs?(?:[-\s]?T)?(?![A-Za-z])/.test(text.slice(starts[last + 1], starts[last + 1]! + 6))
  )
    return last;
  const isPlural = last - at >= 3 && letters[last + 1] === "s" && letters[last] !== "s";
  return isPlural && isEdge(prepared, last + 2) ? last + 1 : undefined;
}

/** Checks whether a word can begin at an index: after a separator or a sign, and anywhere in Chinese text. */
function isEdge({ letters, gaps }: Comparable, at: number): boolean {
  if (at === 0 || at >= letters.length || gaps[at] !== "") return true;
  const [before, after] = [kindOf(letters[at - 1]!), kindOf(letters[at]!)];
  return [before, after].some((kind) => kind === "chinese" || kind === "sign");
}

/** A word after an inverted name that makes its last part the beginning of another name: `hypertension, pulmonary disease`. */
const continuesPhrase = /^[ -](?!(?:and|at|by|for|from|in|of|on|or|that|to|which|who|with|without)\b)\p{Ll}/u;

/** The characters after an offset, enough for a word. */
function following(text: string, end: number): string {
  return text.slice(end, end + 10);
}

/** Checks whether the separators and the case in the text are compatible with those of the name. */
function fits(text: string, prepared: Comparable, at: number, pattern: NamePattern): boolean {
  const { comparable: own, isInverted, isJoined, exactly } = pattern;
  const { gaps } = own;
  for (let index = 1; index < gaps.length; index++) {
    const gap = prepared.gaps[at + index]!;
    if ((gap === "comma" || gap === "stop") && gaps[index] !== gap) return false;
    if (isInverted && gaps[index] === "comma" && gap !== "comma") return false;
    if (gap === "" || gaps[index] !== "") continue;
    if (gap === "apart" && (isJoined || !changesKind(prepared.letters, at + index))) return false;
    if (endsInLetter(own, index) || separatesNumerals(prepared, at + index)) return false;
  }
  if (pattern.hasNumerals && !keepsNumerals(prepared, at, own)) return false;
  if (isInverted && continuesPhrase.test(following(text, prepared.ends[at + gaps.length - 1]!))) return false;
  return exactly === undefined || isWritten(text, prepared, at, gaps.length, exactly);
}

/** Checks whether a digit and one last letter, which the text separates, are at an index: CD19 T is not CD19t. */
function endsInLetter({ letters, gaps }: Comparable, index: number): boolean {
  const isLast = index === letters.length - 1 || gaps[index + 1] !== "";
  return isLast && kindOf(letters[index - 1]!) === "digit" && kindOf(letters[index]!) === "letter";
}

/** Checks whether the text separates the numerals that the name separates: Phase I-II is not Phase III. */
function keepsNumerals(prepared: Comparable, at: number, own: Comparable): boolean {
  return own.letters.every((_, index) => !separatesNumerals(own, index) || prepared.gaps[at + index] !== "");
}

/** Checks whether an abbreviation is written as it must be. One with digits may be in small letters: Her2, cd19. */
function isWritten(text: string, prepared: Comparable, at: number, length: number, exactly: string): boolean {
  if (/^\p{L}{2}$/u.test(exactly) && continuesName(text, prepared, at + length)) return false;
  const written = text.slice(prepared.starts[at], prepared.ends[at + length - 1]).replaceAll(/[^\p{L}\p{N}]/gu, "");
  if (written === exactly) return true;
  if (!/^[A-Z]{2,}\d+[A-Z]?\d*$/.test(exactly) || written.toLowerCase() !== exactly.toLowerCase()) return false;
  return /^[A-Z][a-z]+\d/.test(written) || (/^(?:[a-z]{3,}|cd)\d+[a-z]?\d*$/.test(written) && written.length > 3);
}

/** Checks whether a hyphen and a capital or digit follow two letters, which then begin another name: PD-L1, MG-K10. */
function continuesName(text: string, { gaps, starts, ends }: Comparable, at: number): boolean {
  return gaps[at] === "hyphen" && /[\p{Lu}\p{N}]/u.test(text.slice(starts[at], ends[at]));
}
