/** Abbreviations in brackets within a phrase: chimeric antigen receptor (CAR) T cells. */

const source = "(?<=[\\p{L}\\d] ?)\\([A-Z][A-Za-z0-9-]{0,8}\\)(?=[ -][\\p{L}\\d])";

const all = new RegExp(source, "gu");
const first = new RegExp(`^[^(]{0,2}${source}`, "u");

/** Returns the end of the abbreviation in brackets that begins at an offset. */
export function bracketAt(text: string, offset: number): number | undefined {
  if (text.charCodeAt(offset) !== 0x28) return undefined;
  const from = Math.max(0, offset - 2);
  const [found] = first.exec(text.slice(from, offset + 14)) ?? [];
  return found === undefined ? undefined : from + found.length;
}

/** Replaces the abbreviations in brackets by blanks; the other offsets stay. */
export function withoutBrackets(text: string): string {
  return text.replaceAll(all, (words) => " ".repeat(words.length));
}
