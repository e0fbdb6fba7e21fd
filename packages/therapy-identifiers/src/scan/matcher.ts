import { formTokens } from "../scheme/form.ts";
import { literal, strictPattern, writtenForms } from "../scheme/pattern.ts";
import { gap, textPattern } from "../scheme/text-pattern.ts";
import { schemeTable, type SchemeKey } from "../scheme-table.ts";

/** How the forms of one scheme are matched at an offset of a text. */
export interface Matcher {
  readonly key: SchemeKey;
  /** The entire identifier, the digits of each field adjacent. */
  readonly entire: RegExp;
  /** The entire identifier, its digits possibly separated by spaces or line breaks. */
  readonly separated: RegExp;
  /** The identifier after a cue, with or without the letters that it begins with. */
  readonly afterCue: RegExp;
  readonly separatedAfterCue: RegExp;
  /** The entire identifier with a word joined to its last digit; only where every form ends in a fixed number of digits. */
  readonly joined?: RegExp;
  /** The letters with too few digits, the first of which is zero; only where the scheme has one form of letters and many digits. */
  readonly short?: RegExp;
  /** Whether the cue is also an ordinary word. */
  readonly weak?: boolean;
  /** What must precede the word that was looked up, where the cue has two words. */
  readonly precededBy?: RegExp;
  /** Whether a cue is required. */
  readonly cueRequired: boolean;
  /** Whether every form begins with letters that belong to the scheme. */
  readonly hasHead: boolean;
}

/** No letter or digit may follow an identifier. */
const end = "(?![A-Za-z0-9])";

/** The forms in which identifiers of a scheme are written, canonical or not. */
export function formsInText(key: SchemeKey): string[] {
  return writtenForms(schemeTable[key]).map(([form]) => form);
}

/** The letters that each form begins with; empty where a form begins with a field. */
export function formHeads(forms: readonly string[]): string[] {
  return forms.map((form) => (formTokens(form)[0]?.text ?? "").replace(/[^\p{L}]+/gu, " ").trim());
}

/** Builds the matcher of a scheme. */
export function buildMatcher(key: SchemeKey): Matcher {
  const scheme = schemeTable[key];
  const forms = formsInText(key).toSorted((first, second) => formTokens(second).length - formTokens(first).length);
  const sticky = (adjacentDigits: boolean, optionalHead: boolean): RegExp =>
    new RegExp(
      `(?:${forms.map((form) => textPattern(form, scheme, { adjacentDigits, optionalHead })).join("|")})${end}`,
      "iy",
    );
  const cueRequired = scheme.textMatch === "cue";
  const hasHead = !cueRequired && formHeads(scheme.forms).every((head) => head.length > 1);
  return {
    key,
    ...(hasHead && digitPatterns(scheme.forms)),
    entire: sticky(true, false),
    separated: sticky(false, false),
    afterCue: sticky(true, true),
    separatedAfterCue: sticky(false, true),
    cueRequired,
    hasHead,
  };
}

/** The patterns of a joined word and of missing digits, for forms that end in a fixed number of digits. */
function digitPatterns(forms: readonly string[]): Pick<Matcher, "joined" | "short"> {
  const ends = forms.map((form) => {
    const [last, digits] = formTokens(form).toReversed();
    return last?.text === "" ? Number(/^\\d\{(\d+)\}$/.exec(digits?.field ?? "")?.[1] ?? 0) : 0;
  });
  if (ends.some((count) => count < 4)) return {};
  const [head, digits, ...others] = formTokens(forms[0] ?? "");
  const pad = forms.length === 1 && others.length === 1 ? (digits?.pad ?? 0) : 0;
  return {
    joined: new RegExp(`(?:${forms.map(strictPattern).join("|")})(?=[A-Z]?[a-z]{2})`, "y"),
    ...(pad > 6 && { short: new RegExp(`${literal(head?.text ?? "")}${gap}0\\d{3,${pad - 2}}${end}`, "iy") }),
  };
}

/** Matches any canonical form of the schemes, with any kind of hyphen. */
export function anyFormPattern(matchers: readonly Matcher[]): RegExp | undefined {
  if (!matchers.length) return undefined;
  const hyphens = (source: string): string => source.replace(/-(?=[^\]]*(?:\[|$))/g, "[-\\u2010-\\u2015\\u2212]");
  const sources = matchers.flatMap(({ key }) => formsInText(key).map((form) => hyphens(strictPattern(form))));
  return new RegExp(`(?:${sources.join("|")})${end}`, "iy");
}
