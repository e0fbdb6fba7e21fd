/** Gathering the records that a report is about, with the issues that were found in them. */
import { mergeRecords, type Issue, type ModelRecord } from "@org/therapy-model";
import { checkValue } from "../checking/check-value.ts";
import { checkFile, type Finding } from "../checking/finding.ts";
import { soundPart, type PartOf } from "./sound-part.ts";

/** The records of some dossiers, merged by id, and what was found wrong with them. */
export interface Loaded {
  /** The records, or what could be read of those that have issues. */
  readonly records: readonly PartOf<ModelRecord>[];
  /** How many records there were before the ones with the same id became one. */
  readonly count: number;
  /** How many issues were found, by the id of the therapy that they are about. */
  readonly issuesByTherapy: ReadonlyMap<string, number>;
  /** How many issues were found in all. */
  readonly issues: number;
  /** Where records of the same id from different places contradict each other. */
  readonly conflicts: readonly Issue[];
  /** What kept a file, or a line of one, from being read. */
  readonly unreadable: readonly { readonly file: string; readonly finding: Finding }[];
}

/** The greatest number of issues that are told apart by therapy. */
const keptIssues = 10_000;

interface Loading {
  readonly parts: PartOf<ModelRecord>[];
  readonly issuesByTherapy: Map<string, number>;
  readonly unreadable: { file: string; finding: Finding }[];
  issues: number;
}

/** Loads records from files. */
export async function loadFiles(files: readonly string[]): Promise<Loaded> {
  const loading = begin();
  for (const file of files) {
    for await (const { document, count, findings } of checkFile(file, keptIssues)) {
      if (document === undefined) loading.unreadable.push(...findings.map((finding) => ({ file, finding })));
      else
        add(
          loading,
          document.value,
          count,
          findings.map(({ path }) => path ?? []),
        );
    }
  }
  return finish(loading);
}

/** Loads records that are at hand. */
export function loadValues(values: readonly unknown[]): Loaded {
  const loading = begin();
  for (const value of values) {
    const { count, issues } = checkValue(value, keptIssues);
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
  return { parts: [], issuesByTherapy: new Map(), unreadable: [], issues: 0 };
}

function finish({ parts, issuesByTherapy, unreadable, issues }: Loading): Loaded {
  const { records, conflicts } = mergeRecords(parts as ModelRecord[]);
  return { records, count: parts.length, issuesByTherapy, issues, conflicts, unreadable };
}

function add(loading: Loading, value: unknown, count: number, paths: readonly (readonly (string | number)[])[]): void {
  loading.issues += count;
  const { records, depth } = recordsOf(value);
  for (const path of paths) {
    const record = depth === 0 ? records[0] : records[Number(path[depth - 1])];
    for (const therapy of therapiesOf(record)) {
      loading.issuesByTherapy.set(therapy, (loading.issuesByTherapy.get(therapy) ?? 0) + 1);
    }
  }
  for (const record of records) {
    const part = soundPart(record);
    if (part !== undefined) loading.parts.push(part);
  }
}

/** The records of a document, and how many keys of a path lead to one of them. */
function recordsOf(value: unknown): { readonly records: readonly unknown[]; readonly depth: 0 | 1 | 2 } {
  if (Array.isArray(value)) return { records: value, depth: 1 };
  const inside = typeof value === "object" && value !== null && "records" in value ? value.records : undefined;
  return Array.isArray(inside) ? { records: inside, depth: 2 } : { records: [value], depth: 0 };
}

/** The therapies that a record is about, whatever else may be wrong with it. */
function therapiesOf(record: unknown): readonly string[] {
  const { kind, id, therapy, therapies } = (record ?? {}) as { readonly [key: string]: unknown };
  const about =
    kind === "therapy" ? [id] : kind === "trial" && Array.isArray(therapies) ? (therapies as unknown[]) : [therapy];
  return about.filter((one) => typeof one === "string");
}
