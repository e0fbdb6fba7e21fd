/** Lenses onto the first member of a list, for documents that have exactly one. */
import type { ObjectSchema } from "@org/therapy-model/schema";
import type { Lens } from "../mapping/lens.ts";
import type { SharedList } from "../mapping/shared-list.ts";

/** Makes the lens onto the first member of a list; it is added if the list is absent. */
export function firstMember<Target, Member extends object>(
  of: SharedList<Target, Member>,
  schema: ObjectSchema<Member>,
): Lens<Target, Member> {
  return {
    schema,
    isRoot: false,
    find: (target) => of.find(target)?.[0],
    make(target) {
      const [first] = of.find(target) ?? [];
      if (first !== undefined) return first;
      const made = {} as Member;
      of.put(target, [made]);
      return made;
    },
  };
}
