/** The lines of a text, with offsets. */

/** A line that is not blank. Offsets are UTF-16 code units of the text. */
export interface Line {
  /** Offset of the first character that is not white space. */
  readonly start: number;
  /** Offset after the last character that is not white space. */
  readonly end: number;
  /** Indentation in columns. */
  readonly indent: number;
  /** Whether the line is the first one, or follows a blank line. */
  readonly afterBlank: boolean;
  /** Offset after the name of a section at its start that no colon follows. */
  readonly nameEnd?: number;
}

/** Returns the lines of a text that are not blank, in order. */
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

/** Checks whether two line breaks precede a line. */
function hasBlankLine(text: string, start: number): boolean {
  let at = start - 1;
  if (text[at] === "\n" && text[at - 1] === "\r") at -= 1;
  return at > 0 && /[\n\r\u2028\u2029]/.test(text[at - 1] ?? "");
}

/** Counts the columns of white space: a tab fills up to four, a full-width space takes two. */
function columns(line: string, length: number): number {
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const character = line[at];
    count += character === "\t" ? 4 - (count % 4) : character === "\u3000" ? 2 : 1;
  }
  return count;
}
