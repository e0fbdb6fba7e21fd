/** The valid records of files: record sets, lists of records and single records. */
import type { ModelRecord } from "@org/therapy-model";
import { checkFile } from "../checking/located-issue.ts";
import { nameOf } from "../output/issue-line.ts";
import { locatedIssueText } from "../output/located-issue-text.ts";
import { standardError } from "../output/out.ts";
import { printable } from "../output/printable.ts";

/** The counts of what is not in the records. */
export interface RejectedCounts {
  /** The number of issues. */
  readonly issueCount: number;
  /** The number of inputs that could not be read. */
  readonly unreadable: number;
}

/** The maximum number of issues that are printed for a file. */
export const maximumPrinted = 100;

/** Reads the records of the valid documents of files, and prints the issues of the others. */
export async function readValidRecords(
  files: readonly string[],
  onRecord: (record: ModelRecord) => void,
): Promise<RejectedCounts> {
  const error = standardError();
  let [issueCount, unreadable] = [0, 0];
  for (const file of files) {
    for await (const { document, count, issues } of checkFile(file, maximumPrinted)) {
      if (document === undefined) unreadable += count;
      else issueCount += count;
      if (issues.length > 0) await error.write(`${error.style("underline", printable(nameOf(file)))}\n`);
      for (const issue of issues) await error.write(locatedIssueText(issue, error.width, error.style));
      if (document !== undefined && count === 0) for (const record of recordsOf(document.value)) onRecord(record);
    }
  }
  return { issueCount, unreadable };
}

/** The records of a valid document: a record set, a list, or one record. */
function recordsOf(value: unknown): readonly ModelRecord[] {
  if (Array.isArray(value)) return value as ModelRecord[];
  const { records } = value as { readonly records?: readonly ModelRecord[] };
  return records ?? [value as ModelRecord];
}
