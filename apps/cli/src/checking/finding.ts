/** Something that a person should look at in a file: an issue or what kept the file from being read, with its place. */
import type { Issue } from "@org/therapy-model";
import { duplicateKeys } from "../input/duplicate-keys.ts";
import { readDocuments, type JsonDocument } from "../input/document.ts";
import { locate } from "../input/json-place.ts";
import { lineIndex } from "../input/line-index.ts";
import type { Unreadable, UnreadableCode } from "../input/unreadable.ts";
import { checkValue } from "./check-value.ts";

/** An issue with its place in a file. */
export interface Finding {
  /** What is wrong. */
  readonly code: Issue["code"] | UnreadableCode;
  /** How bad it is. */
  readonly severity: Issue["severity"];
  /** The line, counted from 1; absent where the whole file is meant. */
  readonly line?: number;
  /** The column, counted from 1 in UTF-16 units. */
  readonly column?: number;
  /** Keys and indexes from the root of the document; absent where it could not be read. */
  readonly path?: (string | number)[];
  /** What is wrong and what would be right. */
  readonly message: string;
  /** The rule that raised it. */
  readonly rule?: string | undefined;
  /** What would mend it. */
  readonly fix?: Issue["fix"];
  /** The text of the line. */
  readonly excerpt?: string | undefined;
}

/** A finding as data: without the text of the line, which may be long. */
export function findingData(finding: Finding): Omit<Finding, "excerpt"> {
  const { code, severity, line, column, path, message, rule, fix } = finding;
  const place = line === undefined || column === undefined ? {} : { line, column };
  return { code, severity, ...place, ...(path !== undefined && { path }), message, rule, fix };
}

/** What came of checking a document of a file. */
export interface CheckedDocument {
  /** The document, or nothing where it could not be read. */
  readonly document: JsonDocument | undefined;
  /** How many records it has. */
  readonly records: number;
  /** How many issues were found in it. */
  readonly count: number;
  /** The first of the issues, each with its place, in the order of the text. */
  readonly findings: Finding[];
}

/** Reads the documents of a file and checks each; keeps at most `keep` findings of all of them together. */
export async function* checkFile(name: string, keep: number): AsyncGenerator<CheckedDocument> {
  let left = keep;
  for await (const { document, problem } of readDocuments(name)) {
    const checked = document === undefined ? unread(problem) : checkDocument(document, left);
    left -= checked.findings.length;
    yield left >= 0 ? checked : { ...checked, findings: checked.findings.slice(0, left) };
  }
}

function unread({ code, message, line, column, excerpt }: Unreadable): CheckedDocument {
  const place = line === undefined ? {} : { line, column: column ?? 1 };
  return {
    document: undefined,
    records: 0,
    count: 1,
    findings: [{ code, severity: "error", ...place, message, excerpt }],
  };
}

/** Checks a document that was read, and finds the place of each issue in its text. */
export function checkDocument(document: JsonDocument, keep: number): CheckedDocument {
  const { value, text, line } = document;
  const duplicates = duplicateKeys(text, value, keep);
  const checked = checkValue(value, keep - duplicates.length);
  const count = checked.count + duplicates.length;
  if (duplicates.length + checked.issues.length === 0)
    return { document, records: checked.records, count, findings: [] };
  const lines = lineIndex(text, line);
  const places = locate(
    text,
    checked.issues.map(({ path }) => path),
  );
  const placed: { readonly offset: number; readonly issue: Issue }[] = [
    ...duplicates.map(({ path, offset }) => ({ offset, issue: duplicateKey(path) })),
    ...checked.issues.map((issue, index) => ({ offset: offsetOf(issue, places[index]!), issue })),
  ];
  const findings = placed
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, issue: { code, severity, path, message, rule, fix } }): Finding => {
      const place = lines.place(offset);
      return { code, severity, ...place, path, message, rule, fix, excerpt: lines.text(place.line) };
    });
  return { document, records: checked.records, count, findings };
}

function offsetOf(
  { code }: Issue,
  { key, value }: { readonly key: number | undefined; readonly value: number },
): number {
  return code === "unknown_field" ? (key ?? value) : value;
}

function duplicateKey(path: (string | number)[]): Issue {
  const key = JSON.stringify(path.at(-1));
  return {
    code: "duplicate_key",
    severity: "error",
    path,
    message: `${key} is given twice in this object; keep one of the two`,
  };
}
