import type { Cluster, Link } from "./link-record.ts";

/**
 * The shortest chain of links from one identifier of a cluster to another; empty if no chain exists.
 * @example
 * ```ts
 * import { evidence, link } from "@org/therapy-identifiers";
 *
 * const { clusters } = link([{ source: "a registry", id: "NCT03548584", statements: [{ field: "secondary id", text: "2017-001365-24" }] }]);
 * evidence(clusters[0], "NCT03548584", "2017-001365-24").map(({ source, field }) => `${source}, ${field}`); // => ["a registry, secondary id"]
 * ```
 */
export function evidence(cluster: Cluster | undefined, from: string, to: string): Link[] {
  const chains = new Map<string, Link[]>([[from, []]]);
  for (const [id, chain] of chains) {
    for (const step of cluster?.links ?? []) {
      const next = step.from.id === id ? step.to.id : step.to.id === id ? step.from.id : undefined;
      if (next !== undefined && !chains.has(next)) chains.set(next, [...chain, step]);
    }
  }
  return chains.get(to) ?? [];
}
