/** Temporary files and folders beside an output: removed if the process ends, however it ends. */
import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { onInterrupt } from "./interrupt.ts";

/** The paths that are removed if the process ends now. */
const open = new Set<string>();
let stopListening = (): void => undefined;

/**
 * The path of a temporary file or folder beside an output, removed on exit and on signals until it is released. Those that a
 * killed process left are removed.
 */
export function claimTemporaryPath(output: string): string {
  removeStale(output);
  const path = `${output}.${process.pid}.tmp`;
  if (open.size === 0) {
    stopListening = onInterrupt(removeOpen);
    process.on("exit", removeOpen);
  }
  open.add(path);
  return path;
}

/** Removes a temporary file or folder, if it still exists. */
export function releaseTemporaryPath(path: string): void {
  remove(path);
  open.delete(path);
  if (open.size > 0) return;
  stopListening();
  process.removeListener("exit", removeOpen);
}

function removeOpen(): void {
  for (const path of open) remove(path);
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // What cannot be removed now is removed by the next run.
  }
}

/** Removes the temporary files of an output whose process has ended. */
function removeStale(output: string): void {
  const [folder, start] = [dirname(output), `${basename(output)}.`];
  for (const name of namesIn(folder)) {
    const pid = name.startsWith(start) ? /^([0-9]+)\.tmp$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid)))) remove(join(folder, name));
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
