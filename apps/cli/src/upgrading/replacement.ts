/** Replacing a file atomically. */
import { chmodSync, closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";

/**
 * Writes a temporary file beside a file and, if `isWanted` returns true after that, replaces the file with it; returns
 * whether it did. A reader sees either the old file or the new one.
 */
export async function replaceWith(
  name: string,
  fill: (write: (text: string) => void) => Promise<void>,
  isWanted: () => boolean,
): Promise<boolean> {
  const existing = statSync(name, { throwIfNoEntry: false });
  if (existing?.isFile() === false) throw new ReplacementError(name, "it is not a regular file");
  const file = existing === undefined ? name : realpathSync(name);
  const temporary = `${file}.${process.pid}.tmp`;
  const open = attempt(name, () => openSync(temporary, "wx"));
  let isClosed = false;
  try {
    await fill((text) => writeAll(name, open, text));
    if (!isWanted()) return false;
    closeSync(open);
    isClosed = true;
    attempt(name, () => {
      if (existing !== undefined) chmodSync(temporary, existing.mode);
      renameSync(temporary, file);
    });
    return true;
  } finally {
    if (!isClosed) closeSync(open);
    rmSync(temporary, { force: true });
  }
}

function writeAll(name: string, open: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += attempt(name, () => writeSync(open, bytes, at));
}

function attempt<Result>(name: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ReplacementError(name, code ?? message);
  }
}

/** Thrown if a file cannot be written. */
export class ReplacementError extends Error {
  override readonly name = "ReplacementError";
  constructor(file: string, problem: string) {
    super(`${file} cannot be written: ${problem}`);
  }
}
