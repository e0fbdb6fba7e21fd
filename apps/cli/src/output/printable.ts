/** Text without characters that control the terminal. */

/** Characters that control a terminal: control codes, changes of direction, marks, and separators of lines and paragraphs. */
export const controls = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/** Replaces the characters of lines that would control the terminal, except line breaks. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

/** Replaces the characters of a text that would control the terminal; a tab becomes a space. For data within a line. */
export function printable(text: string): string {
  return text.replaceAll(controls, (character) => (character === "\t" ? " " : "�"));
}
