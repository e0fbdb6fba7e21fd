/** Random records from the structures, with every field and kind. */
import fc from "fast-check";
import type { ObjectStructure, Structure, TextStructure } from "../scripts/structure.ts";
import { isRecursive, recordStructures } from "../scripts/structure.ts";

/** The beginning of web addresses. */
const address = "https://example.org/";
/** The maximum depth of nested expressions. */
const deepest = 3;
/** The maximum number of members of a list. */
const longest = 2;

/**
 * Makes records of each kind with the structure of the schemas, the same ones every time.
 *
 * Their fields may contradict each other, so they may be invalid; use them to test code that stores records.
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
      return objectOf(structure, isRecursive(structure) ? depth + 1 : depth);
  }
}

/** The arbitraries of each object by depth: many fields share an object. */
const made = new WeakMap<ObjectStructure, Map<number, fc.Arbitrary<object>>>();

function objectOf(object: ObjectStructure, depth: number): fc.Arbitrary<object> {
  const byDepth = made.get(object) ?? new Map<number, fc.Arbitrary<object>>();
  made.set(object, byDepth);
  const known = byDepth.get(depth) ?? newObjectOf(object, depth);
  byDepth.set(depth, known);
  return known;
}

function newObjectOf(object: ObjectStructure, depth: number): fc.Arbitrary<object> {
  const fields = object.fields.filter(({ required, structure }) => required || depth < deepest || !isDeep(structure));
  const model = Object.fromEntries(fields.map(({ name, structure }) => [name, arbitraryOf(structure, depth)]));
  const requiredKeys = fields.filter(({ required }) => required).map(({ name }) => name);
  const record = fc.record(model, { requiredKeys });
  return object.mayBeEmpty ? record : record.filter((value) => Object.keys(value).length > 0);
}

/** Checks whether a structure contains a recursive one. */
function isDeep(structure: Structure): boolean {
  const member = structure.type === "list" ? structure.member : structure;
  return isRecursive(member);
}

function textOf({ form, most = 100, mayBeEmpty }: TextStructure): fc.Arbitrary<string> {
  if (form !== undefined && form.flags === "") {
    return fc.stringMatching(form, { maxLength: Math.min(most, 100) }).filter((text) => text.length <= most);
  }
  // No arbitrary text is an address.
  if (form?.test(address) === true && !form.test("text")) return fc.nat().map((number) => `${address}${number}`);
  // Text in any script, including quotation marks and characters beyond the basic multilingual plane.
  const text = fc.string({ unit: "grapheme", minLength: mayBeEmpty ? 0 : 1, maxLength: Math.min(most, 20) });
  return text.filter((each) => each.length <= most && (form?.test(each) ?? true));
}

/** A value as read from JSON: without a prototype and without negative zero. */
function asJson(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object;
}
