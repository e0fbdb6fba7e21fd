/** Markers of list items: bullets, numbers, letters, Roman numerals. */

/** The kind of a marker. */
export type MarkerStyle = "bullet" | "number" | "letter" | "roman";

/** One reading of a marker: `i.` is a letter after `h.`, and a Roman numeral at the start of a list. */
export interface MarkerReading {
  /** The kind of the marker. */
  readonly style: MarkerStyle;
  /** The position in its list, from 1; 0 for bullets. */
  readonly ordinal: number;
  /** Style and punctuation, which the items of a list have in common. */
  readonly form: string;
}

/** A marker in a text. */
export interface Marker {
  /** Start offset. */
  readonly start: number;
  /** End offset, without the space after it. */
  readonly end: number;
  /** The possible readings, the most likely first. */
  readonly readings: readonly MarkerReading[];
  /** The number after a bullet, as in `* (1)`. */
  readonly second?: MarkerReading | undefined;
}

const bullet =
  /[•●○◦▪▫■□◆◇‣►▶➢➤✓✔·∙⁃◾]|\\?(?:\*{1,3}|[-–—]{1,4}|\+)(?=[ \t\u00a0\u3000])|\\?[-–—]{1,4}(?=[\p{L}("“])|o(?=[ \t\u00a0]+[\p{Lu}\d<>≥≤\\])/uy;
const ordinal =
  /[(（[]?(?:(\d{1,3}|[０-９]{1,3})|([①-⑳])|([⑴-⒇])|([一二三四五六七八九十]{1,3})|([ivxIVX]{1,5}|[a-zA-Z]))(?:\\?[.)）、．\]](?![\d０-９])|(?<=\d) \.(?=\p{L})|(?<=[①-⑳⑴-⒇]))/uy;
const decimal = /(\d{1,2})((?:\.\d{1,2}){1,3})[.)]?(?=[ \t\u00a0])/y;

/** Returns the marker at an offset, if there is one. */
export function markerAt(text: string, at: number, end: number): Marker | undefined {
  bullet.lastIndex = at;
  const found = bullet.exec(text)?.[0];
  if (found !== undefined && at + found.length <= end) return bulletAt(text, at, at + found.length, end, found);
  const { readings, length } = ordinalAt(text, at);
  return readings.length > 0 && at + length <= end && isSeparated(text, at, at + length, readings)
    ? { start: at, end: at + length, readings }
    : undefined;
}

function bulletAt(text: string, start: number, close: number, end: number, found: string): Marker {
  const readings = [{ style: "bullet", ordinal: 0, form: found.replace("\\", "") }] as const;
  const next = skipSpace(text, close, end);
  bullet.lastIndex = next;
  const again = bullet.exec(text)?.[0];
  if (again !== undefined && next + again.length < end) return { start, end: next + again.length, readings };
  const { readings: second, length } = ordinalAt(text, next);
  const [first] = second;
  return first?.style === "number" && !first.form.endsWith("#") && next + length < end
    ? { start, end: next + length, readings, second: first }
    : { start, end: close, readings };
}

/** Reads a number or letter with its punctuation. */
export function ordinalAt(text: string, at: number): { readings: MarkerReading[]; length: number } {
  decimal.lastIndex = at;
  const levels = decimal.exec(text);
  if (levels !== null) {
    const parts = levels[0].split(".").map((part) => Number.parseInt(part, 10));
    const form = `${levels[1]}${(levels[2] ?? "").replace(/\.\d+$/, "")}.#`;
    const last = parts.findLast((part) => !Number.isNaN(part)) ?? 0;
    return { readings: [{ style: "number", ordinal: last, form }], length: levels[0].length };
  }
  ordinal.lastIndex = at;
  const match = ordinal.exec(text);
  if (match === null) return { readings: [], length: 0 };
  const [all, digits, circled, bracketed, chinese, letters] = match;
  const open = /^[(（[]/.test(all) ? "(" : "";
  const close = (/[.)）、．\]]$/.exec(all)?.[0] ?? "").replace("）", ")").replace("．", ".");
  const form = (style: string): string => `${open}${style}${close}`;
  const readings: MarkerReading[] = [];
  if (digits !== undefined)
    readings.push({ style: "number", ordinal: Number.parseInt(digits.normalize("NFKC"), 10), form: form("1") });
  else if (circled !== undefined)
    readings.push({ style: "number", ordinal: circled.charCodeAt(0) - 0x24_5f, form: "①" });
  else if (bracketed !== undefined)
    readings.push({ style: "number", ordinal: bracketed.charCodeAt(0) - 0x24_73, form: "⑴" });
  else if (chinese !== undefined) readings.push({ style: "number", ordinal: fromChinese(chinese), form: form("一") });
  else if (letters !== undefined) readings.push(...readLetters(letters, form));
  return { readings, length: all.length };
}

function readLetters(letters: string, form: (style: string) => string): MarkerReading[] {
  const isLowerCase = letters === letters.toLowerCase();
  const readings: MarkerReading[] = [];
  const value = fromRoman(letters.toLowerCase());
  if (value > 0) readings.push({ style: "roman", ordinal: value, form: form(isLowerCase ? "i" : "I") });
  if (letters.length === 1) {
    const place = (letters.toLowerCase().codePointAt(0) ?? 0) - 96;
    readings.push({ style: "letter", ordinal: place, form: form(isLowerCase ? "a" : "A") });
  }
  // A single letter is more likely a letter than a Roman numeral, except `i`.
  return letters.length === 1 && value !== 1 ? readings.toReversed() : readings;
}

/** Checks whether a possible marker is separated from the word after it, as `a.` is and `a.m.` is not. */
function isSeparated(text: string, start: number, end: number, [reading]: readonly MarkerReading[]): boolean {
  const next = text[end] ?? " ";
  if (/[\s\u00a0]/.test(next)) return true;
  if (reading?.style !== "number") return /[)）\]]/.test(text[end - 1] ?? "") && /[\p{L}≥≤<>\\]/u.test(next);
  return text[start] !== "[" && /[\p{L}("“≥≤<>\\]/u.test(next);
}

/** Returns the first offset, from an offset, that is not white space. */
export function skipSpace(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && /\s/.test(text[next] ?? "")) next += 1;
  return next;
}

function fromRoman(letters: string): number {
  const match = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(letters);
  if (match === null) return 0;
  const [, tens = "", ones = ""] = match;
  const values: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9 };
  return tens.length * 10 + (values[ones] ?? 0);
}

function fromChinese(numerals: string): number {
  const digits = "一二三四五六七八九";
  const [tens = "", ones = ""] = numerals.includes("十") ? numerals.split("十") : ["", numerals];
  const ten = numerals.includes("十") ? (tens === "" ? 1 : digits.indexOf(tens) + 1) * 10 : 0;
  return ten + (ones === "" ? 0 : digits.indexOf(ones) + 1);
}
