/** Elements that can be repeated in XML: one value, or a list of them. */
import type { Codec } from "../mapping/codec.ts";
import type { Field } from "../mapping/field.ts";
import { rewind, leaveUnmapped } from "../mapping/read-context.ts";
import type { SharedList } from "../mapping/shared-list.ts";

/**
 * Makes the codec of one member, or of a list of at least two. A list of which only one member can be read is left
 * unmapped, because `write` would return that member without a list.
 */
export function oneOrMany<Member>(member: Codec<Member>, max: number): Codec<Member[]> {
  return {
    expected: `${member.expected}, or a list with at least two members of that form`,
    read(wire, context) {
      if (!Array.isArray(wire)) {
        const only = member.read(wire, context);
        return only === undefined ? undefined : [only];
      }
      const unmapped = context.unmappedValues.length;
      const notes = context.notes.length;
      const depth = ++context.depth;
      const members: Member[] = [];
      for (const [index, each] of wire.entries()) {
        context.path[depth] = index;
        const value = members.length < max ? member.read(each, context) : undefined;
        if (value === undefined) leaveUnmapped(context, each, member.expected);
        else members.push(value);
      }
      context.depth--;
      if (members.length > 1) return members;
      rewind(context, unmapped, notes);
      return undefined;
    },
    write(members, root) {
      const wire = members.map((each) => member.write(each, root)).filter((each) => each !== undefined);
      return wire.length > 1 ? wire : wire[0];
    },
  };
}

/** Maps one value, or a list of at least two, to the members of a shared list for which `isMember` is true. */
export function memberOrMembers<Target, Member>(
  of: SharedList<Target, Member>,
  isMember: (member: Member) => boolean,
  codec: Codec<Member>,
): Field<Target> {
  const many = oneOrMany(codec, of.max);
  return {
    expected: many.expected,
    read(wire, target, context) {
      const all = of.find(target) ?? [];
      if (all.length > 0 && (all.some(isMember) || (Array.isArray(wire) && all.length + wire.length > of.max))) {
        return false;
      }
      const read = many.read(wire, context);
      if (read === undefined || all.length + read.length > of.max) return false;
      of.put(target, [...all, ...read]);
      return true;
    },
    write: (target, root) => many.write(of.find(target)?.filter(isMember) ?? [], root),
  };
}
