/** The code of a thread that reads blocks. */
import { parentPort, workerData } from "node:worker_threads";
import { importFormats, type ImportFormatName } from "./adapters.ts";
import type { RecordBlock } from "./block.ts";
import { blockReader, type ReadOptions } from "./read-block.ts";

/** The data that a thread receives when it starts. */
export interface ThreadTask {
  readonly format: ImportFormatName;
  readonly options: ReadOptions;
}

const { format, options } = workerData as ThreadTask;
const read = blockReader(await importFormats[format].load(), options);

parentPort!.on("message", (block: RecordBlock) => {
  const result = read(block);
  const { records, unmapped, notes } = result;
  parentPort!.postMessage(result, [records.buffer, unmapped.buffer, notes.buffer]);
});
