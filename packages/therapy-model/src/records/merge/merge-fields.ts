/** Merging of the fields and lists of records with the same id. */
import type { ModelRecord } from "../record.ts";
import type { Citation } from "../../domain/shared/citation.ts";
import type { JsonPointer } from "../../domain/shared/json-pointer.ts";
import { formatPointer } from "../../domain/shared/json-pointer-path.ts";
import { canonicalJson, citedValueText } from "./canonical.ts";
import { groups, naturalKey, orderedLists, singleValues } from "./natural-keys.ts";

/** A JSON object. */
export type Json = { readonly [key: string]: unknown };
/** The fields of a record, of a field group or of a list member during the merge. */
export type Fields = Map<string, unknown>;
/** Keys and indexes from the root of a record. */
export type Path = readonly (string | number)[];

/** The state of the merge of one record. */
export interface MergeState {
  /** The merged fields. Maps and lists that are merged belong to the state; all other values are those of the parts. */
  readonly fields: Fields;
  /** The lists that are merged by member, by pointer. */
  readonly lists: Map<JsonPointer, MergedList>;
  /** Canonical JSON of compared values, by pointer. */
  readonly texts: Map<JsonPointer, string>;
  /** Indexes of the members of lists that are single values, by pointer and canonical JSON. */
  readonly indexes: Map<JsonPointer, Map<string, number[]>>;
  /** The records that are merged. */
  readonly parts: Part[];
}

/** The indexes of the members of a merged list. */
interface MergedList {
  /** By canonical JSON, for each member of a part that was kept unchanged. */
  readonly byText: Map<string, number>;
  /** By natural key; {@link ambiguous} if several members have the key. */
  readonly byKey: Map<string, number>;
}

/** A value that conflicts with an earlier value and was not kept. */
export interface RejectedValue {
  /** Path in its record. */
  readonly path: Path;
  /** The value as text. */
  readonly text: string;
}

/** A record that is merged, with the changes of its values. */
export interface Part {
  /** The record without its citations. */
  readonly record: Json;
  /** The citations of the record. */
  readonly citations: readonly Citation[];
  /** New indexes of list members that were moved, by pointer in the record. */
  readonly moved: Map<JsonPointer, number>;
  /** Values that were not kept, by pointer in the record. */
  readonly rejected: Map<JsonPointer, RejectedValue>;
}

/** A path in the part, in the merged record, and with `*` for indexes, as in the tables of lists. */
interface Place {
  readonly inPart: Path;
  readonly inMerged: Path;
  readonly pattern: string;
}

/** The index of a natural key that several members have. */
const ambiguous = -1;

/** The state of a merge without parts. */
export function createMergeState(): MergeState {
  return { fields: new Map(), lists: new Map(), texts: new Map(), indexes: new Map(), parts: [] };
}

/** Merges a record into the state. Values that conflict with it are in `rejected` of the returned part. */
export function addPart(state: MergeState, record: ModelRecord): Part {
  const citations = record.kind === "source" ? [] : (record.citations ?? []);
  const withoutCitations: Json = Object.fromEntries(Object.entries(record).filter(([key]) => key !== "citations"));
  const part: Part = { record: withoutCitations, citations, moved: new Map(), rejected: new Map() };
  state.parts.push(part);
  mergeFields(state, part, state.fields, withoutCitations, { inPart: [], inMerged: [], pattern: "" });
  return part;
}

function mergeFields(state: MergeState, part: Part, into: Fields, from: Json, place: Place): void {
  for (const [key, value] of Object.entries(from)) {
    if (value === undefined) continue;
    const here: Place = {
      inPart: [...place.inPart, key],
      inMerged: [...place.inMerged, key],
      pattern: `${place.pattern}/${key}`,
    };
    const present = into.get(key);
    if (isMergedList(value, here) && (present === undefined || Array.isArray(present))) {
      const list = (present ?? []) as unknown[];
      into.set(key, list);
      mergeMembers(state, part, list, value, here);
    } else if (isFieldGroup(value, here) && (present === undefined || present instanceof Map)) {
      const group = (present ?? new Map()) as Fields;
      into.set(key, group);
      mergeFields(state, part, group, value, here);
    } else if (present === undefined) into.set(key, value);
    else if (!hasSameValue(state, part, present, value, here)) {
      part.rejected.set(formatPointer(here.inPart), { path: here.inPart, text: citedValueText(value) });
    }
  }
}

