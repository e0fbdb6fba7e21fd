/** The unmapped values of a document, and how they are merged with the written document. */
import { formatPointer, parsePointer } from "@org/therapy-model/records";
import type { JsonPointer } from "@org/therapy-model";

/** A JSON object. */
export interface JsonObject {
  [key: string]: unknown;
}

/**
 * The unmapped values of a document by their JSON Pointers: values that have no field in the model.
 *
 * An unknown subtree is one value. The index of a list member is its index in the document, which counts mapped and
 * unmapped members. Every pointer begins with a slash, so no key of a document can collide with a property of the object.
 */
export interface Unmapped {
  [pointer: string]: unknown;
}

/** The maximum number of keys before the last one in a pointer. */
const maxDepth = 200;

interface Branch {
  readonly values: Map<string, unknown>;
  readonly branches: Map<string, Branch>;
}

/**
 * Merges unmapped values into the document that was written without them.
 *
 * If both have a value at the same location, the document is kept: the record was changed after it was read.
 *
 * @throws {UnmappedError} for a key that is not a JSON Pointer or is deeper than any document.
 *
 * @example
 * ```ts
 * import { mergeUnmapped } from "@org/therapy-exchange";
 *
 * mergeUnmapped({ sites: ["Turin"] }, { "/sites/0": 7, "/note": "x" }); // => { sites: [7, "Turin"], note: "x" }
 * ```
 */
export function mergeUnmapped(document: JsonObject, unmapped: Unmapped): JsonObject {
  const root: Branch = { values: new Map(), branches: new Map() };
  for (const pointer of Object.keys(unmapped)) addToTree(root, pointer as JsonPointer, unmapped[pointer]);
  return merge(root, document) as JsonObject;
}

function addToTree(root: Branch, pointer: JsonPointer, value: unknown): void {
  const keys = parsePointer(pointer);
  const last = keys.pop();
  if (last === undefined || !pointer.startsWith("/")) throw new UnmappedError(pointer, "is not a JSON Pointer");
  if (keys.length > maxDepth) throw new UnmappedError(pointer, `is deeper than ${maxDepth} levels`);
  let branch = root;
  for (const key of keys) {
    let next = branch.branches.get(key);
    if (next === undefined) {
      next = { values: new Map(), branches: new Map() };
      branch.branches.set(key, next);
    }
    branch = next;
  }
  branch.values.set(last, value);
}

function merge(branch: Branch, document: unknown): unknown {
  if (Array.isArray(document)) return mergeList(branch, document);
  if (typeof document !== "object" && document !== undefined) return document;
  const object: JsonObject = { ...(document as JsonObject | null | undefined) };
  for (const [key, value] of branch.values) if (!Object.hasOwn(object, key)) put(object, key, value);
  for (const [key, inner] of branch.branches) {
    put(object, key, merge(inner, Object.hasOwn(object, key) ? object[key] : undefined));
  }
  return object;
}

/**
 * Unmapped members keep their index; members of the written list fill the other positions. If the written list has
 * become shorter, unmapped members beyond its end are appended.
 */
function mergeList({ values, branches }: Branch, document: readonly unknown[]): unknown[] {
  const list: unknown[] = [];
  let taken = 0;
  let placed = 0;
  for (let index = 0; index < document.length + values.size; index++) {
    const key = String(index);
    if (values.has(key)) {
      list.push(values.get(key));
      placed += 1;
    } else if (taken < document.length) {
      const inner = branches.get(key);
      list.push(inner === undefined ? document[taken] : merge(inner, document[taken]));
      taken += 1;
    }
  }
  if (placed < values.size) {
    const beyond = [...values].filter(([key]) => Number(key) >= document.length + values.size);
    for (const [, value] of beyond.toSorted(([a], [b]) => Number(a) - Number(b))) list.push(value);
  }
  return list;
}

/** Sets an own property of a JSON object, including `__proto__`. */
function put(object: JsonObject, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    object[key] = value;
  }
}

const special = /[~/]/;

/** Formats the first keys of a path as a JSON Pointer. */
export function pointerOf(path: readonly (string | number)[], length: number): JsonPointer {
  let pointer = "";
  for (let index = 0; index < length; index++) {
    const key = path[index]!;
    pointer += typeof key === "string" && special.test(key) ? formatPointer([key]) : `/${key}`;
  }
  return pointer as JsonPointer;
}

/** Thrown for unmapped values that `read` cannot have returned. */
export class UnmappedError extends Error {
  override readonly name = "UnmappedError";
  constructor(pointer: string, problem: string) {
    super(`unmapped value at ${JSON.stringify(pointer.slice(0, 100))}: ${problem}`);
  }
}
