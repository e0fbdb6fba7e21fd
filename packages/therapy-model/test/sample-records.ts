/** Records made up from the structures: every field and every kind turns up, however rare it is in real ones. */
import fc from "fast-check";
import type { ObjectStructure, Structure, TextStructure } from "../scripts/structure.ts";
import { isRecursive, recordStructures } from "../scripts/structure.ts";

/** How deep expressions in expressions go. */
const deepest = 3;
/** How many members a made-up list has at most. */
const longest = 2;

/**
 * Makes so many records of each kind that have the shape which the schemas ask for, the same ones every time.
 *
 * Their fields need not fit one another, so they need not be valid; they are for what keeps records without judging them.
 */
export function sampleRecords(count: number): readonly unknown[] {
  return recordStructures.flatMap((record) => {
    return fc
      .sample(objectOf(record, 0), { numRuns: count, seed: 20_261_122 })
      .map((value, index) => ({ ...asJson(value), id: `${(value as { kind: string }).kind}:made-up-${index}` }));
  });
}

function arbitraryOf(structure: Structure, depth: number): fc.Arbitrary<unknown> {
  switch (structure.type) {
    case "flag":
      return fc.boolean();
    case "number": {
      const { whole, least, greatest } = structure;
      if (whole) return fc.integer({ min: least ?? -1_000_000, max: greatest ?? 1_000_000 });
      return fc.double({
        ...(least !== undefined && { min: least }),
        ...(greatest !== undefined && { max: greatest }),
        noNaN: true,
        noDefaultInfinity: true,
      });
    }
    case "term":
      return fc.constantFrom(...structure.keys);
    case "text":
      return textOf(structure);
    case "list":
      return fc.array(arbitraryOf(structure.member, depth), {
        minLength: structure.mayBeEmpty ? 0 : 1,
        maxLength: longest,
      });
    case "union": {
      const within = isRecursive(structure) ? depth + 1 : depth;
      const options = structure.options.filter((option) => within <= deepest || !isRecursive(option));
      return fc.oneof(...options.map((option) => objectOf(option, within)));
    }
    case "object":
      return objectOf(structure, depth);
  }
}

function objectOf(object: ObjectStructure, depth: number): fc.Arbitrary<object> {
  const fields = object.fields.filter(({ required, structure }) => required || depth < deepest || !isDeep(structure));
  const model = Object.fromEntries(fields.map(({ name, structure }) => [name, arbitraryOf(structure, depth)]));
  const requiredKeys = fields.filter(({ required }) => required).map(({ name }) => name);
  const made = fc.record(model, { requiredKeys });
  return object.mayBeEmpty ? made : made.filter((value) => Object.keys(value).length > 0);
}

/** Whether a structure holds what holds itself. */
function isDeep(structure: Structure): boolean {
  const member = structure.type === "list" ? structure.member : structure;
  return isRecursive(member);
}

function textOf({ form, most = 100, mayBeEmpty }: TextStructure): fc.Arbitrary<string> {
  if (form !== undefined && form.flags === "") {
    return fc.stringMatching(form, { maxLength: Math.min(most, 100) }).filter((text) => text.length <= most);
  }
  // Whatever a person may write in any script, quotation marks and signs beyond the first plane included.
  const text = fc.string({ unit: "grapheme", minLength: mayBeEmpty ? 0 : 1, maxLength: Math.min(most, 20) });
  return text.filter((each) => each.length <= most && (form?.test(each) ?? true));
}

/** A value as it is in a file: no prototype of its own, no negative zero. */
function asJson(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object;
}
