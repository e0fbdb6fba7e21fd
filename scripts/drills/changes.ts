/** Edits of a drill, and the checks that follow them. */
import type { Command, Edit } from "./drill.ts";

/** Creates a file. */
export function create(file: string, text: string): Edit {
  return { file, change: () => text };
}

/** Replaces a text that a file contains. */
export function replace(file: string, from: string, to: string): Edit {
  return {
    file,
    change: (text) => {
      if (!text.includes(from)) throw new Error(`${file} does not contain ${JSON.stringify(from)}`);
      return text.replace(from, () => to);
    },
  };
}

/** The check that no file is stale that the scripts in some folders generate. */
export function generated(...folders: readonly string[]): Command {
  return ["generate", "--check", ...folders];
}

/** The check of the types of a package, with the packages below from source. */
export function types(folder: string): Command {
  return ["exec", "tsc", "-p", `${folder}/tsconfig.json`];
}

/** The tests in some files of a package, or those of them with a name. */
export function tests(name: string, files: readonly string[], title?: string): Command {
  const chosen = title === undefined ? [] : ["-t", title];
  return ["--filter", `@org/${name}`, "exec", "vitest", "run", ...files, ...chosen];
}
