/** Staging the valid records of files, with messages about what is left out. */
import { formatPath } from "@org/therapy-model/issues";
import type { Issue } from "@org/therapy-model";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { counted } from "../output/located-issue-text.ts";
import { standardError } from "../output/out.ts";
import { printable } from "../output/printable.ts";
import type { Style } from "../output/style.ts";
import type { StagedKind, Staging } from "./staged-records.ts";
import { maximumPrinted, type RejectedCounts, readValidRecords } from "./valid-records.ts";

/** The counts of what was not written. */
export interface NotWritten extends RejectedCounts {
  readonly conflicts: number;
}

/** Stages the valid records of files, merges those with the same id, and prints the issues and conflicts. */
export async function stageFiles(
  files: readonly string[],
  staging: Staging,
): Promise<{ readonly kinds: readonly StagedKind[]; readonly notWritten: NotWritten }> {
  const rejected = await readValidRecords(files, (record) => staging.add(record));
  const { kinds, conflicts } = await staging.settle();
  await writeConflicts(conflicts);
  return { kinds, notWritten: { ...rejected, conflicts: conflicts.length } };
}

/** The exit status of an export. */
export function statusOf({ issueCount, unreadable, conflicts }: NotWritten): ExitStatus {
  if (unreadable > 0) return exitStatus.unreadable;
  return issueCount + conflicts > 0 ? exitStatus.issues : exitStatus.clean;
}

/** The line of a summary with the number of records and what was not written. */
export function writtenText(
  records: number,
  output: string,
  { issueCount, unreadable, conflicts }: NotWritten,
  style: Style,
): string {
  const problems = [
    ...(issueCount > 0 ? [counted(issueCount, "issue")] : []),
    ...(conflicts > 0
      ? [`${counted(conflicts, "conflict")} between records with the same id; the first value was written`]
      : []),
    ...(unreadable > 0 ? [counted(unreadable, "unreadable input")] : []),
  ];
  const mark = problems.length === 0 ? style("green", "✓") : style("red", "✗");
  return `${mark} ${[`${counted(records, "record")} written to ${printable(output)}`, ...problems].join(", ")}\n`;
}

async function writeConflicts(conflicts: readonly Issue[]): Promise<void> {
  const error = standardError();
  for (const {
    path: [id, ...path],
    message,
  } of conflicts.slice(0, maximumPrinted)) {
    await error.write(`${printable(`${id} ${formatPath(path)}: ${message}`)}\n`);
  }
}