function isMergedList(value: unknown, { pattern }: Place): value is readonly unknown[] {
  return Array.isArray(value) && !singleValues.has(pattern) && !orderedLists.has(pattern);
}

function isFieldGroup(value: unknown, { pattern }: Place): value is Json {
  return groups.has(pattern) && typeof value === "object" && value !== null;
}

/** Merges the members of a list and records their new indexes. */
function mergeMembers(state: MergeState, part: Part, list: unknown[], more: readonly unknown[], place: Place): void {
  const pointer = formatPointer(place.inMerged);
  const mergedList: MergedList = state.lists.get(pointer) ?? { byText: new Map(), byKey: new Map() };
  state.lists.set(pointer, mergedList);
  const { byText, byKey } = mergedList;
  const keys = more.map((member) => naturalKey(place.pattern, member));
  const repeated = repeatedKeys(keys);
  for (const [index, member] of more.entries()) {
    const text = canonicalJson(member);
    const key = keys[index];
    // If a record has two members with the same key, they are distinct; only equal members are merged.
    const found = byText.get(text) ?? (key === undefined || repeated.has(key) ? undefined : byKey.get(key));
    let at = found ?? ambiguous;
    if (at === ambiguous) {
      at = list.push(key === undefined ? member : new Map()) - 1;
      if (key !== undefined) byKey.set(key, byKey.has(key) ? ambiguous : at);
    }
    const here: Place = {
      inPart: [...place.inPart, index],
      inMerged: [...place.inMerged, at],
      pattern: `${place.pattern}/*`,
    };
    if (at !== index) part.moved.set(formatPointer(here.inPart), at);
    const rejectedBefore = part.rejected.size;
    const into = list[at];
    if (into instanceof Map) mergeFields(state, part, into as Fields, member as Json, here);
    if (part.rejected.size === rejectedBefore && !byText.has(text)) byText.set(text, at);
  }
}

function repeatedKeys(keys: readonly (string | undefined)[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const key of keys) if (key !== undefined) (seen.has(key) ? repeated : seen).add(key);
  return repeated;
}

/** Checks whether two values are the same; the members of most lists can have another order. */
function hasSameValue(
  state: MergeState,
  part: Part,
  present: unknown,
  value: unknown,
  { inPart, inMerged, pattern }: Place,
): boolean {
  if (typeof present !== "object" || present === null) return present === value;
  const pointer = formatPointer(inMerged);
  if (!Array.isArray(present) || !Array.isArray(value) || orderedLists.has(pattern)) {
    const text = state.texts.get(pointer) ?? canonicalJson(present);
    state.texts.set(pointer, text);
    return text === canonicalJson(value);
  }
  if (present.length !== value.length) return false;
  const indexes = state.indexes.get(pointer) ?? indexesOf(present);
  state.indexes.set(pointer, indexes);
  const counts = new Map<string, number>();
  const moved: [JsonPointer, number][] = [];
  for (const [index, member] of value.entries()) {
    const text = canonicalJson(member);
    const nth = counts.get(text) ?? 0;
    const at = indexes.get(text)?.[nth];
    if (at === undefined) return false;
    counts.set(text, nth + 1);
    if (at !== index) moved.push([formatPointer([...inPart, index]), at]);
  }
  for (const [from, to] of moved) part.moved.set(from, to);
  return true;
}

function indexesOf(list: readonly unknown[]): Map<string, number[]> {
  const indexes = new Map<string, number[]>();
  for (const [index, member] of list.entries()) {
    const text = canonicalJson(member);
    const known = indexes.get(text);
    if (known === undefined) indexes.set(text, [index]);
    else known.push(index);
  }
  return indexes;
}

/** Converts merged maps and lists to plain JSON. */
export function toPlainJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlainJson);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...(value as Fields)].map(([key, member]) => [key, toPlainJson(member)]));
}
