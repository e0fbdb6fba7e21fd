/** Reading a block of records by an adapter: the same work, whichever thread does it. */
import type { Adapter, ReadResult } from "@org/therapy-exchange";
import type { Trial } from "@org/therapy-model";
import type { LinePlace } from "../input/line-index.ts";
import type { RecordBlock } from "./block.ts";
import { lineBuffer, type LineBuffer } from "./line-buffer.ts";
import { mostProblems, parseRecord, placed, type RecordProblem } from "./parse-record.ts";
import { countAt, emptyTally, type Tally } from "./tally.ts";

/** What is asked of each block. */
export interface ReadOptions {
  /** Whether the residues are wanted as text. */
  readonly residue: boolean;
  /** Whether the notes are wanted as text. */
  readonly notes: boolean;
  /** Whether the first record that is not read ends the block. */
  readonly strict: boolean;
}

/** A problem, and which of the inputs it is in, counted from 0. */
export interface PlacedProblem extends RecordProblem {
  readonly input: number;
}

/** What came of reading a block: texts of whole lines, one for each record. */
export interface BlockResult {
  readonly records: Uint8Array<ArrayBuffer>;
  readonly residue: Uint8Array<ArrayBuffer>;
  readonly notes: Uint8Array<ArrayBuffer>;
  readonly tally: Tally;
  /** The first problems of the block; all are counted. */
  readonly problems: readonly PlacedProblem[];
  /** Whether a problem ended it. */
  readonly stopped: boolean;
}

/** No record of a registry is nested deeper. */
const deepest = 500;

/** What came of reading a record: its lines, or why there are none. */
type Outcome =
  | { readonly kind: "read"; readonly result: ReadRecord; readonly record: string; residue: string; notes: string }
  | {
      /** What it counts as. */
      readonly kind: "refused" | "unreadable" | "defects";
      readonly problems: readonly RecordProblem[];
    };

type ReadRecord = Extract<ReadResult<Trial>, { ok: true }>;

/** Reads the records of blocks, one after the other. */
export type BlockReader = (block: RecordBlock) => BlockResult;

/** Makes a reader of blocks by an adapter. */
export function blockReader(adapter: Adapter<Trial>, options: ReadOptions): BlockReader {
  const lines = { records: lineBuffer(), residue: lineBuffer(), notes: lineBuffer() };
  return (block) => readBlock(adapter, block, options, lines);
}

type Lines = { readonly [file in "records" | "residue" | "notes"]: LineBuffer };

function readBlock(adapter: Adapter<Trial>, block: RecordBlock, options: ReadOptions, lines: Lines): BlockResult {
  const { input, bytes, places } = block;
  const tally = emptyTally();
  const problems: PlacedProblem[] = [];
  let stopped = false;
  const tell = (problem: RecordProblem): void => {
    if (problems.length < mostProblems) problems.push({ input, ...problem });
  };
  let start = 0;
  for (let index = 0; index < places.length && !stopped; index += 3) {
    const end = places[index]!;
    const place = { line: places[index + 1]!, column: places[index + 2]! };
    const outcome = readRecord(adapter, Buffer.from(bytes.buffer, start, end - start), place, options);
    start = end;
    if (outcome.kind === "read") {
      lines.records.add(outcome.record);
      lines.residue.add(outcome.residue);
      lines.notes.add(outcome.notes);
      tally.records++;
      for (const pointer in outcome.result.residue) countAt(tally.residue, pointer);
      for (const { code, path } of outcome.result.notes) countAt((tally.notes[code] ??= {}), path);
    } else {
      tally[outcome.kind]++;
      for (const problem of outcome.problems) tell(problem);
      stopped = options.strict;
    }
  }
  if (!stopped && block.problems.length > 0) {
    const told = options.strict ? block.problems.slice(0, 1) : block.problems;
    for (const { code, message, line, column } of told) {
      tell({ code, message, ...(line !== undefined && { line }), ...(column !== undefined && { column }) });
    }
    tally.unreadable += told.length;
    stopped = options.strict;
  }
  const { records, residue, notes } = lines;
  return { records: records.take(), residue: residue.take(), notes: notes.take(), tally, problems, stopped };
}

function readRecord(adapter: Adapter<Trial>, bytes: Buffer, place: LinePlace, options: ReadOptions): Outcome {
  const parsed = parseRecord(bytes, place);
  if (!parsed.ok) return { kind: parsed.kind, problems: parsed.problems };
  const { document, text } = parsed;
  try {
    const result = adapter.read(document);
    if (!result.ok) return { kind: "refused", problems: placed(text, result.issues, place) };
    const id = JSON.stringify(result.value.id);
    return {
      kind: "read",
      result,
      record: `${JSON.stringify(result.value)}\n`,
      residue: options.residue ? `{"id":${id},"residue":${JSON.stringify(result.residue)}}\n` : "",
      notes: options.notes ? `{"id":${id},"notes":${JSON.stringify(result.notes)}}\n` : "",
    };
  } catch (error) {
    if (isDeeper(document, deepest)) {
      const message = `is nested deeper than ${deepest} levels; no record of a registry is`;
      return { kind: "refused", problems: [{ code: "too_deep", message, ...place }] };
    }
    const message = `a defect of this program: ${error instanceof Error ? error.message : String(error)}`;
    return { kind: "defects", problems: [{ code: "defect", message, ...place }] };
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
