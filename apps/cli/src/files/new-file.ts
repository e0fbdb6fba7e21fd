/** Output files that appear whole: written beside their name, saved to the disk, then renamed. */
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { attempt, OutputError } from "./output-error.ts";
import { syncFolder } from "./sync-folder.ts";
import { type Target, targetOf } from "./target.ts";
import { claimTemporaryPath, releaseTemporaryPath } from "./temporary-path.ts";

/** A file that is being written. Until `commit`, a file with its name stays as it was. */
export interface NewFile {
  readonly name: string;
  /** The number of bytes that are written. */
  size(): number;
  /** Writes bytes: all of them, or none if it throws. */
  write(bytes: Uint8Array): void;
  /** Saves what is written to the disk. */
  sync(): void;
  /** Gives the file its name. */
  commit(): void;
  /** Removes what was written. Does nothing after `commit`. */
  discard(): void;
  /** Closes the file and leaves what was written beside its name, so that it can be continued. */
  suspend(): void;
}

/** Begins a file. A pipe or a device is written at once. */
export function createFile(name: string): NewFile {
  const target = regularTarget(name);
  if (target === undefined) return directFile(name);
  const temporary = claimTemporaryPath(target.path);
  try {
    const open = attempt(name, () => openSync(temporary, "wx"));
    return fileBeside(name, { target, temporary, open, size: 0, release: () => releaseTemporaryPath(temporary) });
  } catch (error) {
    releaseTemporaryPath(temporary);
    throw error;
  }
}

/** The name of the file beside an output that a continued import adds to. */
export function partNameOf(name: string): string {
  return `${targetOf(name).path}.part`;
}

/** Begins a file that can be continued, or continues it after `size` bytes. */
export function createPart(name: string, size?: number): NewFile {
  const target = regularTarget(name);
  if (target === undefined) return directFile(name, size);
  const temporary = partNameOf(name);
  const open = attempt(name, () => {
    if (size === undefined) rmSync(temporary, { force: true });
    return openSync(temporary, size === undefined ? "wx" : constants.O_RDWR);
  });
  if (size !== undefined) attempt(name, () => ftruncateSync(open, size));
  return fileBeside(name, {
    target,
    temporary,
    open,
    size: size ?? 0,
    release: () => rmSync(temporary, { force: true }),
  });
}

/** Gives a part that was complete before an interruption its name. */
export function commitPart(name: string): void {
  const { path } = targetOf(name);
  const temporary = partNameOf(name);
  if (statSync(temporary, { throwIfNoEntry: false }) === undefined) return;
  attempt(name, () => renameSync(temporary, path));
  syncFolder(dirname(path));
}

/** The target of an output; nothing for a pipe or a device. */
function regularTarget(name: string): Target | undefined {
  const target = targetOf(name);
  if (target.existing?.isDirectory() === true) throw new OutputError(name, "cannot be written: it is a directory");
  return target.existing === undefined || target.existing.isFile() ? target : undefined;
}

/** A file that is open beside its name. */
interface Opened {
  readonly target: Target;
  readonly temporary: string;
  readonly open: number;
  readonly size: number;
  /** Removes the temporary file. */
  readonly release: () => void;
}

function fileBeside(name: string, { target, temporary, open, size: start, release }: Opened): NewFile {
  let size = start;
  let isOpen = true;
  let isDone = false;
  const close = (): void => {
    if (isOpen) closeSync(open);
    isOpen = false;
  };
  return {
    name,
    size: () => size,
    write(bytes) {
      try {
        for (let at = 0; at < bytes.length;) at += writeSync(open, bytes, at, bytes.length - at, size + at);
      } catch (error) {
        // A full disk may have taken a part of the bytes: remove it and keep what was written before.
        ftruncateSync(open, size);
        throw new OutputError(name, `cannot be written: ${(error as Error).message}`);
      }
      size += bytes.length;
    },
    sync: () => attempt(name, () => fsyncSync(open)),
    commit() {
      attempt(name, () => {
        keepPermissions(open, target);
        fsyncSync(open);
      });
      const { ino } = fstatSync(open);
      close();
      if (statSync(temporary, { throwIfNoEntry: false })?.ino !== ino) {
        isDone = true;
        throw new OutputError(name, "cannot be written: another process writes it");
      }
      attempt(name, () => renameSync(temporary, target.path));
      isDone = true;
      syncFolder(dirname(target.path));
      release();
    },
    discard() {
      if (isDone) return;
      isDone = true;
      close();
      release();
    },
    suspend: close,
  };
}

/** Gives a file the permissions and, if possible, the owner of the file that it replaces. */
function keepPermissions(open: number, { existing }: Target): void {
  if (existing === undefined) return;
  try {
    fchownSync(open, existing.uid, existing.gid);
  } catch {
    // Only the administrator can give a file to another user.
  }
  fchmodSync(open, existing.mode);
}

/** A pipe or a device: it has no earlier content, and is written at once. */
function directFile(name: string, start = 0): NewFile {
  const open = attempt(name, () => openSync(name, "w"));
  let size = start;
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(open);
    isOpen = false;
  };
  return {
    name,
    size: () => size,
    write(bytes) {
      for (let at = 0; at < bytes.length;) at += attempt(name, () => writeSync(open, bytes, at));
      size += bytes.length;
    },
    sync: () => undefined,
    commit: close,
    discard: close,
    suspend: close,
  };
}
