import { formTokens } from "../scheme/form.ts";
import { strictPattern } from "../scheme/pattern.ts";
import { textPattern } from "../scheme/text-pattern.ts";
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
  /** What must precede the word that was looked up, where the cue has two words. */
  readonly precededBy?: RegExp;
  /** Whether a cue is required. */
  readonly cueRequired: boolean;
  /** Whether every form begins with letters that belong to the scheme. */
  readonly hasHead: boolean;
}

/** No letter or digit may follow an identifier. */
const end = "(?![A-Za-z0-9])";

/** The letters that each form of a scheme begins with; empty where a form begins with a field. */
export function formHeads(key: SchemeKey): string[] {
  return schemeTable[key].forms.map((form) => (formTokens(form)[0]?.text ?? "").replace(/[^\p{L}]+/gu, " ").trim());
}

/** Builds the matcher of a scheme. */
export function buildMatcher(key: SchemeKey): Matcher {
  const scheme = schemeTable[key];
  const forms = scheme.forms.toSorted((first, second) => formTokens(second).length - formTokens(first).length);
  const sticky = (adjacentDigits: boolean, optionalHead: boolean): RegExp =>
    new RegExp(
      `(?:${forms.map((form) => textPattern(form, scheme, { adjacentDigits, optionalHead })).join("|")})${end}`,
      "iy",
    );
  const cueRequired = scheme.textMatch === "cue";
  return {
    key,
    entire: sticky(true, false),
    separated: sticky(false, false),
    afterCue: sticky(true, true),
    separatedAfterCue: sticky(false, true),
    cueRequired,
    hasHead: !cueRequired && formHeads(key).every((head) => head.length > 1),
  };
}

/** Matches any canonical form of the schemes, with any kind of hyphen. */
export function anyFormPattern(matchers: readonly Matcher[]): RegExp | undefined {
  if (!matchers.length) return undefined;
  const hyphens = (source: string): string => source.replace(/-(?=[^\]]*(?:\[|$))/g, "[-\\u2010-\\u2015\\u2212]");
  const sources = matchers.flatMap(({ key }) => schemeTable[key].forms.map((form) => hyphens(strictPattern(form))));
  return new RegExp(`(?:${sources.join("|")})${end}`, "iy");
}
