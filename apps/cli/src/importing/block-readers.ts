/** Reading blocks on several processors, and giving what came of them in the order of the blocks. */
import { Worker } from "node:worker_threads";
import { importFormats } from "./adapters.ts";
import type { RecordBlock } from "./block.ts";
import { type BlockResult, readBlock } from "./read-block.ts";
import type { ThreadTask } from "./thread.ts";

/** A block and what came of it. */
export interface ReadBlock {
  readonly block: RecordBlock;
  readonly result: BlockResult;
}

/** How many blocks a thread may have before it: one that it reads, and one so that it need not wait. */
const ahead = 2;
/** How many bytes may be under way at once; a record that is larger goes alone. */
const mostBytes = 16 * 1024 * 1024;

/** The sources run as they are, the built files under another ending. */
const threadFile = new URL(`./thread.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);

/**
 * Reads blocks by `jobs` threads.
 *
 * No more blocks are taken than the threads are busy with and a few beside, so that a slow writer slows the reading and
 * memory stays flat. The first block is read by the calling thread: an input of one block starts no other.
 */
export async function* readBlocks(
  blocks: AsyncIterable<RecordBlock>,
  task: ThreadTask,
  jobs: number,
): AsyncGenerator<ReadBlock> {
  const adapter = await importFormats[task.format].load();
  const threads: Thread[] = [];
  const underway: { readonly block: RecordBlock; readonly size: number; readonly result: Promise<BlockResult> }[] = [];
  let bytes = 0;
  let count = 0;
  const isBusy = (size: number): boolean =>
    underway.length > 0 && (underway.length >= jobs * ahead || bytes + size > mostBytes);
  const next = async (): Promise<ReadBlock> => {
    const { block, size, result } = underway.shift()!;
    bytes -= size;
    return { block, result: await result };
  };
  try {
    for await (const block of blocks) {
      if (count++ === 0 || jobs === 1) {
        yield { block, result: readBlock(adapter, block, task.options) };
        continue;
      }
      const size = block.bytes.length;
      while (isBusy(size)) yield await next();
      if (threads.length < jobs) threads.push(startThread(task));
      const thread = threads.reduce((free, other) => (other.waiting() < free.waiting() ? other : free));
      const result = thread.read(block);
      // It is waited for in its turn; until then a failure is not a forgotten one.
      result.catch(() => undefined);
      underway.push({ block: { ...block, bytes: nothing }, size, result });
      bytes += size;
    }
    while (underway.length > 0) yield await next();
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

const nothing = new Uint8Array(0);

interface Thread {
  /** How many blocks it has before it. */
  waiting(): number;
  read(block: RecordBlock): Promise<BlockResult>;
  end(): Promise<unknown>;
}

/** A result that is waited for. */
interface Expected {
  readonly resolve: (result: BlockResult) => void;
  readonly reject: (error: Error) => void;
}

function startThread(task: ThreadTask): Thread {
  const worker = new Worker(threadFile, { workerData: task });
  const open: Expected[] = [];
  let failure: Error | undefined;
  worker.on("message", (result: BlockResult) => open.shift()!.resolve(result));
  const fail = (error: Error): void => {
    failure ??= error;
    for (const awaited of open.splice(0)) awaited.reject(error);
  };
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("a thread has ended before its work was done")));
  return {
    waiting: () => open.length,
    read(block) {
      return new Promise((resolve, reject: (error: Error) => void) => {
        if (failure !== undefined) return reject(failure);
        open.push({ resolve, reject });
        worker.postMessage(block, [block.bytes.buffer]);
      });
    },
    end: () => worker.terminate(),
  };
}
