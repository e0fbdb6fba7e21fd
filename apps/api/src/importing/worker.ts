/** Reads the batches of imports, one after another. Any number of processes may do so on one database. */
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../store/database.ts";
import { claimBatch, finishBatch, type ClaimedBatch } from "../store/imports.ts";
import { addOutcome, emptyOutcome, readLines, storeLines, type ReadLines } from "./outcome.ts";
import { loadLineReader } from "./read-line.ts";

/** How long a worker has for a batch, in seconds; then another takes it. */
const lease = 30;

/** How long a worker waits when nothing is to do, in milliseconds. */
const pause = 500;

/** A worker that runs until it is stopped. */
export interface Worker {
  /** Ends when the batch that is being read is stored. */
  stop(): Promise<void>;
}

/** Starts a worker. An error of the database is reported, and the worker goes on. */
export function startWorker(database: Database, report: (error: unknown) => void): Worker {
  const stopping = new AbortController();
  const ended = (async () => {
    while (!stopping.signal.aborted) {
      let worked = false;
      try {
        worked = await workOnce(database);
      } catch (error) {
        report(error);
      }
      if (!worked) await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
}

/** Reads and stores one batch; false if none is waiting. */
export async function workOnce(database: Database): Promise<boolean> {
  const batch = await claimBatch(database, lease);
  if (batch === undefined) return false;
  const read = await readBatch(batch);
  await database.transaction(async (query) => {
    const outcome = await storeLines(query, read);
    if (!(await finishBatch(query, batch, outcome))) throw new Error("another worker has stored the batch");
  });
  return true;
}

/** Reads the lines of a batch; other requests have a turn after each line. */
async function readBatch({ lines, format, certainty }: ClaimedBatch): Promise<ReadLines> {
  const reader = await loadLineReader(format, certainty ?? undefined);
  const outcome = emptyOutcome();
  const read: ReadLines["read"][number][] = [];
  for (const line of lines) {
    const one = readLines([line], reader);
    addOutcome(outcome, one.outcome);
    read.push(...one.read);
    await nextTurn();
  }
  return { read, outcome };
}
