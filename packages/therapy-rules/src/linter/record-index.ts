/** The records of a linter by id, in the order of the record set. */
import type { ModelRecord } from "@org/therapy-model";

/** Records by id. */
export interface RecordIndex {
  readonly get: (id: string) => ModelRecord | undefined;
  readonly all: () => Iterable<ModelRecord>;
  /** Returns the records with the given ids in the order of the record set. Unknown ids are skipped. */
  readonly inOrder: (ids: Iterable<string>) => ModelRecord[];
  /** Replaces the record with the same id, or adds the record at the end. */
  readonly put: (record: ModelRecord) => void;
  readonly delete: (id: string) => void;
  /** Returns a function that gives the current index of a record in the record set, or -1. */
  readonly positions: () => (id: string) => number;
}

interface Entry {
  readonly record: ModelRecord;
  /** Increases with the order of addition, with gaps where records were deleted. */
  readonly order: number;
}

/** Makes an index of records. If an id is repeated, the first record is kept. */
export function recordIndex(records: readonly ModelRecord[]): RecordIndex {
  const entries = new Map<string, Entry>();
  for (const [order, record] of records.entries()) {
    if (!entries.has(record.id)) entries.set(record.id, { record, order });
  }
  let nextOrder = records.length;
  let hasGaps = false;
  return {
    get: (id) => entries.get(id)?.record,
    *all() {
      for (const { record } of entries.values()) yield record;
    },
    inOrder: (ids) => inOrder(entries, ids),
    put(record) {
      entries.set(record.id, { record, order: entries.get(record.id)?.order ?? nextOrder++ });
    },
    delete(id) {
      if (entries.delete(id)) hasGaps = true;
    },
    positions: () => (hasGaps ? positionsWithoutGaps(entries) : (id) => entries.get(id)?.order ?? -1),
  };
}

function inOrder(entries: ReadonlyMap<string, Entry>, ids: Iterable<string>): ModelRecord[] {
  const found: Entry[] = [];
  for (const id of ids) {
    const entry = entries.get(id);
    if (entry !== undefined) found.push(entry);
  }
  if (found.length > 1) found.sort((a, b) => a.order - b.order);
  return found.map(({ record }) => record);
}

function positionsWithoutGaps(entries: ReadonlyMap<string, Entry>): (id: string) => number {
  const sorted = [...entries].toSorted(([, a], [, b]) => a.order - b.order);
  const positions = new Map(sorted.map(([id], index) => [id, index]));
  return (id) => positions.get(id) ?? -1;
}
