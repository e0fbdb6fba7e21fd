/** What upgrading the dossiers of a file did, and what stood against it. */
import type { Change } from "@org/therapy-model/versions";
import { mostProblems, type RecordProblem } from "../importing/parse-record.ts";
import { counted } from "../output/finding-text.ts";
import type { Out } from "../output/out.ts";
import { nameOf, problemLine } from "../output/problem-line.ts";
import { hanging, printable } from "../output/wrap.ts";

/** What came of a file. */
export interface FileReport {
  readonly file: string;
  /** How many dossiers were read. */
  dossiers: number;
  /** From which version to which how many of them went or, where it was only asked, would go. */
  readonly upgrades: { readonly from: string; readonly to: string; count: number }[];
  /** What changed in them beside the version. */
  readonly changes: Change[];
  /** How many issues stood against it. */
  issues: number;
  /** How often something could not be read or written. */
  unreadable: number;
  /** The first of both. */
  readonly problems: RecordProblem[];
  /** Whether the dossiers were written into a file. */
  written: boolean;
}

/** Begins the report of a file. */
export function emptyReport(file: string): FileReport {
  return { file, dossiers: 0, upgrades: [], changes: [], issues: 0, unreadable: 0, problems: [], written: false };
}

/** Adds what became of a dossier. */
export function addUpgrade(report: FileReport, from: string, to: string, changes: readonly Change[]): void {
  if (from === to) return;
  const same = report.upgrades.find((one) => one.from === from && one.to === to);
  if (same === undefined) report.upgrades.push({ from, to, count: 1 });
  else same.count++;
  for (const change of changes) {
    const alike = report.changes.find(
      ({ kind, record, path, to: there }) =>
        kind === change.kind && record === change.record && path === change.path && there === change.to,
    );
    if (alike === undefined) report.changes.push({ ...change });
    else alike.count += change.count;
  }
}

/** Adds problems; `count` says how many there are where not all are at hand. */
export function addProblems(
  report: FileReport,
  problems: readonly RecordProblem[],
  sort: "issues" | "unreadable",
  count: number = problems.length,
): void {
  report[sort] += count;
  report.problems.push(...problems.slice(0, Math.max(0, mostProblems - report.problems.length)));
}

/** Writes the report of a file for people; nothing where there is nothing to say. */
export function reportText(report: FileReport, { width, style }: Pick<Out, "width" | "style">): string {
  const { file, upgrades, changes, problems, issues, unreadable } = report;
  const untold = issues + unreadable - problems.length;
  const lines = problems.map((problem) => problemLine(file, problem).trimEnd());
  if (untold > 0) lines.push(`… and ${counted(untold, "more problem")}`);
  if (upgrades.length > 0) lines.push(style("underline", printable(nameOf(file))));
  for (const { from, to, count } of upgrades) lines.push(`  ${counted(count, "dossier")} from ${from} to ${to}`);
  for (const { kind, path, to, why, count } of changes) {
    const there = to === undefined ? "" : ` → ${to}`;
    lines.push(...hanging("  ", `${count.toLocaleString("en")} × ${kind}: ${path}${there}`, width));
    lines.push(...hanging("      ", why, width));
  }
  return lines.map((line) => `${line}\n`).join("");
}
