/** Groups: several keys of an object of the document that are mapped together. */
import { type Field, type Fields, keysOf } from "./field.ts";
import type { Group } from "./key-group.ts";
import type { Lens, Present } from "./lens.ts";
import { hasAll, type ObjectOptions } from "./object.ts";
import { leaveUnmapped, type ReadContext, rewind } from "./read-context.ts";
import type { SharedList } from "./shared-list.ts";
import type { JsonObject } from "./unmapped.ts";

/** Where a grouped value is put in an object of the model. */
export interface Placement<Target, Inner> {
  /** Returns the value, or `undefined` if it is absent. */
  find(target: Target): Inner | undefined;
  /** Puts the value into the object. Returns `false` if there is no room for it. */
  put(target: Target, inner: Inner): boolean;
}

/** Maps several keys of the document to one object of the model. */
export function groupFields<Target extends object, Inner extends object>(
  placement: Placement<Target, Inner>,
  options: Omit<ObjectOptions<Inner>, "groups">,
  fields: Fields<Inner>,
): Group<Target> {
  const { start = () => ({}) as Inner, requires = [], accepts } = options;
  const entries = Object.entries(fields);
  const keys = Object.keys(fields);
  const others = requires.length === 0 ? keys.join(", ") : keysOf(requires, fields);
  const expected = `a value that is valid together with ${others}`;
  return {
    keys,
    read(wire, target, context) {
      const unmapped = context.unmappedValues.length;
      const notes = context.notes.length;
      const inner = start();
      const hasRead = readFields(entries, wire, inner, context);
      const isAccepted = hasRead && hasAll(inner, requires) && (accepts === undefined || accepts(inner));
      if (isAccepted && placement.put(target, inner)) return;
      rewind(context, unmapped, notes);
      for (const key of keys) {
        const value = wire[key];
        if (value === undefined) continue;
        context.path[context.depth] = key;
        leaveUnmapped(context, value, expected);
      }
    },
    write(target, wire, root) {
      const inner = placement.find(target);
      if (inner === undefined) return;
      for (const [key, field] of entries) {
        const written = field.write(inner, root);
        if (written !== undefined) wire[key] = written;
      }
    },
  };
}

function readFields<Inner>(
  entries: readonly (readonly [string, Field<Inner>])[],
  wire: JsonObject,
  inner: Inner,
  context: ReadContext,
): boolean {
  let hasRead = false;
  for (const [key, field] of entries) {
    const value = wire[key];
    if (value === undefined) continue;
    context.path[context.depth] = key;
    if (field.read(value, inner, context)) hasRead = true;
    else leaveUnmapped(context, value, field.expected);
  }
  return hasRead;
}

/** Puts a grouped value into a field. */
export function placeInField<Target, Inner, Key extends keyof Inner & string>(
  of: Lens<Target, Inner>,
  key: Key,
): Placement<Target, Present<Inner, Key>> {
  return {
    find: (target) => of.find(target)?.[key] as Present<Inner, Key> | undefined,
    put(target, inner) {
      of.make(target)[key] = inner;
      return true;
    },
  };
}

/** Puts a grouped value into a shared list, as the one member for which `isMember` is true. */
export function placeInList<Target, All, Member extends All>(
  of: SharedList<Target, All>,
  isMember: (member: All) => member is Member,
): Placement<Target, Member> {
  return {
    find: (target) => of.find(target)?.find(isMember),
    put(target, inner) {
      const members = of.find(target);
      if (members !== undefined && members.length >= of.max) return false;
      if (members === undefined) of.put(target, [inner]);
      else members.push(inner);
      return true;
    },
  };
}

/** Makes a group of one key that is read after the other fields of its object, because it depends on them. */
export function readLast<Target>(key: string, field: Field<Target>): Group<Target> {
  return {
    keys: [key],
    read(wire, target, context) {
      const value = wire[key];
      if (value === undefined) return;
      context.path[context.depth] = key;
      if (!field.read(value, target, context)) leaveUnmapped(context, value, field.expected);
    },
    write(target, wire, root) {
      const written = field.write(target, root);
      if (written !== undefined) wire[key] = written;
    },
  };
}
