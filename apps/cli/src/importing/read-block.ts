/** Reading a block of records with an adapter. */
import { type Adapter, formatDocument, type ReadResult } from "@org/therapy-exchange";
import type { Therapy, Trial } from "@org/therapy-model";
import type { ProposalCertainty } from "@org/therapy-text/interpret";
import { type LocatedIssue, unreadableIssue } from "../checking/located-issue.ts";
import type { LinePlace } from "../input/line-index.ts";
import { escapeJson, jsonText } from "../output/json-text.ts";
import type { RecordBlock } from "./block.ts";
import type { Interpreter } from "./interpreter.ts";
import { lineBuffer, type LineBuffer } from "./line-buffer.ts";
import { locateIssues, maximumIssues, parseRecord } from "./parse-record.ts";
import { countAt, emptyInterpretation, emptyTally, type Tally } from "./tally.ts";

/** The options for reading blocks. */
export interface ReadOptions {
  /** Whether to return the unmapped values as text. */
  readonly unmapped: boolean;
  /** Whether to return the notes as text. */
  readonly notes: boolean;
  /** Whether to stop at the first record that cannot be read. */
  readonly strict: boolean;
  /** The least certainty of the values that are typed. Absent if the records are not interpreted. */
  readonly interpret?: ProposalCertainty | undefined;
}

/** An issue and the index of its input. */
export interface InputIssue extends LocatedIssue {
  readonly input: number;
}

/** The line of a known product, which is written once. */
export interface ProductLine {
  readonly id: string;
  readonly line: string;
}

/** The result of reading a block: complete lines, one for each record. */
export interface BlockResult {
  readonly records: Uint8Array<ArrayBuffer>;
  readonly unmapped: Uint8Array<ArrayBuffer>;
  readonly notes: Uint8Array<ArrayBuffer>;
  /** The known products that the trials evaluate. */
  readonly products: readonly ProductLine[];
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
  | {
      readonly kind: "read";
      readonly result: ReadRecord;
      readonly record: string;
      readonly products: readonly ProductLine[];
      unmapped: string;
      notes: string;
    }
  | {
      /** The counter of the tally. */
      readonly kind: "rejected" | "unreadable" | "defects";
      readonly issues: readonly LocatedIssue[];
    };

/** Reads blocks of records. */
export type BlockReader = (block: RecordBlock) => BlockResult;

/** How records are read: with which adapter, and whether their texts are interpreted. */
interface Reading {
  readonly adapter: Adapter<Trial>;
  readonly options: ReadOptions;
  readonly interpret: Interpreter | undefined;
}

/** Makes a reader of blocks with an adapter. */
export function blockReader(adapter: Adapter<Trial>, options: ReadOptions, interpret?: Interpreter): BlockReader {
  const lines = { records: lineBuffer(), unmapped: lineBuffer(), notes: lineBuffer() };
  return (block) => readBlock({ adapter, options, interpret }, block, lines);
}

type Lines = { readonly [file in "records" | "unmapped" | "notes"]: LineBuffer };

function readBlock(reading: Reading, block: RecordBlock, lines: Lines): BlockResult {
  const { options } = reading;
  const { input, bytes, places } = block;
  const tally = emptyTally();
  if (reading.interpret !== undefined) tally.interpretation = emptyInterpretation();
  const products = new Map<string, ProductLine>();
  const issues: InputIssue[] = [];
  let stopped = false;
  const addIssue = (issue: LocatedIssue): void => {
    if (issues.length < maximumIssues) issues.push({ input, ...issue });
  };
  let start = 0;
  for (let index = 0; index < places.length && !stopped; index += 3) {
    const end = places[index]!;
    const place = { line: places[index + 1]!, column: places[index + 2]! };
    const outcome = readRecord(reading, Buffer.from(bytes.buffer, start, end - start), place, tally);
    start = end;
    if (outcome.kind === "read") {
      addRecord(outcome, lines, tally);
      for (const product of outcome.products) products.set(product.id, product);
    } else {
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
  const bytesOf = { records: records.take(), unmapped: unmapped.take(), notes: notes.take() };
  return { ...bytesOf, products: [...products.values()], tally, issues, stopped };
}

function addRecord(outcome: Extract<Outcome, { kind: "read" }>, lines: Lines, tally: Tally): void {
  lines.records.add(outcome.record);
  lines.unmapped.add(outcome.unmapped);
  lines.notes.add(outcome.notes);
  tally.records++;
  for (const pointer in outcome.result.unmapped) countAt(tally.unmapped, pointer);
  for (const { code, path } of outcome.result.notes) countAt((tally.notes[code] ??= {}), path);
}

function readRecord({ adapter, options, interpret }: Reading, bytes: Buffer, place: LinePlace, tally: Tally): Outcome {
  const parsed = parseRecord(bytes, place);
  if (!parsed.ok) return { kind: parsed.kind, issues: parsed.issues };
  const { document, text } = parsed;
  try {
    const result = adapter.read(document);
    if (!result.ok) return { kind: "rejected", issues: locateIssues(text, result.issues, place) };
    const id = jsonText(result.value.id);
    const counts = tally.interpretation ?? emptyInterpretation();
    const { trial, drafts, products } = interpret?.(result.value, counts) ?? { ...uninterpreted, trial: result.value };
    for (const product of products) counts.products[product.id] = (counts.products[product.id] ?? 0) + 1;
    return {
      kind: "read",
      result,
      record: [trial, ...drafts].map((record) => `${jsonText(record)}\n`).join(""),
      products: products.map((product) => ({ id: product.id, line: `${jsonText(product)}\n` })),
      unmapped: options.unmapped ? `{"id":${id},"unmapped":${escapeJson(formatDocument(result.unmapped))}}\n` : "",
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

const uninterpreted: { readonly [field in "drafts" | "products"]: readonly Therapy[] } = { drafts: [], products: [] };

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
