/** `therapy report`: what is known of each therapy, in one table. */
import { modelVersion } from "@org/therapy-model";
import { dossiers } from "@org/therapy-model/dossiers";
import { findingData } from "../checking/finding.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { counted, findingText } from "../output/finding-text.ts";
import { standardError, standardOut, writeJson, type Out } from "../output/out.ts";
import { hanging, padded, printable, widthOf } from "../output/wrap.ts";
import { loadFiles, loadValues, type Loaded } from "../report/load-dossiers.ts";
import type { ReportRow } from "../report/report-row.ts";
import { reportRows } from "../report/report-rows.ts";
import { reportTable } from "../report/report-table.ts";

/** What a person may ask of `therapy report`. */
export interface ReportOptions {
  readonly json?: boolean;
}

/** Reports on files or, without any, on the shipped dossiers. */
export async function report(files: readonly string[], { json }: ReportOptions): Promise<ExitStatus> {
  const loaded = files.length === 0 ? loadValues(dossiers) : await loadFiles(files);
  const rows = reportRows(loaded.records, (therapy) => loaded.issuesByTherapy.get(therapy) ?? 0);
  if (json) {
    const unreadable = loaded.unreadable.map(({ file, finding }) => ({ file, ...findingData(finding) }));
    const { issues, conflicts } = loaded;
    await writeJson({ modelVersion, therapies: rows, records: loaded.records.length, issues, conflicts, unreadable });
  } else {
    await writeUnreadable(loaded);
    const out = standardOut();
    const table = rows.length === 0 ? "No therapies here.\n" : reportTable(rows, out.width, out.style);
    await out.write(`${table}\n${summary(files, loaded, rows, out)}`);
  }
  if (loaded.unreadable.length > 0) return exitStatus.unreadable;
  return loaded.issues > 0 ? exitStatus.issues : exitStatus.clean;
}

async function writeUnreadable({ unreadable }: Loaded): Promise<void> {
  const out = standardError();
  for (const { file, finding } of unreadable) {
    const name = file === "-" ? "standard input" : printable(file);
    await out.write(`${out.style("underline", name)}\n${findingText(finding, out.width, out.style)}\n`);
  }
}

function summary(files: readonly string[], loaded: Loaded, rows: readonly ReportRow[], out: Out): string {
  const { issues, conflicts, records } = loaded;
  const said = issues === 0 ? out.style("green", "no issues") : out.style("red", counted(issues, "issue"));
  const from = files.length === 0 ? counted(dossiers.length, "shipped dossier") : counted(files.length, "file");
  const notes = [
    `${counted(rows.length, "therapy", "therapies")}, ${counted(records.length, "record")} from ${from}: ${said}. Model ${modelVersion}.`,
    ...unshown(loaded, rows),
    ...(conflicts.length > 0
      ? [`${counted(conflicts.length, "field")} of one record given two values; the first is shown.`]
      : []),
  ];
  return [
    ...notes.flatMap((note) => hanging("", note, out.width)),
    "",
    ...nextSteps(files, loaded, rows, out),
    "",
  ].join("\n");
}

/** What is in the records and not in the table. */
function unshown({ records, issues }: Loaded, rows: readonly ReportRow[]): string[] {
  const shown = new Set(rows.flatMap(({ trials }) => trials.map(({ id }) => id)));
  const orphans = records.filter(({ kind, id }) => kind === "trial" && !shown.has(id)).length;
  const inRows = rows.reduce((sum, row) => sum + row.issues, 0);
  return [
    ...(orphans > 0 ? [`${counted(orphans, "trial")} not shown, of no therapy here.`] : []),
    ...(issues > inRows ? [`${counted(issues - inRows, "issue")} in other records than those shown.`] : []),
  ];
}

/** What to try next: commands that say more about what has just been shown. */
function nextSteps(files: readonly string[], { issues }: Loaded, rows: readonly ReportRow[], out: Out): string[] {
  // Within the workspace there is no `therapy` on the path: the scripts that lead here are `pnpm therapy` and `pnpm start`.
  const isScript = ["therapy", "start"].includes(process.env["npm_lifecycle_event"] ?? "");
  const command = isScript ? "pnpm therapy" : "therapy";
  const term = rows.flatMap(({ targets }) => targets)[0]?.label ?? "CAR-T";
  const named =
    files
      .filter((file) => file !== "-")
      .map(shellWord)
      .join(" ") || "FILE";
  const steps: readonly (readonly [string, string])[] = [
    ...(issues > 0 ? [[`validate ${named}`, "each issue, with its place"] as const] : []),
    [`explain ${shellWord(term)}`, "what a term means, its codes, where it is used"],
    ...(issues > 0 ? [] : [["validate FILE", "check records of your own"] as const]),
    ...(files.length === 0 ? [["report FILE", "this table, of records of your own"] as const] : []),
    [`report ${files.length === 0 ? "" : `${named} `}--json`, "the same, for programs"],
  ];
  const lead = Math.max(...steps.map(([step]) => widthOf(`  ${command} ${step}`))) + 2;
  const fits = steps.every(([, what]) => lead + widthOf(what) <= out.width);
  const lines = steps.flatMap(([step, what]) => {
    const head = `  ${command} ${step}`;
    if (!fits) return [out.style("cyan", head), `      ${out.style("dim", what)}`];
    return [out.style("cyan", padded(head, lead)) + out.style("dim", what)];
  });
  return [out.style("bold", "Try next"), ...lines];
}

function shellWord(text: string): string {
  return /^[\w./@%+=:,-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
