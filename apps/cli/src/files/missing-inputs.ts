/** Inputs that cannot be opened. */
import { accessSync, constants, statSync } from "node:fs";
import { type LocatedIssue, unreadableIssue } from "../checking/located-issue.ts";
import { fileProblem } from "../input/file-problem.ts";

/** An input that cannot be opened. */
export interface MissingInput {
  readonly file: string;
  readonly issue: LocatedIssue;
}

/** The inputs that cannot be opened, found before an output is begun. */
export function missingInputs(files: readonly string[]): MissingInput[] {
  return files.flatMap((file) => {
    if (file === "-") return [];
    try {
      if (statSync(file).isDirectory()) throw Object.assign(new Error("a directory"), { code: "EISDIR" });
      accessSync(file, constants.R_OK);
      return [];
    } catch (error) {
      return [{ file, issue: unreadableIssue(fileProblem(file, error)) }];
    }
  });
}
