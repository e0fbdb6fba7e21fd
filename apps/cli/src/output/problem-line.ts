/** A problem of a record in one line, as compilers write theirs: editors and terminals lead from it to the place. */
import type { RecordProblem } from "../importing/parse-record.ts";
import { printable } from "./wrap.ts";

/** Writes a problem of a file. */
export function problemLine(file: string, { line, column, message, path, code }: RecordProblem): string {
  const place = [nameOf(file), line, column].filter((part) => part !== undefined).join(":");
  const where = path === undefined ? code : `${path} · ${code}`;
  return `${printable(`${place}: ${message} (${where})`)}\n`;
}

/** What a file is called in messages. */
export function nameOf(file: string): string {
  return file === "-" ? "standard input" : file;
}
