/** The code of a thread that reads blocks. */
import { parentPort, workerData } from "node:worker_threads";
import { importFormats } from "./adapters.ts";
import type { RecordBlock } from "./block.ts";
import { loadInterpreter } from "./interpreter.ts";
import { blockReader } from "./read-block.ts";
import { endOfBlocks, type ThreadTask } from "./thread-task.ts";

const { format, options } = workerData as ThreadTask;
const read = blockReader(await importFormats[format].load(), options, await loadInterpreter(options.interpret));

parentPort!.on("message", (block: RecordBlock | typeof endOfBlocks) => {
  if (block === endOfBlocks) return parentPort!.close();
  const result = read(block);
  const { records, unmapped, notes } = result;
  parentPort!.postMessage(result, [records.buffer, unmapped.buffer, notes.buffer]);
});
