/** What XML has once or several times: alone or in a list. */
import type { Codec } from "../codec.ts";
import { goBack, leave } from "../reading.ts";

/**
 * A member alone, or several in a list; with one member that can be read, a list is left as it is, for the member would
 * be written alone.
 */
export function oneOrMany<Member>(member: Codec<Member>, most: number): Codec<Member[]> {
  return {
    expected: `${member.expected}, alone or in a list`,
    read(wire, reading) {
      if (!Array.isArray(wire)) {
        const only = member.read(wire, reading);
        return only === undefined ? undefined : [only];
      }
      const left = reading.left.length;
      const notes = reading.notes.length;
      const depth = ++reading.depth;
      const members: Member[] = [];
      for (const [index, each] of wire.entries()) {
        reading.path[depth] = index;
        const value = members.length < most ? member.read(each, reading) : undefined;
        if (value === undefined) leave(reading, each, member.expected);
        else members.push(value);
      }
      reading.depth--;
      if (members.length > 1) return members;
      goBack(reading, left, notes);
      return undefined;
    },
    write(members, root) {
      const wire = members.map((each) => member.write(each, root)).filter((each) => each !== undefined);
      return wire.length > 1 ? wire : wire[0];
    },
  };
}
