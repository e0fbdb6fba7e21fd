/** Yes/no answers that the model keeps in two lists: what is so, and what is not. */
import type { Codec } from "../mapping/codec.ts";
import type { Field } from "../mapping/field.ts";
import type { SharedList } from "../mapping/shared-list.ts";
import { yesNo } from "./choice.ts";

/** The list of what is so, and the list of what is not. */
export interface StatedLists<Target, Term> {
  readonly yes: SharedList<Target, Term>;
  readonly no: SharedList<Target, Term>;
}

/** Makes the field of one answer. */
export function stated<Target, Term extends string>(
  { yes, no }: StatedLists<Target, Term>,
  term: Term,
  codec: Codec<boolean> = yesNo,
): Field<Target> {
  return {
    expected: codec.expected,
    read(wire, target, context) {
      const answer = codec.read(wire, context);
      if (answer === undefined || isIn(yes, target, term) || isIn(no, target, term)) return false;
      add(answer ? yes : no, target, term);
      return true;
    },
    write(target, root) {
      if (isIn(yes, target, term)) return codec.write(true, root);
      return isIn(no, target, term) ? codec.write(false, root) : undefined;
    },
  };
}

function isIn<Target, Term>({ find }: SharedList<Target, Term>, target: Target, term: Term): boolean {
  return find(target)?.includes(term) === true;
}

/** Adds a term in alphabetical order, so that the order does not depend on the order of keys. */
function add<Target, Term extends string>(list: SharedList<Target, Term>, target: Target, term: Term): void {
  list.put(target, [...(list.find(target) ?? []), term].toSorted());
}

/** Makes the codec of one text that means true. */
export function onlyTrue(text: string): Codec<boolean> {
  return {
    expected: text,
    read: (wire) => (wire === text ? true : undefined),
    write: (value) => (value ? text : undefined),
  };
}
