/** Explaining the errors of the file system. */
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Unreadable } from "./unreadable.ts";
import { didYouMean } from "../did-you-mean.ts";

/** The problem of a file that could not be read. */
export function fileProblem(name: string, error: unknown): Unreadable {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { code: "missing_file", message: `file not found${similar(name)}` };
    case "EISDIR":
      return { code: "not_a_file", message: `is a directory; name its files, such as ${join(name, "*.json")}` };
    case "EACCES":
    case "EPERM":
      return { code: "no_permission", message: "permission denied: you cannot read this file" };
    case "ENAMETOOLONG":
      return { code: "missing_file", message: "file not found; the name is too long" };
    case "ERR_INVALID_ARG_VALUE":
      return {
        code: "missing_file",
        message: "file not found; the name contains a character that file names cannot contain",
      };
    default:
      return { code: "unreadable_file", message: `cannot be read (${code || "unknown error"})` };
  }
}

function similar(name: string): string {
  try {
    const similarName = didYouMean(basename(name), readdirSync(dirname(name)));
    return similarName === undefined ? "" : `; did you mean ${join(dirname(name), similarName)}?`;
  } catch {
    return "";
  }
}
