/** Issues as a SARIF log, which code hosts and editors show beside the lines. */
import { issueCatalog } from "@org/therapy-model/issues";
import { rules } from "@org/therapy-rules";
import type { LintIssue } from "./lint-document.ts";

/** The issues of a file. */
export interface FileIssues {
  readonly file: string;
  readonly issues: readonly LintIssue[];
}

/**
 * Makes a SARIF log with one run. Columns count UTF-16 code units, as `columnKind` declares.
 *
 * @see SARIF 2.1.0, sections 3.14, 3.27 and 3.49
 */
export function sarifLog(version: string, files: readonly FileIssues[]): object {
  const used = [...new Set(files.flatMap(({ issues }) => issues.map(ruleIdOf)))].toSorted();
  const indexes = new Map(used.map((id, index) => [id, index]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "therapy", version, rules: used.map(descriptor) } },
        columnKind: "utf16CodeUnits",
        results: files.flatMap(({ file, issues }) => issues.map((issue) => resultOf(file, issue, indexes))),
      },
    ],
  };
}

function resultOf(file: string, issue: LintIssue, indexes: ReadonlyMap<string, number>): object {
  const { severity, message, line, column, record } = issue;
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  return {
    ruleId: ruleIdOf(issue),
    ruleIndex: indexes.get(ruleIdOf(issue)),
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region },
        ...(record !== undefined && { logicalLocations: [{ fullyQualifiedName: record }] }),
      },
    ],
  };
}

function ruleIdOf({ code, rule }: LintIssue): string {
  return code === "rule_violation" && rule !== undefined ? rule : code;
}

function descriptor(id: string): object {
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) {
    return {
      id,
      shortDescription: { text: `${rule.title}.` },
      fullDescription: { text: rule.rationale },
      help: { text: rule.source },
    };
  }
  const issue = Object.entries(issueCatalog).find(([code]) => code === id)?.[1];
  if (issue === undefined) return { id };
  return {
    id,
    shortDescription: { text: `${issue.title}.` },
    fullDescription: { text: issue.description },
    help: { text: issue.help },
  };
}

function uriOf(file: string): string {
  return file === "-" ? "stdin" : file.split(/[\\/]/).map(encodeURIComponent).join("/");
}
