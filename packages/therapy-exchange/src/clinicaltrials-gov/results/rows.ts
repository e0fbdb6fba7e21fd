/** The lists that tables of results are made of. */
import type { Codec } from "../../codec.ts";
import { list } from "../../list.ts";
import { type Field, field, type Part, type Present, share } from "../../object.ts";

/** A list of the document that is a list of the model, as long as the model allows. */
export function rows<Thing, Inner, Key extends keyof Inner & string, Member>(
  of: Part<Thing, Inner>,
  key: Present<Inner, Key> extends Member[] ? Key : never,
  member: Codec<Member>,
): Field<Thing> {
  return field(of, key, list(member, share(of, key).most) as unknown as Codec<Present<Inner, Key>>);
}
