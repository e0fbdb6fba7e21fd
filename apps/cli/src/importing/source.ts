/** The bytes of an input, decompressed if necessary, with the progress of reading. */
import { createReadStream, statSync } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { fileProblem } from "../input/file-problem.ts";
import type { Unreadable } from "../input/unreadable.ts";
import { byteRecord, type ConsumedBytes } from "./consumed-bytes.ts";
import { InputChanged } from "./input-identity.ts";

/** An input that is read in chunks. */
export interface ByteSource {
  /** The decompressed bytes. They end early if there is a `problem`. */
  readonly chunks: AsyncGenerator<Buffer>;
  /** The number of bytes that were read so far, before decompression. */
  taken(): number;
  /** The bytes of a pipe or of standard input that were read so far, if they are recorded. */
  consumed(): ConsumedBytes | undefined;
  /** Why the input could not be read to its end. */
  problem(): Unreadable | undefined;
}

/** The size of a chunk in bytes. */
const chunkSize = 128 * 1024;

/** The size of a regular file in bytes; `undefined` for others, such as a pipe. */
export function sizeOf(name: string): number | undefined {
  if (name === "-") return undefined;
  const stats = statSync(name, { throwIfNoEntry: false });
  return stats?.isFile() === true ? stats.size : undefined;
}

/** How an input is read. */
export interface SourceOptions {
  /** Whether the bytes of an input that is not a regular file are recorded. */
  readonly isRecorded?: boolean;
  /** The bytes with which such an input must begin. */
  readonly expected?: ConsumedBytes | undefined;
}

/**
 * Opens a file, or standard input when the name is `-`. Errors are not thrown, except `InputChanged`; see `problem`.
 */
export function openSource(name: string, { isRecorded = false, expected }: SourceOptions = {}): ByteSource {
  let taken = 0;
  let problem: Unreadable | undefined;
  const record = isRecorded && sizeOf(name) === undefined ? byteRecord(name, expected) : undefined;

  async function* counted(): AsyncGenerator<Buffer> {
    const stream = name === "-" ? process.stdin : createReadStream(name, { highWaterMark: chunkSize });
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      taken += chunk.length;
      record?.add(chunk);
      yield chunk;
    }
    record?.end();
  }

  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      const source = counted();
      const head = await source.next();
      if (head.done === true) return;
      const all = resumed(head.value, source);
      yield* isGzip(head.value) ? decompressed(all) : all;
    } catch (error) {
      if (error instanceof InputChanged) throw error;
      problem = gzipProblem(error) ?? fileProblem(name, error);
    }
  }

  return { chunks: chunks(), taken: () => taken, consumed: () => record?.consumed(), problem: () => problem };
}

async function* resumed(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

async function* decompressed(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize });
  // The iterator rejects with the errors of both streams.
  yield* pipeline(chunks, gunzip, () => undefined) as AsyncIterable<Buffer>;
}

/** The problem with the gzip data, if the error is one of decompression. */
function gzipProblem(error: unknown): Unreadable | undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "Z_BUF_ERROR") {
    return { code: "unreadable_file", message: "the gzip data end early; the file may be truncated" };
  }
  if (code === "Z_DATA_ERROR") return { code: "unreadable_file", message: "the gzip data are corrupted" };
  return undefined;
}
