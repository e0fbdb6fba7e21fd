/** Text that leaves for a terminal or a log. */
import { printableLines } from "./printable.ts";
import { styleMark } from "./style.ts";

/**
 * The text as it is written: line breaks and the styles of this program stay, and all other controlling characters become visible.
 * Everything that is not JSON leaves through this function.
 */
export function terminalText(text: string): string {
  return text
    .split(styleMark)
    .map((part, index) => (index % 2 === 1 ? `\u001B[${part}m` : printableLines(part)))
    .join("");
}
