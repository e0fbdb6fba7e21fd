/** `therapy diff`: compares two versions of trials. */
import { type TrialChange, trialDiff } from "@org/therapy-exchange/merge";
import type { Trial } from "@org/therapy-model";
import type { Command } from "../command.ts";
import { valueText } from "../comparing/value-text.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { type RejectedCounts, readValidRecords } from "../exporting/valid-records.ts";
import { missingInputs } from "../files/missing-inputs.ts";
import { issueLine } from "../output/issue-line.ts";
import { counted } from "../output/located-issue-text.ts";
import { type Out, standardError, standardOut, writeJson } from "../output/out.ts";
import { printable } from "../output/printable.ts";
import { type Column, table } from "../output/table.ts";
import { usageError } from "../output/usage-error.ts";
import { hanging } from "../output/wrap.ts";

interface DiffOptions {
  readonly json?: boolean;
}

/** What changed between the versions of the trials. */
interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly trial: string; readonly changes: readonly TrialChange[] }[];
  readonly unchanged: number;
}

/** A value that changed in a trial. */
interface Row {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export const command: Command<DiffOptions> = {
  name: "diff",
  summary: "compare two versions of trials",
  description:
    "Compares the trials of two files by id and prints each value that changed. Members of a list are compared with the member that has the same key, such as the label of an arm; another order is not a change.",
  arguments: [
    { syntax: "<old>", description: "record sets or records as JSON or NDJSON; - for standard input" },
    { syntax: "<new>", description: "the later version; - for standard input" },
  ],
  options: [{ flags: "--json", description: "write the changes as JSON" }],
  run: ([before = "", after = ""], options) => diff(before, after, options),
};

async function diff(before: string, after: string, { json }: DiffOptions): Promise<ExitStatus> {
  if (before === "-" && after === "-") return usageError("standard input can be read only once");
  const missing = missingInputs([before, after]);
  for (const { file, issue } of missing) await standardError().write(issueLine(file, issue));
  if (missing.length > 0) return exitStatus.unreadable;
  const [old, now] = [await readTrials(before), await readTrials(after)];
  const difference = compared(old.trials, now.trials);
  if (json) await writeJson(difference);
  else await writeDifference(difference, standardOut());
  if (old.unreadable + now.unreadable > 0) return exitStatus.unreadable;
  return old.issueCount + now.issueCount > 0 ? exitStatus.issues : exitStatus.clean;
}

async function readTrials(file: string): Promise<RejectedCounts & { readonly trials: ReadonlyMap<string, Trial> }> {
  const trials = new Map<string, Trial>();
  const counts = await readValidRecords([file], (record) => {
    if (record.kind === "trial") trials.set(record.id, record);
  });
  return { ...counts, trials };
}

function compared(old: ReadonlyMap<string, Trial>, now: ReadonlyMap<string, Trial>): Difference {
  const changed = [...old].flatMap(([trial, before]) => {
    const after = now.get(trial);
    const changes = after === undefined ? [] : trialDiff(before, after);
    return changes.length === 0 ? [] : [{ trial, changes }];
  });
  const removed = [...old.keys()].filter((id) => !now.has(id));
  const added = [...now.keys()].filter((id) => !old.has(id));
  return { added, removed, changed, unchanged: old.size - removed.length - changed.length };
}

async function writeDifference({ added, removed, changed, unchanged }: Difference, out: Out): Promise<void> {
  for (const { trial, changes } of changed) {
    await out.write(`${out.style("underline", printable(trial))}\n`);
    await out.write(`${table([columns], rowsOf(changes), out.width, out.style)}\n`);
  }
  for (const [lead, ids] of [
    ["Added", added],
    ["Removed", removed],
  ] as const) {
    if (ids.length > 0)
      await out.write(`${hanging("", printable(`${lead}: ${ids.join(", ")}`), out.width).join("\n")}\n`);
  }
  const counts = [`${changed.length} changed`, `${added.length} added`, `${removed.length} removed`];
  const total = changed.length + added.length + removed.length + unchanged;
  await out.write(`${counted(total, "trial")}: ${counts.join(", ")}, ${unchanged} unchanged.\n`);
}

const columns: readonly Column<Row>[] = [
  { title: "Field", cell: ({ field }) => [{ text: printable(field), style: "bold" }] },
  { title: "Before", cell: ({ before }) => [{ text: valueText(before), style: before === undefined ? "dim" : "red" }] },
  { title: "After", cell: ({ after }) => [{ text: valueText(after), style: after === undefined ? "dim" : "green" }] },
];

function rowsOf(changes: readonly TrialChange[]): Row[] {
  return changes.flatMap(({ field, details }) =>
    details.map(({ path, before, after }) => ({ field: [field, ...path].join(" › "), before, after })),
  );
}
