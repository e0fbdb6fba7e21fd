/** Elements that can be repeated in XML: one value, or a list of them. */
import type { Codec } from "../mapping/codec.ts";
import { rewind, leaveUnmapped } from "../mapping/read-context.ts";

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
