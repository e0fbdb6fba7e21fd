/** Characters that only look like those of an identifier. */
import { toAsciiTwins } from "../scheme/ascii-twins.ts";
import { formTokens } from "../scheme/form.ts";
import type { IdentifierIssue } from "../scheme/identifier-issue.ts";
import type { Scheme } from "../scheme/scheme.ts";
import { cuePattern, gap } from "../scheme/text-pattern.ts";

/** The Latin letter of each Greek, Cyrillic or Armenian letter that looks the same. */
const latinTwins = new Map(
  "AАΑ BВΒ CСϹ EЕΕ HНΗ IІΙ JЈ KКΚ MМΜ NΝ OОΟ PРΡ SЅ TТΤ XХΧ YҮΥ ZΖ aа cс eе iі jј oоο pр sѕ xх yу νv"
    .split(" ")
    .flatMap((twins) => [...twins].slice(1).map((twin) => [twin, twins[0] ?? ""] as const)),
);

/** The digit that each letter is typed for. */
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

/** The issue that lists the look-alike characters of the text, where it would otherwise be an identifier of the scheme. */
export function findLookAlike(scheme: Scheme, text: string): IdentifierIssue | undefined {
  const folded = toAsciiTwins(text);
  const latin = folded.replace(/[\u0370-\u0556]/g, (char) => latinTwins.get(char) ?? char);
  for (const form of scheme.forms) {
    const intended = restore(scheme, form, latin);
    if (intended === undefined || !scheme.parse(intended).ok) continue;
    const offsets = Array.from(folded, (_, index) => index).filter((index) => folded[index] !== intended[index]);
    const [start] = offsets;
    if (start === undefined) continue;
    const list = offsets.map(
      (offset) => `“${intended[offset] ?? ""}” at offset ${offset}, found ${codePoint(folded[offset] ?? "")}`,
    );
    return {
      code: "look_alike",
      severity: "error",
      path: [],
      message: `expected ${list.join("; ")}`,
      span: { start, end: start + 1 },
    };
  }
  return undefined;
}

/** The text with digits in place of letters where the form has digits, and letters in place of digits where it has letters. */
function restore(scheme: Scheme, form: string, text: string): string | undefined {
  const match = lookAlikePattern(scheme, form).exec(text);
  if (!match?.indices?.groups) return undefined;
  const chars = [...text];
  if (chars.length !== text.length) return undefined;
  for (const [index, { text: literal, field }] of formTokens(form).entries()) {
    const [start, end] = match.indices.groups[`f${index}`] ?? [0, 0];
    const numeric = field !== undefined && !/[A-Za-ce-z]/.test(field.replace(/\\d/g, ""));
    for (let offset = start; offset < end; offset += 1) {
      const char = chars[offset] ?? "";
      if (numeric) chars[offset] = digits[char] ?? char;
      else if (field === undefined && /\d/.test(char) && !literal.includes(char)) {
        chars[offset] = [...literal].find((letter) => digits[letter] === char) ?? char;
      }
    }
  }
  return chars.join("");
}

/** The patterns of the forms of each scheme; made on first use. */
const patterns = /* @__PURE__ */ new WeakMap<Scheme, Map<string, RegExp>>();

function lookAlikePattern(scheme: Scheme, form: string): RegExp {
  let ofScheme = patterns.get(scheme);
  if (ofScheme === undefined) patterns.set(scheme, (ofScheme = new Map<string, RegExp>()));
  let pattern = ofScheme.get(form);
  if (pattern === undefined) ofScheme.set(form, (pattern = buildPattern(scheme, form)));
  return pattern;
}

/** Matches the form with look-alikes in place of its digits and letters; each token is a group with its indices. */
function buildPattern(scheme: Scheme, form: string): RegExp {
  const source = formTokens(form).map(({ text: literal, field }, index) => {
    if (field) return `(?<f${index}>${field.replace(/\\d/g, "[\\dOoQDIli|ZzSsB]")})`;
    const typed = literal
      .replace(/[.+*?^$()[\]{}|/\\]/g, "\\$&")
      .replace(/[OISBZ]/g, (letter) => `[${letter}${letter.toLowerCase()}${digits[letter]}]`);
    const free = scheme.exactPunctuation ? typed : typed.replace(/\\?[-_/.: ]/g, gap);
    return literal && `${gap}(?<f${index}>${free})${gap}`;
  });
  return new RegExp(`^\\s*${cuePattern(scheme)}${source.join("")}\\s*$`, "di");
}

function codePoint(char: string): string {
  return `“${char}” (U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")})`;
}
