import type { Identifier } from "../curie/curie.ts";
import { createGroups } from "./groups.ts";
import { keyOf } from "./identifier-key.ts";
import type { Cluster, Link } from "./link-record.ts";

/** The connected components of the identifiers, the largest first. */
export function connectedComponents<L extends Link>(
  nodes: ReadonlyMap<string, Identifier>,
  links: readonly L[],
): (Cluster & { readonly links: readonly L[] })[] {
  const joined = createGroups();
  const all = new Map(nodes);
  for (const { from, to } of links) {
    all.set(keyOf(from), from).set(keyOf(to), to);
    joined.join(keyOf(from), keyOf(to));
  }
  const clusters = new Map<string, { ids: Identifier[]; links: L[] }>();
  for (const [key, id] of all) {
    const top = joined.root(key);
    const group = clusters.get(top) ?? { ids: [], links: [] };
    clusters.set(top, group);
    group.ids.push(id);
  }
  for (const link of links) clusters.get(joined.root(keyOf(link.from)))?.links.push(link);
  for (const { ids } of clusters.values()) ids.sort((first, second) => (keyOf(first) < keyOf(second) ? -1 : 1));
  return [...clusters.values()].sort(
    (first, second) => second.ids.length - first.ids.length || (keyOf(first.ids[0]) < keyOf(second.ids[0]) ? -1 : 1),
  );
}
