/** Reading blocks with several threads; the results keep the order of the blocks. */
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { importFormats } from "./adapters.ts";
import type { RecordBlock } from "./block.ts";
import { loadInterpreter } from "./interpreter.ts";
import { blockReader, type BlockResult } from "./read-block.ts";
import { endOfBlocks, type ThreadTask } from "./thread-task.ts";

/** A block and its result. */
export interface ReadBlock {
  readonly block: RecordBlock;
  readonly result: BlockResult;
}

/** The maximum number of blocks in the queue of a thread, with the one that it reads. */
const queueLength = 3;
/** The maximum number of bytes in all queues; a larger record is read alone. */
const maximumBytes = 16 * 1024 * 1024;

/** Sources run directly as `.ts`; built files end in `.js`. */
const threadFile = new URL(`./thread.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);

/** A thread makes only short-lived values; a larger young generation would only use more memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** A block in a queue, with its pending result. */
interface QueuedBlock {
  readonly block: RecordBlock;
  /** The number of bytes. */
  readonly size: number;
  readonly result: Promise<BlockResult>;
}

/**
 * Reads blocks with `jobs` threads, including the calling one.
 *
 * A block goes to a thread with a short queue or, without one, is read by the calling thread. The queues are
 * bounded: a slow writer slows the reading, and memory does not grow. The calling thread reads the first block, so that an
 * input of one block starts no thread.
 */
export async function* readBlocks(
  blocks: AsyncIterable<RecordBlock>,
  task: ThreadTask,
  jobs: number,
): AsyncGenerator<ReadBlock> {
  const { format, options } = task;
  const interpret = await loadInterpreter(options.interpret);
  const readHere = blockReader(await importFormats[format].load(), options, interpret);
  const threads: Thread[] = [];
  const queue: QueuedBlock[] = [];
  const isBusy = (size: number): boolean =>
    queue.length > jobs * queueLength || queue.reduce((sum, other) => sum + other.size, size) > maximumBytes;
  const read = (block: RecordBlock): Promise<BlockResult> => {
    const thread = threads.find((other) => other.waiting() < queueLength);
    if (thread !== undefined) return thread.read(block);
    return Promise.resolve(readHere(block));
  };
  const next = async (): Promise<ReadBlock> => {
    const { block, result } = queue.shift()!;
    return { block, result: await result };
  };
  let count = 0;
  try {
    for await (const block of blocks) {
      const size = block.bytes.length;
      while (queue.length > 0 && isBusy(size)) yield await next();
      if (count++ > 0 && threads.length < jobs - 1) threads.push(startThread(task));
      const result = read(block);
      // The result is awaited later; this prevents an unhandled rejection until then.
      result.catch(() => undefined);
      queue.push({ block: { ...block, bytes: noBytes }, size, result });
      // Messages of other threads are received between two blocks.
      await setImmediate();
      if (threads.length === 0) yield await next();
    }
    while (queue.length > 0) yield await next();
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

const noBytes = new Uint8Array(0);

interface Thread {
  /** The number of blocks in the queue. */
  waiting(): number;
  read(block: RecordBlock): Promise<BlockResult>;
  end(): Promise<void>;
}

/** A pending result. */
interface Pending {
  readonly resolve: (result: BlockResult) => void;
  readonly reject: (error: Error) => void;
}

function startThread(task: ThreadTask): Thread {
  const worker = new Worker(threadFile, { workerData: task, resourceLimits });
  const pending: Pending[] = [];
  let failure: Error | undefined;
  worker.on("message", (result: BlockResult) => pending.shift()!.resolve(result));
  const fail = (error: Error): void => {
    failure ??= error;
    for (const awaited of pending.splice(0)) awaited.reject(error);
  };
  worker.on("error", fail);
  const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  worker.on("exit", () => fail(new Error("a thread ended before it returned a result")));
  return {
    waiting: () => pending.length,
    read(block) {
      return new Promise((resolve, reject: (error: Error) => void) => {
        if (failure !== undefined) return reject(failure);
        pending.push({ resolve, reject });
        worker.postMessage(block, [block.bytes.buffer]);
      });
    },
    // The thread ends by itself: terminating one can crash V8 (a failed check of its table of compiled code).
    end: () => {
      if (failure === undefined) worker.postMessage(endOfBlocks, []);
      return ended;
    },
  };
}
