/** Lists of a document that are lists of the model. */
import type { Codec } from "./codec.ts";
import { goBack, leave, type Reading } from "./reading.ts";

/** A list whose members are each read by one codec, at most so many; members that are not read stay in the residue. */
export function list<Member>(member: Codec<Member>, most: number): Codec<Member[]> {
  return {
    expected: `a list of ${member.expected}`,
    read(wire, reading) {
      const members: Member[] = [];
      return readInto(members, wire, reading, member, most) ? members : undefined;
    },
    write(members, root) {
      const wire: unknown[] = [];
      for (const each of members) {
        const written = member.write(each, root);
        if (written !== undefined) wire.push(written);
      }
      return wire.length === 0 ? undefined : wire;
    },
  };
}

/** Reads the members of a list onto the end of another; says whether one of them could be read. */
export function readInto<Member>(
  members: Member[],
  wire: unknown,
  reading: Reading,
  member: Codec<Member>,
  most: number,
): boolean {
  if (!Array.isArray(wire)) return false;
  const before = members.length;
  const left = reading.left.length;
  const notes = reading.notes.length;
  const depth = ++reading.depth;
  for (let index = 0; index < wire.length; index++) {
    const each: unknown = wire[index];
    reading.path[depth] = index;
    const value = members.length < most ? member.read(each, reading) : undefined;
    if (value !== undefined) members.push(value);
    else leave(reading, each, members.length < most ? member.expected : `no more than ${most}`);
  }
  reading.depth--;
  if (members.length > before) return true;
  goBack(reading, left, notes);
  return false;
}
