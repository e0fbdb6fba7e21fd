/** Objects of a document: which of their fields is which of the model's. */
import type { ObjectSchema } from "@org/therapy-model";
import * as z from "zod";
import { type Codec, same } from "./codec.ts";
import { list, readInto } from "./list.ts";
import { goBack, leave, type Reading } from "./reading.ts";
import type { JsonObject } from "./residue.ts";

/** How one field of an object of the document stands in a thing of the model. */
export interface Field<Thing> {
  /** What the field takes, in words. */
  readonly expected: string;
  /** Reads the field into the thing; says whether it could, and if not, it has left and noted nothing. */
  read(wire: unknown, thing: Thing, reading: Reading): boolean;
  /** What the field is of a thing; `undefined` where the thing says nothing of it. */
  write(thing: Thing, root: object): unknown;
}

/** How several fields of an object of the document stand together in a thing of the model. */
export interface Group<Thing> {
  /** The fields that belong together; they are read after those that stand alone, in this order. */
  readonly keys: readonly string[];
  /** Reads them; what cannot be read it leaves itself. */
  read(wire: JsonObject, thing: Thing, reading: Reading): void;
  /** Writes them into an object of the document. */
  write(thing: Thing, wire: JsonObject, root: object): void;
}

/** The fields of an object of the document. */
export type Fields<Thing> = { readonly [key: string]: Field<Thing> };

/** A codec for an object that becomes a thing of its own, or part of one that is there already. */
export interface ObjectCodec<Thing> extends Codec<Thing> {
  /** Reads the fields into a thing; every field that is not read is left to the residue. Says whether any was read. */
  into(wire: JsonObject, thing: Thing, reading: Reading): boolean;
}

/** How an object of the document becomes a thing of the model. */
export interface ObjectOptions<Thing> {
  /** The thing before a field is read, with what its place in the document says of it. */
  readonly start?: () => Thing;
  /** The fields without which there is no such thing. */
  readonly requires?: readonly (keyof Thing & string)[];
  /** What else a thing must be. */
  readonly accepts?: (thing: Thing) => boolean;
  /** Fields that only together are one of the model's. */
  readonly groups?: readonly Group<Thing>[];
}

/** An object of the document that is a thing of the model. */
export function object<Thing extends object>(options: ObjectOptions<Thing>, fields: Fields<Thing>): ObjectCodec<Thing> {
  const { start = () => ({}) as Thing, requires = [], groups = [] } = options;
  const { accepts } = options;
  const into = reader(fields, groups);
  const expected = requires.length === 0 ? "an object" : `an object with ${requires.join(", ")}`;
  return {
    expected,
    into,
    read(wire, reading) {
      if (typeof wire !== "object" || wire === null || Array.isArray(wire)) return undefined;
      const left = reading.left.length;
      const notes = reading.notes.length;
      const thing = start();
      const said = into(wire as JsonObject, thing, reading);
      if (said && complete(thing, requires) && (accepts === undefined || accepts(thing))) return thing;
      goBack(reading, left, notes);
      return undefined;
    },
    write: writer(fields, groups),
  };
}

/** Whether an object has a field at all. */
function saysSomething(thing: object): boolean {
  for (const _ in thing) return true;
  return false;
}

function complete<Thing>(thing: Thing, requires: readonly (keyof Thing)[]): boolean {
  for (const key of requires) if (thing[key] === undefined) return false;
  return true;
}

interface Known<Thing> {
  readonly key: string;
  readonly field: Field<Thing> | undefined;
}

