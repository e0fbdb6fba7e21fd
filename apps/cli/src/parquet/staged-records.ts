/** Valid records on their way into Parquet: lines of JSON in one file a kind, each id once. */
import { appendFileSync, createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Issue, mergeRecords, type ModelRecord, type RecordKind } from "@org/therapy-model";

/** The records of a kind. */
export interface StagedKind {
  readonly kind: RecordKind;
  /** The file that has a line for each. */
  readonly file: string;
  readonly records: number;
}

/** What was staged. */
export interface Staged {
  readonly kinds: readonly StagedKind[];
  /** Where records of the same id say different things; paths begin with the id. What was said first is kept. */
  readonly conflicts: readonly Issue[];
}

/** A place where records are gathered. */
export interface Staging {
  readonly add: (record: ModelRecord) => void;
  /** Makes records of the same id one, as the model merges them. Only these are held in memory. */
  readonly settle: () => Promise<Staged>;
}

/** How many characters are held back before they are written. */
const heldBack = 1024 * 1024;

interface Lines {
  readonly kind: RecordKind;
  readonly file: string;
  readonly ids: string[];
  held: string;
}

/** Gathers records in files of a directory. */
export function stageRecords(directory: string): Staging {
  const byKind = new Map<RecordKind, Lines>();
  return {
    add(record) {
      const { kind, id } = record;
      const lines = byKind.get(kind) ?? { kind, file: join(directory, `${kind}.ndjson`), ids: [], held: "" };
      byKind.set(kind, lines);
      lines.ids.push(id);
      write(lines, record);
      if (lines.held.length > heldBack) flush(lines);
    },
    async settle() {
      const kinds: StagedKind[] = [];
      const conflicts: Issue[] = [];
      for (const lines of byKind.values()) {
        flush(lines);
        const settled = await withoutRepetition(lines);
        kinds.push(settled.kind);
        conflicts.push(...settled.conflicts);
      }
      return { kinds, conflicts };
    },
  };
}

function write(lines: Lines, record: ModelRecord): void {
  lines.held += `${JSON.stringify(record)}\n`;
}

function flush(lines: Lines): void {
  appendFileSync(lines.file, lines.held);
  lines.held = "";
}

async function withoutRepetition(lines: Lines): Promise<{ kind: StagedKind; conflicts: readonly Issue[] }> {
  const { kind, file, ids } = lines;
  const repeated = repetitions(ids);
  if (repeated.size === 0) return { kind: { kind, file, records: ids.length }, conflicts: [] };
  const once: Lines = { kind, file: `${file}.once`, ids: [], held: "" };
  const several: ModelRecord[] = [];
  let index = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (repeated.has(ids[index++]!)) several.push(JSON.parse(line) as ModelRecord);
    else once.held += `${line}\n`;
    if (once.held.length > heldBack) flush(once);
  }
  const { records, conflicts } = mergeRecords(several);
  for (const record of records) write(once, record);
  flush(once);
  const named = conflicts.map(({ path: [record, ...path], ...issue }): Issue => {
    return { ...issue, path: [several[record as number]!.id, ...path] };
  });
  return { kind: { kind, file: once.file, records: new Set(ids).size }, conflicts: named };
}

function repetitions(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  return repeated;
}
