import { fold } from "./fold.ts";
import type { IdentifierIssue } from "./issue.ts";
import { gap, lead } from "./as-written.ts";
import type { Scheme } from "./scheme.ts";
import { tokens } from "./shape.ts";

/** Each ASCII letter with the letters of other scripts that look the same. */
const foreign = new Map(
  "AАΑ BВΒ CСϹ EЕΕ HНΗ IІΙ JЈ KКΚ MМΜ NΝ OОΟ PРΡ SЅ TТΤ XХΧ YҮΥ ZΖ aа cс eе iі jј oоο pр sѕ xх yу νv"
    .split(" ")
    .flatMap((twins) => [...twins].slice(1).map((twin) => [twin, twins[0] ?? ""] as const)),
);

/** Each digit with the letters that are typed for it. */
const digits: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  Q: "0",
  D: "0",
  I: "1",
  l: "1",
  i: "1",
  "|": "1",
  Z: "2",
  z: "2",
  S: "5",
  s: "5",
  B: "8",
};

/** What keeps the text from being a canonical identifier of the scheme, or `undefined` where nothing does. */
export function diagnose(scheme: Scheme, text: string): IdentifierIssue | undefined {
  const is: (value: unknown) => boolean = scheme.is;
  if (is(text)) return undefined;
  const parsed = scheme.parse(text);
  const id: string | undefined = parsed.ok ? parsed.id : undefined;
  if (id !== undefined) return { code: "spelling", message: `“${text}” is spelled ${id}`, suggestion: id };
  return parsed.ok ? undefined : (parsed.issue.code === "form" && lookAlike(scheme, text)) || parsed.issue;
}

/** The characters of the text that only look like those an identifier of the scheme would have. */
export function lookAlike(scheme: Scheme, text: string): IdentifierIssue | undefined {
  const folded = fold(text);
  const plain = folded.replace(/[\u0370-\u0556]/g, (char) => foreign.get(char) ?? char);
  for (const form of scheme.forms) {
    const meant = restore(scheme, form, plain);
    if (meant === undefined || !scheme.parse(meant).ok) continue;
    const odd = Array.from(folded, (_, at) => at).filter((at) => folded[at] !== meant[at]);
    const [position] = odd;
    if (position === undefined) continue;
    const named = odd.map((at) => `${name(folded[at] ?? "")} at ${at} looks like ${meant[at] ?? ""}`).join(", ");
    return { code: "look_alike", message: `Not a ${scheme.name} as written: ${named}`, position };
  }
  return undefined;
}

/** The text with every letter that stands where the form has a digit, and every digit where it has a letter, put right. */
function restore(scheme: Scheme, form: string, text: string): string | undefined {
  const source = tokens(form).map(({ text: literal, field }, index) => {
    if (field) return `(?<f${index}>${field.replace(/\\d/g, "[\\dOoQDIli|ZzSsB]")})`;
    const typed = literal
      .replace(/[.+*?^$()[\]{}|/\\]/g, "\\$&")
      .replace(/[OISBZ]/g, (letter) => `[${letter}${letter.toLowerCase()}${digits[letter]}]`);
    return literal && `${gap}(?<f${index}>${scheme.rigid ? typed : typed.replace(/\\?[-_/.: ]/g, gap)})${gap}`;
  });
  const match = new RegExp(`^\\s*${lead(scheme)}${source.join("")}\\s*$`, "di").exec(text);
  if (!match?.indices?.groups) return undefined;
  const out = [...text];
  if (out.length !== text.length) return undefined;
  for (const [index, { text: literal, field }] of tokens(form).entries()) {
    const [start, end] = match.indices?.groups?.[`f${index}`] ?? [0, 0];
    const numeric = field !== undefined && !/[A-Za-ce-z]/.test(field.replace(/\\d/g, ""));
    for (let at = start; at < end; at += 1) {
      const char = out[at] ?? "";
      if (numeric) out[at] = digits[char] ?? char;
      else if (field === undefined && /\d/.test(char) && !literal.includes(char)) {
        out[at] = [...literal].find((letter) => digits[letter] === char) ?? char;
      }
    }
  }
  return out.join("");
}

function name(char: string): string {
  return `“${char}” (U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")})`;
}
