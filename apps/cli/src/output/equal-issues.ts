/** Equal issues of a file, which are shown once. */
import type { LocatedIssue } from "../checking/located-issue.ts";
import { locatedIssueText } from "./located-issue-text.ts";
import type { Style } from "./style.ts";
import { hanging } from "./wrap.ts";

/** Issues with the same problem in fields of the same name; at least one. */
export type EqualIssues = readonly [LocatedIssue, ...LocatedIssue[]];

/** Groups issues with the same problem in fields of the same name, in the order of the first issue of each group. */
export function groupEqualIssues(issues: readonly LocatedIssue[]): EqualIssues[] {
  const groups = new Map<string, [LocatedIssue, ...LocatedIssue[]]>();
  for (const issue of issues) {
    const { code, severity, path, message } = issue;
    // What was found instead may differ between values of the wrong type.
    const problem = code === "invalid_type" ? message.replace(/, got .*$/s, "") : message;
    const fields = path.map((key) => (typeof key === "number" ? 0 : key));
    const key = JSON.stringify([code, severity, problem, fields]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return [...groups.values()];
}

/** The maximum number of places that are listed. */
const maximumPlaces = 8;

/** Formats the first of equal issues, and the places of the others. */
export function equalIssuesText([first, ...others]: EqualIssues, width: number, style: Style): string {
  const text = locatedIssueText(first, width, style);
  if (others.length === 0) return text;
  const places = others.slice(0, maximumPlaces).map(({ line, column }) => `${line}:${column}`);
  const more = others.length > maximumPlaces ? ` and ${(others.length - maximumPlaces).toLocaleString("en")} more` : "";
  const note = `The same at ${places.join(", ")}${more}`;
  return `${text}${hanging(" ".repeat(10), note, width)
    .map((line) => style("dim", line))
    .join("\n")}\n`;
}
