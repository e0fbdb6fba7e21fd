/** Reading blocks on several processors, and giving what came of them in the order of the blocks. */
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { importFormats } from "./adapters.ts";
import type { RecordBlock } from "./block.ts";
import { blockReader, type BlockResult } from "./read-block.ts";
import type { ThreadTask } from "./thread.ts";

/** A block and what came of it. */
export interface ReadBlock {
  readonly block: RecordBlock;
  readonly result: BlockResult;
}

/** How many blocks a thread may have before it: the one that it reads, and others so that it need not wait. */
const ahead = 3;
/** How many bytes may be under way at once; a record that is larger goes alone. */
const mostBytes = 16 * 1024 * 1024;

/** The sources run as they are, the built files under another ending. */
const threadFile = new URL(`./thread.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);

/** Short-lived values are all that a thread makes: more room for them only takes memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** A block that is being read, or was. */
interface Underway {
  readonly block: RecordBlock;
  /** How many bytes it has. */
  readonly size: number;
  readonly result: Promise<BlockResult>;
}

/**
 * Reads blocks by `jobs` threads, the calling one among them.
 *
 * A block goes to a thread that has few before it; when none has, the calling thread reads it. Only so many are under way
 * as keep the threads busy: a slow writer slows the reading, and memory stays flat. The first block is read by the
 * calling thread, so that for an input of one block no other is started.
 */
export async function* readBlocks(
  blocks: AsyncIterable<RecordBlock>,
  task: ThreadTask,
  jobs: number,
): AsyncGenerator<ReadBlock> {
  const readHere = blockReader(await importFormats[task.format].load(), task.options);
  const threads: Thread[] = [];
  const underway: Underway[] = [];
  const isBusy = (size: number): boolean =>
    underway.length > jobs * ahead || underway.reduce((sum, other) => sum + other.size, size) > mostBytes;
  const read = (block: RecordBlock): Promise<BlockResult> => {
    const thread = threads.find((other) => other.waiting() < ahead);
    if (thread !== undefined) return thread.read(block);
    return Promise.resolve(readHere(block));
  };
  const next = async (): Promise<ReadBlock> => {
    const { block, result } = underway.shift()!;
    return { block, result: await result };
  };
  let count = 0;
  try {
    for await (const block of blocks) {
      const size = block.bytes.length;
      while (underway.length > 0 && isBusy(size)) yield await next();
      if (count++ > 0 && threads.length < jobs - 1) threads.push(startThread(task));
      const result = read(block);
      // It is waited for in its turn; until then a failure is not a forgotten one.
      result.catch(() => undefined);
      underway.push({ block: { ...block, bytes: nothing }, size, result });
      // What other threads have said is heard between two blocks.
      await setImmediate();
      if (threads.length === 0) yield await next();
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
  const worker = new Worker(threadFile, { workerData: task, resourceLimits });
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
