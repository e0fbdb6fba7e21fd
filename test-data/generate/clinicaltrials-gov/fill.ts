/** Makes objects of the API from its specification and the rules for its fields. */
import type { Random } from "../random.ts";
import { specification } from "../specification.ts";
import { day, prose } from "../words.ts";

export const api = specification("clinicaltrials-gov");

/** A JSON object. */
export interface JsonObject {
  [key: string]: unknown;
}

/** An intervention that arms name. */
export interface Given {
  readonly type: string;
  readonly name: string;
}

/** A study while it is made. */
export interface Study {
  /** The index in the corpus. */
  readonly number: number;
  readonly random: Random;
  /** Whether it has every field that a study of its type can have. */
  readonly complete: boolean;
  readonly type: string;
  /** The start date, actual or anticipated. */
  readonly start: string;
  readonly interventions: readonly Given[];
  readonly arms: readonly string[];
  /** The number of groups of the results. */
  readonly groups: number;
  /** The list indexes on the path of the current value. */
  readonly indexes: number[];
  /** How often a value of each enum was chosen. */
  readonly chosen: Map<string, number>;
}

/** Makes the value of a field; `owner` has the fields before it. `undefined` leaves the field out. */
export type Maker = (study: Study, owner: JsonObject) => unknown;

/** Rules for the fields of the API, by type and field, such as `Arm.label`; `.label` applies to all types. */
export interface Rules {
  readonly makers: { readonly [field: string]: Maker };
  /** The number of members of a list. */
  readonly lengths: { readonly [field: string]: (study: Study) => number };
  /** The probability of a field, by default 0.65. With 1 it is always present, with 0 only in studies with all fields. */
  readonly likelihood: { readonly [field: string]: number };
  /** The only type of study that has a field. */
  readonly onlyFor: { readonly [field: string]: string };
}

/** Makes an object of a type. */
export function make(type: string, study: Study, rules: Rules): JsonObject {
  const object: JsonObject = {};
  for (const [field, fieldType] of Object.entries(api.types[type] ?? {})) {
    if (!isIncluded(`${type}.${field}`, study, rules)) continue;
    const value = makeField(type, field, fieldType, study, object, rules);
    if (value !== undefined) object[field] = value;
  }
  return object;
}

function isIncluded(place: string, { random, complete, type }: Study, { likelihood, onlyFor }: Rules): boolean {
  const only = onlyFor[place];
  if (only !== undefined && only !== type) return false;
  return complete || random.chance(likelihood[place] ?? 0.65);
}

function makeField(
  type: string,
  field: string,
  fieldType: string,
  study: Study,
  owner: JsonObject,
  rules: Rules,
): unknown {
  const place = `${type}.${field}`;
  if (!fieldType.endsWith("[]")) return makeOne(place, fieldType, study, owner, rules);
  const length = (rules.lengths[place] ?? (() => study.random.between(1, 2)))(study);
  const members: unknown[] = [];
  for (let index = 0; index < length; index++) {
    study.indexes.push(index);
    const member = makeOne(place, fieldType.slice(0, -2), study, owner, rules);
    study.indexes.pop();
    if (member !== undefined && !(typeof member === "string" && members.includes(member))) members.push(member);
  }
  return members;
}

function makeOne(place: string, type: string, study: Study, owner: JsonObject, rules: Rules): unknown {
  const maker = rules.makers[place] ?? rules.makers[place.slice(place.indexOf("."))];
  if (maker !== undefined) return maker(study, owner);
  if (Object.hasOwn(api.types, type)) return make(type, study, rules);
  const values = api.enums[type];
  return values === undefined ? scalar(type, study) : choose(type, values, study);
}

const goldenRatio = (Math.sqrt(5) - 1) / 2;

/**
 * Returns the next value of an enum. Multiples of the golden ratio distribute the first values of successive studies
 * evenly; within a study, the values are used in turn.
 */
export function choose(name: string, values: readonly string[], { number, chosen }: Study): string {
  const count = chosen.get(name) ?? Math.floor(((number * goldenRatio) % 1) * values.length);
  chosen.set(name, count + 1);
  return values[count % values.length]!;
}

function scalar(type: string, { random }: Study): unknown {
  switch (type) {
    case "boolean":
      return random.chance(0.5);
    case "integer":
      return random.below(400);
    case "number":
      return random.below(1_000_000) / 1000;
    case "date":
      return day(random);
    case "PartialDate":
      return partialDay(random);
    case "DateTimeMinutes":
      return `${day(random)}T${String(random.between(10, 23))}:${String(random.between(10, 59))}`;
    default:
      return prose(random, 1);
  }
}

/** A day, or with a probability of one third a month. */
export function partialDay(random: Random): string {
  const date = day(random);
  return random.chance(0.35) ? date.slice(0, 7) : date;
}

/** An NCT number that does not exist: the registry has not assigned numbers from `NCT98` on. */
export function nctNumber(serial: number): string {
  return `NCT${99_000_000 + serial}`;
}
