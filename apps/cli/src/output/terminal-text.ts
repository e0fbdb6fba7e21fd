/** Text that leaves for a terminal. */
import { styleMark } from "./style.ts";

/** Characters that control a terminal: control codes, changes of direction, and separators of lines and paragraphs. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F\uFFF9-\uFFFB]/gu;

/** Makes the controlling characters of a text visible; a tab becomes a space. For data within a line. */
export function printable(text: string): string {
  return text.replaceAll(controls, (character) => (character === "\t" ? " " : "�"));
}

/**
 * The text as it is written to a terminal or a log: line breaks and the styles of this program stay, and all other controlling
 * characters become visible. Everything that is not JSON leaves through this function.
 */
export function terminalText(text: string): string {
  return text
    .split(styleMark)
    .map((part, index) => (index % 2 === 1 ? `\u001B[${part}m` : part.split("\n").map(printable).join("\n")))
    .join("");
}
