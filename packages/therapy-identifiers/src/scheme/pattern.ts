/** The regular expressions of the forms of a scheme. */
import type { SchemeDeclaration } from "./declaration.ts";
import { formTokens, type FormToken } from "./form.ts";

const marks = /[\s\-_/.:#]/g;

/** One form as users write it, with the pattern that each of its fields must match. */
export interface LooseForm {
  readonly list: readonly FormToken[];
  /** The tokens of the canonical form with the same fields. */
  readonly canonical: readonly FormToken[];
  readonly pattern: RegExp;
  readonly fields: readonly RegExp[];
}

/** The regular expressions of a scheme. */
export interface Patterns {
  /** Matches the canonical identifiers. */
  readonly strict: RegExp;
  /** The forms as users write them. */
  readonly loose: readonly LooseForm[];
}

/** The regular expressions of a scheme, each compiled when it is first used. */
export function lazyPatterns(declaration: SchemeDeclaration): Patterns {
  let strict: RegExp | undefined;
  let loose: LooseForm[] | undefined;
  return {
    get strict() {
      return (strict ??= anchored(declaration.forms.map(strictPattern).join("|")));
    },
    get loose() {
      return (loose ??= writtenForms(declaration).map(([form, canonical]) => {
        const list = formTokens(form);
        return {
          list,
          canonical: formTokens(canonical),
          pattern: anchored(loosePattern(form, declaration), "i"),
          fields: list.map(({ field }) => anchored(field)),
        };
      }));
    },
  };
}

/** Every form in which identifiers are written, with its canonical form: the canonical forms, then the other spellings. */
export function writtenForms({
  forms,
  spellings = {},
}: SchemeDeclaration): (readonly [form: string, canonical: string])[] {
  return [...forms.map((form) => [form, form] as const), ...Object.entries(spellings)];
}

/** The text without the spaces and punctuation that users put between the parts of an identifier. */
export function withoutMarks(text: string): string {
  return text.replace(marks, "");
}

/** A regular expression that must match the entire text. */
export function anchored(source?: string, flags?: string): RegExp {
  return new RegExp(`^(?:${source})$`, flags);
}

/** A regular expression source that matches the text literally. */
export function literal(text: string): string {
  return text.replace(/[.+*?^$()[\]{}|/\\]/g, "\\$&");
}

/** The regular expression source of the canonical identifiers of a form. */
export function strictPattern(form: string): string {
  return formTokens(form)
    .map(({ text, field }) => (field ? `(?:${field})` : literal(text)))
    .join("");
}

/** The regular expression source of a form after an optional cue, without its marks; where punctuation is exact, only spaces are optional. */
function loosePattern(form: string, { cues = [], exactPunctuation, embeddedPrefix, forms }: SchemeDeclaration): string {
  const gap = exactPunctuation ? "\\W{0,3}" : "";
  const cue = cues.length
    ? `(?:(?:${cues.join("|").replace(/ /g, gap)})${gap}(?:(?:no|nr|number|id|code)${gap})?)?`
    : "";
  const head = exactPunctuation ? embeddedPrefix : formTokens(forms[0] ?? "")[0]?.text;
  return `${cue}${formTokens(form)
    .map(({ text, field, pad }, index) => {
      if (field) return `(?<${text}>${pad ? `[1-9]\\d{0,${pad - 2}}|` : ""}${field})`;
      const source = exactPunctuation
        ? literal(text).replace(/:/g, ":\\s?").replace(/ /g, "\\s?")
        : literal(withoutMarks(text));
      return !index && text === head && /[^\W\d]{2}|[\u0080-\uFFFF]{2}/.test(text) ? `(?:${source})?` : source;
    })
    .join("")}`;
}
