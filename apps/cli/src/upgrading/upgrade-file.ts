/** Migrating the record sets of a file. */
import { downgrade, isVersion, upgrade, versions, type UpgradeResult, type Version } from "@org/therapy-model/versions";
import { duplicateKeyIssue, unreadableIssue } from "../checking/located-issue.ts";
import { locateIssues, maximumIssues } from "../importing/parse-record.ts";
import { openSource } from "../importing/source.ts";
import { type JsonDocument, readChunks, type ReadDocument, readingLimits } from "../input/document.ts";
import { duplicateKeys } from "../input/duplicate-keys.ts";
import { addIssues, addUpgrade, type FileReport } from "./report.ts";
import { rewrite } from "./rewrite.ts";

/** Writes the text of a record set. */
export type Write = (text: string) => void | Promise<void>;

/** Migrates the record sets of a file, each as soon as it is read. */
export async function upgradeFile(report: FileReport, to: Version, write: Write, inOneLine: boolean): Promise<void> {
  for await (const { document, problem } of readDocumentsOf(report.file)) {
    if (document === undefined) {
      addIssues(report, [unreadableIssue(problem)], "unreadable");
      continue;
    }
    report.recordSets++;
    const text = upgradeDocument(document, to, report);
    if (text === undefined) continue;
    const written = inOneLine ? JSON.stringify(JSON.parse(text)) : text;
    await write(written.endsWith("\n") ? written : `${written}\n`);
  }
}

/** The documents of a file, decompressed if necessary. */
async function* readDocumentsOf(file: string): AsyncGenerator<ReadDocument> {
  const source = openSource(file);
  const name = file.replace(/\.gz$/i, "");
  let isFirst = true;
  for await (const read of readChunks(source.chunks, /\.(?:ndjson|jsonl)$/i.test(name), readingLimits)) {
    // A file that cannot be read has no bytes; its problem is reported below.
    if (isFirst && source.problem() !== undefined) break;
    isFirst = false;
    yield read;
  }
  const problem = source.problem();
  if (problem !== undefined) yield { problem };
}

/** Migrates a record set and adds its changes or issues to the report. */
function upgradeDocument({ value, text, line }: JsonDocument, to: Version, report: FileReport): string | undefined {
  const duplicates = duplicateKeys(text, value, maximumIssues);
  const result = duplicates.length === 0 ? migrate(value, to) : undefined;
  if (result?.ok === true) {
    addUpgrade(report, result.from, result.to, result.changes);
    return rewrite(text, value, result.value);
  }
  const issues = result?.issues ?? duplicates.map(({ path }) => duplicateKeyIssue(path));
  addIssues(report, locateIssues(text, issues, { line, column: 1 }), "issueCount", issues.length);
  return undefined;
}

/** Migrates a record set to a later or an earlier version. */
function migrate(value: unknown, to: Version): UpgradeResult {
  const { modelVersion } = (value ?? {}) as { readonly modelVersion?: unknown };
  const isLater = isVersion(modelVersion) && versions.indexOf(modelVersion) > versions.indexOf(to);
  return isLater ? downgrade(value, to) : upgrade(value, to);
}
