/** What a thread receives. */
import type { ImportFormatName } from "./adapters.ts";
import type { ReadOptions } from "./read-block.ts";

/** The data that a thread receives when it starts. */
export interface ThreadTask {
  readonly format: ImportFormatName;
  readonly options: ReadOptions;
}

/** The message after the last block. */
export const endOfBlocks = "end";
