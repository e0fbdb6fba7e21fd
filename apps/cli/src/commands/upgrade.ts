/** `therapy upgrade`: migrates record sets to another version of the model. */
import { isVersion, versions, type Version } from "@org/therapy-model/versions";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { missingInputs } from "../files/missing-inputs.ts";
import { createFile } from "../files/new-file.ts";
import { OutputError } from "../files/output-error.ts";
import { sameFileProblem } from "../files/same-file.ts";
import { counted } from "../output/located-issue-text.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import { usageError } from "../output/usage-error.ts";
import { printable } from "../output/printable.ts";
import { isGzipFile } from "../upgrading/gzip.ts";
import { emptyReport, type FileReport, isComplete, reportData, reportText } from "../upgrading/report.ts";
import { upgradeFile, type Write } from "../upgrading/upgrade-file.ts";

interface UpgradeOptions {
  /** The output file; standard output by default. */
  readonly output?: string;
  /** Whether to replace each file. */
  readonly write?: boolean;
  /** The target version; by default the version of the package. */
  readonly to?: string;
  /** Whether to report without writing. */
  readonly check?: boolean;
  readonly json?: boolean;
}

export const command: Command<UpgradeOptions> = {
  name: "upgrade",
  summary: "migrate record sets to another version of the model",
  description:
    "Migrates record sets to the current version of the model or to another one. A migration to an earlier version fails if data would be lost. The record sets go to standard output, one per line if there are several files; the changes are listed on standard error, by their paths in the records. Spaces and order are preserved.",
  arguments: [
    {
      syntax: "<file...>",
      description: "record sets as JSON or NDJSON, with or without gzip compression; - for standard input",
    },
  ],
  options: [
    { flags: "-o, --output <file>", description: "the output file (default: standard output)" },
    { flags: "-w, --write", description: "replace each file" },
    { flags: "--to <version>", description: "the target version (default: the current version)" },
    { flags: "--check", description: "write nothing; fail if a record set has another version" },
    { flags: "--json", description: "write the report as JSON to standard output" },
  ],
  helpAfter: `
A file is written atomically, and only if all its record sets could be
migrated.`,
  run: upgradeFiles,
};

async function upgradeFiles(files: readonly string[], options: UpgradeOptions): Promise<ExitStatus> {
  const problem = usageProblem(files, options);
  if (problem !== undefined) return usageError(problem);
  const reports = files.map(emptyReport);
  const failure = await run(reports, options);
  const error = standardError();
  if (options.json === true) {
    await writeJson({ files: reports.map(reportData), ...(failure !== undefined && { failure }) });
  } else {
    for (const report of reports) await error.write(reportText(report, error));
    if (failure !== undefined) await error.write(`${printable(failure)}\n`);
    await error.write(`${summary(reports, options, failure === undefined, error.style)}\n`);
  }
  if (failure !== undefined || reports.some(({ unreadable }) => unreadable > 0)) return exitStatus.unreadable;
  const isBehind = options.check === true && reports.some(({ upgrades }) => upgrades.length > 0);
  return isBehind || reports.some(({ issueCount }) => issueCount > 0) ? exitStatus.issues : exitStatus.clean;
}

function usageProblem(
  files: readonly string[],
  { output, write, to, check, json }: UpgradeOptions,
): string | undefined {
  if (to !== undefined && !isVersion(to)) {
    return `${to} is not a version of the model; expected ${versions.join(", ")}`;
  }
  if ([output !== undefined, write, check].filter((one) => one === true).length > 1) {
    return "--output, --write and --check cannot be combined";
  }
  if (write === true && files.includes("-")) return "standard input cannot be replaced; name a file, or use --output";
  const sameFile =
    write === true || check === true ? undefined : sameFileProblem({ inputs: files, outputs: [output ?? "-"] });
  if (sameFile !== undefined) return output === undefined ? sameFile : `${sameFile}, or use --write`;
  const compressed = write === true ? files.find(isGzipFile) : undefined;
  if (compressed !== undefined) return `${compressed} is compressed and cannot be replaced; use --output`;
  if (json === true && output === undefined && write !== true && check !== true) {
    return "--json writes the report to standard output; add --output, --write or --check for the record sets";
  }
  return undefined;
}

/** Migrates the files of the reports; returns the error if a file cannot be written. */
async function run(reports: readonly FileReport[], options: UpgradeOptions): Promise<string | undefined> {
  const { output, write, check, to = versions.at(-1)! } = options;
  const version = to as Version;
  const inOneLine = reports.length > 1;
  const upgradeAll = async (sink: Write): Promise<void> => {
    for (const report of reports) await upgradeFile(report, version, sink, inOneLine);
  };
  try {
    // Without all inputs no output is begun; the missing ones are reported.
    if (missingInputs(reports.map(({ file }) => file)).length > 0) await upgradeAll(() => undefined);
    else if (write === true) {
      for (const report of reports) {
        await replaceReported(report.file, [report], (sink) => upgradeFile(report, version, sink, false));
      }
    } else if (output !== undefined) await replaceReported(output, reports, upgradeAll);
    else {
      const out = standardOut();
      await upgradeAll(check === true ? () => undefined : async (text) => out.writeJsonText(text));
    }
  } catch (error) {
    if (error instanceof OutputError) return error.message;
    throw error;
  }
  return undefined;
}

/** Replaces a file if all record sets for it could be migrated and any of them changed. */
async function replaceReported(
  name: string,
  reports: readonly FileReport[],
  fill: (sink: Write) => Promise<void>,
): Promise<void> {
  const isChanged = (): boolean => reports.some(({ file, upgrades }) => file !== name || upgrades.length > 0);
  const output = createFile(name);
  try {
    await fill((text) => output.write(Buffer.from(text)));
    if (!reports.every(isComplete) || !isChanged()) return;
    output.commit();
    for (const report of reports) report.written = true;
  } finally {
    output.discard();
  }
}

function summary(
  reports: readonly FileReport[],
  { check, to = versions.at(-1)! }: UpgradeOptions,
  isWritten: boolean,
  style: ReturnType<typeof standardError>["style"],
): string {
  const total = (count: (report: FileReport) => number): number => reports.reduce((sum, one) => sum + count(one), 0);
  const recordSets = total((report) => report.recordSets);
  const migrated = total(({ upgrades }) => upgrades.reduce((sum, { count }) => sum + count, 0));
  const bad = total(({ issueCount, unreadable }) => issueCount + unreadable);
  const read = `${counted(reports.length, "file")}, ${counted(recordSets, "record set")}`;
  const result =
    migrated + bad === 0
      ? `all have version ${to}`
      : `${migrated.toLocaleString("en")} ${check === true ? "to migrate" : "migrated"} to ${to}`;
  const isSuccess = isWritten && bad === 0 && (check !== true || migrated === 0);
  const problems = bad === 0 ? "" : `, ${counted(bad, "issue")}`;
  return `${isSuccess ? style("green", "✓") : style("red", "✗")} ${read}: ${result}${problems}`;
}
