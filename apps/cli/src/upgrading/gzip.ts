/** Detecting compressed files. */
import { closeSync, openSync, readSync } from "node:fs";

/** Checks whether a file is compressed with gzip; false if it cannot be read. */
export function isGzipFile(name: string): boolean {
  let file: number;
  try {
    file = openSync(name, "r");
  } catch {
    return false;
  }
  try {
    const head = Buffer.alloc(2);
    readSync(file, head, 0, 2, 0);
    return head[0] === 0x1f && head[1] === 0x8b;
  } catch {
    return false;
  } finally {
    closeSync(file);
  }
}
