/** The report of an upgrade: the versions, changes and issues of each file. */
import type { Change } from "@org/therapy-model/versions";
import { issueData, type LocatedIssue } from "../checking/located-issue.ts";
import { maximumIssues } from "../importing/parse-record.ts";
import { issueLine, nameOf } from "../output/issue-line.ts";
import { counted } from "../output/located-issue-text.ts";
import type { Out } from "../output/out.ts";
import { printable } from "../output/printable.ts";
import { hanging } from "../output/wrap.ts";

/** The report of a file. */
export interface FileReport {
  readonly file: string;
  /** The number of record sets that were read. */
  recordSets: number;
  /** The migrations, with the number of record sets. */
  readonly upgrades: { readonly from: string; readonly to: string; count: number }[];
  /** The changes other than the version. */
  readonly changes: Change[];
  /** The number of issues. */
  issueCount: number;
  /** The number of documents, or lines, that could not be read. */
  unreadable: number;
  /** The first issues, those of unreadable inputs included. */
  readonly issues: LocatedIssue[];
  /** Whether the record sets were written to a file. */
  written: boolean;
}

/** Makes an empty report. */
export function emptyReport(file: string): FileReport {
  return { file, recordSets: 0, upgrades: [], changes: [], issueCount: 0, unreadable: 0, issues: [], written: false };
}

/** Checks whether all record sets of a file could be migrated. */
export function isComplete({ issueCount, unreadable }: FileReport): boolean {
  return issueCount + unreadable === 0;
}

/** Adds the migration of a record set. */
export function addUpgrade(report: FileReport, from: string, to: string, changes: readonly Change[]): void {
  if (from === to) return;
  const same = report.upgrades.find((one) => one.from === from && one.to === to);
  if (same === undefined) report.upgrades.push({ from, to, count: 1 });
  else same.count++;
  for (const change of changes) {
    const equal = report.changes.find(
      ({ kind, record, path, to: target }) =>
        kind === change.kind && record === change.record && path === change.path && target === change.to,
    );
    if (equal === undefined) report.changes.push({ ...change });
    else equal.count += change.count;
  }
}

/** Adds issues. `count` is the number of issues if the list has only the first ones. */
export function addIssues(
  report: FileReport,
  issues: readonly LocatedIssue[],
  counter: "issueCount" | "unreadable",
  count: number = issues.length,
): void {
  report[counter] += count;
  report.issues.push(...issues.slice(0, Math.max(0, maximumIssues - report.issues.length)));
}

/** A report as JSON output: paths are JSON Pointers, with `*` for each member of a list. */
export function reportData({ changes, issues, ...report }: FileReport): object {
  return {
    ...report,
    changes: changes.map(({ path, to, ...change }) => ({
      ...change,
      path: pointerOf(path),
      ...(to !== undefined && { to: pointerOf(to) }),
    })),
    issues: issues.map((issue) => issueData(issue)),
  };
}

/** Converts a path such as `records[*].approval` to a JSON Pointer with `*` for every member of a list. */
function pointerOf(path: string): string {
  return path.startsWith("/") ? path : `/${path.replaceAll("[*]", "/*").replaceAll(".", "/")}`;
}

/** Formats the report of a file for people; an empty text if there is nothing to report. */
export function reportText(report: FileReport, { width, style }: Pick<Out, "width" | "style">): string {
  const { file, upgrades, changes, issues, issueCount, unreadable } = report;
  const omitted = issueCount + unreadable - issues.length;
  const lines = issues.map((issue) => issueLine(file, issue).trimEnd());
  if (omitted > 0) lines.push(`… and ${counted(omitted, "more issue")}`);
  if (upgrades.length > 0) lines.push(style("underline", printable(nameOf(file))));
  for (const { from, to, count } of upgrades) lines.push(`  ${counted(count, "record set")} from ${from} to ${to}`);
  for (const { kind, path, to, why, count } of changes) {
    const target = to === undefined ? "" : ` → ${to}`;
    lines.push(...hanging("  ", `${count.toLocaleString("en")} × ${kind}: ${path}${target}`, width));
    lines.push(...hanging("      ", why, width));
  }
  return lines.map((line) => `${line}\n`).join("");
}
