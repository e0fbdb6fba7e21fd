/** Preventing outputs that would overwrite an input or each other. */
import { type BigIntStats, fstatSync, statSync } from "node:fs";
import { resolve } from "node:path";

/** The inputs and outputs of a command, by name; `-` is standard input or standard output. */
export interface Names {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** The error message if an output is an input or another output, also by a link or a redirection. */
export function sameFileProblem({ inputs, outputs }: Names): string | undefined {
  const known = new Set(inputs.flatMap((name) => keysOf(name, 0)));
  for (const name of outputs) {
    const keys = keysOf(name, 1);
    if (keys.some((key) => known.has(key))) {
      return name === "-"
        ? "standard output is a file that is read; redirect it to another file"
        : `${name} would be overwritten; name another file`;
    }
    for (const key of keys) known.add(key);
  }
  return undefined;
}

/** What identifies a file: its path and, if it exists, its number on its device, which all links to it share. */
function keysOf(name: string, descriptor: 0 | 1): readonly string[] {
  const stats = statsOf(name, descriptor);
  const identity = stats?.isFile() === true ? [`${stats.dev}:${stats.ino}`] : [];
  return name === "-" || name === "/dev/null" ? identity : [...identity, resolve(name)];
}

function statsOf(name: string, descriptor: 0 | 1): BigIntStats | undefined {
  try {
    return name === "-" ? fstatSync(descriptor, { bigint: true }) : statSync(name, { bigint: true });
  } catch {
    return undefined;
  }
}
