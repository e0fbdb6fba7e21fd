import type { SchemeDeclaration } from "./declaration.ts";
import { formTokens, type FormToken } from "./form.ts";
import { literal } from "./pattern.ts";

/** The spaces and punctuation that users put between the parts of an identifier. */
export const gap = "[\\s\\-_/.:#]{0,3}";

/** How freely a form is matched in running text. */
export interface TextPatternOptions {
  /** Whether the digits of a field must be adjacent; otherwise spaces and line breaks may separate them. */
  readonly adjacentDigits: boolean;
  /** Whether the letters at the beginning may be missing, as after a cue. */
  readonly optionalHead: boolean;
}

/** The regular expression source of a form in running text. */
export function textPattern(form: string, declaration: SchemeDeclaration, options: TextPatternOptions): string {
  const list = formTokens(form);
  const head = declaration.embeddedPrefix ?? formTokens(declaration.forms[0] ?? "")[0]?.text;
  return list
    .map((token, index) => {
      if (token.field) return fieldPattern(token, token.field, options.adjacentDigits || declaration.exactPunctuation);
      const { text } = token;
      if (!text) return "";
      const optional = options.optionalHead && !index && text === head && /[^\W\d]{2}|[\u0080-\uFFFF]{2}/.test(text);
      if (declaration.exactPunctuation) {
        const source = literal(text).replace(/:/g, ":\\s?").replace(/ /g, "[\\s#:.-]{0,3}");
        return optional ? `(?:${source})?` : source;
      }
      return literalPattern(list, index, optional);
    })
    .join("");
}

function fieldPattern({ pad }: FormToken, field: string, adjacentDigits?: boolean): string {
  const source = adjacentDigits
    ? field
    : field.replace(/^\\d\{(\d\d|[6-9])\}$/, (_, count: string) => `\\d(?:[\\s-]{0,3}\\d){${Number(count) - 1}}`);
  return `(?:${pad ? `[1-9]\\d{0,${pad - 2}}|` : ""}${source})`;
}

/** Literal text with free punctuation. Between fields of variable length at least one mark is required. */
function literalPattern(list: readonly FormToken[], index: number, optional: boolean): string {
  const source = (list[index]?.text ?? "")
    .split(/[\s\-_/.:#]+/)
    .filter(Boolean)
    .join(gap);
  if (!index) return optional ? `(?:${source}${gap})?` : source + gap;
  const fixed = [list[index - 1], list[index + 1]].every(
    (near) => !near?.pad && /^\\d\{\d+\}$|^$/.test(near?.field ?? ""),
  );
  return (fixed || source ? gap : gap.replace("0", "1")) + source + (fixed || source ? gap : "");
}

/** The regular expression source of the cues that may precede an identifier. */
export function cuePattern({ cues }: SchemeDeclaration): string {
  return cues?.length
    ? `(?:(?:${cues.join("|").replace(/ /g, gap)})[(]?${gap}(?:(?:no|nr|number|id|code)${gap})?)?`
    : "";
}
