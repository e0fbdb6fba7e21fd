/** References to records that became part of another one. */
import type { ModelRecord } from "@org/therapy-model";
import { referencePathsOf, referencesAt } from "@org/therapy-model/records";

/**
 * Replaces the ids of other records that a record refers to, such as those of trials that were merged. In a list of ids, an id that
 * the list already has is left out. Returns the record itself if it has none of them; the record is not changed.
 *
 * @param replacements - The new id of each id.
 *
 * @example
 * ```ts
 * import { replaceReferences } from "@org/therapy-exchange/merge";
 *
 * const event = { kind: "regulatory_event", id: "regulatory_event:x", trials: ["trial:nct", "trial:euctr"] } as const;
 * const { trials } = replaceReferences(event, new Map([["trial:euctr", "trial:nct"]]));
 * trials; // => ["trial:nct"]
 * ```
 */
export function replaceReferences<Kept extends Pick<ModelRecord, "kind">>(
  record: Kept,
  replacements: ReadonlyMap<string, string>,
): Kept {
  const replaced = referencePathsOf(record.kind)
    .flatMap((path) => referencesAt(record, path))
    .filter(({ id }) => replacements.has(id));
  if (replaced.length === 0) return record;
  const copy = structuredClone(record);
  for (const { id, path } of replaced.toReversed()) setAt(copy, path, replacements.get(id)!);
  return copy;
}

/** Sets the id at a path; removes it from a list that has the new id. */
function setAt(root: object, path: readonly (string | number)[], value: string): void {
  let node: unknown = root;
  for (const key of path.slice(0, -1)) node = (node as { readonly [key: string | number]: unknown })[key];
  if (Array.isArray(node) && node.includes(value)) node.splice(Number(path.at(-1)), 1);
  else (node as { [key: string | number]: unknown })[path.at(-1)!] = value;
}
