import { toAsciiTwins } from "./ascii-twins.ts";
import { isPossibleYear, usualMaxLength, yearOf } from "./canonical-form.ts";
import type { SchemeDeclaration } from "./declaration.ts";
import { describeMismatch } from "./describe.ts";
import type { IdentifierIssue } from "./identifier-issue.ts";
import { withoutMarks, type LooseForm, type Patterns } from "./pattern.ts";
import type { Result } from "../result.ts";

/** An identifier in its canonical form, with its parts by field name. */
export interface ParsedText {
  readonly id: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** Words and digits that are entered where there is no identifier. */
const emptyWords = /^(n\/?[ad]|none|nil.*|null|unknown|pending|tb[acd]|not \w+|x+|0+|[-?]+)\.?$/i;

/** Reads any spelling that can mean only one identifier of the scheme. */
export function parseText(
  declaration: SchemeDeclaration,
  patterns: Patterns,
  text: string,
): Result<ParsedText, IdentifierIssue> {
  const { forms, maxLength = usualMaxLength, exactPunctuation } = declaration;
  const trimmed = text.trim();
  if (trimmed.length > 4 * maxLength) {
    return fail("too_long", `expected at most ${maxLength} characters, found ${trimmed.length}`);
  }
  const folded = toAsciiTwins(trimmed).trim();
  if (!folded) return fail("empty", describeMismatch(forms, ""));
  if (!patterns.strict.test(folded) && emptyWords.test(folded)) {
    return fail("placeholder", `“${folded.slice(0, 40)}” is a placeholder, not a ${declaration.name}`);
  }
  const bare = exactPunctuation ? folded : withoutMarks(folded);
  const found = new Map<string, ParsedText>();
  for (const form of patterns.loose) {
    const parsed = readForm(form, bare);
    if (parsed && patterns.strict.test(parsed.id)) found.set(parsed.id, parsed);
  }
  const [first, second] = found.values();
  if (!first) return fail("form", describeMismatch(forms, trimmed));
  if (second) {
    return fail("ambiguous", `“${trimmed.slice(0, 40)}” can be read as ${first.id} or ${second.id}`);
  }
  const issue = findFault(declaration, first.id, text);
  return issue ? { ok: false, issues: [issue] } : { ok: true, value: first };
}

/** What makes an identifier that a text spells invalid: a placeholder, an impossible year, or wrong check characters, which are always the last ones. */
function findFault(declaration: SchemeDeclaration, id: string, text = id): IdentifierIssue | undefined {
  const { placeholder, years, checkDigit } = declaration;
  if (placeholder?.test(id)) return issueOf("placeholder", `${id} is a placeholder`);
  const year = years ? yearOf(id) : 0;
  if (years && !isPossibleYear(year, years)) {
    return issueOf("year", `expected a year from ${years[0]} to ${years[1] ?? 2099}, found ${year} in ${id}`);
  }
  const wrong = checkDigit?.(id);
  if (!wrong) return undefined;
  const { expected, found } = wrong;
  const end = text.trimEnd().length;
  const message = `expected check digit ${expected} at the end of ${id}, found ${found}`;
  const span = { start: end - found.length, end };
  return { code: "check_digit", severity: "error", path: [], message, span, expected };
}

/** The identifier that a text spells in one form, with the zeros and the letter case of its parts restored. */
function readForm({ list, canonical, pattern, fields }: LooseForm, text: string): ParsedText | undefined {
  const groups = pattern.exec(text)?.groups;
  if (!groups) return undefined;
  const parts: Record<string, string> = {};
  for (const [index, { text: name, field, pad = 0 }] of list.entries()) {
    if (field) parts[name] = restored(groups[name] ?? "", fields[index], pad);
  }
  return { id: canonical.map(({ text: name, field }) => (field ? parts[name] : name)).join(""), parts };
}

/** A part with its zeros or in the letter case that its field requires. */
function restored(part: string, field: RegExp | undefined, pad: number): string {
  if (field === undefined || field.test(part)) return part;
  return [part.padStart(pad, "0"), part.toUpperCase(), part.toLowerCase()].find((one) => field.test(one)) ?? part;
}

function fail(code: PlainCode, message: string): { ok: false; issues: IdentifierIssue[] } {
  return { ok: false, issues: [issueOf(code, message)] };
}

type PlainCode = Exclude<IdentifierIssue["code"], "spelling" | "check_digit" | "look_alike">;

function issueOf(code: PlainCode, message: string): IdentifierIssue {
  return { code, severity: "error", path: [], message };
}
