/** Makes records of a European registry from their specification. */
import { type Random, randomFrom } from "../random.ts";
import type { Kind, Shape } from "../specification.ts";
import { day, prose, sentence, words } from "../words.ts";

/** A JSON object. */
export interface JsonObject {
  [key: string]: unknown;
}

/** A record while it is made. */
export interface Draft {
  /** The index in the corpus. */
  readonly number: number;
  readonly random: Random;
  /** Whether it has every field of the shape. */
  readonly complete: boolean;
  /** The list indexes on the path of the current value. */
  readonly indexes: number[];
  /** How often each field was filled, in this record and those before it; the kinds of value are used in turn. */
  readonly filled: Map<string, number>;
}

/** Makes the value of a field; `owner` has the fields before it. `undefined` leaves the field out. */
export type Maker = (draft: Draft, owner: JsonObject) => unknown;

/**
 * Rules for the fields of a registry. A field is named by its keys, as in `participants/gender`, or by the last key; `/*`
 * follows for the members of a list.
 */
export interface Rules {
  readonly makers: { readonly [field: string]: Maker };
  /** The number of members of a list; by default one or two. */
  readonly lengths: { readonly [field: string]: (draft: Draft) => number };
  /** The probability of a field; by default 0.85. */
  readonly likelihood: { readonly [field: string]: number };
}

/** Makes a number of records of a registry. Every sixth record has all fields. */
export function makeRecords(register: string, count: number, seed: string, shape: Shape, rules: Rules): JsonObject[] {
  const [filled, filledInComplete] = [new Map<string, number>(), new Map<string, number>()];
  return Array.from({ length: count }, (_, number) => {
    const complete = number % 6 === 0;
    const random = randomFrom(`${seed} ${register} ${number}`);
    const draft = { number, random, complete, indexes: [], filled: complete ? filledInComplete : filled };
    return makeObject("", fieldsOf(shape), draft, rules);
  });
}

function fieldsOf(shape: Shape): { readonly [key: string]: Shape } {
  return typeof shape === "string" ? {} : (shape.fields ?? {});
}

function makeObject(path: string, fields: { readonly [key: string]: Shape }, draft: Draft, rules: Rules): JsonObject {
  const object: JsonObject = {};
  for (const [name, shape] of Object.entries(fields)) {
    const field = path === "" ? name : `${path}/${name}`;
    if (!draft.complete && !draft.random.chance(ruleFor(rules.likelihood, field) ?? 0.85)) continue;
    const maker = makerFor(field, shape, draft, rules);
    const value = maker === undefined ? makeValue(field, shape, draft, rules) : maker(draft, object);
    if (value !== undefined) object[name === "<number>" ? String(draft.random.between(90_000, 99_999)) : name] = value;
  }
  return object;
}

/** Returns the rule that makes a field; in a record with all fields, objects and lists are made from their shape. */
function makerFor(field: string, shape: Shape, { complete }: Draft, { makers }: Rules): Maker | undefined {
  return complete && typeof shape !== "string" ? undefined : ruleFor(makers, field);
}

/** Finds the rule of a field: the one with the most keys. */
function ruleFor<Rule>(rules: { readonly [field: string]: Rule }, field: string): Rule | undefined {
  let rest = field;
  for (;;) {
    const rule = rules[rest];
    const slash = rest.indexOf("/");
    if (rule !== undefined || slash === -1) return rule;
    rest = rest.slice(slash + 1);
  }
}

/** Makes a value of one of the kinds of a shape; in a record with all fields, not an empty one if there is another kind. */
function makeValue(field: string, shape: Shape, draft: Draft, rules: Rules): unknown {
  const { kinds, fields, members } = typeof shape === "string" ? { kinds: shape } : { ...shape };
  const options: (() => unknown)[] = [];
  if (fields !== undefined) options.push(() => makeObject(field, fields, draft, rules));
  if (members !== undefined) options.push(() => makeList(field, members, draft, rules));
  if (!draft.complete || options.length === 0) {
    options.push(...(kinds?.split(" | ") ?? []).map((kind) => () => scalar(kind as Kind, draft)));
  }
  const count = draft.filled.get(field) ?? 0;
  draft.filled.set(field, count + 1);
  return options[count % options.length]!();
}

/** Counts the kinds of value of a shape. */
function alternatives(shape: Shape): number {
  if (typeof shape === "string") return shape.split(" | ").length;
  const { kinds, fields, members } = shape;
  return [kinds, fields, members].filter((each) => each !== undefined).length;
}

/** Makes a list; in a record with all fields, with a member of every kind. */
function makeList(field: string, members: Shape, draft: Draft, rules: Rules): unknown[] {
  const usual = (ruleFor(rules.lengths, field) ?? (() => draft.random.between(1, 2)))(draft);
  const length = draft.complete ? Math.max(usual, alternatives(members)) : usual;
  const maker = makerFor(`${field}/*`, members, draft, rules);
  return Array.from({ length }, (_, index) => {
    draft.indexes.push(index);
    const member = maker === undefined ? makeValue(field, members, draft, rules) : maker(draft, {});
    draft.indexes.pop();
    return member;
  });
}

/** A value of a kind. */
function scalar(kind: Kind, { random }: Draft): unknown {
  switch (kind) {
    case "null":
      return null;
    case "boolean":
      return random.chance(0.5);
    case "integer":
      return random.below(90_000);
    case "number":
      return random.below(10_000) / 100;
    case "empty list":
      return [];
    case "empty object":
      return {};
    default:
      return textOf(kind, random);
  }
}

function textOf(
  kind: Exclude<Kind, "null" | "boolean" | "integer" | "number" | "empty list" | "empty object">,
  random: Random,
): string {
  switch (kind) {
    case "empty text":
      return "";
    case "blank":
      return random.pick([" ", "\n  "]);
    case "digits":
      return String(random.below(1000));
    case "decimal":
      return `${random.below(10)}.${random.below(100)}`;
    case "yes or no":
      return random.pick(["Yes", "No"]);
    case "true or false":
      return random.pick(["true", "false"]);
    case "date":
      return day(random);
    case "day first":
      return dayFirst(random);
    case "moment":
      return `${day(random)}T${random.between(10, 23)}:00:00${random.pick(["", ".000Z", "+02:00", ".531268872"])}`;
    case "uuid":
      return `99999999-0000-4000-8000-${String(random.below(1_000_000)).padStart(12, "0")}`;
    case "email":
      return `office${random.below(100)}@example.org`;
    case "word":
      return random.pick(["Lantern", "QLT-417", "霜叶", "N/A"]);
    case "line":
      return random.chance(0.5) ? sentence(random) : random.pick(words.sponsors);
    case "text":
      return `${prose(random, 2)}\n${prose(random, 1)}`;
  }
}

/** A day as `31/01/2024`. */
export function dayFirst(random: Random): string {
  return day(random).split("-").toReversed().join("/");
}

/** Chooses a member by the index of the record, so that every member occurs. */
export function inTurn<Member>(list: readonly Member[]): (draft: Draft) => Member {
  return ({ number }) => list[number % list.length]!;
}

/** Chooses a member at random. */
export function oneOf<Member>(list: readonly Member[]): (draft: Draft) => Member {
  return ({ random }) => random.pick(list);
}

/** A serial number of three digits for the identifiers of a record. */
export function serial({ number }: Draft): string {
  return String(number + 1).padStart(3, "0");
}
