/** `therapy lint`: holds files against the rules of the field. */
import { readFileSync } from "node:fs";
import type { Profile } from "@org/therapy-model/rules";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { readDocuments } from "../input/document.ts";
import { type LintFinding, lintDocument } from "../linting/lint-document.ts";
import { lintFindingText } from "../linting/lint-text.ts";
import { difference, type DocumentFixes, mendText, replaceFile } from "../linting/mend-file.ts";
import { sarifLog } from "../linting/sarif.ts";
import { findingData } from "../checking/finding.ts";
import { counted } from "../output/finding-text.ts";
import { type Out, standardError, standardOut, writeJson } from "../output/out.ts";
import { printable } from "../output/wrap.ts";

/** What a person may ask of `therapy lint`. */
export interface LintCommandOptions {
  /** How far the files are meant to be. */
  readonly profile: Profile;
  readonly json?: boolean;
  readonly sarif?: boolean;
  /** Apply the fixes that are certain. */
  readonly fix?: boolean;
  /** The greatest number of warnings that is no failure. */
  readonly maxWarnings?: number;
  /** The greatest number of findings that are written; all are counted. */
  readonly maxIssues?: number;
}

/** What came of linting a file. */
interface FileResult {
  readonly file: string;
  records: number;
  errors: number;
  warnings: number;
  silenced: number;
  unreadable: number;
  /** How many fixes were applied, where that was asked. */
  fixed: number;
  /** The difference that the fixes made. */
  difference: string;
  /** The first findings: no more than are written. */
  readonly findings: LintFinding[];
}

const shownToPeople = 100;
const shownToMachines = 10_000;

/** Lints files and says what nobody in the field would believe. */
export async function lintFiles(
  files: readonly string[],
  options: LintCommandOptions,
  version: string,
): Promise<ExitStatus> {
  if (options.fix && files.includes("-")) {
    await standardError().write("standard input cannot be mended; name a file, or leave out --fix\n");
    return exitStatus.unreadable;
  }
  const results: FileResult[] = [];
  for (const file of files) {
    const mended = options.fix ? await mend(file, options) : undefined;
    const result = await lintFile(file, options, new Map());
    results.push(mended === undefined ? result : { ...result, ...mended });
  }
  const most = options.maxIssues ?? (options.json || options.sarif ? shownToMachines : shownToPeople);
  const shown = take(results, most);
  if (options.sarif) await writeJson(sarifLog(version, shown));
  else if (options.json) await writeJson(reportOf(results, shown));
  else await writeAsText(results, shown, standardOut());
  return statusOf(results, options);
}

/** Lints a file; the documents with fixes are put into `documents`, by where they begin. */
async function lintFile(
  file: string,
  { profile }: LintCommandOptions,
  documents: Map<number, DocumentFixes>,
): Promise<FileResult> {
  const result: FileResult = {
    file,
    records: 0,
    errors: 0,
    warnings: 0,
    silenced: 0,
    unreadable: 0,
    fixed: 0,
    difference: "",
    findings: [],
  };
  for await (const { document, problem } of readDocuments(file)) {
    if (document === undefined) {
      result.unreadable++;
      const { code, message, line, column } = problem;
      const place = line === undefined ? {} : { line, column: column ?? 1 };
      result.findings.push({ code, severity: "error", message, ...place });
      continue;
    }
    const { records, silenced, findings } = lintDocument(document, { profile });
    result.records += records;
    result.silenced += silenced;
    for (const finding of findings) {
      if (finding.severity === "error") result.errors++;
      else result.warnings++;
      if (result.findings.length < shownToMachines) result.findings.push(finding);
    }
    const fixes = findings.flatMap(({ code, path, fix }) =>
      fix !== undefined && path !== undefined && (code === "broken_rule" || code === "unused_silence")
        ? [{ path, fix }]
        : [],
    );
    documents.set(document.line, { document, fixes });
  }
  return result;
}

