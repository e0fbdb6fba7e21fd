/** Blocks of records: as many as are read at once, by whichever thread is free. */
import type { Unreadable } from "../input/unreadable.ts";
import type { Piece } from "./element-splitter.ts";
import { recordItems } from "./record-items.ts";
import type { ByteSource } from "./source.ts";

/** Some records that follow one another in an input; plain data, so that it can be handed to another thread. */
export interface RecordBlock {
  /** Which of the inputs it is of, counted from 0. */
  readonly input: number;
  /** The bytes of its records, one after the other. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Three numbers for each record: where it ends in `bytes`, its line and its column in the input. */
  readonly places: readonly number[];
  /** What stands after these records and is none, or none that can be read. */
  readonly problems: readonly Unreadable[];
  /** How many bytes of the input had been taken when the block was cut. */
  readonly taken: number;
}

/** How many bytes of records make a block. */
const blockSize = 128 * 1024;
/** How many problems between records make a block. */
const mostProblems = 100;

/** Cuts an input into blocks, without the first `skipped` things that were found in it: records and problems. */
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
    const block = { ...packed(pieces), input, problems, taken: source.taken() };
    [pieces, problems, size] = [[], [], 0];
    return block;
  };
  try {
    for await (const item of recordItems(name, source)) {
      if (left > 0) {
        left--;
      } else if ("problem" in item) {
        problems.push(item.problem);
        if (problems.length >= mostProblems) yield cut();
      } else {
        const { length } = item.piece.bytes;
        // A large record goes alone, so that no more than one is held by a thread.
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

function packed(pieces: readonly Piece[]): Pick<RecordBlock, "bytes" | "places"> {
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
