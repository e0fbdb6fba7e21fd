/** The words in which issue messages describe forms and texts. */
import { withoutMarks } from "./pattern.ts";

/** What was expected and what was found, such as `expected NCT and 8 digits, found 7 digits`. */
export function describeMismatch(forms: readonly string[], text: string): string {
  return `expected ${forms.map(describeForm).join(" or ")}, found ${text ? describeText(forms[0], text) : "an empty text"}`;
}

/** `NCT and 8 digits` for a form of letters and digits; otherwise the form with its fields by name, such as `EU/1/<year>/<serial>`. */
function describeForm(form: string): string {
  const { head, least, most } = readDigits(form);
  if (!most) return form.replace(/:[^<>]*>/g, ">");
  return `${head ? `${head} and ` : ""}${least === most ? "" : `${least} to `}${most} digits`;
}

/** The text in quotation marks, or the number of its digits where that number is wrong. */
function describeText(form: string | undefined, text: string): string {
  const { head, least, most } = readDigits(form);
  const digits = withoutMarks(text.toUpperCase()).replace(withoutMarks(head.toUpperCase()), "");
  const { length } = digits;
  return most && /^\d+$/.test(digits) && (length < least || length > most)
    ? `${length} digit${length > 1 ? "s" : ""}`
    : `“${text.slice(0, 40)}”`;
}

/** The letters and the number of digits of a form that has no other field; both numbers are 0 for other forms. */
function readDigits(form = ""): { readonly head: string; readonly least: number; readonly most: number } {
  const [match, head = "", least = 1, most = least, further] =
    /^([^<]*)<\w+:(?:0?(\d+)(?:-(\d+))?|\[1-9]\\d\{0,(\d+)})>$/.exec(form) ?? [];
  return { head: head.trim(), least: match ? +least : 0, most: match ? +(further ?? 0) + +most : 0 };
}
