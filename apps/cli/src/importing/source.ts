/** The bytes of an input, unpacked where they are packed, and how far along they are. */
import { createReadStream, statSync } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { fileProblem } from "../input/file-problem.ts";
import type { Unreadable } from "../input/unreadable.ts";

/** An input that is read piece by piece. */
export interface ByteSource {
  /** The bytes, unpacked. Ends early where something is wrong; then there is a `problem`. */
  readonly chunks: AsyncGenerator<Buffer>;
  /** How many bytes were taken from the input so far: of the packed ones, where it is packed. */
  taken(): number;
  /** What kept the input from being read to its end. */
  problem(): Unreadable | undefined;
}

/** How much is read at once. */
const chunkSize = 128 * 1024;

/** The size of a file in bytes; `undefined` for what has none, such as a pipe. */
export function sizeOf(name: string): number | undefined {
  if (name === "-") return undefined;
  const stats = statSync(name, { throwIfNoEntry: false });
  return stats?.isFile() === true ? stats.size : undefined;
}

/** Opens a file, or standard input when the name is `-`. Nothing throws: see `problem`. */
export function openSource(name: string): ByteSource {
  let taken = 0;
  let problem: Unreadable | undefined;

  async function* counted(): AsyncGenerator<Buffer> {
    const stream = name === "-" ? process.stdin : createReadStream(name, { highWaterMark: chunkSize });
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      taken += chunk.length;
      yield chunk;
    }
  }

  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      const source = counted();
      const head = await source.next();
      if (head.done === true) return;
      const all = resumed(head.value, source);
      yield* isGzip(head.value) ? unpacked(all) : all;
    } catch (error) {
      problem = packingProblem(error) ?? fileProblem(name, error);
    }
  }

  return { chunks: chunks(), taken: () => taken, problem: () => problem };
}

async function* resumed(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

async function* unpacked(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize });
  // What goes wrong in either comes out of the last of the two, where it is waited for.
  yield* pipeline(chunks, gunzip, () => undefined) as AsyncIterable<Buffer>;
}

/** What a packed file has wrong with it, if that is what the error says. */
function packingProblem(error: unknown): Unreadable | undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "Z_BUF_ERROR") {
    return { code: "unreadable_file", message: "the gzip data end early; the file may have been cut off" };
  }
  if (code === "Z_DATA_ERROR") return { code: "unreadable_file", message: "the gzip data are damaged" };
  return undefined;
}
