/** Shared lists: one list of the model whose members the document keeps under several keys. */
import type { Codec } from "./codec.ts";
import type { Field } from "./field.ts";
import { fieldSchema, type Lens, maxLengthOf, type Present } from "./lens.ts";
import { listOf, readInto } from "./list.ts";

/** A list of the model that several keys of the document fill, such as `registrations`. */
export interface SharedList<Target, Member> {
  /** Returns the list, or `undefined` if it is absent. */
  readonly find: (target: Target) => Member[] | undefined;
  /** Sets the list. */
  put(target: Target, members: Member[]): void;
  /** The maximum number of members. */
  readonly max: number;
}

type MemberOf<List> = List extends readonly (infer Member)[] ? Member : never;

/** Makes a shared list from the list in a field. */
export function sharedList<Target, Inner, Key extends keyof Inner & string>(
  of: Lens<Target, Inner>,
  key: Key,
): SharedList<Target, MemberOf<Present<Inner, Key>>> {
  type Member = MemberOf<Present<Inner, Key>>;
  type Lists = { [key: string]: Member[] | undefined };
  return {
    find: (target) => (of.find(target) as Lists | undefined)?.[key],
    put(target, members) {
      (of.make(target) as Lists)[key] = members;
    },
    max: maxLengthOf(fieldSchema(of.schema, key)),
  };
}

/** Maps a list of the document to the members of a shared list for which `isMember` is true, given all members. */
export function listMembers<Target, Member>(
  of: SharedList<Target, Member>,
  isMember: (member: Member, all: readonly Member[]) => boolean,
  codec: Codec<Member>,
): Field<Target> {
  const { find, max } = of;
  return {
    expected: listOf(codec.expected),
    read(wire, target, context) {
      const members = find(target);
      if (members !== undefined) return readInto(members, wire, context, codec, max);
      const added: Member[] = [];
      if (!readInto(added, wire, context, codec, max)) return false;
      // A member can have added others to the list, such as the funders that a sponsor names.
      of.put(target, [...(find(target) ?? []), ...added]);
      return true;
    },
    write(target, root) {
      let wire: unknown[] | undefined;
      const members = find(target) ?? [];
      for (const member of members) {
        if (!isMember(member, members)) continue;
        const written = codec.write(member, root);
        if (written !== undefined) (wire ??= []).push(written);
      }
      return wire;
    },
  };
}

/** Maps a value of the document to the one member of a shared list for which `isMember` is true. */
export function listMember<Target, Member>(
  of: SharedList<Target, Member>,
  isMember: (member: Member) => boolean,
  codec: Codec<Member>,
): Field<Target> {
  return {
    expected: codec.expected,
    read(wire, target, context) {
      const members = of.find(target);
      if (members !== undefined && (members.length >= of.max || members.some(isMember))) return false;
      const value = codec.read(wire, context);
      if (value === undefined) return false;
      if (members === undefined) of.put(target, [value]);
      else members.push(value);
      return true;
    },
    write(target, root) {
      const member = of.find(target)?.find(isMember);
      return member === undefined ? undefined : codec.write(member, root);
    },
  };
}
