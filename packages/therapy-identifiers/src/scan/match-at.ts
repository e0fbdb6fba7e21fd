/** Matching one identifier at one offset of a text. */
import type { Span } from "../issue.ts";
import { toAsciiTwins } from "../scheme/ascii-twins.ts";
import type { IdentifierIssue } from "../scheme/identifier-issue.ts";
import type { Scheme } from "../scheme/scheme.ts";
import { spellingIssue } from "../scheme/spelling-issue.ts";
import { schemeTable } from "../scheme-table.ts";
import { isDigit, isLetter } from "./characters.ts";
import { doiEnd, isRatio } from "./doi-end.ts";
import { certainties, type Certainty, type IdentifierMatch } from "./identifier-match.ts";
import type { Matcher } from "./matcher.ts";

/** How a match may be made. */
interface MatchContext {
  /** Whether a cue precedes the identifier. */
  readonly cue: boolean;
  /** Whether the first letters of the identifier may be missing, because the cue replaces them. */
  readonly optionalHead: boolean;
}

/** The longest identifier that one of the schemes matches at the offset of a word or, after that word as a cue, at `start`. */
export function longestMatch(
  text: string,
  matchers: readonly Matcher[] | undefined,
  word: number,
  start: number,
  cue = false,
): IdentifierMatch | undefined {
  if (!matchers) return undefined;
  let best: IdentifierMatch | undefined;
  for (const matcher of matchers) {
    if (matcher.precededBy && !matcher.precededBy.test(text.slice(Math.max(0, word - 16), word))) continue;
    if (matcher.cueRequired && !matcher.precededBy && isPartOfName(text, word)) continue;
    const match =
      (matcher.cueRequired ? undefined : matchAt(text, matcher, word, { cue, optionalHead: false })) ??
      (start > word ? matchAt(text, matcher, start, { cue: true, optionalHead: true }) : undefined);
    if (match && (!best || precedes(match, best))) best = match;
  }
  return best ?? incomplete(text, matchers, word);
}

/** The first identifier with a word joined to it or with too few digits, where no scheme has a whole one. */
function incomplete(text: string, matchers: readonly Matcher[], word: number): IdentifierMatch | undefined {
  for (const matcher of matchers) {
    if (matcher.cueRequired || (matcher.joined === undefined && matcher.short === undefined)) continue;
    if (matcher.precededBy && !matcher.precededBy.test(text.slice(Math.max(0, word - 16), word))) continue;
    const match = incompleteMatch(text, matcher, word);
    if (match) return match;
  }
  return undefined;
}

/** Whether a hyphen, dot or underscore joins a word to letters before it, as in `XB-GENE-123456`; a dot after it makes it a host name. */
function isPartOfName(text: string, word: number): boolean {
  const joint = text.charCodeAt(word - 1);
  if (joint !== 45 && joint !== 46 && joint !== 95) return false;
  // The stop after a DOI: `10.1000/abc.PMID: 31234567`.
  if (joint === 46 && /^pmc?id\b/i.test(text.slice(word, word + 6))) return false;
  const before = text.charCodeAt(word - 2);
  return (isLetter(before) || isDigit(before)) && !/^[A-Za-z0-9]+\./.test(text.slice(word, word + 24));
}

/** Whether the first match is better: longer, or of the same length and more certain, or of a scheme with a higher precedence. */
function precedes(first: IdentifierMatch, second: IdentifierMatch): boolean {
  if (first.span.end !== second.span.end) return first.span.end > second.span.end;
  const difference = certainties.indexOf(first.certainty) - certainties.indexOf(second.certainty);
  return difference ? difference < 0 : precedence(first) > precedence(second);
}

function precedence({ scheme }: IdentifierMatch): number {
  return schemeTable[scheme].precedence ?? 0;
}

