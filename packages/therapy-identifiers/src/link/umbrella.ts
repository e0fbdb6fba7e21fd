/** Identifiers that several trials share, such as the number of a program. */
import type { Identifier } from "../curie/curie.ts";
import type { SchemeKey } from "../scheme-table.ts";
import { connectedComponents } from "./components.ts";
import { createGroups, type Groups } from "./groups.ts";
import { keyOf } from "./identifier-key.ts";
import type { Cluster, Link, LinkIssue } from "./link-record.ts";

/** A link with the path of the statement that it comes from. */
export interface LocatedLink extends Link {
  readonly path: readonly (string | number)[];
}

/**
 * Removes the links through umbrella identifiers, and reports them.
 *
 * An umbrella identifier would join different numbers of one registry that no record joins itself.
 */
export function withoutUmbrellas(links: readonly LocatedLink[], issues: LinkIssue[]): readonly LocatedLink[] {
  const stated = statedGroups(links);
  let kept = links;
  for (;;) {
    const umbrellas = findUmbrellas(kept, stated);
    if (umbrellas.size === 0) return kept;
    const through = new Set(
      kept.filter(
        ({ from, to }) => from.scheme !== to.scheme && (umbrellas.has(keyOf(to)) || umbrellas.has(keyOf(from))),
      ),
    );
    if (through.size === 0) return kept.filter(({ from }) => !umbrellas.has(keyOf(from)));
    for (const { from, to, source, field, path } of through) {
      const { id } = umbrellas.has(keyOf(to)) ? to : from;
      issues.push({
        code: "umbrella",
        severity: "warning",
        path: [...path],
        message: `${id} is shared by records with different numbers of one registry`,
        source,
        field,
      });
    }
    kept = kept.filter((link) => !through.has(link));
  }
}

/** The identifiers through which a cluster would contain contradictory numbers of one registry. */
function findUmbrellas(links: readonly Link[], stated: Groups): Set<string> {
  const umbrellas = new Set<string>();
  for (const cluster of connectedComponents(new Map(), links)) {
    if (isConsistent(cluster.ids, stated)) continue;
    const own = new Set(cluster.links.map(({ from }) => keyOf(from)));
    const neighbors = neighborsOf(cluster);
    const shared = cluster.ids.map(keyOf).filter((key) => (neighbors.get(key)?.size ?? 0) > 1);
    const bridges = shared.filter((key) => !own.has(key));
    for (const key of bridges.length > 0 ? bridges : shared) umbrellas.add(key);
  }
  return umbrellas;
}

/** The directly linked identifiers of each identifier. */
function neighborsOf({ links }: Cluster): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbors = new Map<string, Set<string>>();
  for (const { from, to } of links) {
    for (const [key, other] of [
      [keyOf(to), keyOf(from)],
      [keyOf(from), keyOf(to)],
    ] as const) {
      neighbors.set(key, (neighbors.get(key) ?? new Set()).add(other));
    }
  }
  return neighbors;
}

/** Whether records join all numbers of each registry in a cluster. */
function isConsistent(ids: readonly Identifier[], stated: Groups): boolean {
  const first = new Map<SchemeKey, string>();
  for (const id of ids) {
    const root = stated.root(keyOf(id));
    if ((first.get(id.scheme) ?? root) !== root) return false;
    first.set(id.scheme, root);
  }
  return true;
}

/** The numbers of one registry that one record gives to one trial: its own and another, or two others. */
function statedGroups(links: readonly Link[]): Groups {
  const stated = createGroups();
  const last = new Map<string, Identifier>();
  for (const { source, from, to } of links) {
    for (const id of [from, to]) {
      const place = `${source} ${keyOf(from)} ${id.scheme}`;
      const before = last.get(place);
      if (before) stated.join(keyOf(before), keyOf(id));
      last.set(place, id);
    }
  }
  return stated;
}
