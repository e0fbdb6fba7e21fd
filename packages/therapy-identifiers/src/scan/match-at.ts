/** Matching one identifier at one offset of a text. */
import type { Span } from "../issue.ts";
import { toAsciiTwins } from "../scheme/ascii-twins.ts";
import type { IdentifierIssue } from "../scheme/identifier-issue.ts";
import type { Scheme } from "../scheme/scheme.ts";
import { spellingIssue } from "../scheme/spelling-issue.ts";
import { schemeTable } from "../scheme-table.ts";
import type { Certainty, IdentifierMatch } from "./identifier-match.ts";
import type { Matcher } from "./matcher.ts";

/** How a match may be made. */
interface MatchContext {
  /** Whether a cue precedes the identifier. */
  readonly cue: boolean;
  /** Whether the first letters of the identifier may be missing, because the cue replaces them. */
  readonly optionalHead: boolean;
}

const order: readonly Certainty[] = ["certain", "likely", "possible", "invalid"];

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
    const match =
      (matcher.cueRequired ? undefined : matchAt(text, matcher, word, { cue, optionalHead: false })) ??
      (start > word ? matchAt(text, matcher, start, { cue: true, optionalHead: true }) : undefined);
    if (match && (!best || precedes(match, best))) best = match;
  }
  return best;
}

/** Whether the first match is better: longer, or of the same length and more certain, or of a scheme with a higher precedence. */
function precedes(first: IdentifierMatch, second: IdentifierMatch): boolean {
  if (first.span.end !== second.span.end) return first.span.end > second.span.end;
  const difference = order.indexOf(first.certainty) - order.indexOf(second.certainty);
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
  const raw = (scheme.maxLength ? withoutPunctuation(candidate.raw) : candidate.raw).trimEnd();
  // Years have the form of short serial numbers.
  if ((scheme.sharedForm || matcher.cueRequired) && /^\D*(?:19|20)\d\d$/.test(raw)) return undefined;
  const exclusive = context.cue || !scheme.sharedForm;
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
  const zeros = missingZeros(raw, id, scheme, context.optionalHead);
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

/** A DOI without what follows it in a sentence: quotation marks and angle brackets end it, closing punctuation is not part of it. */
function withoutPunctuation(raw: string): string {
  const bare = raw.replace(/["<>{}].*$/s, "").replace(/[.,;:'”’\]]+$/, "");
  return bare.endsWith(")") && !bare.includes("(") ? bare.replace(/[.,;:)]+$/, "") : bare;
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
