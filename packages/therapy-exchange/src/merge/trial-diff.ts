/** The difference between two versions of a record of a trial. */
import type { Trial } from "@org/therapy-model";
import { canonicalJson } from "@org/therapy-model/records";

/** A key of a trial whose value can change. */
export type TrialKey = Exclude<keyof Trial, "kind" | "id">;

/** What changed below a field. */
export interface ValueChange {
  /** Path below the field: keys of objects and, for members of lists, the key that identifies the member. Empty for the field. */
  readonly path: readonly string[];
  /** Kind of the change. */
  readonly change: "added" | "removed" | "changed";
  /** Value in the old version; absent if it was added. */
  readonly before?: unknown;
  /** Value in the new version; absent if it was removed. */
  readonly after?: unknown;
}

/** A field that changed, with the types of its values. */
export type TrialChange = {
  readonly [Key in TrialKey]: {
    /** Key of the field. */
    readonly field: Key;
    /** Kind of the change. */
    readonly change: "added" | "removed" | "changed";
    /** Value in the old version. */
    readonly before: Trial[Key];
    /** Value in the new version. */
    readonly after: Trial[Key];
    /** What changed in it. */
    readonly details: readonly ValueChange[];
  };
}[TrialKey];

/**
 * Compares two versions of a record of a trial. Returns the fields that changed, in alphabetical order, with their values in both
 * versions and what changed in them.
 *
 * Members of lists are compared with the member that has the same key: the label of an arm, the name of an
 * intervention, the scheme and value of a number. Another order of a list is not a change, except of an allocation ratio.
 *
 * @example
 * ```ts
 * import { trialDiff } from "@org/therapy-exchange/merge";
 *
 * const before = { kind: "trial", id: "trial:x", type: "interventional", arms: [{ label: "A" }, { label: "B" }] } as const;
 * const after = { ...before, treated: 3, arms: [{ label: "B", kind: "experimental" }, { label: "A" }] } as const;
 * const [arms, treated] = trialDiff(before, after);
 * arms?.details; // => [{ path: ["B", "kind"], change: "added", after: "experimental" }]
 * treated?.field === "treated" && treated.after; // => 3
 * ```
 */
export function trialDiff(before: Readonly<TrialVersion>, after: Readonly<TrialVersion>): TrialChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return keys.flatMap((key) => {
    if (key === "kind" || key === "id") return [];
    const [old, now] = [before[key as TrialKey], after[key as TrialKey]];
    const details = changesOf(old, now, [], key);
    if (details.length === 0) return [];
    return [{ field: key, change: kindOfChange(old, now), before: old, after: now, details } as TrialChange];
  });
}

/** A trial whose lists may be read-only. */
export type TrialVersion = { readonly [Key in keyof Trial]: ReadonlyDeep<Trial[Key]> };

type ReadonlyDeep<T> = T extends object ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> } : T;

function changesOf(before: unknown, after: unknown, path: readonly string[], field: string): ValueChange[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ path, change: "added", after }];
  if (after === undefined) return [{ path, change: "removed", before }];
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && path.at(-1) !== "allocationRatio") {
    return changesOfMaps(membersByKey(before), membersByKey(after), path, field);
  }
  if (!isObject(before) || !isObject(after)) return [{ path, change: "changed", before, after }];
  return changesOfMaps(new Map(Object.entries(before)), new Map(Object.entries(after)), path, field);
}

function changesOfMaps(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  path: readonly string[],
  field: string,
): ValueChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
    changesOf(before.get(key), after.get(key), [...path, key], field),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOfChange(before: unknown, after: unknown): ValueChange["change"] {
  return before === undefined ? "added" : after === undefined ? "removed" : "changed";
}

/** The fields that identify a member of a list; the first ones that it has are used. */
const memberKeys: readonly (readonly [string, ...string[]])[] = [
  ["registry", "version"],
  ["scheme", "value"],
  ["asOf", "status"],
  ["organization", "role"],
  ["label"],
  ["name", "place"],
  ["name"],
  ["text", "kind"],
  ["disease", "states"],
  ["title"],
  ["measure"],
];

/** The members of a list by their keys. A member without a key, or with one that another member has, is its own key. */
function membersByKey(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  const keys = list.map(memberKey);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const members = new Map<string, unknown>();
  for (const [index, member] of list.entries()) {
    const key = counts.get(keys[index]!) === 1 ? keys[index]! : canonicalJson(member);
    let free = key;
    for (let copy = 2; members.has(free); copy++) free = `${key} (${copy})`;
    members.set(free, member);
  }
  return members;
}

function memberKey(member: unknown): string {
  if (!isObject(member)) return typeof member === "string" ? member : canonicalJson(member);
  const fields = member as { readonly [key: string]: unknown };
  const key = memberKeys.find(([first]) => fields[first] !== undefined);
  if (key === undefined) return canonicalJson(member);
  return key
    .map((field) => fields[field])
    .filter((value) => value !== undefined)
    .map((value) => (typeof value === "string" ? value : canonicalJson(value)))
    .join(" ");
}
