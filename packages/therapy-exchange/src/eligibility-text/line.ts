/** The lines of a text, with where their words begin and end. */

/** A line that is not blank; places are UTF-16 code units of the whole text. */
export interface Line {
  /** Where its first character that is not white space stands. */
  readonly start: number;
  /** Where its last character that is not white space ends. */
  readonly end: number;
  /** How far it is indented, in columns. */
  readonly indent: number;
  /** Whether a blank line, or the text's beginning, stands before it. */
  readonly afterBlank: boolean;
}

/** The lines of a text that are not blank, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (const { 0: line, index } of text.matchAll(/[^\n\r\u2028\u2029]+|\r\n?|[\n\u2028\u2029]\r?/g)) {
    if (isBreak(line)) continue;
    const indent = line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    if (index + indent >= end) {
      blank = true;
      continue;
    }
    blank ||= hasBlankLine(text, index);
    lines.push({ start: index + indent, end, indent: columns(line, indent), afterBlank: blank });
    blank = false;
  }
  return lines;
}

function isBreak(line: string): boolean {
  return /^[\n\r\u2028\u2029]/.test(line);
}

/** Whether two line ends follow one another just before a line. */
function hasBlankLine(text: string, start: number): boolean {
  let at = start - 1;
  if (text[at] === "\n" && text[at - 1] === "\r") at -= 1;
  return at > 0 && /[\n\r\u2028\u2029]/.test(text[at - 1] ?? "");
}

/** How many columns white space takes: a tab up to four, a full-width space two. */
function columns(line: string, length: number): number {
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const character = line[at];
    count += character === "\t" ? 4 - (count % 4) : character === "\u3000" ? 2 : 1;
  }
  return count;
}
