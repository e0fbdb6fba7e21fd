/** Text without characters that control the terminal. */

/** Replaces the characters of lines that would control the terminal, except line breaks. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

/** Replaces the characters of a text that would control the terminal: control codes and changes of direction. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (character) =>
    character === "\t" ? " " : "�",
  );
}
