/** Reading a block of records with an adapter. */
import type { Adapter, ReadResult } from "@org/therapy-exchange";
import type { Trial } from "@org/therapy-model";
import { type LocatedIssue, unreadableIssue } from "../checking/located-issue.ts";
import type { LinePlace } from "../input/line-index.ts";
import { jsonText } from "../output/json-text.ts";
import type { RecordBlock } from "./block.ts";
import { lineBuffer, type LineBuffer } from "./line-buffer.ts";
import { locateIssues, maximumIssues, parseRecord } from "./parse-record.ts";
import { countAt, emptyTally, type Tally } from "./tally.ts";

/** The options for reading blocks. */
export interface ReadOptions {
  /** Whether to return the unmapped values as text. */
  readonly unmapped: boolean;
  /** Whether to return the notes as text. */
  readonly notes: boolean;
  /** Whether to stop at the first record that cannot be read. */
  readonly strict: boolean;
}

/** An issue and the index of its input. */
export interface InputIssue extends LocatedIssue {
  readonly input: number;
}

/** The result of reading a block: complete lines, one for each record. */
export interface BlockResult {
  readonly records: Uint8Array<ArrayBuffer>;
  readonly unmapped: Uint8Array<ArrayBuffer>;
  readonly notes: Uint8Array<ArrayBuffer>;
  readonly tally: Tally;
  /** The first issues of the block; all are counted. */
  readonly issues: readonly InputIssue[];
  /** Whether reading stopped at an issue. */
  readonly stopped: boolean;
}

/** The maximum nesting depth of a registry record. */
const maximumDepth = 500;

type ReadRecord = Extract<ReadResult<Trial>, { ok: true }>;

/** The result of reading a record: its lines, or its issues. */
type Outcome =
  | { readonly kind: "read"; readonly result: ReadRecord; readonly record: string; unmapped: string; notes: string }
  | {
      /** The counter of the tally. */
      readonly kind: "rejected" | "unreadable" | "defects";
      readonly issues: readonly LocatedIssue[];
    };

/** Reads blocks of records. */
export type BlockReader = (block: RecordBlock) => BlockResult;

/** Makes a reader of blocks with an adapter. */
export function blockReader(adapter: Adapter<Trial>, options: ReadOptions): BlockReader {
  const lines = { records: lineBuffer(), unmapped: lineBuffer(), notes: lineBuffer() };
  return (block) => readBlock(adapter, block, options, lines);
}

type Lines = { readonly [file in "records" | "unmapped" | "notes"]: LineBuffer };

function readBlock(adapter: Adapter<Trial>, block: RecordBlock, options: ReadOptions, lines: Lines): BlockResult {
  const { input, bytes, places } = block;
  const tally = emptyTally();
  const issues: InputIssue[] = [];
  let stopped = false;
  const addIssue = (issue: LocatedIssue): void => {
    if (issues.length < maximumIssues) issues.push({ input, ...issue });
  };
  let start = 0;
  for (let index = 0; index < places.length && !stopped; index += 3) {
    const end = places[index]!;
    const place = { line: places[index + 1]!, column: places[index + 2]! };
    const outcome = readRecord(adapter, Buffer.from(bytes.buffer, start, end - start), place, options);
    start = end;
    if (outcome.kind === "read") addRecord(outcome, lines, tally);
    else {
      tally[outcome.kind]++;
      for (const issue of outcome.issues) addIssue(issue);
      stopped = options.strict;
    }
  }
  if (!stopped && block.problems.length > 0) {
    const problems = options.strict ? block.problems.slice(0, 1) : block.problems;
    for (const { excerpt: _, ...problem } of problems) addIssue(unreadableIssue(problem));
    tally.unreadable += problems.length;
    stopped = options.strict;
  }
  const { records, unmapped, notes } = lines;
  return { records: records.take(), unmapped: unmapped.take(), notes: notes.take(), tally, issues, stopped };
}

function addRecord(outcome: Extract<Outcome, { kind: "read" }>, lines: Lines, tally: Tally): void {
  lines.records.add(outcome.record);
  lines.unmapped.add(outcome.unmapped);
  lines.notes.add(outcome.notes);
  tally.records++;
  for (const pointer in outcome.result.unmapped) countAt(tally.unmapped, pointer);
  for (const { code, path } of outcome.result.notes) countAt((tally.notes[code] ??= {}), path);
}

function readRecord(adapter: Adapter<Trial>, bytes: Buffer, place: LinePlace, options: ReadOptions): Outcome {
  const parsed = parseRecord(bytes, place);
  if (!parsed.ok) return { kind: parsed.kind, issues: parsed.issues };
  const { document, text } = parsed;
  try {
    const result = adapter.read(document);
    if (!result.ok) return { kind: "rejected", issues: locateIssues(text, result.issues, place) };
    const id = jsonText(result.value.id);
    return {
      kind: "read",
      result,
      record: `${jsonText(result.value)}\n`,
      unmapped: options.unmapped ? `{"id":${id},"unmapped":${jsonText(result.unmapped)}}\n` : "",
      notes: options.notes ? `{"id":${id},"notes":${jsonText(result.notes)}}\n` : "",
    };
  } catch (error) {
    const issue = { severity: "error" as const, path: [], ...place };
    if (isDeeper(document, maximumDepth)) {
      const message = `is nested deeper than ${maximumDepth} levels; registry records are not`;
      return { kind: "rejected", issues: [{ ...issue, code: "too_deep", message }] };
    }
    const message = `this is a bug: ${error instanceof Error ? error.message : String(error)}`;
    return { kind: "defects", issues: [{ ...issue, code: "defect", message }] };
  }
}

function isDeeper(root: unknown, limit: number): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((value): unknown[] =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}