/** Applies the certain fixes of a file and writes it; a file that cannot be read stays as it is. */
async function mend(
  file: string,
  options: LintCommandOptions,
): Promise<(Pick<FileResult, "fixed" | "difference"> & { unreadable?: number }) | undefined> {
  const documents = new Map<number, DocumentFixes>();
  const { unreadable } = await lintFile(file, options, documents);
  if (unreadable > 0 || ![...documents.values()].some(({ fixes }) => fixes.length > 0)) return undefined;
  const before = readFileSync(file, "utf8");
  const { text, applied } = mendText(before, [...documents.values()]);
  if (applied === 0) return undefined;
  try {
    replaceFile(file, text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    await standardError().write(`${printable(file)} cannot be written (${code ?? message}); nothing was changed\n`);
    return { fixed: 0, difference: "", unreadable: 1 };
  }
  return { fixed: applied, difference: difference(file, before, text) };
}

/** The results with no more findings of all files together than are written. */
function take(results: readonly FileResult[], most: number): { file: string; findings: LintFinding[] }[] {
  let left = most;
  return results.map(({ file, findings }) => {
    const shown = findings.slice(0, left);
    left -= shown.length;
    return { file, findings: shown };
  });
}

function reportOf(results: readonly FileResult[], shown: readonly { findings: LintFinding[] }[]): object {
  const files = results.map(({ file, records, errors, warnings, silenced, unreadable, fixed }, index) => ({
    file,
    records,
    errors,
    warnings,
    silenced,
    unreadable,
    fixed,
    findings: shown[index]!.findings.map((finding) => ({ ...findingData(finding), record: finding.record })),
  }));
  return { clean: total(results, "errors") + total(results, "warnings") + total(results, "unreadable") === 0, files };
}

type Count = "records" | "errors" | "warnings" | "silenced" | "unreadable" | "fixed";

function total(results: readonly FileResult[], count: Count): number {
  return results.reduce((sum, result) => sum + result[count], 0);
}

async function writeAsText(
  results: readonly FileResult[],
  shown: readonly { findings: LintFinding[] }[],
  out: Out,
): Promise<void> {
  const { style } = out;
  for (const [index, { file, difference: made, errors, warnings, unreadable }] of results.entries()) {
    const { findings } = shown[index]!;
    const all = errors + warnings + unreadable;
    if (all === 0 && made === "") continue;
    await out.write(`${style("underline", file === "-" ? "standard input" : printable(file))}\n`);
    if (made !== "") await out.write(coloured(made, style));
    for (const [record, found] of byRecord(findings)) {
      if (record !== undefined) await out.write(` ${style("bold", record)}\n`);
      for (const finding of found) await out.write(lintFindingText(finding, out.width, style));
    }
    if (all > findings.length) {
      await out.write(`  … and ${counted(all - findings.length, "more finding")}; --max-issues ${all} shows all\n`);
    }
    await out.write("\n");
  }
  await out.write(`${summary(results, style)}\n`);
}

/** Puts the findings of a record together, in the order of the first of each. */
function byRecord(findings: readonly LintFinding[]): Map<string | undefined, LintFinding[]> {
  const groups = new Map<string | undefined, LintFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.record);
    if (group === undefined) groups.set(finding.record, [finding]);
    else group.push(finding);
  }
  return groups;
}

function coloured(made: string, style: Out["style"]): string {
  return made
    .split("\n")
    .slice(2)
    .map((line) => {
      const shown = printable(line);
      return line.startsWith("+")
        ? style("green", shown)
        : line.startsWith("-")
          ? style("red", shown)
          : style("dim", shown);
    })
    .join("\n");
}

function summary(results: readonly FileResult[], style: Out["style"]): string {
  const count = (what: Count): number => total(results, what);
  const read = `${counted(results.length, "file")}, ${counted(count("records"), "record")}`;
  const asides = [
    ...(count("fixed") > 0 ? [`${counted(count("fixed"), "fix", "fixes")} applied`] : []),
    ...(count("silenced") > 0 ? [`${count("silenced").toLocaleString("en")} silenced`] : []),
  ];
  const aside = asides.length === 0 ? "" : ` (${asides.join(", ")})`;
  if (count("errors") + count("warnings") + count("unreadable") === 0) {
    return `${style("green", "✓")} ${read}: nothing found${aside}`;
  }
  const problems = [
    ...(count("errors") > 0 ? [counted(count("errors"), "error")] : []),
    ...(count("warnings") > 0 ? [counted(count("warnings"), "warning")] : []),
    ...(count("unreadable") > 0 ? [`${counted(count("unreadable"), "input")} that could not be read`] : []),
  ];
  return `${style("red", "✗")} ${read}: ${problems.join(", ")}${aside}`;
}

function statusOf(results: readonly FileResult[], { maxWarnings }: LintCommandOptions): ExitStatus {
  if (total(results, "unreadable") > 0) return exitStatus.unreadable;
  if (total(results, "errors") > 0) return exitStatus.issues;
  return maxWarnings !== undefined && total(results, "warnings") > maxWarnings ? exitStatus.issues : exitStatus.clean;
}
