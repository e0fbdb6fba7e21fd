/** Reads a table of records: comma-separated text, as a spreadsheet exports it. */
import type { ModelRecord } from "@org/therapy-model";
import type { TermLabel } from "../parts/term-labels.ts";
import type { ReadDocument, ShownIssue } from "./bench-answer.ts";
import { shownRecord } from "./shown-record.ts";

/** Most rows that are shown. */
const mostShown = 50;
const mostIssues = 500;

/** Reads a text as a table; `undefined` if its first line does not have the headings of any kind of record. */
export async function readTable(text: string, label: TermLabel): Promise<ReadDocument | undefined> {
  const [first = ""] = text.split("\n", 1);
  if (!first.includes(",") || first.length > 100_000) return undefined;
  const { readCsv } = await import("@org/therapy-exchange/csv");
  const { tableKinds } = await import("@org/therapy-exchange/tables");
  for (const kind of tableKinds) {
    const records: ModelRecord[] = [];
    const issues: ShownIssue[] = [];
    let isTable = true;
    const lines = lineStarts(text);
    for await (const row of readCsv([text], kind)) {
      if (!row.ok && row.row === 1) {
        isTable = false;
        break;
      }
      if (row.ok) records.push(row.record);
      else {
        const from = lines[row.row - 1] ?? 0;
        const to = (lines[row.row] ?? text.length + 1) - 1;
        for (const { cell, message, severity, code } of row.issues) {
          if (issues.length < mostIssues)
            issues.push({ from, to, severity, message: `${cell}: ${message}`, source: code });
        }
      }
    }
    if (!isTable || (records.length === 0 && issues.length === 0)) continue;
    const shown = records.slice(0, mostShown).map((record) => shownRecord(record, label, () => ({ ranges: [] })));
    const hiddenRecords = records.length - shown.length;
    return { records, answer: { format: "table", records: shown, marks: [], issues, leftOver: [], hiddenRecords } };
  }
  return undefined;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