function reader<Thing>(
  fields: Fields<Thing>,
  groups: readonly Group<Thing>[],
): (wire: JsonObject, thing: Thing, reading: Reading) => boolean {
  const known = new Map<string, Known<Thing>>();
  for (const [key, field] of Object.entries(fields)) known.set(key, { key, field });
  for (const { keys } of groups) for (const key of keys) known.set(key, { key, field: undefined });
  // Documents come in runs with the same keys in the same order: what stood at this place last time is tried first.
  const lastAt = [...known.values()];
  return (wire, thing, reading) => {
    const depth = ++reading.depth;
    let place = 0;
    let said = false;
    let grouped = false;
    for (const key in wire) {
      let found = lastAt[place];
      if (found === undefined || found.key !== key) {
        found = known.get(key);
        if (found !== undefined && place < lastAt.length) lastAt[place] = found;
      }
      place++;
      reading.path[depth] = key;
      if (found === undefined) {
        leave(reading, wire[key]);
      } else {
        const { field } = found;
        if (field === undefined) grouped = true;
        else if (field.read(wire[key], thing, reading)) said = true;
        else leave(reading, wire[key], field.expected);
      }
    }
    if (grouped) {
      for (const group of groups) group.read(wire, thing, reading);
      said ||= saysSomething(thing as object);
    }
    reading.depth = depth - 1;
    return said;
  };
}

function writer<Thing>(
  fields: Fields<Thing>,
  groups: readonly Group<Thing>[],
): (thing: Thing, root: object) => JsonObject | undefined {
  const entries = Object.entries(fields);
  return (thing, root) => {
    const wire: JsonObject = {};
    let empty = true;
    for (const [key, field] of entries) {
      const written = field.write(thing, root);
      if (written === undefined) continue;
      wire[key] = written;
      empty = false;
    }
    for (const group of groups) group.write(thing, wire, root);
    return empty && !saysSomething(wire) ? undefined : wire;
  };
}

/** An object of the document whose fields are fields of the same thing. */
export function inline<Thing extends object>(
  fields: Fields<Thing>,
  groups: readonly Group<Thing>[] = [],
): Field<Thing> {
  const into = reader(fields, groups);
  return {
    expected: "an object",
    read(wire, thing, reading) {
      if (typeof wire !== "object" || wire === null || Array.isArray(wire) || !saysSomething(wire)) return false;
      into(wire as JsonObject, thing, reading);
      return true;
    },
    write: writer(fields, groups),
  };
}

/** The whole of a thing, or a part of it that is made when the first of its fields is read. */
export interface Part<Thing, Inner> {
  /** The schema of the part. */
  readonly schema: ObjectSchema<Inner>;
  /** Whether it is the whole thing. */
  readonly isWhole: boolean;
  /** The part, if it is there. */
  readonly find: (thing: Thing) => Inner | undefined;
  /** The part, made if it is not there. */
  readonly make: (thing: Thing) => Inner;
}

/** A field of a thing without the possibility that it is absent. */
export type Present<Thing, Key extends keyof Thing> = Exclude<Thing[Key], undefined>;

/** A thing as a part of itself. */
export function whole<Thing>(schema: ObjectSchema<Thing>): Part<Thing, Thing> {
  return { schema, isWhole: true, find: (thing) => thing, make: (thing) => thing };
}

/** The part of a thing under a key. */
export function part<Thing, Outer, Key extends keyof Outer & string>(
  of: Part<Thing, Outer>,
  key: Key,
): Part<Thing, Present<Outer, Key>> {
  type Inner = Present<Outer, Key>;
  return {
    schema: fieldSchema(of.schema, key) as ObjectSchema<Inner>,
    isWhole: false,
    find: (thing) => of.find(thing)?.[key] as Inner | undefined,
    make(thing) {
      const outer = of.make(thing);
      return (outer[key] ??= {} as Outer[Key]) as Inner;
    },
  };
}

/** A field of the document that is a field of the model; without a codec, the very same value. */
export function field<Thing, Inner, Key extends keyof Inner & string>(
  of: Part<Thing, Inner>,
  key: Key,
  codec: Codec<Present<Inner, Key>> = sameAs(of.schema, key),
): Field<Thing> {
  const { find } = of;
  return {
    expected: codec.expected,
    read: fieldReader(of, key, codec),
    write(thing, root) {
      const value = find(thing)?.[key];
      return value === undefined ? undefined : codec.write(value as Present<Inner, Key>, root);
    },
  };
}

