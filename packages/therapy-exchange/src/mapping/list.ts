/** Lists of the document that are lists of the model. */
import type { Codec } from "./codec.ts";
import { leaveUnmapped, type ReadContext, rewind } from "./read-context.ts";

/** Makes the codec of a list with at most `max` members. Members that cannot be read are left unmapped. */
export function listCodec<Member>(member: Codec<Member>, max: number): Codec<Member[]> {
  return {
    expected: listOf(member.expected),
    read(wire, context) {
      const members: Member[] = [];
      return readInto(members, wire, context, member, max) ? members : undefined;
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

/** The phrase for a list whose members are each of an expected form. */
export function listOf(expected: string): string {
  return `a list whose members are each ${expected}`;
}

/** Reads the members of a list and appends them to another. Returns whether any member was read. */
export function readInto<Member>(
  members: Member[],
  wire: unknown,
  context: ReadContext,
  member: Codec<Member>,
  max: number,
): boolean {
  if (!Array.isArray(wire)) return false;
  const before = members.length;
  const unmapped = context.unmappedValues.length;
  const notes = context.notes.length;
  const depth = ++context.depth;
  for (let index = 0; index < wire.length; index++) {
    const each: unknown = wire[index];
    context.path[depth] = index;
    const value = members.length < max ? member.read(each, context) : undefined;
    if (value !== undefined) members.push(value);
    else
      leaveUnmapped(context, each, members.length < max ? member.expected : `the end of the list after ${max} members`);
  }
  context.depth--;
  if (members.length > before) return true;
  rewind(context, unmapped, notes);
  return false;
}
