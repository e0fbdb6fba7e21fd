/** Lists of results tables. */
import type { Codec } from "../../mapping/codec.ts";
import { listCodec } from "../../mapping/list.ts";
import { type Field, field } from "../../mapping/field.ts";
import type { Lens, Present } from "../../mapping/lens.ts";
import { sharedList } from "../../mapping/shared-list.ts";

/** Maps a list of the document to a list of the model, with the maximum length of the model. */
export function rows<Target, Inner, Key extends keyof Inner & string, Member>(
  of: Lens<Target, Inner>,
  key: Present<Inner, Key> extends Member[] ? Key : never,
  member: Codec<Member>,
): Field<Target> {
  return field(of, key, listCodec(member, sharedList(of, key).max) as unknown as Codec<Present<Inner, Key>>);
}
