import type { NumberNote } from "./written-number.ts";

/** Digits with their separators resolved. */
interface ReadDigits {
  readonly decimal: string;
  readonly notes: readonly NumberNote[];
  /** The other reading of an ambiguous separator. */
  readonly alternative: string | undefined;
  /** Whether only counts have the other reading, such as `50.000/mm3`. */
  readonly inCounts?: boolean;
}

/** Resolves the separators of a number; undefined where they follow no convention. */
export function readDigits(raw: string, decimalComma: boolean): ReadDigits | undefined {
  // "000" is part of a number, not a number.
  if (/^0\d/.test(raw)) return undefined;
  if (raw.includes(" ")) return raw.startsWith("0") ? undefined : grouped(raw.replaceAll(" ", ""));
  if (/^\d+$/.test(raw)) return plain(raw);
  const text = raw.replaceAll("’", "'").replaceAll("·", ".");
  const marks = [...new Set(text.replace(/\d/g, ""))];
  return marks.length === 1 ? readOneMark(text, marks[0]!, decimalComma) : readTwoMarks(text, marks.length);
}

const plain = (decimal: string): ReadDigits => ({ decimal, notes: [], alternative: undefined });

const grouped = (decimal: string): ReadDigits => ({ decimal, notes: ["thousands_separator"], alternative: undefined });

function isGrouped(mark: string, digits: string): boolean {
  return new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`).test(digits);
}

/** Digits with one kind of separator. */
function readOneMark(text: string, mark: string, decimalComma: boolean): ReadDigits | undefined {
  const joined = text.replaceAll(mark, "");
  const asPoint = text.replace(mark, ".");
  const isGroups = isGrouped(mark, text);
  if (text.split(mark).length > 2) return isGroups ? grouped(joined) : undefined;
  const couldGroup = isGroups && !text.startsWith("0");
  if (mark === "'") return couldGroup ? grouped(joined) : undefined;
  if (mark === ".") return { ...plain(text), alternative: couldGroup ? joined : undefined, inCounts: !decimalComma };
  if (!couldGroup) return { decimal: asPoint, notes: ["decimal_comma"], alternative: undefined };
  return { ...grouped(joined), alternative: asPoint };
}

/** Digits with two kinds of separators: the last one is the decimal mark. */
function readTwoMarks(text: string, marks: number): ReadDigits | undefined {
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  const [whole, part] = [text.slice(0, last), text.slice(last + 1)];
  const inner = whole.replace(/\d/g, "")[0]!;
  if (marks > 2 || inner === text[last] || !isGrouped(inner, whole)) return undefined;
  const decimal = `${whole.replaceAll(inner, "")}.${part}`;
  return { decimal, notes: text[last] === "," ? ["decimal_comma"] : [], alternative: undefined };
}
