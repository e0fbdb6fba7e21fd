/** Writing to standard output and standard error. */
import { once } from "node:events";
import { exitStatus } from "../exit-status.ts";
import { styleFor, type Style } from "./style.ts";
import { terminalOf } from "./terminal.ts";

/** An output stream with its width and style. */
export interface Out {
  /** The number of columns of a line. */
  readonly width: number;
  /** Styles text if the stream shows colors. */
  readonly style: Style;
  /** Writes text; waits for a slow reader, so that memory does not grow. */
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

/** Writes a value as JSON to standard output. */
export async function writeJson(value: unknown): Promise<void> {
  await standardOut().write(`${JSON.stringify(value, undefined, 2)}\n`);
}

/** Ends the process without a message if the reader has closed the output, as `head` does; with one on other errors. */
export function handleOutputErrors(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
      if (code === "EPIPE") process.exit();
      if (stream === process.stdout) process.stderr.write(`therapy: the output cannot be written: ${message}\n`);
      process.exit(exitStatus.unreadable);
    });
  }
}
