/** A file that is written in whole lines, and gone on with where it was left. */
import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";

/** A file of lines. */
export interface OutputFile {
  readonly name: string;
  /** How many bytes of it are settled. */
  size(): number;
  /** Writes whole lines. All of them are there when it comes back, or none. */
  write(lines: Uint8Array): void;
  /** Ends the file here. */
  close(): void;
}

/** Opens a file and empties it. */
export function createOutput(name: string): OutputFile {
  return outputFile(
    name,
    attempt(name, () => openSync(name, "w+")),
    0,
    0,
  );
}

/**
 * Opens a file to go on with it; one that is not there is made.
 *
 * With `from`, what stands after so many bytes is cut off. Without, nothing is: what is written is compared with what is
 * there, and only what goes beyond that is added.
 */
export function resumeOutput(name: string, from?: number): OutputFile {
  const open = attempt(name, () => openSync(name, constants.O_RDWR | constants.O_CREAT));
  const { size } = fstatSync(open);
  if (from === undefined) return outputFile(name, open, 0, size);
  attempt(name, () => ftruncateSync(open, from));
  return outputFile(name, open, from, from);
}

function outputFile(name: string, file: number, start: number, there: number): OutputFile {
  const isRegular = fstatSync(file).isFile();
  let size = start;
  let line = 1;
  return {
    name,
    size: () => size,
    write(lines) {
      const known = Math.min(Math.max(0, there - size), lines.length);
      if (known > 0) line += compare(name, file, size, lines.subarray(0, known), line);
      try {
        for (let at = known; at < lines.length;) {
          at += writeSync(file, lines, at, lines.length - at, isRegular ? size + at : null);
        }
      } catch (error) {
        // A disk that is full has taken a part of a line: it goes, and the lines before it stay.
        if (isRegular) ftruncateSync(file, Math.max(size, there));
        throw new OutputError(name, `cannot be written: ${(error as Error).message}`);
      }
      size += lines.length;
    },
    close() {
      const rest = there - size;
      closeSync(file);
      if (rest > 0) throw new OutputMismatch(name, "goes on where the input ends; it is of another import");
    },
  };
}

/** Holds what is in a file, from line `line` on, against what would be written there; gives how many lines that are. */
function compare(name: string, file: number, position: number, lines: Uint8Array, line: number): number {
  const found = Buffer.alloc(lines.length);
  readSync(file, found, 0, found.length, position);
  const count = lineBreaks(lines);
  if (found.equals(lines)) return count;
  const at = lines.findIndex((byte, index) => byte !== found[index]);
  const where = `${name}:${line + lineBreaks(lines.subarray(0, at))}`;
  throw new OutputMismatch(where, "is not what this import gives there; without --resume the file is written anew");
}

function lineBreaks(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) count++;
  return count;
}

function attempt<Result>(name: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw new OutputError(name, `cannot be written: ${(error as Error).message}`);
  }
}

/** Thrown where a file cannot take what is written. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  constructor(file: string, problem: string) {
    super(`${file} ${problem}`);
  }
}

/** Thrown where a file that is to be gone on with is of another import. */
export class OutputMismatch extends OutputError {}
