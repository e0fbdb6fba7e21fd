/** The lines below the table of a report: counts, and commands to continue with. */
import { modelVersion } from "@org/therapy-model";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { counted } from "../output/located-issue-text.ts";
import type { Out } from "../output/out.ts";
import { hanging, padded, widthOf } from "../output/wrap.ts";
import type { Loaded } from "./load-record-sets.ts";
import type { ReportRow } from "./report-row.ts";

/** Formats the counts and the next steps. */
export function reportSummary(files: readonly string[], loaded: Loaded, rows: readonly ReportRow[], out: Out): string {
  const { issueCount, conflicts, records } = loaded;
  const issues = issueCount === 0 ? out.style("green", "no issues") : out.style("red", counted(issueCount, "issue"));
  const from =
    files.length === 0 ? `${counted(recordSets.length, "record set")} of the catalog` : counted(files.length, "file");
  const notes = [
    `${counted(rows.length, "therapy", "therapies")}, ${counted(records.length, "record")} from ${from}: ${issues}. Model ${modelVersion}.`,
    ...notShown(loaded, rows),
    ...(conflicts.length > 0
      ? [`${counted(conflicts.length, "conflict")} between records with the same id; the first value is shown.`]
      : []),
  ];
  return [
    ...notes.flatMap((note) => hanging("", note, out.width)),
    "",
    ...nextSteps(files, loaded, rows, out),
    "",
  ].join("\n");
}

/** The records that are not in the table. */
function notShown({ records, issueCount }: Loaded, rows: readonly ReportRow[]): string[] {
  const shown = new Set(rows.flatMap(({ trials }) => trials.map(({ id }) => id)));
  const orphans = records.filter(({ kind, id }) => kind === "trial" && !shown.has(id)).length;
  const inRows = rows.reduce((sum, row) => sum + row.issueCount, 0);
  return [
    ...(orphans > 0 ? [`${counted(orphans, "trial")} without a therapy of the table: not shown.`] : []),
    ...(issueCount > inRows ? [`${counted(issueCount - inRows, "issue")} of records without a row in the table.`] : []),
  ];
}

/** Commands that show more about the content of the table. */
function nextSteps(files: readonly string[], { issueCount }: Loaded, rows: readonly ReportRow[], out: Out): string[] {
  // Within the workspace, `therapy` is a script: it is not on the path.
  const isScript = ["therapy", "start"].includes(process.env["npm_lifecycle_event"] ?? "");
  const program = isScript ? "npx pnpm@12.21.0 therapy" : "therapy";
  const term = rows.flatMap(({ targets }) => targets)[0]?.label ?? "CAR-T";
  const named =
    files
      .filter((file) => file !== "-")
      .map(shellWord)
      .join(" ") || "FILE";
  const steps: readonly (readonly [string, string])[] = [
    ...(issueCount > 0 ? [[`validate ${named}`, "each issue with its location"] as const] : []),
    [`explain ${shellWord(term)}`, "the definition, codes and uses of a term"],
    ...(issueCount > 0 ? [] : [["validate FILE", "check your records"] as const]),
    ...(files.length === 0 ? [["report FILE", "this table for your records"] as const] : []),
    [`report ${files.length === 0 ? "" : `${named} `}--json`, "this table as JSON"],
  ];
  const lead = Math.max(...steps.map(([step]) => widthOf(`  ${program} ${step}`))) + 2;
  const fits = steps.every(([, what]) => lead + widthOf(what) <= out.width);
  const lines = steps.flatMap(([step, what]) => {
    const head = `  ${program} ${step}`;
    if (!fits) return [out.style("cyan", head), `      ${out.style("dim", what)}`];
    return [out.style("cyan", padded(head, lead)) + out.style("dim", what)];
  });
  return [out.style("bold", "Next steps"), ...lines];
}

function shellWord(text: string): string {
  return /^[\w./@%+=:,-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
