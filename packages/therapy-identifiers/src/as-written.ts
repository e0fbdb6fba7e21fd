import { exact } from "./scheme.ts";
import { tokens } from "./shape.ts";
import type { SchemeSpec } from "./spec.ts";

/** The marks that people put between the parts of an identifier, or leave out. */
export const gap = "[\\s\\-_/.:#]{0,3}";

/** The regular expression of a form as people write it in running text; `dense` keeps the digits of a field together, `headless` lets the letters at its beginning be absent. */
export function asWritten(form: string, as: SchemeSpec, dense: boolean, headless: boolean): string {
  const list = tokens(form);
  const own = as.banana ?? tokens(as.forms[0] ?? "")[0]?.text;
  return list
    .map(({ text, field, pad }, index) => {
      if (field) {
        const broken =
          dense || as.rigid
            ? field
            : field.replace(
                /^\\d\{(\d\d|[6-9])\}$/,
                (_, count: string) => `\\d(?:[\\s-]{0,3}\\d){${Number(count) - 1}}`,
              );
        return `(?:${pad ? `[1-9]\\d{0,${pad - 2}}|` : ""}${broken})`;
      }
      if (!text) return "";
      const optional = headless && !index && text === own && /[^\W\d]{2}|[\u0080-\uFFFF]{2}/.test(text);
      if (as.rigid) {
        const said = exact(text).replace(/:/g, ":\\s?").replace(/ /g, "[\\s#:.-]{0,3}");
        return optional ? `(?:${said})?` : said;
      }
      const said = text
        .split(/[\s\-_/.:#]+/)
        .filter(Boolean)
        .join(gap);
      if (!index) return optional ? `(?:${said}${gap})?` : said + gap;
      const fixed = [list[index - 1], list[index + 1]].every(
        (near) => !near?.pad && /^\\d\{\d+\}$|^$/.test(near?.field ?? ""),
      );
      return (fixed || said ? gap : gap.replace("0", "1")) + said + (fixed || said ? gap : "");
    })
    .join("");
}

/** The regular expression of the words that may stand before an identifier. */
export function lead({ cues }: SchemeSpec): string {
  return cues?.length
    ? `(?:(?:${cues.join("|").replace(/ /g, gap)})[(]?${gap}(?:(?:no|nr|number|id|code)${gap})?)?`
    : "";
}
