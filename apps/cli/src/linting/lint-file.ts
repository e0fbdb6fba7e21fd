/** Linting the documents of a file. */
import type { SeverityProfile } from "@org/therapy-rules";
import { unreadableIssue } from "../checking/located-issue.ts";
import { type JsonDocument, readDocuments } from "../input/document.ts";
import type { ProposedFix } from "./apply-fixes.ts";
import { type LintIssue, lintDocument } from "./lint-document.ts";

/** The result of linting a file. */
export interface FileResult {
  readonly file: string;
  records: number;
  errors: number;
  warnings: number;
  /** The number of suppressed violations. */
  suppressed: number;
  /** The number of documents, or lines, that could not be read. */
  unreadable: number;
  /** The number of fixes that were applied. */
  fixed: number;
  /** The difference that the fixes made, as a unified diff; empty without fixes. */
  difference: string;
  /** The first issues. */
  readonly issues: LintIssue[];
}

/** A document and the fixes that the rules propose for it. */
export interface DocumentFixes {
  readonly document: JsonDocument;
  readonly fixes: readonly ProposedFix[];
}

/** Lints a file and keeps at most `keep` issues. `onDocument` receives each document with its fixes. */
export async function lintFile(
  file: string,
  profile: SeverityProfile,
  keep: number,
  onDocument: (fixes: DocumentFixes) => void = () => undefined,
): Promise<FileResult> {
  const result: FileResult = {
    file,
    records: 0,
    errors: 0,
    warnings: 0,
    suppressed: 0,
    unreadable: 0,
    fixed: 0,
    difference: "",
    issues: [],
  };
  for await (const { document, problem } of readDocuments(file)) {
    if (document === undefined) {
      result.unreadable++;
      const { excerpt: _, ...issue } = unreadableIssue(problem);
      result.issues.push(issue);
      continue;
    }
    const left = Math.max(0, keep - result.issues.length);
    const { records, suppressed, invalid, issues } = await lintDocument(document, { profile }, left);
    result.records += records;
    result.suppressed += suppressed;
    result.errors += invalid;
    for (const issue of issues) {
      if (invalid === 0 && issue.severity === "error") result.errors++;
      else if (invalid === 0) result.warnings++;
      if (result.issues.length < keep) result.issues.push(issue);
    }
    onDocument({ document, fixes: issues.flatMap(proposedFix) });
  }
  return result;
}

function proposedFix({ code, path, fix }: LintIssue): ProposedFix[] {
  const isOfRule = code === "rule_violation" || code === "unused_suppression";
  return isOfRule && fix !== undefined ? [{ path, fix }] : [];
}

/** The sum of a count over all files. */
export function total(
  results: readonly FileResult[],
  count: "records" | "errors" | "warnings" | "suppressed" | "unreadable" | "fixed",
): number {
  return results.reduce((sum, result) => sum + result[count], 0);
}
