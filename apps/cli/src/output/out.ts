/** Writing to standard output and standard error. */
import { once } from "node:events";
import { exitStatus } from "../exit-status.ts";
import { styleFor, type Style } from "./style.ts";
import { terminalOf } from "./terminal.ts";

/** A place to write to, with what it can show. */
export interface Out {
  /** How many columns a line has. */
  readonly width: number;
  /** Sets text off, where the place shows colours. */
  readonly style: Style;
  /** Writes text; waits until a slow reader has caught up, so that memory stays flat. */
  write(text: string | Uint8Array): Promise<void>;
}

/** Standard output. */
export function standardOut(): Out {
  return outTo(process.stdout);
}

/** Standard error. */
export function standardError(): Out {
  return outTo(process.stderr);
}

function outTo(stream: NodeJS.WriteStream): Out {
  const terminal = terminalOf(stream, process.env);
  return {
    width: terminal.width,
    style: styleFor(terminal),
    write: async (text) => {
      if (!stream.write(text)) await once(stream, "drain");
    },
  };
}

/** Writes a value as JSON, in one piece: a reader gets all of it or nothing. */
export async function writeJson(value: unknown): Promise<void> {
  await standardOut().write(`${JSON.stringify(value, undefined, 2)}\n`);
}

/** Ends the process quietly when whoever reads the output has gone, as `head` does; says so when a disk is full. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
      if (code === "EPIPE") process.exit();
      if (stream === process.stdout) process.stderr.write(`therapy: the output cannot be written: ${message}\n`);
      process.exit(exitStatus.unreadable);
    });
  }
}
