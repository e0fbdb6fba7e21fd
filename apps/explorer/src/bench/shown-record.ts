/** Records as rows of fields. */
import type { ModelRecord } from "@org/therapy-model";
import { ModelRecord as RecordSchema } from "@org/therapy-model";
import { formatPointer, resolvePointer } from "@org/therapy-model/records";
import { type PlacedSchema, schemaAt, vocabularyIdOfSchema } from "@org/therapy-model/schema";
import type { TermLabel } from "../parts/term-labels.ts";
import type { FieldRow, Range, ShownRecord } from "./bench-answer.ts";

/** The ranges of the text that a field rests on. */
export type RangesOf = (path: readonly (string | number)[]) => {
  readonly ranges: readonly Range[];
  readonly isLikely?: boolean;
};

/** Most rows of a record that are shown. */
const mostRows = 400;
/** Most characters of a value that are shown. */
const longest = 300;

/** The fields of a record as rows, in its order. Citations are left out: the ranges show them. */
export function shownRecord(record: ModelRecord, label: TermLabel, rangesOf: RangesOf): ShownRecord {
  const rows: FieldRow[] = [];
  const add = (value: unknown, path: readonly (string | number)[]): void => {
    if (rows.length >= mostRows) return;
    const key = path.at(-1)!;
    const base = { pointer: formatPointer(path), depth: path.length - 1, name: nameOf(key), ...rangesOf(path) };
    if (typeof value !== "object" || value === null) {
      const text = String(value);
      const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
      rows.push({ ...base, value: shown, label: labelOf(record, value, path, label) });
      return;
    }
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    if (entries.every(([, item]) => typeof item !== "object") && Array.isArray(value)) {
      for (const [index, item] of value.entries()) add(item, [...path, index]);
      return;
    }
    const isOnlyItem = typeof key === "number" && itemCount(record, path) === 1;
    if (!isOnlyItem) rows.push(base);
    for (const [name, item] of entries) add(item, [...path, name]);
  };
  for (const [name, value] of Object.entries(record)) {
    if (name !== "kind" && name !== "id" && name !== "citations") add(value, [name]);
  }
  return { id: record.id, kind: record.kind, title: titleOf(record), rows: named(rows) };
}

/** An item of a list of plain values has the name of the list. */
function named(rows: readonly FieldRow[]): FieldRow[] {
  return rows.map((row) => {
    if (row.value === undefined || !/^\d+$/.test(row.name)) return row;
    const parts = row.pointer.split("/");
    return { ...row, name: parts.at(-2) ?? row.name, depth: row.depth - 1 };
  });
}

function nameOf(key: string | number): string {
  return typeof key === "number" ? String(key + 1) : key;
}

function titleOf(record: ModelRecord): string {
  if ("names" in record && record.names !== undefined) return record.names[0]?.text ?? record.id;
  if ("title" in record && typeof record.title === "string") return record.title;
  return record.id.slice(record.id.indexOf(":") + 1);
}

function labelOf(
  record: ModelRecord,
  value: unknown,
  path: readonly (string | number)[],
  label: TermLabel,
): string | undefined {
  if (typeof value !== "string") return undefined;
  const schema = schemaAt(RecordSchema, record, path);
  const vocabulary = schema === undefined ? undefined : vocabularyOf(schema);
  return vocabulary === undefined ? undefined : label(vocabulary, value);
}

/** The vocabulary of a field; of a reference to a term or an identifier, that of the term. */
function vocabularyOf(schema: NonNullable<PlacedSchema>): string | undefined {
  const { options } = schema._zod.def as { readonly options?: readonly NonNullable<PlacedSchema>[] };
  for (const each of [schema, ...(options ?? [])]) {
    const id = vocabularyIdOfSchema(each);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The number of items of the list that a path leads into. */
function itemCount(record: ModelRecord, path: readonly (string | number)[]): number {
  const list = resolvePointer(record, formatPointer(path.slice(0, -1)));
  return Array.isArray(list) ? list.length : 0;
}
