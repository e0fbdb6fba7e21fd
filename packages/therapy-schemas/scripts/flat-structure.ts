/** Structures for tables: one object for a union, and JSON for recursive values. */
import {
  type FieldStructure,
  fieldsButKind,
  type FlagStructure,
  isRecursive,
  kindOf,
  type NumberStructure,
  type ObjectStructure,
  type Structure,
  type TermStructure,
  type TextStructure,
  type UnionStructure,
} from "./structure.ts";

/** A column with JSON. */
export interface AnyJson {
  readonly type: "json";
}

/** A text, a number, a flag or a term. */
export type PlainStructure = TextStructure | NumberStructure | FlagStructure | TermStructure;

/** A list whose members are plain or objects. */
export interface FlatList {
  readonly type: "list";
  readonly member: PlainStructure | FlatObject;
  readonly mayBeEmpty: boolean;
}

/** A field of a {@link FlatObject}. */
export interface FlatField extends Omit<FieldStructure, "structure"> {
  readonly structure: FlatStructure;
}

/** Which fields an option of a union has. */
export interface FlatKind {
  readonly kind: string;
  readonly fields: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
}

/** An object, or the options of a union as one. */
export interface FlatObject extends Omit<ObjectStructure, "fields"> {
  readonly fields: readonly FlatField[];
  /** The fields of each kind, for a union. */
  readonly kinds?: readonly FlatKind[];
}

/** The shape of a value without unions and without recursion. */
export type FlatStructure = PlainStructure | FlatList | FlatObject | AnyJson;

const json: AnyJson = { type: "json" };

/**
 * Makes a structure flat.
 *
 * A union becomes one object that has its `kind` and the fields of all its options; a field that two options declare with
 * different types has the type that holds both. What can hold itself, a list in a list, and two types that nothing but
 * JSON holds become JSON.
 */
export function flat(structure: Structure): FlatStructure {
  if (isRecursive(structure)) return json;
  switch (structure.type) {
    case "union":
      return flatUnion(structure);
    case "object":
      return { ...structure, fields: structure.fields.map((field) => flatField(field, field.structure)) };
    case "list": {
      const member = flat(structure.member);
      if (member.type === "json" || member.type === "list") return json;
      return { type: "list", member, mayBeEmpty: structure.mayBeEmpty };
    }
    default:
      return structure;
  }
}

/** Makes a record flat, without `kind`, which is the name of its table. */
export function flatRecord(record: ObjectStructure): FlatObject {
  return {
    ...record,
    fields: fieldsButKind(record).map((field) => flatField(field, field.structure)),
  };
}

/** Whether a structure is a text, a number, a flag or a term. */
export function isPlain(structure: FlatStructure): structure is PlainStructure {
  return structure.type !== "list" && structure.type !== "object" && structure.type !== "json";
}

function flatField(field: FieldStructure, structure: Structure): FlatField {
  return { ...field, structure: flat(structure) };
}

function flatUnion({ name, sentence, options }: UnionStructure): FlatObject {
  const kinds: TermStructure = { type: "term", name: `${name}Kind`, keys: options.map(kindOf), vocabulary: undefined };
  const kind = { name: "kind", sentence: "Which of its kinds it is.", required: true, structure: kinds };
  const objects = options.map((option) => flat(option) as FlatObject);
  const fields = [kind, ...joinedFields(name, objects)];
  return { type: "object", name, sentence, fields, mayBeEmpty: false, kinds: options.map(flatKind) };
}

function flatKind(option: ObjectStructure): FlatKind {
  const required = option.fields.filter((field) => field.required);
  return { kind: kindOf(option), fields: namesOf(option.fields), required: namesOf(required) };
}

function namesOf(fields: readonly FieldStructure[]): ReadonlySet<string> {
  return new Set(fields.map(({ name }) => name));
}

/** The fields of several objects, each once; required where every object has and requires it. */
function joinedFields(owner: string, objects: readonly FlatObject[]): FlatField[] {
  const byName = new Map<string, FlatField[]>();
  for (const field of objects.flatMap(fieldsBesideKind)) {
    byName.set(field.name, [...(byName.get(field.name) ?? []), field]);
  }
  return [...byName.values()].map((fields) => {
    const [first, ...others] = fields as [FlatField, ...FlatField[]];
    const name = `${owner}${first.name.slice(0, 1).toUpperCase()}${first.name.slice(1)}`;
    const required = fields.length === objects.length && fields.every((field) => field.required);
    const structure = others.reduce<FlatStructure>((all, field) => join(name, all, field.structure), first.structure);
    return { ...first, required, structure };
  });
}

function fieldsBesideKind({ fields }: FlatObject): readonly FlatField[] {
  return fields.filter((field) => field.name !== "kind");
}

/** The smallest structure for the values of both. */
function join(name: string, a: FlatStructure, b: FlatStructure): FlatStructure {
  if (same(a, b)) return a;
  if (a.type === "number" && b.type === "number") return joinNumbers(a, b);
  if (a.type === "term" && b.type === "term") {
    const vocabulary = a.vocabulary === b.vocabulary ? a.vocabulary : undefined;
    return { type: "term", name, keys: [...new Set([...a.keys, ...b.keys])], vocabulary };
  }
  if ((a.type === "text" || a.type === "term") && (b.type === "text" || b.type === "term")) {
    const mayBeEmpty = [a, b].some((each) => each.type === "text" && each.mayBeEmpty);
    return { type: "text", mayBeEmpty, most: undefined, form: undefined };
  }
  if (a.type === "list" && b.type === "list") {
    const member = join(name, a.member, b.member);
    if (member.type === "json" || member.type === "list") return json;
    return { type: "list", member, mayBeEmpty: a.mayBeEmpty || b.mayBeEmpty };
  }
  if (a.type === "object" && b.type === "object") {
    // The `kind` of two objects is one field like the others here.
    const fields = joinedFields(name, [withoutKind(a), withoutKind(b)]);
    return { ...a, name, fields, mayBeEmpty: a.mayBeEmpty || b.mayBeEmpty };
  }
  return json;
}

function withoutKind(object: FlatObject): FlatObject {
  if (object.fields.some(({ name }) => name === "kind")) throw new Error(`${object.name} has a kind of its own`);
  return object;
}

function joinNumbers(a: NumberStructure, b: NumberStructure): NumberStructure {
  const least = a.least === undefined || b.least === undefined ? undefined : Math.min(a.least, b.least);
  const greatest = a.greatest === undefined || b.greatest === undefined ? undefined : Math.max(a.greatest, b.greatest);
  return { type: "number", whole: a.whole && b.whole, least, greatest };
}

function same(a: FlatStructure, b: FlatStructure): boolean {
  return JSON.stringify(a, form) === JSON.stringify(b, form);
}

function form(_key: string, value: unknown): unknown {
  if (value instanceof Set) return [...(value as ReadonlySet<string>)];
  return value instanceof RegExp ? String(value) : value;
}
