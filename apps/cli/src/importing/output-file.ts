/** Output files of complete lines, which can be continued after an interruption. */
import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";

/** An output file. */
export interface OutputFile {
  readonly name: string;
  /** The number of bytes that are written. */
  size(): number;
  /** Writes complete lines: all of them, or none if it throws. */
  write(lines: Uint8Array): void;
  /** Closes the file. */
  close(): void;
}

/** Creates or truncates a file. */
export function createOutput(name: string): OutputFile {
  return outputFile(
    name,
    attempt(name, () => openSync(name, "w+")),
    0,
    0,
  );
}

/**
 * Opens a file to continue it; creates it if it does not exist.
 *
 * With `from`, the file is truncated to that many bytes. Without it, written lines are compared with the existing content,
 * and only lines after its end are added.
 */
export function resumeOutput(name: string, from?: number): OutputFile {
  const open = attempt(name, () => openSync(name, constants.O_RDWR | constants.O_CREAT));
  const { size } = fstatSync(open);
  if (from === undefined) return outputFile(name, open, 0, size);
  attempt(name, () => ftruncateSync(open, from));
  return outputFile(name, open, from, from);
}

function outputFile(name: string, file: number, start: number, existing: number): OutputFile {
  const isRegular = fstatSync(file).isFile();
  let size = start;
  let line = 1;
  return {
    name,
    size: () => size,
    write(lines) {
      const known = Math.min(Math.max(0, existing - size), lines.length);
      if (known > 0) line += compare(name, file, size, lines.subarray(0, known), line);
      try {
        for (let at = known; at < lines.length;) {
          at += writeSync(file, lines, at, lines.length - at, isRegular ? size + at : null);
        }
      } catch (error) {
        // A full disk may have taken a part of a line: remove it and keep the lines before it.
        if (isRegular) ftruncateSync(file, Math.max(size, existing));
        throw new OutputError(name, `cannot be written: ${(error as Error).message}`);
      }
      size += lines.length;
    },
    close() {
      const rest = existing - size;
      closeSync(file);
      if (rest > 0)
        throw new OutputMismatch(name, "has more lines than this import writes; it belongs to another import");
    },
  };
}

/** Compares lines with the content of a file from line `line` on; returns the number of lines. */
function compare(name: string, file: number, position: number, lines: Uint8Array, line: number): number {
  const found = Buffer.alloc(lines.length);
  readSync(file, found, 0, found.length, position);
  const count = lineBreaks(lines);
  if (found.equals(lines)) return count;
  const at = lines.findIndex((byte, index) => byte !== found[index]);
  const where = `${name}:${line + lineBreaks(lines.subarray(0, at))}`;
  throw new OutputMismatch(where, "differs from what this import writes; omit --resume to overwrite the file");
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

/** Thrown if an output file cannot be written. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  constructor(file: string, problem: string) {
    super(`${file} ${problem}`);
  }
}

/** Thrown if a file to continue belongs to another import. */
export class OutputMismatch extends OutputError {}
