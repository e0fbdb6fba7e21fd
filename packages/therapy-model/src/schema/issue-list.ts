/** A list of issues, one for each code and path. */
import type { Issue } from "./issue.ts";

/** The maximum number of issues for one value. With more, the mapping is wrong rather than the data. */
const maximumIssues = 10_000;

/** The issues of one value, without repetitions, up to a maximum. */
export interface IssueList {
  readonly issues: Issue[];
  /** Adds an issue unless the list has one with the same code and path. Returns whether more can be added. */
  readonly add: (issue: Issue) => boolean;
}

/** Makes an empty list. */
export function issueList(): IssueList {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  return { issues, add };

  function add(issue: Issue): boolean {
    const key = `${issue.code} ${issue.path.join("\n")}`;
    if (seen.has(key)) return true;
    if (issues.length < maximumIssues) {
      issues.push(issue);
      seen.add(key);
      return true;
    }
    const message = `has more than ${maximumIssues} issues; the others are not listed`;
    issues.push({ code: "too_many_issues", severity: "error", path: [], message });
    return false;
  }
}
