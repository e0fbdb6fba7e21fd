/** Records of several dossiers as one list. */
import type { Issue } from "./issue.ts";
import type { ModelRecord } from "./record.ts";
import type { RecordId } from "./reference.ts";
import type { Citation } from "./shared/citation.ts";
import { formatPointer, type JsonPointer, parsePointer } from "./shared/json-pointer.ts";

/** What comes of merging records. */
export interface MergedRecords {
  /** One record for each id, in the order in which the ids first stood. */
  records: ModelRecord[];
  /** A warning for each field that can hold one value and was given two; its path leads to the value that gave way. */
  conflicts: Issue[];
}

/** The fields that hold further fields rather than one value: these are united field by field. */
const groups: ReadonlySet<string> = new Set(["design", "dates", "eligibility"]);

/** The greatest length of what a citation says that its source states instead. */
const longestStatement = 500;

/**
 * Makes one list of the records of several dossiers: records of the same id become one.
 *
 * Their fields are united, and so are their lists: what is equal stands once, and what the later record adds follows.
 * Where both give a different value the first stays, a warning says so, and the later citations of the field become
 * citations of a source that differs. Citations follow what they are about to where it came to stand; one of a whole
 * list or record becomes one of each of its parts where the other record added some.
 *
 * No record is changed. The time is linear in the size of the records.
 *
 * @example
 * ```ts
 * import { mergeRecords } from "@org/therapy-model";
 *
 * const names = [{ text: "Legend Biotech", kind: "trade" as const }];
 * const { records, conflicts } = mergeRecords([
 *   { kind: "organization", id: "organization:legend", names, founded: "2014" },
 *   { kind: "organization", id: "organization:legend", names, founded: "2015", type: "company" },
 * ]);
 * records; // => [{ kind: "organization", id: "organization:legend", names: [{ text: "Legend Biotech", kind: "trade" }], founded: "2014", type: "company" }]
 * conflicts.map(({ path }) => path); // => [[1, "founded"]]
 * ```
 */
export function mergeRecords(records: readonly ModelRecord[]): MergedRecords {
  const byId = new Map<RecordId, Merging | ModelRecord>();
  const conflicts: Issue[] = [];
  for (const [index, record] of records.entries()) {
    const earlier = byId.get(record.id);
    if (earlier === undefined) byId.set(record.id, record);
    else {
      const merging = isMerging(earlier) ? earlier : begin(earlier);
      byId.set(record.id, merging);
      const { refused } = add(merging, record);
      for (const [pointer, value] of refused) conflicts.push(conflict(index, pointer, value));
    }
  }
  return { records: [...byId.values()].map((one) => (isMerging(one) ? finish(one) : one)), conflicts };
}

type Json = { readonly [key: string]: unknown };
type Fields = Map<string, unknown>;

/** A record that is being put together. */
interface Merging {
  /** Its fields; groups are maps while they grow. */
  fields: Fields;
  /** For each list, by its pointer, where each member stands, by the member's canonical JSON. */
  places: Map<JsonPointer, Map<string, number>>;
  /** The records that it is put together from. */
  parts: Part[];
}

/** A record that went into another, and what became of its values. */
interface Part {
  /** The record without its citations. */
  own: Json;
  /** Its citations. */
  citations: readonly Citation[];
  /** Members of its lists that stand elsewhere now: pointer in it → pointer in the merged record. */
  moved: Map<JsonPointer, JsonPointer>;
  /** Its values that gave way to others, by pointer. */
  refused: Map<JsonPointer, unknown>;
}

function isMerging(one: Merging | ModelRecord): one is Merging {
  return "parts" in one;
}

function begin(record: ModelRecord): Merging {
  const merging: Merging = { fields: new Map(), places: new Map(), parts: [] };
  add(merging, record);
  return merging;
}

function add(merging: Merging, record: ModelRecord): Part {
  const citations = record.kind === "source" ? [] : (record.citations ?? []);
  const own: Json = Object.fromEntries(Object.entries(record).filter(([key]) => key !== "citations"));
  const part: Part = { own, citations, moved: new Map(), refused: new Map() };
  merging.parts.push(part);
  unite(merging, part, merging.fields, own, []);
  return part;
}

function unite(merging: Merging, part: Part, into: Fields, from: Json, path: readonly string[]): void {
  for (const [key, value] of Object.entries(from)) {
    if (value === undefined) continue;
    const here = [...path, key];
    const present = into.get(key);
    if (Array.isArray(value)) into.set(key, appended(merging, part, (present ?? []) as unknown[], value, here));
    else if (isGroup(here)) {
      const group = (present ?? new Map()) as Fields;
      into.set(key, group);
      unite(merging, part, group, value as Json, here);
    } else if (present === undefined) into.set(key, value);
    else if (canonical(present) !== canonical(value)) part.refused.set(formatPointer(here), value);
  }
}

