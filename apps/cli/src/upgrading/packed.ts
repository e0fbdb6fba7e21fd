/** Telling a file that is packed. */
import { closeSync, openSync, readSync } from "node:fs";

/** Whether a file is packed by gzip; one that cannot be read is told where it is read. */
export function isPacked(name: string): boolean {
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
