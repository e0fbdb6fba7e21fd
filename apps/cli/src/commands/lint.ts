/** `therapy lint`: checks files against the plausibility rules. */
import type { SeverityProfile } from "@org/therapy-rules";
import { issueData } from "../checking/located-issue.ts";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { fixFile } from "../linting/fix-file.ts";
import { lintFile, total, type FileResult } from "../linting/lint-file.ts";
import type { LintIssue } from "../linting/lint-document.ts";
import { writeLintText } from "../linting/lint-text.ts";
import { sarifLog } from "../linting/sarif.ts";
import { standardOut, writeJson } from "../output/out.ts";
import { usageError } from "../output/usage-error.ts";

interface LintOptions {
  readonly profile: SeverityProfile;
  readonly json?: boolean;
  readonly sarif?: boolean;
  /** Apply the fixes. */
  readonly fix?: boolean;
  /** The maximum number of warnings without a failure. */
  readonly maxWarnings?: number;
  /** The maximum number of issues in the output. */
  readonly maxIssues?: number;
}

export const command: Command<LintOptions> = {
  name: "lint",
  summary: "check files against the plausibility rules",
  description:
    "Checks valid record sets and records against plausibility rules. Each violation has its location, the rationale of the rule and, where it is certain, a fix. `therapy rules` explains the rules. To accept a violation, add a suppression with a reason to the record set.",
  arguments: [{ syntax: "<file...>", description: "files to check; - for standard input" }],
  options: [
    {
      flags: "--profile <profile>",
      description: "the severity profile: what the records are meant for",
      choices: ["draft", "registered", "publishable"],
      default: "registered",
    },
    { flags: "--fix", description: "apply the fixes and show the difference" },
    { flags: "--max-warnings <count>", description: "fail if there are more warnings", type: "count" },
    {
      flags: "--max-issues <count>",
      description: "maximum number of issues to print; all are counted (default: 100, with --json 10000)",
      type: "count",
    },
    { flags: "--json", description: "write the issues as JSON" },
    { flags: "--sarif", description: "write the issues as SARIF 2.1.0", conflicts: "json" },
  ],
  run: (files, options, { version }) => lint(files, options, version),
};

const maximumPrinted = 100;
const maximumInJson = 10_000;

async function lint(files: readonly string[], options: LintOptions, version: string): Promise<ExitStatus> {
  const { profile, fix, json, sarif } = options;
  if (fix && files.includes("-")) return usageError("standard input cannot be fixed; name a file, or omit --fix");
  const results: FileResult[] = [];
  const limit = options.maxIssues ?? (json || sarif ? maximumInJson : maximumPrinted);
  for (const file of files) {
    const fixed = fix ? await fixFile(file, profile, limit) : undefined;
    const result = await lintFile(file, profile, limit);
    results.push(fixed === undefined ? result : { ...result, ...fixed });
  }
  const shown = firstIssues(results, limit);
  const status = statusOf(results, options);
  if (sarif) await writeJson(sarifLog(version, shown));
  else if (json) await writeJson(reportData(results, shown));
  else await writeLintText(results, shown, status !== exitStatus.clean, standardOut());
  return status;
}

/** The issues to print: at most `limit` in all files together. */
function firstIssues(results: readonly FileResult[], limit: number): { file: string; issues: LintIssue[] }[] {
  let left = limit;
  return results.map(({ file, issues }) => {
    const shown = issues.slice(0, left);
    left -= shown.length;
    return { file, issues: shown };
  });
}

function reportData(results: readonly FileResult[], shown: readonly { issues: LintIssue[] }[]): object {
  const files = results.map(({ file, records, errors, warnings, suppressed, unreadable, fixed }, index) => {
    const issues = shown[index]!.issues.map((issue) => ({ ...issueData(issue), record: issue.record }));
    return { file, records, errors, warnings, suppressed, unreadable, fixed, issues };
  });
  return { clean: total(results, "errors") + total(results, "warnings") + total(results, "unreadable") === 0, files };
}

function statusOf(results: readonly FileResult[], { maxWarnings }: LintOptions): ExitStatus {
  if (total(results, "unreadable") > 0) return exitStatus.unreadable;
  if (total(results, "errors") > 0) return exitStatus.issues;
  return maxWarnings !== undefined && total(results, "warnings") > maxWarnings ? exitStatus.issues : exitStatus.clean;
}
