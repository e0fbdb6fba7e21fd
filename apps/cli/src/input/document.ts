/** Reading JSON and NDJSON from files and standard input, one document at a time, in bounded memory. */
import { createReadStream } from "node:fs";
import { byteLines } from "./byte-lines.ts";
import { decodeUtf8, foreignBytes, startsWithByteOrderMark } from "./encoding.ts";
import { fileProblem } from "./file-problem.ts";
import { scanJson } from "./json-scanner.ts";
import { lineIndex } from "./line-index.ts";
import type { Unreadable } from "./unreadable.ts";

/** A JSON value and the text that it was read from. */
export interface JsonDocument {
  /** The parsed value. */
  readonly value: unknown;
  /** The text, without a byte order mark. */
  readonly text: string;
  /** The line of the file on which the text begins. */
  readonly line: number;
}

/** A document, or the problem that prevented it from being read. */
export type ReadDocument =
  | { readonly document: JsonDocument; readonly problem?: never }
  | { readonly problem: Unreadable; readonly document?: never };

/** Limits that bound the memory. */
export interface ReadingLimits {
  /** The maximum size of a JSON document, or of a line of NDJSON, in bytes. */
  readonly bytes: number;
  /** The maximum number of values in a document: many small values need more memory than their text. */
  readonly values: number;
}

/** The default limits: 64 MiB and four million values. */
export const readingLimits: ReadingLimits = { bytes: 64 * 1024 * 1024, values: 4_000_000 };

/** The number of bytes that are used to detect NDJSON. */
const headSize = 1024 * 1024;

/**
 * Reads the documents of a file, or of standard input when the name is `-`.
 *
 * Several complete values, one per line, are NDJSON whatever the name of the file; everything else is one document.
 * A document that cannot be read is returned as a problem; later lines are still read. Nothing throws.
 */
export async function* readDocuments(
  name: string,
  limits: ReadingLimits = readingLimits,
): AsyncGenerator<ReadDocument> {
  try {
    const chunks = name === "-" ? process.stdin : createReadStream(name, { highWaterMark: 256 * 1024 });
    yield* readChunks(chunks, /\.(?:ndjson|jsonl)$/i.test(name), limits);
  } catch (error) {
    yield { problem: fileProblem(name, error) };
  }
}

/** Reads the documents in chunks of bytes. */
export async function* readChunks(
  chunks: AsyncIterable<Buffer>,
  namedAsLines: boolean,
  limits: ReadingLimits,
): AsyncGenerator<ReadDocument> {
  const source = chunks[Symbol.asyncIterator]();
  try {
    const held: Buffer[] = [];
    let ended = await holdUntil(source, held, Math.min(headSize, limits.bytes));
    const foreign = foreignBytes(Buffer.concat(held).subarray(0, headSize));
    if (foreign !== undefined) {
      yield { problem: foreign };
      return;
    }
    let lines = namedAsLines || (hasLineBreak(held) && holdsLines(Buffer.concat(held), ended));
    if (!lines && !ended) {
      ended = await holdUntil(source, held, limits.bytes + 1);
      lines = !ended && hasLineBreak(held) && holdsLines(Buffer.concat(held), ended);
    }
    if (lines) {
      yield* readLines(resumed(held, source), limits);
    } else if (ended) {
      const bytes = Buffer.concat(held);
      held.length = 0;
      yield readBytes(bytes, 1, limits);
    } else {
      yield { problem: { code: "too_large", message: tooLarge("the document", limits) } };
    }
  } finally {
    await source.return?.();
  }
}

/** Reads until `held` has `size` bytes; returns whether the input has ended. */
export async function holdUntil(source: AsyncIterator<Buffer>, held: Buffer[], size: number): Promise<boolean> {
  let length = held.reduce((sum, part) => sum + part.length, 0);
  while (length < size) {
    const next = await source.next();
    if (next.done === true) return true;
    held.push(next.value);
    length += next.value.length;
  }
  return false;
}

