/** Handling signals that end an import. */
import { counted } from "../output/located-issue-text.ts";
import { printable } from "../output/printable.ts";

/** Calls an action before a signal ends the process; returns a function that removes the handlers. */
export function onInterrupt(action: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const stopListening = (): void => {
    for (const signal of signals) process.removeListener(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    stopListening();
    action();
    // The signal itself ends the process, so that a shell or a script sees the cause.
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, end);
  return stopListening;
}

/** The message after an interruption: the number of records, and the command that continues the import. */
export function resumeHint(records: number, isResumable: boolean): string {
  const done = `Interrupted after ${counted(records, "record")}.`;
  if (!isResumable) return `${done} An import with --output can be continued.\n`;
  const words = process.argv.slice(2).filter((word) => word !== "--resume");
  return `${done} To continue:\n  therapy ${[...words, "--resume"].map(shellWord).join(" ")}\n`;
}

function shellWord(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${printable(word).replaceAll("'", String.raw`'\''`)}'`;
}
