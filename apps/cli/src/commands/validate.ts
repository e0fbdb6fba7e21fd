/** `therapy validate`: validates files. */
import { checkFile, issueData, type IssueData, type LocatedIssue } from "../checking/located-issue.ts";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { nameOf } from "../output/issue-line.ts";
import { equalIssuesText, groupEqualIssues } from "../output/equal-issues.ts";
import { counted } from "../output/located-issue-text.ts";
import { standardOut, writeJson, type Out } from "../output/out.ts";
import { printable } from "../output/printable.ts";

interface ValidateOptions {
  readonly json?: boolean;
  /** The maximum number of issues in the output. */
  readonly maxIssues?: number;
}

export const command: Command<ValidateOptions> = {
  name: "validate",
  summary: "validate files",
  description:
    "Validates record sets and records. Each issue has its location, the problem and the expected value. The format is detected: a record set, a record, a list of records, or one of these per line (NDJSON).",
  arguments: [{ syntax: "<file...>", description: "files to validate; - for standard input" }],
  options: [
    { flags: "--json", description: "write the issues as JSON" },
    {
      flags: "--max-issues <count>",
      description:
        "maximum number of issues to print, equal ones once; all are counted (default: 100, with --json 10000)",
      type: "count",
    },
  ],
  run: validate,
};

/** The counts of a file. */
interface FileResult {
  documents: number;
  records: number;
  /** The number of issues, printed or not. */
  issueCount: number;
  /** The number of documents, or lines, that could not be read. */
  unreadable: number;
}

const maximumPrinted = 100;
const maximumInJson = 10_000;
/** The number of issues of a file among which equal ones are found. */
const maximumGrouped = 2000;

async function validate(files: readonly string[], { json, maxIssues }: ValidateOptions): Promise<ExitStatus> {
  const results = await (json
    ? writeAsJson(files, maxIssues ?? maximumInJson)
    : writeAsText(files, maxIssues ?? maximumPrinted));
  if (results.some(({ unreadable }) => unreadable > 0)) return exitStatus.unreadable;
  const { issueCount, records } = sum(results);
  return issueCount > 0 || records === 0 ? exitStatus.issues : exitStatus.clean;
}

/** Checks a file and reports its issues one by one, so that memory does not grow with the file. */
async function check(
  file: string,
  keep: number,
  onIssue: (issue: LocatedIssue) => void | Promise<void>,
): Promise<FileResult> {
  const result: FileResult = { documents: 0, records: 0, issueCount: 0, unreadable: 0 };
  for await (const { document, records, count, issues } of checkFile(file, keep)) {
    if (document === undefined) result.unreadable += count;
    else {
      result.documents++;
      result.records += records;
      result.issueCount += count;
    }
    for (const issue of issues) await onIssue(issue);
  }
  return result;
}

async function writeAsJson(files: readonly string[], keep: number): Promise<FileResult[]> {
  const results: FileResult[] = [];
  const reports: unknown[] = [];
  let left = keep;
  for (const file of files) {
    const issues: IssueData[] = [];
    const result = await check(file, left, (issue) => {
      issues.push(issueData(issue));
    });
    left -= issues.length;
    results.push(result);
    const omitted = result.issueCount + result.unreadable - issues.length;
    reports.push({ file, ...result, issues, ...(omitted > 0 && { omitted }) });
  }
  const total = sum(results);
  await writeJson({ valid: total.issueCount + total.unreadable === 0, ...total, files: reports });
  return results;
}

async function writeAsText(files: readonly string[], keep: number): Promise<FileResult[]> {
  const out = standardOut();
  const results: FileResult[] = [];
  for (const file of files) {
    const kept: LocatedIssue[] = [];
    const result = await check(file, keep === 0 ? 0 : Math.max(keep, maximumGrouped), (issue) => {
      kept.push(issue);
    });
    results.push(result);
    const all = result.issueCount + result.unreadable;
    if (all === 0) continue;
    await out.write(`${out.style("underline", printable(nameOf(file)))}\n`);
    const groups = groupEqualIssues(kept).slice(0, keep);
    for (const group of groups) await out.write(equalIssuesText(group, out.width, out.style));
    const left = all - groups.reduce((count, { length }) => count + length, 0);
    if (left > 0) await out.write(`  … and ${counted(left, "more issue")}; --max-issues ${all} shows all\n`);
    await out.write("\n");
  }
  await out.write(`${summary(files.length, sum(results), out.style)}\n`);
  return results;
}

function summary(files: number, { records, issueCount, unreadable }: FileResult, style: Out["style"]): string {
  const read = `${counted(files, "file")}, ${counted(records, "record")}`;
  if (records + issueCount + unreadable === 0)
    return `${style("red", "✗")} ${counted(files, "file")}: no record was found`;
  if (issueCount + unreadable === 0) return `${style("green", "✓")} ${read}: no issues`;
  const problems = [
    ...(issueCount > 0 ? [counted(issueCount, "issue")] : []),
    ...(unreadable > 0 ? [counted(unreadable, "unreadable input")] : []),
  ];
  return `${style("red", "✗")} ${read}: ${problems.join(", ")}`;
}

function sum(results: readonly FileResult[]): FileResult {
  const total: FileResult = { documents: 0, records: 0, issueCount: 0, unreadable: 0 };
  for (const result of results) {
    total.documents += result.documents;
    total.records += result.records;
    total.issueCount += result.issueCount;
    total.unreadable += result.unreadable;
  }
  return total;
}
