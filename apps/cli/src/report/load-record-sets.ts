/** Loading the records of a report and their issues. */
import { mergeRecords } from "@org/therapy-model/records";
import type { Issue, ModelRecord } from "@org/therapy-model";
import { checkValue } from "../checking/check-value.ts";
import { checkFile, type LocatedIssue } from "../checking/located-issue.ts";
import { validRecords, type PartOf } from "./valid-records.ts";
import { nameOf } from "../output/issue-line.ts";
import { locatedIssueText } from "../output/located-issue-text.ts";
import { standardError } from "../output/out.ts";
import { printable } from "../output/printable.ts";

/** Records, merged by id, and their issues. */
export interface Loaded {
  /** The records; of invalid ones, the valid part. */
  readonly records: readonly PartOf<ModelRecord>[];
  /** The number of issues by therapy id. */
  readonly issuesByTherapy: ReadonlyMap<string, number>;
  /** The number of all issues. */
  readonly issueCount: number;
  /** The conflicts between records with the same id. */
  readonly conflicts: readonly Issue[];
  /** The files, or lines of files, that could not be read. */
  readonly unreadable: readonly { readonly file: string; readonly issue: LocatedIssue }[];
}

/** The maximum number of issues that are counted by therapy. */
const maximumIssues = 10_000;

interface Loading {
  readonly parts: PartOf<ModelRecord>[];
  readonly issuesByTherapy: Map<string, number>;
  readonly unreadable: { file: string; issue: LocatedIssue }[];
  issueCount: number;
}

/** Loads the records of files. */
export async function loadRecordSets(files: readonly string[]): Promise<Loaded> {
  const loading = begin();
  for (const file of files) {
    for await (const { document, count, issues } of checkFile(file, maximumIssues)) {
      if (document === undefined) loading.unreadable.push(...issues.map((issue) => ({ file, issue })));
      else
        add(
          loading,
          document.value,
          count,
          issues.map(({ path }) => path),
        );
    }
  }
  return finish(loading);
}

/** Loads the records of parsed documents. */
export function loadValues(values: readonly unknown[]): Loaded {
  const loading = begin();
  for (const value of values) {
    const { count, issues } = checkValue(value, maximumIssues);
    add(
      loading,
      value,
      count,
      issues.map(({ path }) => path),
    );
  }
  return finish(loading);
}

function begin(): Loading {
  return { parts: [], issuesByTherapy: new Map(), unreadable: [], issueCount: 0 };
}

function finish({ parts, issuesByTherapy, unreadable, issueCount }: Loading): Loaded {
  const { records, conflicts } = mergeRecords(parts as ModelRecord[]);
  return { records, issuesByTherapy, issueCount, conflicts, unreadable };
}

function add(loading: Loading, value: unknown, count: number, paths: readonly (readonly (string | number)[])[]): void {
  loading.issueCount += count;
  const { records, depth } = recordsOf(value);
  for (const path of paths) {
    const record = depth === 0 ? records[0] : records[Number(path[depth - 1])];
    for (const therapy of therapiesOf(record)) {
      loading.issuesByTherapy.set(therapy, (loading.issuesByTherapy.get(therapy) ?? 0) + 1);
    }
  }
  for (const record of records) {
    const part = validRecords(record);
    if (part !== undefined) loading.parts.push(part);
  }
}

/** The records of a document, and the length of the path to a record. */
function recordsOf(value: unknown): { readonly records: readonly unknown[]; readonly depth: 0 | 1 | 2 } {
  if (Array.isArray(value)) return { records: value, depth: 1 };
  const inside = typeof value === "object" && value !== null && "records" in value ? value.records : undefined;
  return Array.isArray(inside) ? { records: inside, depth: 2 } : { records: [value], depth: 0 };
}

/** The ids of the therapies of a record, which may be invalid. */
function therapiesOf(record: unknown): readonly string[] {
  const { kind, id, therapy, therapies } = (record ?? {}) as { readonly [key: string]: unknown };
  const about =
    kind === "therapy" ? [id] : kind === "trial" && Array.isArray(therapies) ? (therapies as unknown[]) : [therapy];
  return about.filter((one) => typeof one === "string");
}

/** Writes the files that could not be read to standard error. */
export async function writeUnreadable({ unreadable }: Loaded): Promise<void> {
  const out = standardError();
  for (const { file, issue } of unreadable) {
    const heading = out.style("underline", printable(nameOf(file)));
    await out.write(`${heading}\n${locatedIssueText(issue, out.width, out.style)}\n`);
  }
}
