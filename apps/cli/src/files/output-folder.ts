/** A folder of output files: it appears whole. */
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { attempt, OutputError } from "./output-error.ts";
import { syncFolder } from "./sync-folder.ts";
import { claimTemporaryPath, releaseTemporaryPath } from "./temporary-path.ts";

/** An output folder that is being written. */
export interface OutputFolder {
  /** A folder for intermediate files, which are removed. */
  readonly scratch: string;
  /** The folder in which the output is written. */
  readonly unfinished: string;
  /** Gives what was written its name. */
  commit(): void;
  /** Removes what was not committed. */
  discard(): void;
}

/** Begins a folder; one that exists must be empty. */
export function createFolder(name: string): OutputFolder {
  const isExisting = existsSync(name);
  if (isExisting && !statSync(name).isDirectory()) throw new OutputError(name, "is a file; name a directory");
  const path = isExisting ? realpathSync(name) : resolve(name);
  const isReplaced = isExisting && !canBeReplaced(path);
  // Readers of Parquet ignore names that begin with a dot.
  const temporary = claimTemporaryPath(isReplaced ? join(path, ".unfinished") : path);
  const discard = (): void => releaseTemporaryPath(temporary);
  try {
    if (isExisting && readdirSync(path).length > 0) {
      throw new OutputError(name, "is not empty; name another directory");
    }
    const unfinished = join(temporary, "output");
    attempt(name, () => {
      makeParents(dirname(path));
      mkdirSync(temporary);
      mkdirSync(unfinished);
    });
    return {
      scratch: temporary,
      unfinished,
      commit() {
        attempt(name, () => {
          if (isReplaced) moveMembers(unfinished, path);
          else moveFolder(unfinished, path);
        });
        discard();
      },
      discard,
    };
  } catch (error) {
    discard();
    throw error;
  }
}

/** Checks whether an existing folder can be replaced: not the working directory, and not another file system. */
function canBeReplaced(path: string): boolean {
  return path !== process.cwd() && statSync(path).dev === statSync(dirname(path)).dev && path !== dirname(path);
}

/** Creates the missing folders, one by one: the recursive function of Node does not end in /proc. */
function makeParents(folder: string): void {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at); at = dirname(at)) missing.unshift(at);
  for (const each of missing) mkdirSync(each);
}

function moveFolder(from: string, to: string): void {
  // Only POSIX systems rename to an empty folder.
  if (process.platform === "win32" && existsSync(to)) rmdirSync(to);
  renameSync(from, to);
  syncFolder(dirname(to));
}

function moveMembers(from: string, to: string): void {
  for (const member of readdirSync(from)) renameSync(join(from, member), join(to, member));
  syncFolder(to);
}