/** What reads a field: the plainest function that will do, as most leaves of a document go through it. */
function fieldReader<Thing, Inner, Key extends keyof Inner & string>(
  { make, isWhole }: Part<Thing, Inner>,
  key: Key,
  codec: Codec<Present<Inner, Key>>,
): Field<Thing>["read"] {
  const { accepts } = codec;
  if (accepts !== undefined && isWhole) {
    return (wire, thing) => {
      if (!accepts(wire)) return false;
      (thing as { [key: string]: unknown })[key] = wire;
      return true;
    };
  }
  if (accepts !== undefined) {
    return (wire, thing) => {
      if (!accepts(wire)) return false;
      (make(thing) as { [key: string]: unknown })[key] = wire;
      return true;
    };
  }
  return (wire, thing, reading) => {
    const value = codec.read(wire, reading);
    if (value === undefined) return false;
    make(thing)[key] = value;
    return true;
  };
}

/** The codec for the very same value: of a list, member by member. */
function sameAs<Thing, Key extends keyof Thing & string>(
  schema: ObjectSchema<Thing>,
  key: Key,
): Codec<Present<Thing, Key>> {
  const type = fieldSchema(schema, key);
  const codec: unknown = type instanceof z.ZodArray ? list(same(type.element as z.ZodType), mostOf(type)) : same(type);
  return codec as Codec<Present<Thing, Key>>;
}

/** The schema of a field, present. */
function fieldSchema(schema: object, key: string): z.ZodType {
  const type = (schema as z.ZodObject).shape[key] as z.ZodType;
  return type instanceof z.ZodOptional ? (type.unwrap() as z.ZodType) : type;
}

/** How many members the schema of a list allows. */
function mostOf(type: z.ZodType): number {
  for (const check of type._zod.def.checks ?? []) {
    const { def } = check._zod;
    if (def.check === "max_length") return (def as z.core.$ZodCheckMaxLengthDef).maximum;
  }
  return Infinity;
}

/** The members of one list of the model that a document keeps under several keys, told apart by what they are. */
export interface Share<Thing, Member> {
  /** Which list. */
  readonly find: (thing: Thing) => Member[] | undefined;
  /** Puts a list there. */
  put(thing: Thing, members: Member[]): void;
  /** How many members the list may have. */
  readonly most: number;
}

/** The list of a thing under a key, shared by several fields of the document. */
export function share<Thing, Inner, Key extends keyof Inner & string>(
  of: Part<Thing, Inner>,
  key: Key,
): Share<Thing, MemberOf<Present<Inner, Key>>> {
  type Member = MemberOf<Present<Inner, Key>>;
  type Lists = { [key: string]: Member[] | undefined };
  return {
    find: (thing) => (of.find(thing) as Lists | undefined)?.[key],
    put(thing, members) {
      (of.make(thing) as Lists)[key] = members;
    },
    most: mostOf(fieldSchema(of.schema, key)),
  };
}

type MemberOf<List> = List extends readonly (infer Member)[] ? Member : never;

/** A list of the document whose members are those of a list of the model of which `isOne` is true. */
export function several<Thing, Member>(
  of: Share<Thing, Member>,
  isOne: (member: Member) => boolean,
  codec: Codec<Member>,
): Field<Thing> {
  const { find, most } = of;
  return {
    expected: `a list of ${codec.expected}`,
    read(wire, thing, reading) {
      const there = find(thing);
      if (there !== undefined) return readInto(there, wire, reading, codec, most);
      const fresh: Member[] = [];
      if (!readInto(fresh, wire, reading, codec, most)) return false;
      of.put(thing, fresh);
      return true;
    },
    write(thing, root) {
      let wire: unknown[] | undefined;
      for (const member of find(thing) ?? []) {
        if (!isOne(member)) continue;
        const written = codec.write(member, root);
        if (written !== undefined) (wire ??= []).push(written);
      }
      return wire;
    },
  };
}

