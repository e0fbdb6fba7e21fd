/** The issues of an import: printed at once, or kept for the JSON output. */
import { issueData, type IssueData } from "../checking/located-issue.ts";
import { issueLine } from "../output/issue-line.ts";
import type { Progress } from "./progress.ts";
import type { InputIssue } from "./read-block.ts";

/** The issues of an import. */
export interface IssueList {
  add(issues: readonly InputIssue[]): void;
  /** The issues for the JSON output. */
  readonly kept: readonly ({ readonly file: string } & IssueData)[];
}

const maximumPrinted = 100;

/** Makes a list that prints, or keeps, the first issues. */
export function issueList(
  files: readonly string[],
  { json = false, maxIssues = maximumPrinted }: { readonly json?: boolean; readonly maxIssues?: number },
  progress: Progress,
): IssueList {
  const kept: ({ file: string } & IssueData)[] = [];
  let count = 0;
  return {
    kept,
    add(issues) {
      for (const { input, ...issue } of issues) {
        if (count++ >= maxIssues) continue;
        if (json) kept.push({ file: files[input]!, ...issueData(issue) });
        else progress.print(issueLine(files[input]!, issue));
      }
    },
  };
}
