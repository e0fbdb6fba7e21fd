/** Findings as a SARIF log, which code hosts and editors show beside the lines. */
import { issueCatalogue } from "@org/therapy-model";
import { rules } from "@org/therapy-model/rules";
import type { LintFinding } from "./lint-document.ts";

/** The findings of a file. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly LintFinding[];
}

/**
 * Makes a SARIF log with one run; columns are counted in UTF-16 units, as the format asks to be told.
 *
 * @see SARIF 2.1.0, sections 3.14, 3.27 and 3.49
 */
export function sarifLog(version: string, files: readonly FileFindings[]): object {
  const used = [...new Set(files.flatMap(({ findings }) => findings.map(ruleIdOf)))].toSorted();
  const indexes = new Map(used.map((id, index) => [id, index]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "therapy", version, rules: used.map(descriptor) } },
        columnKind: "utf16CodeUnits",
        results: files.flatMap(({ file, findings }) =>
          findings.map((finding) => {
            const { severity, message, line, column, record } = finding;
            const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
            return {
              ruleId: ruleIdOf(finding),
              ruleIndex: indexes.get(ruleIdOf(finding)),
              level: severity,
              message: { text: message },
              locations: [
                {
                  physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region },
                  ...(record !== undefined && { logicalLocations: [{ fullyQualifiedName: record }] }),
                },
              ],
            };
          }),
        ),
      },
    ],
  };
}

function ruleIdOf({ code, rule }: LintFinding): string {
  return code === "broken_rule" && rule !== undefined ? rule : code;
}

function descriptor(id: string): object {
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) {
    return {
      id,
      shortDescription: { text: `${rule.title}.` },
      fullDescription: { text: rule.why },
      help: { text: rule.source },
    };
  }
  const issue = Object.entries(issueCatalogue).find(([code]) => code === id)?.[1];
  if (issue === undefined) return { id };
  return {
    id,
    shortDescription: { text: `${issue.title}.` },
    fullDescription: { text: issue.meaning },
    help: { text: issue.mend },
  };
}

function uriOf(file: string): string {
  return file === "-" ? "stdin" : file.split(/[\\/]/).map(encodeURIComponent).join("/");
}
