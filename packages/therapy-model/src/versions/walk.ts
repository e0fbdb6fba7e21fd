/** The places in a record set whose definitions change between two versions. */
import { ownField } from "./data.ts";
import type { Additions, DefinitionChanges } from "./definition-changes.ts";
import { noRenames, type Names } from "./names.ts";

/** A value in a record set, with its definition and position. */
export interface Place {
  readonly value: unknown;
  /** The name of the definition in the later version. */
  readonly definition: string;
  /** What changes in the definition. */
  readonly changes: DefinitionChanges;
  readonly key: string | number;
  readonly parent: Place | undefined;
  /** The number of keys of the path. */
  readonly depth: number;
}

/** The maximum number of keys of a path in a record set. */
export const maximumDepth = 100;

/**
 * Yields the places whose definitions change, in the order of the data; an object once for each of its definitions.
 *
 * `names` has the renames of a step if the data is of the version before it. Values deeper than {@link maximumDepth}
 * are yielded, but not what they contain. The time is linear even if values share parts or contain themselves.
 */
export function* places(recordSet: unknown, additions: Additions, names: Names = noRenames): Generator<Place> {
  const seen = new Map<string, Set<object>>();
  const root = { value: recordSet, definition: "RecordSet", changes: additions["RecordSet"] ?? {} };
  const open: Place[] = [{ ...root, key: "", parent: undefined, depth: 0 }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, definition } = place;
    if (typeof value !== "object" || value === null) {
      yield place;
      continue;
    }
    const known = seen.get(definition) ?? new Set();
    if (known.has(value)) continue;
    seen.set(definition, known.add(value));
    yield place;
    if (place.depth > maximumDepth) continue;
    if (Array.isArray(value)) pushMembers(open, place, value);
    else pushFields(open, place, value, additions, names);
  }
}

/** The path of a place in the record set. */
export function pathTo(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at.parent !== undefined; at = at.parent) path.push(at.key);
  return path.reverse();
}

/** The definition of a field, by its name in the data. */
export function definitionOfField(
  definition: string,
  name: string,
  additions: Additions,
  names: Names,
): string | undefined {
  const types = own(additions, definition)?.fields;
  return types && own(types, names.find(definition, "field", name)?.to ?? name);
}

/** The definition of an object by its `kind`, if its own definition is a union. */
function definitionOfKind(definition: string, value: object, additions: Additions, names: Names): string | undefined {
  const options = own(additions, definition)?.kinds;
  if (options === undefined) return undefined;
  const kind = ownField(value, "kind");
  return typeof kind === "string" ? own(options, names.find(definition, "kind", kind)?.to ?? kind) : undefined;
}

/** The definition of an object and, if it is a union, those of the options of its `kind`. */
export function definitionsOf(definition: string, value: object, additions: Additions, names: Names): string[] {
  const definitions = [definition];
  let option = definitionOfKind(definition, value, additions, names);
  while (option !== undefined && !definitions.includes(option)) {
    definitions.push(option);
    option = definitionOfKind(option, value, additions, names);
  }
  return definitions;
}

function own<Value>(table: { readonly [key: string]: Value }, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Adds the members of a list, the first one last. */
function pushMembers(open: Place[], parent: Place, list: readonly unknown[]): void {
  const { definition, changes, depth } = parent;
  for (let key = list.length - 1; key >= 0; key--) {
    open.push({ value: list[key], definition, changes, key, parent, depth: depth + 1 });
  }
}

/** Adds the fields of an object, the first one last, below the object as the option of a union that its kind selects. */
function pushFields(open: Place[], parent: Place, value: object, additions: Additions, names: Names): void {
  const { definition, changes, key, depth } = parent;
  const option = definitionOfKind(definition, value, additions, names);
  if (option !== undefined) {
    const asOption = { value, definition: option, changes: additions[option] ?? {} };
    open.push({ ...asOption, key, parent: parent.parent, depth });
  }
  if (changes.fields === undefined) return;
  for (const name of Object.keys(value).toReversed()) {
    const type = definitionOfField(definition, name, additions, names);
    if (type === undefined) continue;
    const field = { value: ownField(value, name), definition: type, changes: additions[type] ?? {} };
    open.push({ ...field, key: name, parent, depth: depth + 1 });
  }
}
