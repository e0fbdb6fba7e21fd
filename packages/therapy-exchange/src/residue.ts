/** What of a document the record does not hold, and how the two become the document again. */
import { formatPointer, type JsonPointer, parsePointer } from "@org/therapy-model";

/** A JSON object. */
export interface JsonObject {
  [key: string]: unknown;
}

/**
 * What a record does not hold of the document that it was read from: the values by their JSON pointers.
 *
 * A subtree that is unknown as a whole stands as one value. A pointer to a member of a list counts places in the
 * document, where what the record holds and what it does not stand in one list. As every pointer begins with a slash,
 * no key of a document can be mistaken for a property of the object.
 */
export interface Residue {
  [pointer: string]: unknown;
}

/** How deep a pointer may lead. */
const deepest = 200;

interface Branch {
  readonly values: Map<string, unknown>;
  readonly branches: Map<string, Branch>;
}

/**
 * Puts a residue back into the document that was written without it.
 *
 * Where both say something of the same place, the document stays as it is: the record was changed since.
 *
 * @throws {ResidueError} for a key that is not a JSON pointer, or one that leads deeper than any document.
 *
 * @example
 * ```ts
 * import { restore } from "@org/therapy-exchange";
 *
 * restore({ sites: ["Turin"] }, { "/sites/0": 7, "/note": "x" }); // => { sites: [7, "Turin"], note: "x" }
 * ```
 */
export function restore(document: JsonObject, residue: Residue): JsonObject {
  const root: Branch = { values: new Map(), branches: new Map() };
  for (const pointer in residue) plant(root, pointer as JsonPointer, residue[pointer]);
  return grown(root, document) as JsonObject;
}

function plant(root: Branch, pointer: JsonPointer, value: unknown): void {
  const keys = parsePointer(pointer);
  const last = keys.pop();
  if (last === undefined || !pointer.startsWith("/")) throw new ResidueError(pointer, "is not a JSON pointer");
  if (keys.length > deepest) throw new ResidueError(pointer, `leads deeper than ${deepest} levels`);
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

function grown(branch: Branch, trunk: unknown): unknown {
  if (Array.isArray(trunk)) return grownList(branch, trunk);
  if (typeof trunk !== "object" && trunk !== undefined) return trunk;
  const object: JsonObject = { ...(trunk as JsonObject | null | undefined) };
  for (const [key, value] of branch.values) if (!Object.hasOwn(object, key)) put(object, key, value);
  for (const [key, inner] of branch.branches) {
    put(object, key, grown(inner, Object.hasOwn(object, key) ? object[key] : undefined));
  }
  return object;
}

/**
 * The members of the residue stand at their places, those of the record fill the places between. Where the record has
 * become shorter, members that would stand beyond the end are put at the end.
 */
function grownList({ values, branches }: Branch, trunk: readonly unknown[]): unknown[] {
  const list: unknown[] = [];
  let taken = 0;
  let put = 0;
  for (let index = 0; index < trunk.length + values.size; index++) {
    const key = String(index);
    if (values.has(key)) {
      list.push(values.get(key));
      put += 1;
    } else if (taken < trunk.length) {
      const inner = branches.get(key);
      list.push(inner === undefined ? trunk[taken] : grown(inner, trunk[taken]));
      taken += 1;
    }
  }
  if (put < values.size) {
    const beyond = [...values].filter(([key]) => Number(key) >= trunk.length + values.size);
    for (const [, value] of beyond.toSorted(([a], [b]) => Number(a) - Number(b))) list.push(value);
  }
  return list;
}

/** Sets a key of a JSON object as its own, `__proto__` too. */
function put(object: JsonObject, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    object[key] = value;
  }
}

const special = /[~/]/;

/** Writes the first keys of a path as a JSON pointer. */
export function pointerOf(path: readonly (string | number)[], length: number): JsonPointer {
  let pointer = "";
  for (let index = 0; index < length; index++) {
    const key = path[index]!;
    pointer += typeof key === "string" && special.test(key) ? formatPointer([key]) : `/${key}`;
  }
  return pointer as JsonPointer;
}

/** Thrown for a residue that no reading can have left. */
export class ResidueError extends Error {
  override readonly name = "ResidueError";
  constructor(pointer: string, problem: string) {
    super(`residue ${JSON.stringify(pointer.slice(0, 100))}: ${problem}`);
  }
}
