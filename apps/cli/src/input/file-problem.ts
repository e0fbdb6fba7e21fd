/** What the system's errors mean to a person who named a file. */
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Unreadable } from "./unreadable.ts";
import { meant } from "../meant.ts";

/** Says in plain words why a file could not be read. */
export function fileProblem(name: string, error: unknown): Unreadable {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { code: "missing_file", message: `there is no such file${similar(name)}` };
    case "EISDIR":
      return { code: "not_a_file", message: `is a directory; name the files in it, such as ${join(name, "*.json")}` };
    case "EACCES":
    case "EPERM":
      return { code: "no_permission", message: "you may not read this file" };
    case "ENAMETOOLONG":
      return { code: "missing_file", message: "there is no such file; the name is too long to be one" };
    case "ERR_INVALID_ARG_VALUE":
      return { code: "missing_file", message: "there is no such file; the name has a character that no file name has" };
    default:
      return { code: "unreadable_file", message: `the system could not read it (${code || "unknown error"})` };
  }
}

function similar(name: string): string {
  try {
    const similarName = meant(basename(name), readdirSync(dirname(name)));
    return similarName === undefined ? "" : `; did you mean ${join(dirname(name), similarName)}?`;
  } catch {
    return "";
  }
}
