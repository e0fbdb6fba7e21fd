/** Which records refer to a record, by kind. An index is built when a rule first uses it. */
import type { ModelRecord, RecordKind } from "@org/therapy-model";
import { kindOfId, type ReferencePath, referencePathsOf, referencesAt } from "@org/therapy-model/records";

/** The references between records, citations excluded. */
export interface ReferenceIndex {
  /** Returns the ids of the records of a kind that refer to an id. */
  readonly referencesTo: (id: string, kind: RecordKind) => ReadonlySet<string> | undefined;
  /** Adds the references of a record; returns the reference facts that changed. */
  readonly add: (record: ModelRecord) => string[];
  /** Deletes the references of a record; returns the reference facts that changed. */
  readonly delete: (id: string) => string[];
}

/** The fact that a rule reads if it lists the records of a kind that refer to an id. */
export function referenceFact(kind: RecordKind, id: string): string {
  return `${kind}>${id}`;
}

/** Makes an index of the references between records. */
export function referenceIndex(allRecords: () => Iterable<ModelRecord>): ReferenceIndex {
  const tables = new Map<string, ReferenceTable>();
  return {
    referencesTo(id, kind) {
      const to = kindOfId(id);
      if (to === undefined) return undefined;
      const key = `${kind}>${to}`;
      let table = tables.get(key);
      if (table === undefined) {
        table = referenceTable(kind, to);
        for (const record of allRecords()) if (record.kind === kind) addTo(table, record);
        tables.set(key, table);
      }
      return table.sources.get(id);
    },
    add: (record) =>
      [...tables.values()].flatMap((table) =>
        table.kind === record.kind ? [...addTo(table, record)].map((id) => referenceFact(table.kind, id)) : [],
      ),
    delete: (id) =>
      [...tables.values()].flatMap((table) => [...deleteFrom(table, id)].map((to) => referenceFact(table.kind, to))),
  };
}

/** The references from records of one kind to records of another. */
interface ReferenceTable {
  readonly kind: RecordKind;
  readonly paths: readonly ReferencePath[];
  /** The ids of the records that refer to an id. */
  readonly sources: Map<string, Set<string>>;
  /** The ids that a record refers to. */
  readonly targets: Map<string, ReadonlySet<string>>;
}

function referenceTable(kind: RecordKind, to: RecordKind): ReferenceTable {
  const paths = referencePathsOf(kind).filter((path) => path.to === to && path.keys[0] !== "citations");
  return { kind, paths, sources: new Map(), targets: new Map() };
}

function addTo({ paths, sources, targets }: ReferenceTable, record: ModelRecord): Iterable<string> {
  const ids = new Set(paths.flatMap((path) => referencesAt(record, path).map(({ id }) => id)));
  if (ids.size > 0) targets.set(record.id, ids);
  for (const id of ids) {
    const known = sources.get(id);
    if (known === undefined) sources.set(id, new Set([record.id]));
    else known.add(record.id);
  }
  return ids;
}

function deleteFrom({ sources, targets }: ReferenceTable, id: string): Iterable<string> {
  const ids = targets.get(id) ?? new Set();
  targets.delete(id);
  for (const target of ids) sources.get(target)?.delete(id);
  return ids;
}
