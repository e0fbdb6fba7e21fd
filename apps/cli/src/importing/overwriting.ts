/** Preventing outputs that would overwrite an input or each other. */
import { realpathSync } from "node:fs";
import { resolve } from "node:path";

/** The error message if an output would overwrite an input or another output. */
export function overwriting(inputs: readonly string[], outputs: readonly string[]): string | undefined {
  const paths = new Set(inputs.filter((name) => name !== "-").map(pathOf));
  for (const name of outputs) {
    const path = pathOf(name);
    if (paths.has(path) && path !== "/dev/null") return `${name} would be overwritten; name another file`;
    paths.add(path);
  }
  return undefined;
}

function pathOf(name: string): string {
  try {
    return realpathSync(name);
  } catch {
    return resolve(name);
  }
}
