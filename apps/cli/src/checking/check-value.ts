/** Holding what a document says against the model: a dossier, a list of records, or one record. */
import {
  checkIntegrity,
  Dossier,
  formatPointer,
  kindOfId,
  ModelRecord,
  recordKinds,
  resolvePointer,
  validate,
  type Issue,
  type IssueCode,
} from "@org/therapy-model";
import { meant } from "../meant.ts";

/** What came of holding a value against the model. */
export interface Checked {
  /** How many records it has. */
  records: number;
  /** How many issues were found. */
  count: number;
  /** The first of the issues: no more than were asked for. */
  readonly issues: Issue[];
}

type Path = readonly (string | number)[];

/** More values than any record of the model has: each wrong one would become an issue before they could be counted. */
const maximumRecordValues = 200_000;

/**
 * Holds a value against the model and keeps the first `keep` issues.
 *
 * In a dossier every reference must lead to a record of it. Records outside of one may refer to others that are kept
 * elsewhere; all the rest is checked: what they say of themselves, ids used twice in a list, circles within it.
 */
export function checkValue(value: unknown, keep: number): Checked {
  const checked: Checked = { records: 0, count: 0, issues: [] };
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
    for (const [index, record] of records.entries()) valid = add(recordIssues(record), [...at, index]) && valid;
    return valid;
  };

  if (Array.isArray(value)) {
    if (addRecords(value, [])) add(closedIssues(value as ModelRecord[]), []);
  } else if (typeof value !== "object" || value === null) {
    const message = `expected a record, a list of records or a dossier, got ${describe(value)}`;
    add([issue("invalid_type", [], message)], []);
  } else if (isDossier(value)) {
    // The records first and one by one: a dossier of a million wrong ones must not hold all their issues at once.
    const records: unknown = (value as { readonly records?: unknown }).records;
    const valid = !Array.isArray(records) || addRecords(records, ["records"]);
    const whole = valid || !Array.isArray(records) ? value : { ...value, records: [] };
    add(issuesOf(validate(Dossier, whole)), []);
  } else {
    checked.records = 1;
    if (add(recordIssues(value), [])) {
      const own = closedIssues([value as ModelRecord]).map((found) => ({ ...found, path: found.path.slice(1) }));
      add(own, []);
    }
  }
  return checked;
}

/** Whether a value is meant as a dossier, even if its kind is missing or mistyped. */
function isDossier(value: object): boolean {
  const { kind, records } = value as { readonly kind?: unknown; readonly records?: unknown };
  if (typeof kind !== "string") return Array.isArray(records);
  return kind === "dossier" || meant(kind, [...recordKinds, "dossier"]) === "dossier";
}

function recordIssues(record: unknown): Issue[] {
  if (hasMoreValues(record, maximumRecordValues)) {
    const limit = maximumRecordValues.toLocaleString("en");
    return [issue("too_large", [], `has more than ${limit} values; no record of the model does`)];
  }
  if (typeof record !== "object" || record === null) {
    return [issue("invalid_type", [], `expected a record, got ${describe(record)}`)];
  }
  return issuesOf(validate(ModelRecord, record));
}

function issuesOf(result: { ok: true } | { ok: false; issues: Issue[] }): Issue[] {
  return result.ok ? [] : result.issues;
}

/** What is wrong between records that need not be all there are: references to records elsewhere are no issue. */
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