/** Adds the members that a list lacks, and notes where each of them stands. */
function appended(
  merging: Merging,
  part: Part,
  list: unknown[],
  more: readonly unknown[],
  path: readonly string[],
): unknown[] {
  const pointer = formatPointer(path);
  const places = merging.places.get(pointer) ?? new Map<string, number>();
  merging.places.set(pointer, places);
  for (const [index, member] of more.entries()) {
    const key = canonical(member);
    const place = places.get(key) ?? list.push(member) - 1;
    places.set(key, place);
    if (place !== index) part.moved.set(formatPointer([...path, index]), formatPointer([...path, place]));
  }
  return list;
}

function isGroup(path: readonly string[]): boolean {
  return path.length === 0 || (path.length === 1 && groups.has(path[0]!));
}

function finish({ fields, parts }: Merging): ModelRecord {
  const citations = new Map<string, Citation>();
  for (const part of parts) {
    for (const citation of part.citations) {
      for (const settled of settle(fields, part, citation, parsePointer(citation.field))) {
        const key = canonical(settled);
        if (!citations.has(key)) citations.set(key, settled);
      }
    }
  }
  const cited = citations.size === 0 ? [] : [["citations", withStances([...citations.values()])] as const];
  return Object.fromEntries([...Object.entries(plain(fields)), ...cited]) as unknown as ModelRecord;
}

function plain(fields: Fields): Json {
  return Object.fromEntries(
    [...fields].map(([key, value]) => [key, value instanceof Map ? plain(value as Fields) : value]),
  );
}

/** Says of the merged record what a citation says of the part: no less, and nothing of what another part brought. */
function settle(fields: Fields, part: Part, citation: Citation, path: readonly string[]): Citation[] {
  for (let length = 1; length <= path.length; length++) {
    const above = formatPointer(path.slice(0, length));
    const now = part.moved.get(above);
    if (now !== undefined) return [{ ...citation, field: `${now}${formatPointer(path.slice(length))}` as JsonPointer }];
    if (part.refused.has(above)) return [differing(citation, above, part.refused.get(above))];
  }
  if (isWhole(fields, part, path)) return [{ ...citation, field: formatPointer(path) }];
  const inside = Object.keys(at(part.own, path) as object).filter(
    (key) => path.length > 0 || (key !== "kind" && key !== "id"),
  );
  return inside.flatMap((key) => settle(fields, part, citation, [...path, key]));
}

/** Whether a place of the merged record holds no more than the part had there. */
function isWhole(fields: Fields, part: Part, path: readonly string[]): boolean {
  const own = at(part.own, path);
  const merged = at(fields, path);
  if (Array.isArray(own)) return !isGroup(path.slice(0, -1)) || own.length === (merged as unknown[]).length;
  if (!isGroup(path) || typeof own !== "object" || own === null) return true;
  const keys = Object.keys(own);
  if (keys.length !== (merged as Fields).size) return false;
  return keys.every((key) => !part.refused.has(formatPointer([...path, key])) && isWhole(fields, part, [...path, key]));
}

function at(root: unknown, path: readonly string[]): unknown {
  let node = root;
  for (const key of path) node = node instanceof Map ? node.get(key) : (node as Json | undefined)?.[key];
  return node;
}

function differing(citation: Citation, field: JsonPointer, value: unknown): Citation {
  return { ...citation, field, stance: "differs", states: statement(value) };
}

/** Where several sources bear on a field, says which one it follows and which ones agree. */
function withStances(citations: readonly Citation[]): Citation[] {
  const followed = new Map<JsonPointer, string>();
  const shared = new Set<JsonPointer>();
  for (const { field, source, stance } of citations) {
    const first = followed.get(field);
    if (first === undefined && stance !== "differs") followed.set(field, source);
    else if (first !== source) shared.add(field);
  }
  return citations.map((citation) => {
    if (citation.stance !== undefined || !shared.has(citation.field)) return citation;
    return { ...citation, stance: followed.get(citation.field) === citation.source ? "follows" : "agrees" };
  });
}

/** A value as a citation says it: a text as it is, all else as JSON. */
function statement(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longestStatement ? `${text.slice(0, longestStatement - 1)}…` : text;
}

function conflict(index: number, pointer: JsonPointer, value: unknown): Issue {
  const message = `${statement(value)} is not what an earlier record of the same id says, which stays`;
  const path = [index, ...parsePointer(pointer)];
  return { code: "conflicting_values", severity: "warning", path, message, rule: "conflicting_values" };
}

/** JSON in which the keys of objects stand in the order of their characters, so that equal values have equal texts. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}
