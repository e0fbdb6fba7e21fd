/** Staging valid records for tables: one NDJSON file per kind, each id once. */
import { appendFileSync, createReadStream } from "node:fs";
import { join } from "node:path";
import { attempt } from "../files/output-error.ts";
import type { Issue, ModelRecord, RecordKind } from "@org/therapy-model";
import { mergeRecords } from "@org/therapy-model/records";
import { byteLines } from "../input/byte-lines.ts";

/** The staged records of a kind. */
export interface StagedKind {
  readonly kind: RecordKind;
  /** The NDJSON file. */
  readonly file: string;
  readonly records: number;
}

/** The result of staging. */
export interface Staged {
  readonly kinds: readonly StagedKind[];
  /** The conflicts between records with the same id; paths begin with the id. The first value is kept. */
  readonly conflicts: readonly Issue[];
}

/** A collector of records. */
export interface Staging {
  readonly add: (record: ModelRecord) => void;
  /** Merges records with the same id. Only these are held in memory. */
  readonly settle: () => Promise<Staged>;
}

/** The number of characters that are buffered before they are written. */
const bufferSize = 1024 * 1024;

interface Lines {
  /** The output, for messages. */
  readonly output: string;
  readonly kind: RecordKind;
  readonly file: string;
  readonly ids: string[];
  buffer: string;
}

/** Stages the records of an output in files of a directory. */
export function stageRecords(output: string, directory: string): Staging {
  const byKind = new Map<RecordKind, Lines>();
  return {
    add(record) {
      const { kind, id } = record;
      const lines = byKind.get(kind) ?? { output, kind, file: join(directory, `${kind}.ndjson`), ids: [], buffer: "" };
      byKind.set(kind, lines);
      lines.ids.push(id);
      write(lines, record);
      if (lines.buffer.length > bufferSize) flush(lines);
    },
    async settle() {
      const kinds: StagedKind[] = [];
      const conflicts: Issue[] = [];
      for (const lines of byKind.values()) {
        flush(lines);
        const settled = await withoutDuplicates(lines);
        kinds.push(settled.kind);
        conflicts.push(...settled.conflicts);
      }
      return { kinds, conflicts };
    },
  };
}

function write(lines: Lines, record: ModelRecord): void {
  lines.buffer += `${JSON.stringify(record)}\n`;
}

function flush(lines: Lines): void {
  attempt(lines.output, () => appendFileSync(lines.file, lines.buffer));
  lines.buffer = "";
}

async function withoutDuplicates(lines: Lines): Promise<{ kind: StagedKind; conflicts: readonly Issue[] }> {
  const { output, kind, file, ids } = lines;
  const duplicated = duplicatesIn(ids);
  if (duplicated.size === 0) return { kind: { kind, file, records: ids.length }, conflicts: [] };
  const once: Lines = { output, kind, file: `${file}.once`, ids: [], buffer: "" };
  const several: ModelRecord[] = [];
  let index = 0;
  // Lines end at \n only: a text may contain U+2028, where `readline` would end one.
  for await (const { bytes } of byteLines(createReadStream(file), Infinity)) {
    const line = bytes!.toString("utf8");
    if (duplicated.has(ids[index++]!)) several.push(JSON.parse(line) as ModelRecord);
    else once.buffer += `${line}\n`;
    if (once.buffer.length > bufferSize) flush(once);
  }
  const { records, conflicts } = mergeRecords(several);
  for (const record of records) write(once, record);
  flush(once);
  const named = conflicts.map(({ path: [record, ...path], ...issue }): Issue => {
    return { ...issue, path: [several[record as number]!.id, ...path] };
  });
  return { kind: { kind, file: once.file, records: new Set(ids).size }, conflicts: named };
}

function duplicatesIn(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const duplicated = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) duplicated.add(id);
    seen.add(id);
  }
  return duplicated;
}

/** Reads the records of a staged kind. */
export async function* stagedRecords({ file }: StagedKind): AsyncGenerator<ModelRecord> {
  for await (const { bytes } of byteLines(createReadStream(file), Infinity)) {
    yield JSON.parse(bytes!.toString("utf8")) as ModelRecord;
  }
}
