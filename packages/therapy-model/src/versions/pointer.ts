/** JSON Pointers to fields of records, in citations and suppressions, after the fields are renamed. */
import { recordKinds } from "../domain/shared/record-id.ts";
import type { ChangeCounter } from "./change.ts";
import { isObject, mapFields, mapMembers, ownField, type Fields } from "./data.ts";
import type { Additions } from "./definition-changes.ts";
import type { DirectedRenaming, Names } from "./names.ts";
import { definitionOfField, definitionsOf } from "./walk.ts";

/** The renames that pointers follow, and the counter of changes. */
export interface PointerRenamer {
  readonly additions: Additions;
  readonly names: Names;
  readonly counter: ChangeCounter;
}

/** A field of a pointer that is renamed. */
interface RenamedSegment {
  readonly renaming: DirectedRenaming;
  /** The pointer to the field before and after, with `*` for indexes. */
  readonly from: string;
  readonly to: string;
}

/** Changes the pointers of the citations of a record; `renamed` is the record after all other changes. */
export function renameCitations(record: Fields, renamed: Fields, renamer: PointerRenamer): Fields {
  if (!Array.isArray(ownField(renamed, "citations"))) return renamed;
  const rename = (field: unknown): unknown => {
    const { pointer, segments } = renamePointer(field, record, renamer);
    for (const { renaming, from, to } of segments) {
      const record = recordKinds.find((kind) => kind === ownField(renamed, "kind"));
      const why = `Citations of ${from} follow the field to ${to}.`;
      const path = "records[*].citations[*].field";
      renamer.counter.add(renaming, { kind: "rewritten", ...(record !== undefined && { record }), path, why });
    }
    return pointer;
  };
  return renameMembers(renamed, "citations", (name, value) => [name, name === "field" ? rename(value) : value]);
}

/** Changes the pointers of the suppressions of a record set; `renamed` is the record set after all other changes. */
export function renameSuppressions(recordSet: Fields, renamed: Fields, renamer: PointerRenamer): Fields {
  const [records, suppressions] = [ownField(recordSet, "records"), ownField(renamed, "suppressions")];
  if (!Array.isArray(records) || !Array.isArray(suppressions)) return renamed;
  const byId = new Map<unknown, Fields>();
  for (const record of records) if (isObject(record)) byId.set(ownField(record, "id"), record);
  const rename = (suppression: Fields, path: unknown): unknown => {
    const record = byId.get(ownField(suppression, "record"));
    if (record === undefined) return path;
    const { pointer, segments } = renamePointer(path, record, renamer);
    for (const { renaming, from, to } of segments) {
      const why = `Suppressions at ${from} follow the field to ${to}.`;
      renamer.counter.add(renaming, { kind: "rewritten", path: "suppressions[*].path", why });
    }
    return pointer;
  };
  return renameMembers(renamed, "suppressions", (name, value, suppression) => {
    return [name, name === "path" ? rename(suppression, value) : value];
  });
}

function renameMembers(
  value: Fields,
  list: string,
  change: (name: string, field: unknown, member: Fields) => readonly [name: string, field: unknown],
): Fields {
  return mapFields(value, (key, members) => {
    if (key !== list || !Array.isArray(members)) return [key, members];
    const inMember = (one: unknown): unknown => {
      return isObject(one) ? mapFields(one, (name, field) => change(name, field, one)) : one;
    };
    return [key, mapMembers(members, inMember)];
  });
}

/** Renames the fields of a pointer into a record, by the definitions of the values on the way. */
function renamePointer(
  pointer: unknown,
  record: Fields,
  { additions, names }: PointerRenamer,
): { readonly pointer: unknown; readonly segments: readonly RenamedSegment[] } {
  if (typeof pointer !== "string" || !pointer.startsWith("/")) return { pointer, segments: [] };
  const keys = pointer.split("/").slice(1);
  const after: (string | undefined)[] = [...keys];
  const found: [index: number, renaming: DirectedRenaming][] = [];
  let [value, definition]: [unknown, string | undefined] = [record, "ModelRecord"];
  for (const [index, key] of keys.entries()) {
    if (definition === undefined || typeof value !== "object" || value === null) break;
    const isList = Array.isArray(value);
    const inner: string[] = isList ? [] : definitionsOf(definition, value, additions, names);
    const renaming = inner.map((one) => names.find(one, "field", key)).find((one) => one !== undefined);
    if (renaming !== undefined) {
      after[index] = renaming.after;
      found.push([index, renaming]);
      // A pointer into a list that is one value before leads to the value.
      if (renaming.isListNow === true && renaming.after === renaming.from) after[index + 1] = undefined;
    }
    if (!isList) {
      definition = inner.map((one) => definitionOfField(one, key, additions, names)).find((one) => one !== undefined);
    }
    value = ownField(value, key);
  }
  const upTo = (list: readonly (string | undefined)[], index: number): string =>
    list
      .slice(0, index + 1)
      .filter((key) => key !== undefined)
      .map((key) => `/${/^\d+$/.test(key) ? "*" : key}`)
      .join("");
  const segments = found.map(([index, renaming]) => ({ renaming, from: upTo(keys, index), to: upTo(after, index) }));
  return { pointer: found.length === 0 ? pointer : `/${after.filter((key) => key !== undefined).join("/")}`, segments };
}
