/** `therapy validate`: holds files against the model. */
import { checkFile, findingData, type Finding } from "../checking/finding.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { counted, findingText } from "../output/finding-text.ts";
import { standardOut, writeJson } from "../output/out.ts";
import { printable } from "../output/wrap.ts";

/** What a person may ask of `therapy validate`. */
export interface ValidateOptions {
  readonly json?: boolean;
  /** The greatest number of issues that are written; all are counted. */
  readonly maxIssues?: number;
}

/** What came of checking a file. */
interface FileResult {
  documents: number;
  records: number;
  /** How many issues were found, whether written or not. */
  issues: number;
  /** How many documents or lines could not be read. */
  unreadable: number;
}

const shownToPeople = 100;
const shownToMachines = 10_000;

/** Checks files and says what is wrong in them. */
export async function validateFiles(
  files: readonly string[],
  { json, maxIssues }: ValidateOptions,
): Promise<ExitStatus> {
  const results = await (json
    ? writeAsJson(files, maxIssues ?? shownToMachines)
    : writeAsText(files, maxIssues ?? shownToPeople));
  if (results.some(({ unreadable }) => unreadable > 0)) return exitStatus.unreadable;
  return results.some(({ issues }) => issues > 0) ? exitStatus.issues : exitStatus.clean;
}

type Tell = (finding: Finding) => void | Promise<void>;

/** Checks a file, and tells its findings one by one as they are found: memory does not grow with the file. */
async function check(file: string, keep: number, tell: Tell): Promise<FileResult> {
  const result: FileResult = { documents: 0, records: 0, issues: 0, unreadable: 0 };
  for await (const { document, records, count, findings } of checkFile(file, keep)) {
    if (document === undefined) result.unreadable += count;
    else {
      result.documents++;
      result.records += records;
      result.issues += count;
    }
    for (const finding of findings) await tell(finding);
  }
  return result;
}

async function writeAsJson(files: readonly string[], keep: number): Promise<FileResult[]> {
  const results: FileResult[] = [];
  const reports: unknown[] = [];
  let left = keep;
  for (const file of files) {
    const findings: Omit<Finding, "excerpt">[] = [];
    const result = await check(file, left, (finding) => {
      findings.push(findingData(finding));
    });
    left -= findings.length;
    results.push(result);
    const omitted = result.issues + result.unreadable - findings.length;
    reports.push({ file, ...result, findings, ...(omitted > 0 && { omitted }) });
  }
  const total = sum(results);
  await writeJson({ valid: total.issues + total.unreadable === 0, ...total, files: reports });
  return results;
}

async function writeAsText(files: readonly string[], keep: number): Promise<FileResult[]> {
  const out = standardOut();
  const results: FileResult[] = [];
  for (const file of files) {
    let told = 0;
    const name = file === "-" ? "standard input" : printable(file);
    const result = await check(file, keep, async (finding) => {
      if (told++ === 0) await out.write(`${out.style("underline", name)}\n`);
      await out.write(findingText(finding, out.width, out.style));
    });
    const all = result.issues + result.unreadable;
    if (all > 0 && told === 0) await out.write(`${out.style("underline", name)}\n`);
    if (all > told) await out.write(`  … and ${counted(all - told, "more issue")}; --max-issues ${all} shows all\n`);
    if (all > 0) await out.write("\n");
    results.push(result);
  }
  await out.write(`${summary(files.length, sum(results), out.style)}\n`);
  return results;
}

function summary(
  files: number,
  { records, issues, unreadable }: FileResult,
  style: ReturnType<typeof standardOut>["style"],
): string {
  const read = `${counted(files, "file")}, ${counted(records, "record")}`;
  if (issues + unreadable === 0) return `${style("green", "✓")} ${read}: no issues`;
  const problems = [
    ...(issues > 0 ? [counted(issues, "issue")] : []),
    ...(unreadable > 0 ? [`${counted(unreadable, "input")} that could not be read`] : []),
  ];
  return `${style("red", "✗")} ${read}: ${problems.join(", ")}`;
}

function sum(results: readonly FileResult[]): FileResult {
  const total: FileResult = { documents: 0, records: 0, issues: 0, unreadable: 0 };
  for (const result of results) {
    total.documents += result.documents;
    total.records += result.records;
    total.issues += result.issues;
    total.unreadable += result.unreadable;
  }
  return total;
}
