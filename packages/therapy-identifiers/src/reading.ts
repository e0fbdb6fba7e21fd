/** Reading one identifier at one place of a text. */
import { hashOf } from "./characters.ts";
import { lookAlike } from "./diagnose.ts";
import type { FindIndex, Matcher } from "./find-index.ts";
import type { Certainty, Finding } from "./finding.ts";
import { fold } from "./fold.ts";
import { anyScheme } from "./identifier.ts";
import type { IdentifierIssue } from "./issue.ts";

/** The longest identifier that one of the schemes reads, from the word or from where its digits begin. */
export function best(
  text: string,
  matchers: readonly Matcher[] | undefined,
  word: number,
  start: number,
  cue = false,
): Finding | undefined {
  if (!matchers) return undefined;
  let won: Finding | undefined;
  for (const matcher of matchers) {
    if (matcher.prior && !matcher.prior.test(text.slice(Math.max(0, word - 16), word))) continue;
    const own =
      (matcher.cued ? undefined : attempt(text, matcher, word, cue, false)) ??
      (start > word ? attempt(text, matcher, start, true, true) : undefined);
    if (own && (!won || own.end > won.end || (own.end === won.end && order(own) < order(won)))) won = own;
  }
  return won;
}

const order = ({ certainty }: Finding): number => ["certain", "likely", "possible", "refused"].indexOf(certainty);

/** The identifier of one scheme from one place in the text. */
function attempt(text: string, matcher: Matcher, start: number, cue: boolean, rest: boolean): Finding | undefined {
  const scheme = anyScheme[matcher.key];
  const whole = rest ? matcher.rest : matcher.whole;
  whole.lastIndex = start;
  let raw: string | undefined;
  let broken = false;
  if (whole.test(text)) raw = text.slice(start, whole.lastIndex);
  else {
    const slice = text.slice(start, start + (scheme.max ?? 64) + 32);
    const window = /[^\0-~]/.test(slice) ? fold(slice) : slice;
    if (window !== slice) raw = matched(whole, window);
    if (raw === undefined) {
      raw = matched(rest ? matcher.brokenRest : matcher.broken, window);
      broken = raw !== undefined;
    }
    if (!raw) return undefined;
  }
  if (scheme.max) {
    // The end of a DOI is anyone's guess: quotation marks and angle brackets end it, and marks of the sentence are not part of it.
    raw = raw.replace(/["<>{}].*$/s, "").replace(/[.,;:'”’\]]+$/, "");
    if (raw.endsWith(")") && !raw.includes("(")) raw = raw.replace(/[.,;:)]+$/, "");
  }
  raw = raw.trimEnd();
  if ((scheme.shared || matcher.cued) && /^\D*(?:19|20)\d\d$/.test(raw)) return undefined;
  if (scheme.is(raw) && text.startsWith(raw, start)) {
    return {
      scheme: matcher.key,
      id: raw,
      certainty: cue || !scheme.shared ? "certain" : "possible",
      text: raw,
      start,
      end: start + raw.length,
      against: [],
    };
  }
  const read = scheme.parse(raw);
  const end = start + raw.length;
  const shown = { scheme: matcher.key, text: text.slice(start, end), start, end };
  if (!read.ok) {
    return ["placeholder", "check_digit", "year"].includes(read.issue.code) &&
      (cue || (!scheme.shared && (matcher.headed || matcher.key === "orcid" || read.issue.code === "placeholder")))
      ? { ...shown, certainty: "refused", against: [read.issue] }
      : undefined;
  }
  const { id } = read;
  const sure = cue || !scheme.shared;
  if (id === shown.text) return { ...shown, id, certainty: sure ? "certain" : "possible", against: [] };
  const digits = raw.replace(/\D/g, "");
  const zeros = id.replace(/\D/g, "").length - digits.length;
  const most = /[:_]/.test(raw) ? 6 : rest || !scheme.banana ? 3 : 0;
  if (zeros > most || (zeros > 0 && /^(?:19|20)\d\d$/.test(digits))) return undefined;
  const certainty: Certainty = zeros > 0 || broken || !sure ? "possible" : "likely";
  const say =
    zeros > 0
      ? `leaves out ${zeros} leading zero${zeros > 1 ? "s" : ""} of`
      : broken
        ? "breaks up"
        : "is not the usual spelling of";
  return { ...shown, id, certainty, against: [unusual(shown.text, id, say)] };
}

function matched(pattern: RegExp, window: string): string | undefined {
  pattern.lastIndex = 0;
  return pattern.test(window) ? window.slice(0, pattern.lastIndex) : undefined;
}

/** An identifier in which letters stand for digits or letters of another script for Latin ones. */
export function misread(text: string, index: FindIndex, start: number, digits: number): Finding | undefined {
  let known = false;
  for (let cut = digits; !known && cut > start + 1 && cut > digits - 4; cut -= 1)
    known = index.words.get(hashOf(text, start, cut))?.some(({ headed }) => headed) ?? false;
  if (!known) return undefined;
  const raw = /^[^\s,;()[\]"<>]{3,40}/.exec(text.slice(start, start + 40))?.[0].replace(/[.:]+$/, "");
  if (!raw) return undefined;
  for (let cut = digits; cut > start + 1 && cut > digits - 4; cut -= 1) {
    for (const { key, headed } of index.words.get(hashOf(text, start, cut)) ?? []) {
      const issue = headed ? lookAlike(anyScheme[key], raw) : undefined;
      if (!issue) continue;
      return {
        scheme: key,
        certainty: "refused",
        text: raw,
        start,
        end: start + raw.length,
        against: [{ ...issue, position: (issue.position ?? 0) + start }],
      };
    }
    if (!/[OoQDIli|ZzSsB]/.test(text[cut - 1] ?? "")) break;
  }
  return undefined;
}

/** What speaks against an identifier that is not written in its canonical spelling. */
export function unusual(words: string, id: string, say = "is not the usual spelling of"): IdentifierIssue {
  return { code: "spelling", message: `“${words}” ${say} ${id}`, suggestion: id };
}