/** The chunks that are held, then the rest of the source. */
export async function* resumed(held: Buffer[], source: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  for (let part = held.shift(); part !== undefined; part = held.shift()) yield part;
  for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
}

function hasLineBreak(parts: readonly Buffer[]): boolean {
  return parts.some((part) => part.includes(0x0a));
}

/** Checks whether each line is a value: the first line is complete and more follow, or the next two are complete. */
export function holdsLines(bytes: Buffer, complete: boolean): boolean {
  const texts: string[] = [];
  let start = startsWithByteOrderMark(bytes) ? 3 : 0;
  for (let end = bytes.indexOf(0x0a, start); texts.length < 3; end = bytes.indexOf(0x0a, start)) {
    if (end === -1 && !complete) break;
    const text = bytes
      .subarray(start, end === -1 ? bytes.length : end)
      .toString("utf8")
      .trim();
    if (text !== "") texts.push(text);
    if (end === -1) break;
    start = end + 1;
  }
  const [first = "", second = "", third = ""] = texts;
  if (isComplete(first)) return second !== "" || !complete;
  return first.startsWith("{") && isComplete(second) && isComplete(third);
}

function isComplete(text: string): boolean {
  return /^[[{]/.test(text) && scanJson(text) === undefined;
}

async function* readLines(chunks: AsyncIterable<Buffer>, limits: ReadingLimits): AsyncGenerator<ReadDocument> {
  let empty = true;
  for await (const { number, bytes } of byteLines(chunks, limits.bytes)) {
    if (bytes === undefined) {
      yield { problem: { code: "too_large", message: tooLarge("the line", limits), line: number, column: 1 } };
    } else if (isBlank(bytes)) continue;
    else yield readBytes(bytes, number, limits);
    empty = false;
  }
  if (empty) yield { problem: emptyInput };
}

const emptyInput: Unreadable = {
  code: "invalid_syntax",
  message: "is empty; expected a record, a list of records or a record set",
};

function isBlank(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d && byte !== 0x0a) return false;
  return true;
}

/** Reads the bytes of one document, which begins on line `line` of its file. */
function readBytes(bytes: Buffer, line: number, limits: ReadingLimits): ReadDocument {
  const marked = line === 1 && startsWithByteOrderMark(bytes) ? bytes.subarray(3) : bytes;
  if (isBlank(marked)) return { problem: emptyInput };
  if (marked.length > limits.values && countValues(marked) > limits.values) {
    const message = `has more than ${limits.values.toLocaleString("en")} values; split it into one record per line (NDJSON)`;
    return { problem: { code: "too_large", message, line, column: 1 } };
  }
  const text = decodeUtf8(marked, line);
  if (typeof text !== "string") return { problem: text };
  try {
    return { document: { value: JSON.parse(text), text, line } };
  } catch {
    return { problem: notJson(text, line) };
  }
}

/** Counts the values of a JSON text without parsing it. */
function countValues(bytes: Buffer): number {
  let count = 1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === 0x22) {
      at++;
      while (at < bytes.length && bytes[at] !== 0x22) at += bytes[at] === 0x5c ? 2 : 1;
    } else if (byte === 0x2c || byte === 0x5b || byte === 0x7b) count++;
  }
  return count;
}

function notJson(text: string, line: number): Unreadable {
  const problem = scanJson(text) ?? { offset: 0, message: "is not JSON" };
  const lines = lineIndex(text, line);
  const place = lines.place(problem.offset);
  const opened = problem.opened === undefined ? undefined : lines.place(problem.opened);
  const since = opened === undefined ? "" : ` (it begins at ${opened.line}:${opened.column})`;
  return { code: "invalid_syntax", message: `${problem.message}${since}`, ...place, excerpt: lines.text(place.line) };
}

function tooLarge(thing: string, { bytes }: ReadingLimits): string {
  const size = bytes % (1024 * 1024) === 0 ? `${bytes / (1024 * 1024)} MiB` : `${bytes} bytes`;
  return `${thing} is larger than ${size}; split it into one record per line (NDJSON)`;
}
