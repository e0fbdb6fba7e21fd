/** The records of a draft while they are written, and the evidence of their fields. */
import type { JsonPointer, RecordId } from "@org/therapy-model";
import { formatPointer } from "@org/therapy-model/records";
import type { DraftCertainty, DraftEvidence, DraftSpan } from "./draft.ts";

type Json = { [key: string]: unknown };
type Path = readonly (string | number)[];

/** Records in the order of their first mention, by id, and their evidence. */
export interface Writer {
  readonly records: Map<RecordId, Json>;
  readonly evidence: DraftEvidence[];
}

/** The maximum number of members of a list of a draft. */
const maxMembers = 40;

/** The maximum number of records of a draft. */
const maxRecords = 300;

/** Makes a writer without records. */
export function newWriter(): Writer {
  return { records: new Map(), evidence: [] };
}

/** Adds a record, unless there is one with its id. */
export function addRecord(writer: Writer, record: Json & { readonly kind: string; readonly id: RecordId }): void {
  if (!writer.records.has(record.id) && writer.records.size < maxRecords) writer.records.set(record.id, { ...record });
}

/** Checks whether a record has a value at a path. */
export function has(writer: Writer, id: RecordId, path: Path): boolean {
  return valueAt(writer.records.get(id), path) !== undefined;
}

function valueAt(root: unknown, path: Path): unknown {
  let node = root;
  for (const key of path) node = (node as Json | undefined)?.[key];
  return node;
}

/** Sets a field that has no value yet, and records the words that state it. */
export function put(
  writer: Writer,
  id: RecordId,
  path: Path,
  value: unknown,
  { start, end }: DraftSpan,
  certainty: DraftCertainty = "certain",
): void {
  const record = writer.records.get(id);
  if (record === undefined || valueAt(record, path) !== undefined) return;
  let node: Json = record;
  for (const [at, key] of path.slice(0, -1).entries()) {
    node[key] ??= typeof path[at + 1] === "number" ? [] : {};
    node = node[key] as Json;
  }
  node[path.at(-1)!] = value;
  addEvidence(writer, id, path, { start, end }, certainty);
}

/** Adds a member to a list, unless an equal one is there; returns its index. */
export function append(
  writer: Writer,
  id: RecordId,
  path: Path,
  value: unknown,
  span: DraftSpan,
  certainty: DraftCertainty = "certain",
): number {
  const list = (valueAt(writer.records.get(id), path) ?? []) as unknown[];
  const text = JSON.stringify(value);
  const known = list.findIndex((one) => JSON.stringify(one) === text);
  if (known !== -1 || list.length >= maxMembers) return known;
  const at = list.length;
  put(writer, id, [...path, at], value, span, certainty);
  return at;
}

/** Records further words on which a field rests. */
function addEvidence(
  { evidence }: Writer,
  record: RecordId,
  path: Path,
  { start, end }: DraftSpan,
  certainty: DraftCertainty,
): void {
  evidence.push({ record, path: formatPointer([...path]), start, end, certainty });
}

/** Removes the evidence of a field that gets another value. */
export function dropEvidence({ evidence }: Writer, record: RecordId, path: JsonPointer): void {
  const kept = evidence.filter((one) => one.record !== record || one.path !== path);
  evidence.splice(0, evidence.length, ...kept);
}
