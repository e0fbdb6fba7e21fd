/** A file that is written beside the one that it takes the place of, in one step. */
import { chmodSync, closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";

/** What a file will be. Whoever reads the file sees the old one or the new one, whole. */
export interface Replacement {
  /** Adds text. */
  write(text: string): void;
  /** Puts it in the place of the file. */
  settle(): void;
  /** Leaves the file as it is, or not there; nothing once it is settled. */
  drop(): void;
}

/** Begins what a file will be. */
export function replacementOf(name: string): Replacement {
  const there = statSync(name, { throwIfNoEntry: false });
  if (there?.isFile() === false) throw new ReplacementError(name, "it is no file that has a place");
  const file = there === undefined ? name : realpathSync(name);
  const beside = `${file}.${process.pid}.tmp`;
  let open: number | undefined = attempt(name, () => openSync(beside, "wx"));
  const close = (): void => {
    if (open !== undefined) closeSync(open);
    open = undefined;
  };
  return {
    write(text) {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += attempt(name, () => writeSync(open!, bytes, at));
    },
    settle() {
      close();
      attempt(name, () => {
        if (there !== undefined) chmodSync(beside, there.mode);
        renameSync(beside, file);
      });
    },
    drop() {
      close();
      rmSync(beside, { force: true });
    },
  };
}

function attempt<Result>(name: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ReplacementError(name, code ?? message);
  }
}

/** Thrown where a file cannot be written. */
export class ReplacementError extends Error {
  override readonly name = "ReplacementError";
  constructor(file: string, problem: string) {
    super(`${file} cannot be written: ${problem}`);
  }
}
