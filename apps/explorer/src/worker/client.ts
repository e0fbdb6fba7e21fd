/** Calls of the worker from the page. */
import { type Remote, wrap } from "comlink";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Operations } from "./operations.ts";

/** The worker of the page. */
export const worker: Remote<Operations> = startWorker();

/** A second worker for small computations, which do not wait until the tables of the first one are loaded. */
export const quickWorker: Remote<Operations> = startWorker();

function startWorker(): Remote<Operations> {
  return wrap<Operations>(new Worker(new URL("worker.ts", import.meta.url), { type: "module" }));
}

/** An answer of the worker, or the message of its error. */
export interface Answer<Result> {
  /** The last answer; it stays while the next one is computed. */
  readonly value: Result | undefined;
  /** Whether the answer is that of the present input. */
  readonly isCurrent: boolean;
  readonly error: string | undefined;
}

/**
 * Returns the answer to the last input. While one call runs, only the newest input waits: typing never queues calls.
 * The inputs are compared as JSON.
 */
export function useAnswer<Input extends readonly unknown[], Result>(
  call: (...input: Input) => Promise<Result>,
  ...input: Input
): Answer<Result> {
  const key = JSON.stringify(input);
  const [answer, setAnswer] = useState<{ value?: Result; key?: string; error?: string }>({});
  const state = useRef({ isRunning: false, wanted: key, isMounted: true });
  useEffect(() => {
    const current = state.current;
    current.wanted = key;
    current.isMounted = true;
    const run = async (asked: string): Promise<void> => {
      current.isRunning = true;
      try {
        const value = await call(...(JSON.parse(asked) as unknown as Input));
        if (current.isMounted) setAnswer({ value, key: asked });
      } catch (error) {
        if (current.isMounted) setAnswer({ key: asked, error: error instanceof Error ? error.message : String(error) });
      }
      current.isRunning = false;
      if (current.isMounted && current.wanted !== asked) await run(current.wanted);
    };
    if (!current.isRunning) void run(key);
    return () => void (current.isMounted = false);
  }, [key]);
  return { value: answer.value, isCurrent: answer.key === key, error: answer.error };
}
