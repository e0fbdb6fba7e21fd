/** Writing to standard output and standard error. */
import { once } from "node:events";
import { exitStatus } from "../exit-status.ts";
import { escapeJson, jsonText } from "./json-text.ts";
import { styleFor, type Style } from "./style.ts";
import { terminalText } from "./terminal-text.ts";
import { terminalOf } from "./terminal.ts";

/** An output stream with its width and style. Each method waits for a slow reader, so that memory does not grow. */
export interface Out {
  /** The number of columns of a line. */
  readonly width: number;
  /** Styles text if the stream shows colors. */
  readonly style: Style;
  /** Writes text for people. */
  write(text: string): Promise<void>;
  /** Writes a value as JSON. */
  writeJson(value: unknown): Promise<void>;
  /** Writes JSON: a text, or the bytes of lines that `jsonText` made. */
  writeJsonText(json: string | Uint8Array): Promise<void>;
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
  const write = async (text: string | Uint8Array): Promise<void> => {
    if (!stream.write(text)) await once(stream, "drain");
  };
  return {
    width: terminal.width,
    style: styleFor(terminal),
    write: (text) => write(terminalText(text)),
    writeJson: (value) => write(`${jsonText(value, 2)}\n`),
    writeJsonText: (json) => write(typeof json === "string" ? escapeJson(json) : json),
  };
}

/** Writes a value as JSON to standard output. */
export async function writeJson(value: unknown): Promise<void> {
  await standardOut().writeJson(value);
}

/** Ends the process without a message if the reader has closed the output, as `head` does; with one on other errors. */
export function handleOutputErrors(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
      if (code === "EPIPE") process.exit();
      if (stream === process.stdout) void standardError().write(`therapy: the output cannot be written: ${message}\n`);
      process.exit(exitStatus.unreadable);
    });
  }
}
