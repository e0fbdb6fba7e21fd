/** Issues with their locations in a file. */
import type { Fix, Issue, Severity } from "@org/therapy-model";
import { formatPointer } from "@org/therapy-model/records";
import { duplicateKeys } from "../input/duplicate-keys.ts";
import { readDocuments, type JsonDocument } from "../input/document.ts";
import { locate } from "../input/json-place.ts";
import { lineIndex } from "../input/line-index.ts";
import type { Unreadable, UnreadableCode } from "../input/unreadable.ts";
import { checkValue, type Vocabularies } from "./check-value.ts";

/** An issue with its location in a file. */
export interface LocatedIssue extends Readonly<Omit<Issue, "code">> {
  /** A code of the model or of an unreadable input, or `defect` for a bug of this program. */
  readonly code: Issue["code"] | UnreadableCode | "defect";
  /** The line, counted from 1; absent if the issue concerns the file as such. */
  readonly line?: number;
  /** The column, counted from 1 in UTF-16 code units. */
  readonly column?: number;
  /** The text of the line. */
  readonly excerpt?: string | undefined;
}

/** An issue as JSON output: the path is a JSON Pointer, empty for the document itself. */
export interface IssueData {
  readonly code: string;
  readonly severity: Severity;
  readonly path: string;
  readonly message: string;
  readonly rule?: string | undefined;
  readonly fix?: Fix | undefined;
  readonly line?: number;
  readonly column?: number;
}

/** Converts an issue to JSON output. The text of the line is left out, because it may be long. */
export function issueData({ code, severity, path, message, rule, fix, line, column }: LocatedIssue): IssueData {
  const location = line === undefined || column === undefined ? {} : { line, column };
  return { code, severity, path: formatPointer(path), message, rule, fix, ...location };
}

/** The issue of an input that could not be read. */
export function unreadableIssue({ code, message, line, column, excerpt }: Unreadable): LocatedIssue {
  const location = line === undefined ? {} : { line, column: column ?? 1 };
  return { code, severity: "error", path: [], message, ...location, ...(excerpt !== undefined && { excerpt }) };
}

/** The result of checking a document of a file. */
export interface CheckedDocument {
  /** The document; absent if it could not be read. */
  readonly document: JsonDocument | undefined;
  /** The number of records in the document. */
  readonly records: number;
  /** The number of issues that were found. */
  readonly count: number;
  /** The first issues, in the order of the text. */
  readonly issues: LocatedIssue[];
}

/** Reads and checks the documents of a file; keeps at most `keep` issues in total. */
export async function* checkFile(name: string, keep: number): AsyncGenerator<CheckedDocument> {
  let left = keep;
  for await (const { document, problem } of readDocuments(name)) {
    const checked = document === undefined ? unread(problem) : await checkWithTerms(document, left);
    left -= checked.issues.length;
    yield left >= 0 ? checked : { ...checked, issues: checked.issues.slice(0, left) };
  }
}

function unread(problem: Unreadable): CheckedDocument {
  return { document: undefined, records: 0, count: 1, issues: [unreadableIssue(problem)] };
}

/**
 * Checks a document and finds the terms that unknown ones mean. The tables of names are loaded only for a document that needs
 * them.
 */
export async function checkWithTerms(document: JsonDocument, keep: number): Promise<CheckedDocument> {
  const checked = checkDocument(document, keep);
  if (!checked.issues.some(({ code }) => code === "unknown_term")) return checked;
  const { vocabularies } = await import("@org/therapy-model/vocabularies");
  return checkDocument(document, keep, vocabularies);
}

/** Checks a document and locates each issue in its text. */
export function checkDocument(document: JsonDocument, keep: number, vocabularies?: Vocabularies): CheckedDocument {
  const { value, text, line } = document;
  const duplicates = duplicateKeys(text, value, keep);
  const checked = checkValue(value, keep - duplicates.length, vocabularies);
  const count = checked.count + duplicates.length;
  if (duplicates.length + checked.issues.length === 0) return { document, records: checked.records, count, issues: [] };
  const lines = lineIndex(text, line);
  const places = locate(
    text,
    checked.issues.map(({ path }) => path),
  );
  const located: { readonly offset: number; readonly issue: Issue }[] = [
    ...duplicates.map(({ path, offset }) => ({ offset, issue: duplicateKeyIssue(path) })),
    ...checked.issues.map((issue, index) => ({ offset: offsetOf(issue, places[index]!), issue })),
  ];
  const issues = located
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, issue: { code, severity, path, message, rule, fix } }): LocatedIssue => {
      const place = lines.place(offset);
      return { code, severity, path, message, rule, fix, ...place, excerpt: lines.text(place.line) };
    });
  return { document, records: checked.records, count, issues };
}

function offsetOf(
  { code }: Issue,
  { key, value }: { readonly key: number | undefined; readonly value: number },
): number {
  return code === "unknown_field" ? (key ?? value) : value;
}

/** The issue of a key that appears twice in an object. */
export function duplicateKeyIssue(path: (string | number)[]): Issue {
  return {
    code: "duplicate_key",
    severity: "error",
    path,
    message: `duplicate key ${JSON.stringify(path.at(-1))} in this object; remove one of the two`,
  };
}
