/** One migration in one direction. */
import type { Issue } from "../schema/issue.ts";
import { findAdditions, type Report } from "./additions.ts";
import { changeCounter, type Change } from "./change.ts";
import { findConflicts } from "./conflicts.ts";
import { mapFields, type Fields } from "./data.ts";
import type { Additions } from "./definition-changes.ts";
import type { Migration } from "./migration.ts";
import { namesOf, type Direction, type Names } from "./names.ts";
import { renameRecordSet } from "./rename.ts";
import type { Version } from "./version.ts";

/** One migration in one direction. */
export interface Step {
  /** The version of the data before the step. */
  readonly from: Version;
  /** The version of the data after the step. */
  readonly to: Version;
  readonly direction: Direction;
  readonly names: Names;
  /** What the later of the two versions adds. */
  readonly additions: Additions;
}

/** The step to the later version. */
export function forwardStep({ from, to, renamed, additions }: Migration): Step {
  return { from, to, direction: "forward", names: namesOf(renamed, "forward"), additions };
}

/** The step back to the earlier version. */
export function backwardStep({ from, to, renamed, additions }: Migration): Step {
  return { from: to, to: from, direction: "backward", names: namesOf(renamed, "backward"), additions };
}

/** The maximum number of issues for one record set. */
const maximumIssues = 10_000;

/** Lists the issues that prevent a step. */
export function findBlockers(recordSet: Fields, { from, to, direction, names, additions }: Step): Issue[] {
  const issues: Issue[] = [];
  let isFull = false;
  const report: Report = (issue) => {
    if (issues.length < maximumIssues) return issues.push(issue) > 0;
    const message = `has more than ${maximumIssues} issues; the others are omitted`;
    issues.push({ code: "too_many_issues", severity: "error", path: [], message });
    isFull = true;
    return false;
  };
  findConflicts(recordSet, additions, names, from, report);
  const isTooDeep = issues.at(-1)?.code === "too_deep";
  if (direction === "backward" && !isFull && !isTooDeep) findAdditions(recordSet, additions, to, report);
  return issues;
}

/** Applies a step to a record set and adds what was changed to `changes`. */
export function applyStep(recordSet: Fields, { to, direction, names, additions }: Step, changes: Change[]): Fields {
  const counter = changeCounter(names);
  const backTo = direction === "backward" ? to : undefined;
  const renamed = renameRecordSet(recordSet, { additions, names, backTo, counter, done: new Map() });
  changes.push(...counter.changes());
  return mapFields(renamed, (name, field) => [name, name === "modelVersion" ? to : field]);
}
