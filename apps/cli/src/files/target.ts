/** What an output replaces. */
import { readlinkSync, realpathSync, type Stats, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { attempt } from "./output-error.ts";

/** The file that an output replaces or creates. */
export interface Target {
  /** The path; for a symbolic link, that of the file it leads to. */
  readonly path: string;
  /** The properties of the existing file, if there is one. */
  readonly existing?: Stats | undefined;
}

/** Finds the file that an output replaces. */
export function targetOf(name: string): Target {
  const existing = attempt(name, () => statSync(name, { throwIfNoEntry: false }));
  if (existing === undefined) return { path: linkedPath(name) };
  // The path of a pipe or a device, such as /dev/fd/63, may have no real path.
  return { path: existing.isFile() ? attempt(name, () => realpathSync(name)) : name, existing };
}

/** The path that a symbolic link to a missing file leads to; any other name itself. */
function linkedPath(name: string): string {
  try {
    return resolve(dirname(name), readlinkSync(name));
  } catch {
    return name;
  }
}
