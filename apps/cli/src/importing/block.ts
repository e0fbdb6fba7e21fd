/** Blocks of records, the unit of work of a thread. */
import type { Unreadable } from "../input/unreadable.ts";
import type { ConsumedBytes } from "./consumed-bytes.ts";
import type { Piece } from "./element-splitter.ts";
import { recordItems } from "./record-items.ts";
import type { ByteSource } from "./source.ts";

/** Consecutive records of an input; plain data, so that it can be sent to another thread. */
export interface RecordBlock {
  /** The index of the input. */
  readonly input: number;
  /** The bytes of the records, concatenated. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Three numbers for each record: its end in `bytes`, and its line and column in the input. */
  readonly places: readonly number[];
  /** The unreadable parts of the input after these records. */
  readonly problems: readonly Unreadable[];
  /** The number of bytes of the input that had been read when the block was complete. */
  readonly taken: number;
  /** The bytes of a pipe or of standard input that had been read by then. */
  readonly consumed?: ConsumedBytes | undefined;
}

/** The maximum size of a block in bytes; a larger record has a block to itself. */
const blockSize = 128 * 1024;
/** The maximum number of problems in a block. */
const maximumProblems = 100;

/** Divides an input into blocks, without the first `skipped` items, which are records and problems. */
export async function* recordBlocks(
  input: number,
  name: string,
  source: ByteSource,
  skipped = 0,
): AsyncGenerator<RecordBlock> {
  let pieces: Piece[] = [];
  let problems: Unreadable[] = [];
  let size = 0;
  let left = skipped;
  const cut = (): RecordBlock => {
    const block = { ...concatenated(pieces), input, problems, taken: source.taken(), consumed: source.consumed() };
    [pieces, problems, size] = [[], [], 0];
    return block;
  };
  try {
    for await (const item of recordItems(name, source)) {
      if (left > 0) {
        left--;
      } else if ("problem" in item) {
        problems.push(item.problem);
        if (problems.length >= maximumProblems) yield cut();
      } else {
        const { length } = item.piece.bytes;
        // A large record has a block to itself, so that a thread holds no more than one.
        if (problems.length > 0 || (size > 0 && size + length > blockSize)) yield cut();
        pieces.push(item.piece);
        size += length;
      }
    }
    if (pieces.length + problems.length > 0) yield cut();
  } finally {
    await source.chunks.return(undefined);
  }
}

function concatenated(pieces: readonly Piece[]): Pick<RecordBlock, "bytes" | "places"> {
  const size = pieces.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const all = new Uint8Array(size);
  const places: number[] = [];
  let end = 0;
  for (const { bytes, line, column } of pieces) {
    all.set(bytes, end);
    end += bytes.length;
    places.push(end, line, column);
  }
  return { bytes: all, places };
}
