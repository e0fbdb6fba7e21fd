/** Saving the entries of a folder to the disk. */
import { closeSync, fsyncSync, openSync } from "node:fs";

/** Saves the entries of a folder, so that a renamed file keeps its name after a power failure. */
export function syncFolder(folder: string): void {
  try {
    const open = openSync(folder, "r");
    try {
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  } catch {
    // Some file systems cannot sync a folder.
  }
}
