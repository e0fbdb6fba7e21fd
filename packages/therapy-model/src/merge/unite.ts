/** The fields and lists of records of the same id, united. */
import type { ModelRecord } from "../record.ts";
import type { Citation } from "../shared/citation.ts";
import { formatPointer, type JsonPointer } from "../shared/json-pointer.ts";
import { canonical, statement } from "./canonical.ts";
import { groups, inOrder, naturalKey, oneValue } from "./natural-keys.ts";

/** A JSON object. */
export type Json = { readonly [key: string]: unknown };
/** The fields of a record, of a group or of a member of a list while they grow. */
export type Fields = Map<string, unknown>;
/** Keys and indexes from the root of a record. */
export type Path = readonly (string | number)[];

/** A record that is being put together. */
export interface Merging {
  /** Its fields; what grows in them is maps and lists of its own, all else the values of its parts. */
  readonly fields: Fields;
  /** The lists that are united member by member, by pointer. */
  readonly united: Map<JsonPointer, United>;
  /** The canonical texts of values that were compared, by pointer. */
  readonly texts: Map<JsonPointer, string>;
  /** Where the members of lists that are one value stand, by pointer and by canonical text. */
  readonly places: Map<JsonPointer, Map<string, number[]>>;
  /** The records that it is put together from. */
  readonly parts: Part[];
}

/** Where the members of a united list stand. */
interface United {
  /** By the canonical text of each member that any part brought and that stands as it was. */
  readonly byText: Map<string, number>;
  /** By natural key; {@link several} where the key is that of more than one member. */
  readonly byKey: Map<string, number>;
}

/** A value that gave way to another. */
export interface Refused {
  /** Where it stood in its own record. */
  readonly path: Path;
  /** The value in a few words. */
  readonly states: string;
}

/** A record that went into another, and what became of its values. */
export interface Part {
  /** The record without its citations. */
  readonly own: Json;
  /** Its citations. */
  readonly citations: readonly Citation[];
  /** Members of its lists that stand elsewhere now: pointer in it → index in the merged list. */
  readonly moved: Map<JsonPointer, number>;
  /** Its values that gave way, by pointer in it. */
  readonly refused: Map<JsonPointer, Refused>;
}

/** A place as the part has it, as the merged record has it, and as the tables of lists name it. */
interface Place {
  readonly own: Path;
  readonly merged: Path;
  readonly named: string;
}

/** Stands for a place where a natural key leads to more than one. */
const several = -1;

/** A record of which nothing is known yet. */
export function emptyMerging(): Merging {
  return { fields: new Map(), united: new Map(), texts: new Map(), places: new Map(), parts: [] };
}

/** Unites a record with what is there; what it says otherwise is in the `refused` of the part that it becomes. */
export function addPart(merging: Merging, record: ModelRecord): Part {
  const citations = record.kind === "source" ? [] : (record.citations ?? []);
  const own: Json = Object.fromEntries(Object.entries(record).filter(([key]) => key !== "citations"));
  const part: Part = { own, citations, moved: new Map(), refused: new Map() };
  merging.parts.push(part);
  uniteFields(merging, part, merging.fields, own, { own: [], merged: [], named: "" });
  return part;
}

function uniteFields(merging: Merging, part: Part, into: Fields, from: Json, place: Place): void {
  for (const [key, value] of Object.entries(from)) {
    if (value === undefined) continue;
    const here: Place = {
      own: [...place.own, key],
      merged: [...place.merged, key],
      named: `${place.named}/${key}`,
    };
    const present = into.get(key);
    if (isUnited(value, here) && (present === undefined || Array.isArray(present))) {
      const list = (present ?? []) as unknown[];
      into.set(key, list);
      uniteMembers(merging, part, list, value, here);
    } else if (isGroup(value, here) && (present === undefined || present instanceof Map)) {
      const group = (present ?? new Map()) as Fields;
      into.set(key, group);
      uniteFields(merging, part, group, value, here);
    } else if (present === undefined) into.set(key, value);
    else if (!says(merging, part, present, value, here)) {
      part.refused.set(formatPointer(here.own), { path: here.own, states: statement(value) });
    }
  }
}

function isUnited(value: unknown, { named }: Place): value is readonly unknown[] {
  return Array.isArray(value) && !oneValue.has(named) && !inOrder.has(named);
}

function isGroup(value: unknown, { named }: Place): value is Json {
  return groups.has(named) && typeof value === "object" && value !== null;
}

/** Adds what a list lacks, and notes where each member of the part stands. */
function uniteMembers(merging: Merging, part: Part, list: unknown[], more: readonly unknown[], place: Place): void {
  const pointer = formatPointer(place.merged);
  const united: United = merging.united.get(pointer) ?? { byText: new Map(), byKey: new Map() };
  merging.united.set(pointer, united);
  const { byText, byKey } = united;
  const keys = more.map((member) => naturalKey(place.named, member));
  const shared = repeated(keys);
  for (const [index, member] of more.entries()) {
    const text = canonical(member);
    const key = keys[index];
    // A record that has two members of one key says that they are two: then only equal ones are the same.
    const found = byText.get(text) ?? (key === undefined || shared.has(key) ? undefined : byKey.get(key));
    let at = found ?? several;
    if (at === several) {
      at = list.push(key === undefined ? member : new Map()) - 1;
      if (key !== undefined) byKey.set(key, byKey.has(key) ? several : at);
    }
    const here: Place = { own: [...place.own, index], merged: [...place.merged, at], named: `${place.named}/*` };
    if (at !== index) part.moved.set(formatPointer(here.own), at);
    const refused = part.refused.size;
    const into = list[at];
    if (into instanceof Map) uniteFields(merging, part, into as Fields, member as Json, here);
    if (part.refused.size === refused && !byText.has(text)) byText.set(text, at);
  }
}

function repeated(keys: readonly (string | undefined)[]): ReadonlySet<string> {
  const once = new Set<string>();
  const more = new Set<string>();
  for (const key of keys) if (key !== undefined) (once.has(key) ? more : once).add(key);
  return more;
}

/** Whether a value says what is there already; the members of most lists may stand in another order. */
function says(merging: Merging, part: Part, present: unknown, value: unknown, { own, merged, named }: Place): boolean {
  if (typeof present !== "object" || present === null) return present === value;
  const pointer = formatPointer(merged);
  if (!Array.isArray(present) || !Array.isArray(value) || inOrder.has(named)) {
    const text = merging.texts.get(pointer) ?? canonical(present);
    merging.texts.set(pointer, text);
    return text === canonical(value);
  }
  if (present.length !== value.length) return false;
  const places = merging.places.get(pointer) ?? placesOf(present);
  merging.places.set(pointer, places);
  const taken = new Map<string, number>();
  const moved: [JsonPointer, number][] = [];
  for (const [index, member] of value.entries()) {
    const text = canonical(member);
    const nth = taken.get(text) ?? 0;
    const at = places.get(text)?.[nth];
    if (at === undefined) return false;
    taken.set(text, nth + 1);
    if (at !== index) moved.push([formatPointer([...own, index]), at]);
  }
  for (const [from, to] of moved) part.moved.set(from, to);
  return true;
}

function placesOf(list: readonly unknown[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, member] of list.entries()) {
    const text = canonical(member);
    const known = places.get(text);
    if (known === undefined) places.set(text, [index]);
    else known.push(index);
  }
  return places;
}

/** What has grown as plain JSON. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...(value as Fields)].map(([key, member]) => [key, plain(member)]));
}
