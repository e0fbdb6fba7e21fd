/** Validating a document: a record set, a list of records, or one record. */
import { checkIntegrity, formatPointer, kindOfId, resolvePointer } from "@org/therapy-model/records";
import { RecordSet, ModelRecord, recordKinds, validate, type Issue, type IssueCode } from "@org/therapy-model";
import type { Vocabulary } from "@org/therapy-model/vocabulary";
import { didYouMean } from "../did-you-mean.ts";
import { describeForeignDocument } from "./registry-document.ts";

/** The result of checking a value. */
export interface Checked {
  /** The number of records in the value. */
  records: number;
  /** The number of issues. */
  count: number;
  /** The first issues. */
  readonly issues: Issue[];
}

type Path = readonly (string | number)[];

/** The maximum number of values in a record. More would cause too many issues to hold in memory. */
const maximumRecordValues = 200_000;

/** The vocabularies whose names are searched for the terms that are meant. */
export type Vocabularies = ReadonlyMap<string, Vocabulary>;

/** The maximum number of invalid records of a value whose terms are searched by name, which takes time. */
const maximumSearched = 1000;

/**
 * Checks a value and keeps the first `keep` issues.
 *
 * Within a record set, every reference must resolve to a record of the set. Records outside of a set may refer to other
 * records; everything else is checked: the records themselves, duplicate ids in a list, and reference cycles within it.
 */
export function checkValue(value: unknown, keep: number, vocabularies?: Vocabularies): Checked {
  const checked: Checked = { records: 0, count: 0, issues: [] };
  let searched = 0;
  const add = (issues: readonly Issue[], at: Path): boolean => {
    checked.count += issues.length;
    for (const issue of issues.slice(0, Math.max(0, keep - checked.issues.length))) {
      checked.issues.push({ ...issue, path: [...at, ...issue.path] });
    }
    return issues.length === 0;
  };
  const addRecords = (records: readonly unknown[], at: Path): boolean => {
    checked.records = records.length;
    let valid = true;
    for (const [index, record] of records.entries()) {
      const tables = checked.issues.length < keep && searched < maximumSearched ? vocabularies : undefined;
      if (add(recordIssues(record, tables), [...at, index])) continue;
      valid = false;
      searched++;
    }
    return valid;
  };

  if (Array.isArray(value)) {
    if (addRecords(value, [])) add(closedIssues(value as ModelRecord[]), []);
  } else if (typeof value !== "object" || value === null) {
    const message = `expected a record, a list of records or a record set, got ${describe(value)}`;
    add([issue("invalid_type", [], message)], []);
  } else if (isRecordSet(value)) {
    // The records are checked first and one by one, so that the issues of many invalid records are not held in memory.
    const records: unknown = (value as { readonly records?: unknown }).records;
    const valid = !Array.isArray(records) || addRecords(records, ["records"]);
    const checkedSet = valid || !Array.isArray(records) ? value : { ...value, records: [] };
    add(issuesOf(validate(RecordSet, checkedSet)), []);
  } else {
    checked.records = 1;
    if (add(recordIssues(value, vocabularies), [])) {
      const issues = closedIssues([value as ModelRecord]);
      add(
        issues.map((one) => ({ ...one, path: one.path.slice(1) })),
        [],
      );
    }
  }
  return checked;
}

/** Checks whether a value is probably a record set, even if its kind is missing or misspelled. */
function isRecordSet(value: object): boolean {
  const { kind, records } = value as { readonly kind?: unknown; readonly records?: unknown };
  if (typeof kind !== "string") return Array.isArray(records);
  return kind === "record_set" || didYouMean(kind, [...recordKinds, "record_set"]) === "record_set";
}

function recordIssues(record: unknown, vocabularies: Vocabularies | undefined): Issue[] {
  if (hasMoreValues(record, maximumRecordValues)) {
    const limit = maximumRecordValues.toLocaleString("en");
    return [issue("too_large", [], `has more than ${limit} values, the limit of a record`)];
  }
  if (typeof record !== "object" || record === null) {
    return [issue("invalid_type", [], `expected a record, got ${describe(record)}`)];
  }
  const foreign = Object.hasOwn(record, "kind") ? undefined : describeForeignDocument(record);
  if (foreign !== undefined) return [issue("invalid_type", [], foreign)];
  return issuesOf(validate(ModelRecord, record, { vocabularies })).map(withoutLibraryHint);
}

/** Removes the hint for users of the library from the message of a term whose name was not searched. */
function withoutLibraryHint(one: Issue): Issue {
  if (one.code !== "unknown_term") return one;
  return { ...one, message: one.message.replace(/; the option `vocabularies` [^;]*/, "") };
}

function issuesOf(result: { ok: true } | { ok: false; issues: Issue[] }): Issue[] {
  return result.ok ? [] : result.issues;
}

/** The integrity issues of records that may refer to records elsewhere. */
function closedIssues(records: readonly ModelRecord[]): Issue[] {
  return checkIntegrity(records).filter(({ code, path }) => {
    if (code !== "dangling_reference") return true;
    const reference = resolvePointer(records, formatPointer(path));
    return typeof reference !== "string" || kindOfId(reference) === undefined;
  });
}

function hasMoreValues(root: unknown, limit: number): boolean {
  let count = 0;
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (++count > limit) return true;
    if (typeof value !== "object" || value === null) continue;
    const members: unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (members.length > limit) return true;
    for (const member of members) open.push(member);
  }
  return false;
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  const text = JSON.stringify(value);
  return `the ${typeof value} ${text.length > 60 ? `${text.slice(0, 57)}…` : text}`;
}

function issue(code: IssueCode, path: (string | number)[], message: string): Issue {
  return { code, severity: "error", path, message };
}