/** The identifier of one scheme at an offset. */
function matchAt(text: string, matcher: Matcher, start: number, context: MatchContext): IdentifierMatch | undefined {
  const scheme = schemeTable[matcher.key];
  const candidate = findCandidate(text, matcher, start, context.optionalHead);
  if (!candidate) return undefined;
  const raw = (
    scheme.maxLength ? candidate.raw.slice(0, doiEnd(candidate.raw, text[start - 1])) : candidate.raw
  ).trimEnd();
  if (scheme.maxLength && !context.cue && isRatio(raw, text[start - 1])) return undefined;
  // Years have the form of short serial numbers.
  if ((scheme.sharedForm || matcher.cueRequired) && /^\D*(?:19|20)\d\d$/.test(raw)) return undefined;
  const exclusive = !matcher.weak && (context.cue || !scheme.sharedForm);
  const place = { scheme: matcher.key, span: { start, end: start + raw.length } };
  if (scheme.is(raw) && text.startsWith(raw, start)) {
    return { ...place, id: raw, certainty: exclusive ? "certain" : "possible", text: raw, issues: [] };
  }
  const parsed = scheme.parse(raw);
  const found = { ...place, text: text.slice(start, place.span.end) };
  if (!parsed.ok) {
    const [issue] = parsed.issues;
    if (!issue || !reportsInvalid(issue.code, matcher, scheme, context.cue)) return undefined;
    return { ...found, certainty: "invalid", issues: [located(issue, found.span)] };
  }
  const { id } = parsed.value;
  if (id === found.text) return { ...found, id, certainty: exclusive ? "certain" : "possible", issues: [] };
  const isCueApart = context.optionalHead && !isLetter(text.charCodeAt(start - 1));
  const zeros = missingZeros(raw, id, scheme, isCueApart);
  if (zeros === undefined) return undefined;
  const certainty: Certainty = zeros > 0 || candidate.separated || !exclusive ? "possible" : "likely";
  const detail =
    zeros > 0
      ? `${zeros} leading zero${zeros > 1 ? "s are" : " is"} missing`
      : candidate.separated
        ? "its digits are separated"
        : "";
  return { ...found, id, certainty, issues: [spellingIssue(found.text, id, "warning", detail)] };
}

/** The words that have a form of the scheme, read with adjacent digits, else with full-width characters, else with separated digits. */
function findCandidate(
  text: string,
  matcher: Matcher,
  start: number,
  optionalHead: boolean,
): { readonly raw: string; readonly separated: boolean } | undefined {
  const pattern = optionalHead ? matcher.afterCue : matcher.entire;
  pattern.lastIndex = start;
  if (pattern.test(text)) return { raw: text.slice(start, pattern.lastIndex), separated: false };
  const slice = text.slice(start, start + (schemeTable[matcher.key].maxLength ?? 64) + 32);
  const window = /[^\0-~]/.test(slice) ? toAsciiTwins(slice) : slice;
  const raw = window === slice ? undefined : matchedText(pattern, window);
  if (raw) return { raw, separated: false };
  if (raw !== undefined) return undefined;
  const separated = matchedText(optionalHead ? matcher.separatedAfterCue : matcher.separated, window);
  return separated ? { raw: separated, separated: true } : undefined;
}

function matchedText(pattern: RegExp, window: string): string | undefined {
  pattern.lastIndex = 0;
  return pattern.test(window) ? window.slice(0, pattern.lastIndex) : undefined;
}

/** An identifier with a word joined to it, or an invalid one with too few digits. */
function incompleteMatch(text: string, matcher: Matcher, start: number): IdentifierMatch | undefined {
  const scheme = schemeTable[matcher.key];
  const joined = stickyMatch(matcher.joined, text, start);
  if (joined !== undefined && scheme.is(joined)) {
    const span = { start, end: start + joined.length };
    return { scheme: matcher.key, id: joined, certainty: "likely", text: joined, span, issues: [] };
  }
  const raw = stickyMatch(matcher.short, text, start);
  const parsed = raw === undefined ? undefined : scheme.parse(raw);
  if (raw === undefined || !parsed || parsed.ok) return undefined;
  const span = { start, end: start + raw.length };
  return { scheme: matcher.key, certainty: "invalid", text: raw, span, issues: parsed.issues };
}

function stickyMatch(pattern: RegExp | undefined, text: string, start: number): string | undefined {
  if (!pattern) return undefined;
  pattern.lastIndex = start;
  return pattern.test(text) ? text.slice(start, pattern.lastIndex) : undefined;
}

/** Whether a text with this issue is reported as an invalid identifier instead of being ignored. */
function reportsInvalid(code: string, matcher: Matcher, scheme: Scheme, cue: boolean): boolean {
  if (!["placeholder", "check_digit", "year"].includes(code)) return false;
  return cue || (!scheme.sharedForm && (matcher.hasHead || matcher.key === "orcid" || code === "placeholder"));
}

/** The number of leading zeros that a spelling omits; `undefined` where so many are missing that it means something else. */
function missingZeros(raw: string, id: string, scheme: Scheme, optionalHead: boolean): number | undefined {
  const digits = raw.replace(/\D/g, "");
  const zeros = id.replace(/\D/g, "").length - digits.length;
  const most = /[:_]/.test(raw) ? 6 : optionalHead || !scheme.embeddedPrefix ? 3 : 0;
  return zeros > most || (zeros > 0 && /^(?:19|20)\d\d$/.test(digits)) ? undefined : zeros;
}

/** The issue with its span in the searched text: check characters are always the last ones. */
function located(issue: IdentifierIssue, { end }: Span): IdentifierIssue {
  return issue.code === "check_digit" ? { ...issue, span: { start: end - issue.expected.length, end } } : issue;
}
