/** Finding the records of an input: one per line, in a list, or consecutive. */
import { byteLines } from "../input/byte-lines.ts";
import { holdsLines, holdUntil, readingLimits, resumed } from "../input/document.ts";
import { foreignBytes, startsWithByteOrderMark } from "../input/encoding.ts";
import type { Unreadable } from "../input/unreadable.ts";
import { elementSplitter, type Piece, tooLarge } from "./element-splitter.ts";
import type { ByteSource } from "./source.ts";

/** A record of an input, or the problem that was found instead. */
export type RecordItem = { readonly piece: Piece } | { readonly problem: Unreadable };

/** The number of bytes that are used to detect the layout. */
const headSize = 1024 * 1024;

/** Finds the records of an input. */
export async function* recordItems(name: string, source: ByteSource): AsyncGenerator<RecordItem> {
  let count = 0;
  const held: Buffer[] = [];
  const ended = await holdUntil(source.chunks, held, headSize);
  const head = Buffer.concat(held);
  const foreign = foreignBytes(head);
  if (foreign !== undefined) {
    yield { problem: foreign };
    return;
  }
  const bytes = startsWithByteOrderMark(head) ? head.subarray(3) : head;
  held.length = 0;
  const isNamedAsLines = /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(name);
  const all = resumed([bytes], source.chunks);
  const each = isNamedAsLines || (bytes.includes(0x0a) && holdsLines(bytes, ended)) ? lines(all) : elements(all);
  for await (const item of each) {
    count++;
    yield item;
  }
  const problem = source.problem();
  if (problem !== undefined) yield { problem };
  else if (count === 0) yield { problem: { code: "invalid_syntax", message: "is empty; expected records" } };
}

async function* lines(chunks: AsyncGenerator<Buffer>): AsyncGenerator<RecordItem> {
  for await (const { number: line, bytes } of byteLines(chunks, readingLimits.bytes)) {
    if (bytes === undefined) yield { problem: tooLarge({ line, column: 1 }) };
    else if (!isBlank(bytes)) yield { piece: { bytes, line, column: 1 } };
  }
}

async function* elements(chunks: AsyncGenerator<Buffer>): AsyncGenerator<RecordItem> {
  const found: RecordItem[] = [];
  const splitter = elementSplitter(
    readingLimits.bytes,
    (piece) => found.push({ piece }),
    (problem) => found.push({ problem }),
  );
  for await (const chunk of chunks) {
    splitter.push(chunk);
    yield* found.splice(0);
    if (splitter.isOver()) break;
  }
  splitter.end();
  yield* found;
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}
