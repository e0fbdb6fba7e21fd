/** Renaming fields, kinds, terms and id prefixes in a record set. */
import { recordKinds } from "../domain/shared/record-id.ts";
import type { Change, ChangeCounter } from "./change.ts";
import { mapFields, mapMembers, ownField, type Fields } from "./data.ts";
import type { Additions } from "./definition-changes.ts";
import type { DirectedRenaming, Names } from "./names.ts";
import { renameCitations, renameSuppressions } from "./pointer.ts";
import { pathOf, type Trail } from "./trail.ts";
import type { Version } from "./version.ts";
import { definitionOfField, definitionsOf } from "./walk.ts";

/** A step between two versions while it is applied to a record set. */
export interface Renamer {
  readonly additions: Additions;
  readonly names: Names;
  /** The earlier version if the step leads back to it. */
  readonly backTo: Version | undefined;
  readonly counter: ChangeCounter;
  /** The results by definition, so that shared values are renamed once. */
  readonly done: Map<string, Map<object, unknown>>;
}

/** Renames everything in a record set. What does not change is shared with the record set. */
export function renameRecordSet(recordSet: Fields, renamer: Renamer): Fields {
  const renamed = renameValue(recordSet, "RecordSet", undefined, renamer) as Fields;
  return renameSuppressions(recordSet, renamed, renamer);
}

/** The reason of a change, as it is reported. */
function reasonOf({ what, before, after, why }: DirectedRenaming, backTo: Version | undefined): string {
  if (what !== "field") {
    const instead = `Replaces ${JSON.stringify(before)} with ${JSON.stringify(after)}.`;
    return backTo === undefined ? `${instead} ${why}` : instead;
  }
  return backTo === undefined ? why : `The field is ${after} in version ${backTo}.`;
}

function renameValue(value: unknown, definition: string, trail: Trail | undefined, renamer: Renamer): unknown {
  if (typeof value === "string") return renameText(value, definition, trail, renamer);
  if (typeof value !== "object" || value === null) return value;
  const done = renamer.done.get(definition) ?? new Map<object, unknown>();
  renamer.done.set(definition, done);
  if (done.has(value)) return done.get(value);
  // A value that contains itself is not JSON; the inner reference keeps the value.
  done.set(value, value);
  const member: Trail = { parent: trail, field: undefined, definition };
  const renamed = Array.isArray(value)
    ? mapMembers(value, (one) => renameValue(one, definition, member, renamer))
    : renameObject(value as Fields, definition, trail, renamer);
  done.set(value, renamed);
  return renamed;
}

function renameText(text: string, definition: string, trail: Trail | undefined, renamer: Renamer): string {
  for (const renaming of renamer.names.of(definition)) {
    const { what, before, after } = renaming;
    const isRenamed = what === "term" ? text === before : what === "prefix" && text.startsWith(before);
    if (!isRenamed) continue;
    count(renamer, renaming, { kind: "rewritten", path: pathOf(trail) });
    return after + text.slice(before.length);
  }
  return text;
}

function renameObject(value: Fields, definition: string, trail: Trail | undefined, renamer: Renamer): Fields {
  const { names, additions } = renamer;
  const definitions = definitionsOf(definition, value, additions, names);
  const renamed = mapFields(value, (name, field) => {
    const renaming = definitions.map((one) => names.find(one, "field", name)).find((one) => one !== undefined);
    if (renaming !== undefined) countField(renamer, renaming, value, definitions, trail);
    if (name === "kind") return [name, renameKind(field, definitions, trail, renamer)];
    const types = definitions.map((one) => definitionOfField(one, name, additions, names));
    const type = types.find((one) => one !== undefined);
    const inner: Trail = { parent: trail, field: name, definition: type ?? "" };
    const now = type === undefined ? field : renameValue(field, type, inner, renamer);
    return [renaming?.after ?? name, renaming?.isListNow === true ? relist(now, renamer) : now];
  });
  return definitions.includes("ModelRecord") ? renameCitations(value, renamed, renamer) : renamed;
}

/** Puts a value into a list of its own or, in a step back, takes the only member out of a list. */
function relist(value: unknown, { backTo }: Renamer): unknown {
  if (backTo === undefined) return [value];
  return Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
}

function renameKind(
  kind: unknown,
  definitions: readonly string[],
  trail: Trail | undefined,
  renamer: Renamer,
): unknown {
  if (typeof kind !== "string") return kind;
  const found = definitions.map((one) => renamer.names.find(one, "kind", kind)).find((one) => one !== undefined);
  if (found === undefined) return kind;
  count(renamer, found, { kind: "rewritten", path: pathOf(trail, "kind") });
  return found.after;
}

function countField(
  renamer: Renamer,
  renaming: DirectedRenaming,
  value: Fields,
  definitions: readonly string[],
  trail: Trail | undefined,
): void {
  const record = definitions.includes("ModelRecord")
    ? recordKinds.find((kind) => kind === ownField(value, "kind"))
    : undefined;
  const [path, to] = [pathOf(trail, renaming.before), pathOf(trail, renaming.after)];
  count(renamer, renaming, { kind: "renamed", ...(record !== undefined && { record }), path, to });
}

function count(renamer: Renamer, renaming: DirectedRenaming, change: Omit<Change, "count" | "why">): void {
  renamer.counter.add(renaming, { ...change, why: reasonOf(renaming, renamer.backTo) });
}
