/** An issue in one line, as compilers write theirs, so that editors and terminals can link to the location. */
import { formatPath } from "@org/therapy-model/issues";
import type { LocatedIssue } from "../checking/located-issue.ts";
import { printable } from "./printable.ts";

/** Formats an issue of a file. */
export function issueLine(file: string, { line, column, message, path, code }: LocatedIssue): string {
  const location = [nameOf(file), line, column].filter((part) => part !== undefined).join(":");
  const where = path.length === 0 ? code : `${formatPath(path)} · ${code}`;
  return `${printable(`${location}: ${message} (${where})`)}\n`;
}

/** The name of a file in messages. */
export function nameOf(file: string): string {
  return file === "-" ? "standard input" : file;
}
