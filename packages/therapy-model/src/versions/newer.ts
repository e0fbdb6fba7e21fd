/** What a later version of the model has that an earlier one has not, and where data makes use of it. */
import type { Issue } from "../issue.ts";
import { ownField } from "./fields.ts";
import type { Version } from "./version.ts";

/** What is newer about a definition of the model. */
export interface Newer {
  /** The fields that the earlier version has not. */
  readonly added?: readonly string[];
  /** The fields that the earlier version asks for, and the later one does not. */
  readonly asked?: readonly string[];
  /** The terms that the earlier version has not. */
  readonly terms?: readonly string[];
  /** The most members that the earlier version allows in lists, by field. */
  readonly members?: { readonly [field: string]: number };
  /** The most characters of fields that the earlier version takes as one line. */
  readonly line?: { readonly [field: string]: number };
  /** The definitions of fields, or of the members of lists, about which or within which something is newer. */
  readonly fields?: { readonly [field: string]: string };
  /** The definitions of kinds about which or within which something is newer. */
  readonly kinds?: { readonly [kind: string]: string };
}

/** What is newer about the definitions of the model, by name; it begins at `Dossier`. */
export interface NewerDefinitions {
  readonly [definition: string]: Newer;
}

/** Hears an issue; says whether it wants to hear another one. */
export type Tell = (issue: Issue) => boolean;

/** A value on the way through a dossier, what it is, and how it was reached. */
interface Place {
  readonly value: unknown;
  readonly newer: Newer;
  readonly key: string | number;
  readonly parent: Place | undefined;
  /** How many keys lead to it. */
  readonly depth: number;
}

/** The most keys that lead to a value of any record of the model. */
const maximumDepth = 100;

/**
 * Tells where a dossier uses what an earlier version has not, in the order of the definitions.
 *
 * Every object is looked at once as what it is, and nothing that is deeper than records are: time is linear however
 * values share their parts or nest.
 */
export function findNewer(dossier: unknown, definitions: NewerDefinitions, version: Version, tell: Tell): void {
  const seen = new Map<Newer, WeakSet<object>>();
  const open: Place[] = [{ value: dossier, newer: definitions["Dossier"]!, key: "", parent: undefined, depth: 0 }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, newer } = place;
    if (typeof value === "string") {
      if (newer.terms?.includes(value) === true && !tell(lost(place, `${quoted(value)} is not a term`, version)))
        return;
    } else if (typeof value === "object" && value !== null && isFirst(seen, newer, value)) {
      if (place.depth > maximumDepth) {
        const path = pathTo(place);
        tell({ code: "too_deep", severity: "error", path, message: "nests deeper than any record of the model" });
        return;
      }
      const inner = Array.isArray(value) ? members(place, value) : fields(place, value, definitions);
      for (const found of Array.isArray(value) ? [] : problems(place, value, version)) if (!tell(found)) return;
      for (const next of inner.reverse()) open.push(next);
    }
  }
}

function isFirst(seen: Map<Newer, WeakSet<object>>, newer: Newer, value: object): boolean {
  const known = seen.get(newer) ?? new WeakSet();
  if (known.has(value)) return false;
  seen.set(newer, known.add(value));
  return true;
}

function members(parent: Place, list: readonly unknown[]): Place[] {
  return list.map((value, key) => ({ value, newer: parent.newer, key, parent, depth: parent.depth + 1 }));
}

function fields(parent: Place, value: object, definitions: NewerDefinitions): Place[] {
  const { fields: named = {}, kinds = {} } = parent.newer;
  const places: Place[] = [];
  for (const [key, definition] of Object.entries(named)) {
    if (!Object.hasOwn(value, key)) continue;
    places.push({ value: ownField(value, key), newer: definitions[definition]!, key, parent, depth: parent.depth + 1 });
  }
  const kind = ownField(value, "kind");
  if (typeof kind === "string" && Object.hasOwn(kinds, kind)) {
    // The same value once more, as what its kind says that it is.
    places.push({ ...parent, newer: definitions[kinds[kind]!]! });
  }
  return places;
}

function* problems(place: Place, value: object, version: Version): Generator<Issue> {
  const { added = [], asked = [], members: most = {}, line = {} } = place.newer;
  for (const field of added) {
    if (Object.hasOwn(value, field)) yield lost(place, `${quoted(field)} is not a field`, version, field);
  }
  for (const field of asked) {
    if (!Object.hasOwn(value, field)) yield issue(place, `is missing; version ${version} asks for it`, field);
  }
  for (const [field, limit] of Object.entries(most)) {
    const list = ownField(value, field);
    if (!Array.isArray(list) || list.length <= limit) continue;
    yield issue(place, `has ${list.length} members; version ${version} allows at most ${limit}`, field);
  }
  for (const [field, limit] of Object.entries(line)) {
    const text = ownField(value, field);
    if (typeof text !== "string" || (text.length <= limit && !/\p{Cc}/u.test(text))) continue;
    yield issue(
      place,
      `is longer than the one line of at most ${limit} characters that version ${version} takes`,
      field,
    );
  }
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function lost(place: Place, what: string, version: Version, field?: string): Issue {
  return issue(place, `${what} in version ${version}; it would be lost`, field);
}

function issue(place: Place, message: string, field?: string): Issue {
  const path = [...pathTo(place), ...(field === undefined ? [] : [field])];
  return { code: "not_in_version", severity: "error", path, message };
}

function pathTo(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at.parent !== undefined; at = at.parent) path.push(at.key);
  return path.reverse();
}