/** A value of the document that is the one member of a list of the model of which `isOne` is true. */
export function oneOf<Thing, Member>(
  of: Share<Thing, Member>,
  isOne: (member: Member) => boolean,
  codec: Codec<Member>,
): Field<Thing> {
  return {
    expected: codec.expected,
    read(wire, thing, reading) {
      const there = of.find(thing);
      if (there !== undefined && (there.length >= of.most || there.some(isOne))) return false;
      const value = codec.read(wire, reading);
      if (value === undefined) return false;
      if (there === undefined) of.put(thing, [value]);
      else there.push(value);
      return true;
    },
    write(thing, root) {
      const member = of.find(thing)?.find(isOne);
      return member === undefined ? undefined : codec.write(member, root);
    },
  };
}

/** Several fields of an object of the document that together are one field of the model. */
export function gather<Thing extends object, Inner extends object>(
  holder: Holder<Thing, Inner>,
  options: Omit<ObjectOptions<Inner>, "groups">,
  fields: Fields<Inner>,
): Group<Thing> {
  const { start = () => ({}) as Inner, requires = [], accepts } = options;
  const keys = Object.keys(fields);
  const each = Object.values(fields);
  return {
    keys,
    read(wire, thing, reading) {
      const left = reading.left.length;
      const notes = reading.notes.length;
      const { depth } = reading;
      const made = start();
      let any = false;
      for (let index = 0; index < keys.length; index++) {
        const key = keys[index]!;
        const said = wire[key];
        if (said === undefined) continue;
        reading.path[depth] = key;
        const one = each[index]!;
        if (one.read(said, made, reading)) any = true;
        else leave(reading, said, one.expected);
      }
      const whole = any && complete(made, requires) && (accepts === undefined || accepts(made));
      if (whole && holder.put(thing, made)) return;
      goBack(reading, left, notes);
      for (const key of keys) {
        const said = wire[key];
        if (said === undefined) continue;
        reading.path[depth] = key;
        leave(reading, said, requires.length === 0 ? "what says something" : `it beside ${requires.join(", ")}`);
      }
    },
    write(thing, wire, root) {
      const made = holder.find(thing);
      if (made === undefined) return;
      for (let index = 0; index < keys.length; index++) {
        const written = each[index]!.write(made, root);
        if (written !== undefined) wire[keys[index]!] = written;
      }
    },
  };
}

/** Where a gathered thing is put. */
export interface Holder<Thing, Inner> {
  /** The gathered thing, if it is there. */
  find(thing: Thing): Inner | undefined;
  /** Puts it there; says whether there was room. */
  put(thing: Thing, inner: Inner): boolean;
}

/** The field of a thing under a key, as a place for a gathered thing. */
export function under<Thing, Inner, Key extends keyof Inner & string>(
  of: Part<Thing, Inner>,
  key: Key,
): Holder<Thing, Present<Inner, Key>> {
  return {
    find: (thing) => of.find(thing)?.[key] as Present<Inner, Key> | undefined,
    put(thing, made) {
      of.make(thing)[key] = made;
      return true;
    },
  };
}

/** A member of a shared list, as a place for a gathered thing. */
export function among<Thing, All, Member extends All>(
  of: Share<Thing, All>,
  isOne: (member: All) => member is Member,
): Holder<Thing, Member> {
  return {
    find: (thing) => of.find(thing)?.find(isOne),
    put(thing, made) {
      const there = of.find(thing);
      if (there !== undefined && there.length >= of.most) return false;
      if (there === undefined) of.put(thing, [made]);
      else there.push(made);
      return true;
    },
  };
}

/** A field that is read when the others of its object are, because it leans on what they say. */
export function last<Thing>(key: string, field: Field<Thing>): Group<Thing> {
  return {
    keys: [key],
    read(wire, thing, reading) {
      const said = wire[key];
      if (said === undefined) return;
      reading.path[reading.depth] = key;
      if (!field.read(said, thing, reading)) leave(reading, said, field.expected);
    },
    write(thing, wire, root) {
      const written = field.write(thing, root);
      if (written !== undefined) wire[key] = written;
    },
  };
}
