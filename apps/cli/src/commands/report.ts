/** `therapy report`: prints what is known about each therapy in one table. */
import { modelVersion } from "@org/therapy-model";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { issueData } from "../checking/located-issue.ts";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { standardOut, writeJson } from "../output/out.ts";
import { loadRecordSets, loadValues, writeUnreadable } from "../report/load-record-sets.ts";
import { reportRows } from "../report/report-rows.ts";
import { reportSummary } from "../report/report-summary.ts";
import { reportTable } from "../report/report-table.ts";

interface ReportOptions {
  readonly json?: boolean;
}

export const command: Command<ReportOptions> = {
  name: "report",
  summary: "print one table of therapies and their progress",
  description:
    "Prints one table of therapies: modality, targets, modification setting, indications, the furthest milestone in each jurisdiction, trials and the number of issues. Without files, uses the record sets of the catalog.",
  arguments: [{ syntax: "[file...]", description: "record sets or records as JSON or NDJSON; - for standard input" }],
  options: [{ flags: "--json", description: "write the rows as JSON" }],
  run: report,
};

async function report(files: readonly string[], { json }: ReportOptions): Promise<ExitStatus> {
  const loaded = files.length === 0 ? loadValues(recordSets) : await loadRecordSets(files);
  const rows = reportRows(loaded.records, (therapy) => loaded.issuesByTherapy.get(therapy) ?? 0);
  if (json) {
    await writeJson({
      modelVersion,
      therapies: rows,
      records: loaded.records.length,
      issueCount: loaded.issueCount,
      conflicts: loaded.conflicts.map((issue) => issueData(issue)),
      unreadable: loaded.unreadable.map(({ file, issue }) => ({ file, ...issueData(issue) })),
    });
  } else {
    await writeUnreadable(loaded);
    const isNothingRead = loaded.unreadable.length > 0 && loaded.records.length === 0 && loaded.issueCount === 0;
    if (isNothingRead) return exitStatus.unreadable;
    const out = standardOut();
    const table = rows.length === 0 ? "No therapies found.\n" : reportTable(rows, out.width, out.style);
    await out.write(`${table}\n${reportSummary(files, loaded, rows, out)}`);
  }
  if (loaded.unreadable.length > 0) return exitStatus.unreadable;
  return loaded.issueCount > 0 ? exitStatus.issues : exitStatus.clean;
}
