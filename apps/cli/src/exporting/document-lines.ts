/** Reading trials with their unmapped values, line by line, and writing them as documents of a registry. */
import { type Adapter, type Unmapped, UnmappedError, type Unwritten } from "@org/therapy-exchange";
import { Trial, validate } from "@org/therapy-model";
import { type LocatedIssue, unreadableIssue } from "../checking/located-issue.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { locateIssues, parseRecord } from "../importing/parse-record.ts";
import { recordItems } from "../importing/record-items.ts";
import { openSource } from "../importing/source.ts";
import { nameOf } from "../output/issue-line.ts";
import { jsonText } from "../output/json-text.ts";
import { counted } from "../output/located-issue-text.ts";

/** A JSON value of a file with its location. */
interface ParsedLine {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly document: unknown;
  readonly text: string;
}

/** A record that cannot be written, with the issues and the exit status that they cause. */
export interface Failure {
  readonly file: string;
  readonly status: ExitStatus;
  readonly issues: readonly LocatedIssue[];
}

/** A document on a line, and the values of its record that it cannot represent. */
export interface WrittenDocument {
  readonly id: string;
  readonly line: string;
  readonly unwritten: Unwritten;
}

/** A record and its unmapped values, if there is a file with these. */
export interface DocumentLine {
  readonly record: ParsedLine | Failure;
  readonly unmapped?: ParsedLine | Failure;
}

/** Checks whether a result is a failure. */
export function isFailure(result: WrittenDocument | ParsedLine | Failure): result is Failure {
  return "issues" in result;
}

/** The records of a file. */
export async function* documentLines(file: string): AsyncGenerator<DocumentLine> {
  for await (const record of parsedLines(file)) yield { record };
}

/** The records of a file with their unmapped values: both files have the same records in the same order. */
export async function* pairedLines(file: string, unmappedFile: string): AsyncGenerator<DocumentLine> {
  const records = parsedLines(file);
  const unmappedLines = parsedLines(unmappedFile);
  try {
    for (let count = 0; ; count++) {
      const [record, unmapped] = await Promise.all([records.next(), unmappedLines.next()]);
      if (record.done === true && unmapped.done === true) return;
      if (record.done === true || unmapped.done === true) {
        const [shorter, longer] = record.done === true ? [file, unmappedFile] : [unmappedFile, file];
        const counts = `${nameOf(shorter)} has ${counted(count, "line")}, ${nameOf(longer)} has more`;
        throw new UnmappedMismatch(`${counts}; expected the --unmapped file of the import that wrote these records`);
      }
      yield { record: record.value, unmapped: unmapped.value };
    }
  } finally {
    await Promise.all([records.return(undefined), unmappedLines.return(undefined)]);
  }
}

async function* parsedLines(file: string): AsyncGenerator<ParsedLine | Failure> {
  const source = openSource(file);
  try {
    for await (const item of recordItems(file, source)) {
      if ("problem" in item) {
        yield { file, status: exitStatus.unreadable, issues: [unreadableIssue(item.problem)] };
        continue;
      }
      const { bytes, line, column } = item.piece;
      const parsed = parseRecord(bytes, { line, column });
      if (parsed.ok) yield { file, line, column, document: parsed.document, text: parsed.text };
      else yield { file, status: statusOf[parsed.kind], issues: parsed.issues };
    }
  } finally {
    await source.chunks.return(undefined);
  }
}

const statusOf = { rejected: exitStatus.issues, unreadable: exitStatus.unreadable } as const;

/** Writes a record as a document on a line, or returns why it cannot be written. */
export function writeDocument(adapter: Adapter<Trial>, { record, unmapped }: DocumentLine): WrittenDocument | Failure {
  if (isFailure(record)) return record;
  if (unmapped !== undefined && isFailure(unmapped)) return unmapped;
  const checked = validate(Trial, record.document);
  if (!checked.ok) {
    const issues = locateIssues(record.text, checked.issues, record);
    return { file: record.file, status: exitStatus.issues, issues };
  }
  const written = (values?: Unmapped): WrittenDocument => ({
    id: checked.value.id,
    line: jsonLine(adapter.write(checked.value, values)),
    unwritten: adapter.unwritten(checked.value),
  });
  if (unmapped === undefined) return written();
  const { id, unmapped: values } = parseUnmapped(unmapped);
  if (id !== checked.value.id) {
    const found = `${locationOf(unmapped)} has the unmapped values of ${id}`;
    throw new UnmappedMismatch(`${found}, but ${locationOf(record)} is ${checked.value.id}`);
  }
  try {
    return written(values);
  } catch (error) {
    if (error instanceof UnmappedError) throw new UnmappedMismatch(`${locationOf(unmapped)}: ${error.message}`);
    throw error;
  }
}

function parseUnmapped(line: ParsedLine): { readonly id: string; readonly unmapped: Unmapped } {
  const { id, unmapped } = (line.document ?? {}) as { readonly id?: unknown; readonly unmapped?: unknown };
  if (typeof id !== "string" || typeof unmapped !== "object" || unmapped === null || Array.isArray(unmapped)) {
    throw new UnmappedMismatch(
      `${locationOf(line)} is not a line of unmapped values; expected {"id": …, "unmapped": {…}}`,
    );
  }
  return { id, unmapped: unmapped as Unmapped };
}

function locationOf({ file, line, column }: ParsedLine): string {
  return column === 1 ? `${nameOf(file)}:${line}` : `${nameOf(file)}:${line}:${column}`;
}

/** Makes a line of a file from a JSON value. */
export function jsonLine(document: object): string {
  return `${jsonText(document)}\n`;
}

/** Thrown if records and unmapped values do not match. */
export class UnmappedMismatch extends Error {
  override readonly name = "UnmappedMismatch";
}
