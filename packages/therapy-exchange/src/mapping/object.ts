/** Objects of the document: which key is which field of the model. */
import type { Codec } from "./codec.ts";
import { type Field, type Fields, keysOf } from "./field.ts";
import type { Group } from "./key-group.ts";
import { leaveUnmapped, type ReadContext, rewind } from "./read-context.ts";
import type { JsonObject } from "./unmapped.ts";

/** A codec for an object, which can also be read into an object that exists already. */
export interface ObjectCodec<Target> extends Codec<Target> {
  /** Reads the fields into an object; values that cannot be read are left unmapped. Returns whether any field was read. */
  into(wire: JsonObject, target: Target, context: ReadContext): boolean;
}

/** How an object of the document becomes an object of the model. */
export interface ObjectOptions<Target> {
  /** Makes the object before any field is read, with the fields that follow from its place in the document. */
  readonly start?: () => Target;
  /** The required fields: without one of them, the object cannot be read. */
  readonly requires?: readonly (keyof Target & string)[];
  /** A further condition on the object that was read. */
  readonly accepts?: (target: Target) => boolean;
  /** Keys that are mapped together. */
  readonly groups?: readonly Group<Target>[];
}

/** Makes the codec for an object of the document that is an object of the model. */
export function objectCodec<Target extends object>(
  options: ObjectOptions<Target>,
  fields: Fields<Target>,
): ObjectCodec<Target> {
  const { start = () => ({}) as Target, requires = [], groups = [], accepts } = options;
  const into = reader(fields, groups);
  const needed = requires.length === 0 ? "at least one value that can be read" : `a valid ${keysOf(requires, fields)}`;
  const expected = `an object with ${needed}`;
  return {
    expected,
    into,
    read(wire, context) {
      if (typeof wire !== "object" || wire === null || Array.isArray(wire)) return undefined;
      const unmapped = context.unmappedValues.length;
      const notes = context.notes.length;
      const target = start();
      const hasRead = into(wire as JsonObject, target, context);
      if (hasRead && hasAll(target, requires) && (accepts === undefined || accepts(target))) return target;
      rewind(context, unmapped, notes);
      return undefined;
    },
    write: writer(fields, groups),
  };
}

/** Makes a field whose value is an object with further fields of the same object of the model. */
export function inline<Target extends object>(
  fields: Fields<Target>,
  groups: readonly Group<Target>[] = [],
): Field<Target> {
  const into = reader(fields, groups);
  return {
    expected: "an object with at least one key",
    read(wire, target, context) {
      if (typeof wire !== "object" || wire === null || Array.isArray(wire) || !hasAnyField(wire)) return false;
      into(wire as JsonObject, target, context);
      return true;
    },
    write: writer(fields, groups),
  };
}

/** Checks whether an object has all of the required fields. */
export function hasAll<Target>(target: Target, requires: readonly (keyof Target)[]): boolean {
  for (const key of requires) if (target[key] === undefined) return false;
  return true;
}

function hasAnyField(target: object): boolean {
  for (const _ in target) return true;
  return false;
}

/** A key that the mapping has; without a field, it belongs to a group. */
interface KnownKey<Target> {
  readonly key: string;
  readonly field: Field<Target> | undefined;
}

function reader<Target>(
  fields: Fields<Target>,
  groups: readonly Group<Target>[],
): (wire: JsonObject, target: Target, context: ReadContext) => boolean {
  const known = new Map<string, KnownKey<Target>>();
  for (const [key, field] of Object.entries(fields)) known.set(key, { key, field });
  for (const { keys } of groups) for (const key of keys) known.set(key, { key, field: undefined });
  // Successive documents have the same keys in the same order: the key that was last at this position is tried first.
  const lastAt = [...known.values()];
  return (wire, target, context) => {
    const depth = ++context.depth;
    let position = 0;
    let hasRead = false;
    let hasGroup = false;
    for (const key in wire) {
      let found = lastAt[position];
      if (found === undefined || found.key !== key) {
        found = known.get(key);
        if (found !== undefined && position < lastAt.length) lastAt[position] = found;
      }
      position++;
      context.path[depth] = key;
      if (found === undefined) {
        leaveUnmapped(context, wire[key]);
      } else {
        const { field } = found;
        if (field === undefined) hasGroup = true;
        else if (field.read(wire[key], target, context)) hasRead = true;
        else leaveUnmapped(context, wire[key], field.expected);
      }
    }
    if (hasGroup) {
      for (const group of groups) group.read(wire, target, context);
      hasRead ||= hasAnyField(target as object);
    }
    context.depth = depth - 1;
    return hasRead;
  };
}

function writer<Target>(
  fields: Fields<Target>,
  groups: readonly Group<Target>[],
): (target: Target, root: object) => JsonObject | undefined {
  const entries = Object.entries(fields);
  return (target, root) => {
    const wire: JsonObject = {};
    let isEmpty = true;
    for (const [key, field] of entries) {
      const written = field.write(target, root);
      if (written === undefined) continue;
      wire[key] = written;
      isEmpty = false;
    }
    for (const group of groups) group.write(target, wire, root);
    return isEmpty && !hasAnyField(wire) ? undefined : wire;
  };
}
