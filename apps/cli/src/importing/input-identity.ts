/** What identifies the content of an input, so that a replaced input is not continued. */
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { OutputError } from "../files/output-error.ts";

/** The size of a regular file and a hash of its content; for a large one, of its ends, with its time of change. */
export interface InputIdentity {
  readonly size: number;
  /** The SHA-256 hash. */
  readonly hash: string;
  /** The time of the last change in milliseconds; only of a large file. */
  readonly changed?: number;
}

/** The maximum size in bytes of a file that is hashed completely. */
const largestHashed = 64 * 1024 * 1024;
/** The number of bytes that are hashed at each end of a larger file. */
const endSize = 1024 * 1024;

/** The identity of an input; nothing for a pipe or standard input, whose content is compared as it is read. */
export function identityOf(name: string): InputIdentity | undefined {
  if (name === "-") return undefined;
  const stats = statSync(name, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return undefined;
  const { size, mtimeMs } = stats;
  if (size <= largestHashed) return { size, hash: hashOf(name, [[0, size]]) };
  const ends: Part[] = [
    [0, endSize],
    [size - endSize, size],
  ];
  return { size, hash: hashOf(name, ends), changed: mtimeMs };
}

/** A part of a file, from a position to another. */
type Part = readonly [from: number, to: number];

function hashOf(name: string, parts: readonly Part[]): string {
  const hash = createHash("sha256");
  const buffer = Buffer.alloc(endSize);
  const open = openSync(name, "r");
  try {
    for (const [from, to] of parts) {
      for (let at = from; at < to;) {
        const count = readSync(open, buffer, 0, Math.min(buffer.length, to - at), at);
        if (count === 0) break;
        hash.update(buffer.subarray(0, count));
        at += count;
      }
    }
  } finally {
    closeSync(open);
  }
  return hash.digest("hex");
}

/** Thrown if an input is not the one of the interrupted import. */
export class InputChanged extends OutputError {
  constructor(file: string) {
    const name = file === "-" ? "standard input" : file;
    super(name, "differs from the input of the interrupted import; omit --resume to import from the beginning");
  }
}
