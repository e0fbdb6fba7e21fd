/** The message after an interrupted import. */
import { counted } from "../output/located-issue-text.ts";
import { printable } from "../output/printable.ts";

/** The number of records, and the command that continues the import. */
export function resumeHint(records: number, isResumable: boolean): string {
  const done = `Interrupted after ${counted(records, "record")}.`;
  if (!isResumable) return `${done} An import with --output can be continued.\n`;
  const words = process.argv.slice(2).filter((word) => word !== "--resume");
  return `${done} To continue:\n  therapy ${[...words, "--resume"].map(shellWord).join(" ")}\n`;
}

function shellWord(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${printable(word).replaceAll("'", String.raw`'\''`)}'`;
}
