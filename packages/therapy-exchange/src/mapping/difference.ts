/**
 * The difference between a document and what was written from its records: the unmapped values of a format whose documents
 * may state the same in several ways, such as FHIR, where a concept may have any number of codings.
 *
 * An adapter with exact codecs knows which leaves it has read (`read-context.ts`). Here, `read` may accept more than
 * `write` returns, because the difference is computed afterwards: whatever is read, the written document with the
 * difference is the document that was read.
 */
import { parsePointer } from "@org/therapy-model/records";
import type { JsonPointer } from "@org/therapy-model";
import { isObject } from "./is-object.ts";
import { type JsonObject, pointerOf, type Unmapped } from "./unmapped.ts";

/** What a document has beside, or instead of, the values that were written. */
export interface Difference {
  /** The values that only the document has, by location in the document. */
  values: Unmapped;
  /** The values that only `write` returns, by location. The last index in a location is that of the written list. */
  omitted?: Unmapped;
}

type Path = (string | number)[];

/** Whether a member of a list of the document may be the same as a written member. */
export type IsAlike = (member: unknown, written: unknown) => boolean;

/** Returns what a document has beside, or instead of, the values that were written. */
export function differenceOf(document: unknown, written: unknown, isAlike: IsAlike = areAlike): Difference {
  const values: Unmapped = {};
  const omitted: Unmapped = {};
  compare(document, written, [], { values, omitted, isAlike });
  return Object.keys(omitted).length === 0 ? { values } : { values, omitted };
}

interface Found extends Required<Difference> {
  readonly isAlike: IsAlike;
}

function compare(document: unknown, written: unknown, path: Path, found: Found): void {
  if (Array.isArray(document) && Array.isArray(written)) {
    compareLists(document, written, path, found);
  } else if (isObject(document) && isObject(written)) {
    for (const key of Object.keys(document)) {
      const inner = [...path, key];
      if (Object.hasOwn(written, key)) compare(document[key], written[key], inner, found);
      else found.values[pointerOf(inner, inner.length)] = document[key];
    }
    for (const key of Object.keys(written)) {
      if (!Object.hasOwn(document, key)) found.omitted[pointerOf([...path, key], path.length + 1)] = written[key];
    }
  } else if (!Object.is(document, written)) {
    const pointer = pointerOf(path, path.length);
    found.values[pointer] = document;
    found.omitted[pointer] = written;
  }
}

function compareLists(document: readonly unknown[], written: readonly unknown[], path: Path, found: Found): void {
  const partners = align(document, written, found.isAlike);
  const taken = new Set(partners);
  for (let index = 0; index < document.length; index++) {
    if (!taken.has(index)) found.values[pointerOf([...path, index], path.length + 1)] = document[index];
  }
  for (let index = 0; index < written.length; index++) {
    const partner = partners[index];
    if (partner === undefined) found.omitted[pointerOf([...path, index], path.length + 1)] = written[index];
    else compare(document[partner], written[index], [...path, partner], found);
  }
}

/** The number of members of a document that are tried for one written member. */
const reach = 100;

/** Finds the member of the document for each written member, in the same order; lists of one length are paired one by one. */
function align(
  document: readonly unknown[],
  written: readonly unknown[],
  isAlike: IsAlike,
): readonly (number | undefined)[] {
  if (document.length === written.length)
    return written.map((member, index) => (isAlike(document[index], member) ? index : undefined));
  let next = 0;
  return written.map((member) => {
    const end = Math.min(document.length, next + reach);
    for (let index = next; index < end; index++) {
      if (!isAlike(document[index], member)) continue;
      next = index + 1;
      return index;
    }
    return undefined;
  });
}

/** Checks whether two members of a list may be the same: equal scalars, or objects with an equal value. */
export function areAlike(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) || Array.isArray(right)) return Array.isArray(left) && Array.isArray(right);
  if (!isObject(left) || !isObject(right)) return Object.is(left, right);
  for (const key of Object.keys(right)) if (Object.hasOwn(left, key) && areAlike(left[key], right[key])) return true;
  return false;
}

/** The values and the omitted members below one location. */
interface Branch {
  readonly values: Map<string, unknown>;
  readonly omitted: Map<string, unknown>;
  readonly branches: Map<string, Branch>;
}

function emptyBranch(): Branch {
  return { values: new Map(), omitted: new Map(), branches: new Map() };
}

/**
 * Returns a document from what was written and its difference. A value that was changed since is kept: the document's value
 * replaces only the value that `write` returned when the difference was made.
 */
export function applyDifference(written: unknown, { values, omitted = {} }: Difference): unknown {
  const root = emptyBranch();
  for (const pointer of Object.keys(values)) put(root, "values", pointer as JsonPointer, values[pointer]);
  for (const pointer of Object.keys(omitted)) put(root, "omitted", pointer as JsonPointer, omitted[pointer]);
  if (root.values.has("")) return isEqual(written, root.omitted.get("")) ? root.values.get("") : written;
  return apply(written, root);
}

function put(root: Branch, to: "values" | "omitted", pointer: JsonPointer, value: unknown): void {
  const keys = parsePointer(pointer);
  const last = keys.pop();
  let branch = root;
  for (const key of keys) {
    let next = branch.branches.get(key);
    if (next === undefined) branch.branches.set(key, (next = emptyBranch()));
    branch = next;
  }
  branch[to].set(last ?? "", value);
}

function apply(written: unknown, branch: Branch): unknown {
  if (Array.isArray(written)) return applyToList(written, branch);
  if (!isObject(written)) return written;
  const object: JsonObject = {};
  for (const key of Object.keys(written)) {
    const value = written[key];
    const isOmitted = branch.omitted.has(key) && isEqual(value, branch.omitted.get(key));
    if (isOmitted && !branch.values.has(key)) continue;
    const inner = branch.branches.get(key);
    set(object, key, isOmitted ? branch.values.get(key) : inner === undefined ? value : apply(value, inner));
  }
  for (const [key, value] of branch.values) if (!Object.hasOwn(written, key)) set(object, key, value);
  return object;
}

/** Members of the document keep their index; written members that are not omitted fill the other positions. */
function applyToList(written: readonly unknown[], { values, omitted, branches }: Branch): unknown[] {
  const members = written.filter((member, index) => {
    const key = String(index);
    return !omitted.has(key) || !isEqual(member, omitted.get(key));
  });
  const list: unknown[] = [];
  let taken = 0;
  const length = members.length + values.size;
  for (let index = 0; index < length; index++) {
    const key = String(index);
    if (values.has(key)) list.push(values.get(key));
    else if (taken < members.length) {
      const inner = branches.get(key);
      const member = members[taken++];
      list.push(inner === undefined ? member : apply(member, inner));
    }
  }
  for (const [key, value] of values) if (!(Number(key) < length)) list.push(value);
  return list;
}

/** Checks whether two JSON values are equal, except for the order of keys. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((member, index) => isEqual(member, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return Object.is(left, right);
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key], right[key]))
  );
}

/** Sets an own property of a JSON object, including `__proto__`. */
function set(object: JsonObject, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
