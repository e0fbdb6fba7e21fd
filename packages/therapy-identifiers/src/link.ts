import type { Identifier } from "./curie.ts";
import { anyScheme, type SchemeKey } from "./identifier.ts";
import { identify } from "./identify.ts";

/** What a record says its subject is also called. */
export interface Statement {
  /** The text as written, which may hold several identifiers or none. */
  readonly text: string;
  /** The field of the record it stands in. */
  readonly field: string;
  /** Words of the record that say whose number it is, such as the domain of a secondary id. */
  readonly cue?: string;
}

/** A record of a register, with what it says about identifiers. */
export interface LinkRecord {
  /** Where the record comes from, for the evidence. */
  readonly source: string;
  /** The identifier under which the register keeps it. */
  readonly id: string;
  /** The other identifiers that the record gives the same trial or product. */
  readonly says: readonly Statement[];
}

/** Two identifiers that one record says name the same thing. */
export interface Link {
  readonly from: Identifier;
  readonly to: Identifier;
  readonly source: string;
  readonly field: string;
  /** The words of the record. */
  readonly text: string;
}

/** Identifiers that name the same trial or product, with every statement that says so. */
export interface Cluster {
  readonly ids: readonly Identifier[];
  readonly links: readonly Link[];
}

/** A statement that links nothing, and why. */
export interface Refusal {
  readonly code: "placeholder" | "umbrella" | "other_kind" | "unreadable";
  readonly message: string;
  readonly source: string;
  readonly field?: string;
}

/** What the records say. */
export interface Linked {
  readonly clusters: readonly Cluster[];
  readonly refused: readonly Refusal[];
}

/**
 * Clusters of identifiers that name the same trial or product, from what the records themselves say.
 *
 * Nothing is inferred from forms: a EudraCT number and the EU CT number it moved to are linked only where a record says so.
 * Refused: placeholders; identifiers of another kind, such as grants and applications, which cover many trials; and umbrella
 * identifiers, which records with different numbers in one register share, unless one of these records names the other number.
 * @example
 * ```ts
 * import { link } from "@org/therapy-identifiers";
 *
 * const { clusters } = link([{ source: "a register", id: "NCT03548584", says: [{ field: "secondary id", text: "EudraCT 2017-001365-24" }] }]);
 * clusters[0]?.ids.map(({ id }) => id); // => ["2017-001365-24", "NCT03548584"]
 * ```
 */
export function link(records: readonly LinkRecord[]): Linked {
  const refused: Refusal[] = [];
  const links: Link[] = [];
  const nodes = new Map<string, Identifier>();
  for (const record of records) {
    const { source } = record;
    const [own] = known(record.id);
    if (!own) {
      refused.push({
        code: "unreadable",
        message: `${record.id.slice(0, 60)} is no identifier of a known scheme`,
        source,
      });
      continue;
    }
    nodes.set(keyOf(own), own);
    for (const { text, field, cue } of record.says) {
      const found = identify(cue && !identify(text).length ? `${cue} ${text}` : text);
      for (const { scheme, id, against } of found) {
        if (id === undefined) {
          refused.push({ code: "placeholder", message: against[0]?.message ?? text, source, field });
          continue;
        }
        const to = base({ scheme, id });
        if (kind(to) !== kind(own) || kind(to) === undefined) {
          refused.push({
            code: "other_kind",
            message: `${id} is a ${anyScheme[scheme].name} and does not name a ${anyScheme[own.scheme].identifies}`,
            source,
            field,
          });
        } else if (keyOf(to) !== keyOf(own)) {
          nodes.set(keyOf(to), to);
          links.push({ from: own, to, source, field, text });
        }
      }
    }
  }
  const kept = withoutUmbrellas(links, refused);
  return { clusters: components(nodes, kept), refused };
}

/**
 * The shortest chain of statements from one identifier of a cluster to another; empty where there is none.
 * @example
 * ```ts
 * import { evidence, link } from "@org/therapy-identifiers";
 *
 * const { clusters } = link([{ source: "a register", id: "NCT03548584", says: [{ field: "secondary id", text: "2017-001365-24" }] }]);
 * evidence(clusters[0], "NCT03548584", "2017-001365-24").map(({ source, field }) => `${source}, ${field}`); // => ["a register, secondary id"]
 * ```
 */
export function evidence(cluster: Cluster | undefined, from: string, to: string): Link[] {
  const ways = new Map<string, Link[]>([[from, []]]);
  for (const [place, way] of ways) {
    for (const step of cluster?.links ?? []) {
      const next = step.from.id === place ? step.to.id : step.to.id === place ? step.from.id : undefined;
      if (next !== undefined && !ways.has(next)) ways.set(next, [...way, step]);
    }
  }
  return ways.get(to) ?? [];
}

/** Drops the links through identifiers that would join different numbers of one register which no record joins itself. */
function withoutUmbrellas(links: readonly Link[], refused: Refusal[]): readonly Link[] {
  const stated = statedPairs(links);
  let kept = links;
  for (;;) {
    const umbrellas = new Set<string>();
    for (const cluster of components(new Map(), kept)) {
      const clash = cluster.ids.some((a) =>
        cluster.ids.some((b) => a.scheme === b.scheme && a.id < b.id && !joined(a, b, cluster.ids, stated)),
      );
      if (!clash) continue;
      const owners = new Map<string, Set<string>>();
      for (const { from, to } of cluster.links) {
        for (const [place, other] of [
          [to, from],
          [from, to],
        ] as const)
          owners.set(keyOf(place), (owners.get(keyOf(place)) ?? new Set()).add(keyOf(other)));
      }
      const own = new Set(cluster.links.map(({ from }) => keyOf(from)));
      const shared = cluster.ids.map(keyOf).filter((key) => (owners.get(key)?.size ?? 0) > 1);
      const bridges = shared.filter((key) => !own.has(key));
      for (const key of bridges.length ? bridges : shared) umbrellas.add(key);
    }
    if (!umbrellas.size) return kept;
    const through = kept.filter(
      ({ from, to }) =>
        (umbrellas.has(keyOf(to)) || umbrellas.has(keyOf(from))) && !stated.has(`${keyOf(from)} ${keyOf(to)}`),
    );
    if (!through.length) return kept.filter(({ from, to }) => from.scheme !== to.scheme && !umbrellas.has(keyOf(from)));
    for (const { to, source, field } of through)
      refused.push({
        code: "umbrella",
        message: `${to.id} stands over several numbers of one register`,
        source,
        field,
      });
    kept = kept.filter((one) => !through.includes(one));
  }
}

/** The pairs of numbers of one register that one record gives to one trial: its own and another, or two others. */
function statedPairs(links: readonly Link[]): ReadonlySet<string> {
  const bySource = new Map<string, Identifier[]>();
  for (const { source, from, to } of links)
    bySource.set(`${source} ${keyOf(from)}`, [...(bySource.get(`${source} ${keyOf(from)}`) ?? [from]), to]);
  const pairs = new Set<string>();
  for (const ids of bySource.values()) {
    for (const a of ids)
      for (const b of ids) if (a.scheme === b.scheme && a.id !== b.id) pairs.add(`${keyOf(a)} ${keyOf(b)}`);
  }
  return pairs;
}

/** Whether records say, one after the other, that two numbers of one register are the same. */
function joined(a: Identifier, b: Identifier, ids: readonly Identifier[], stated: ReadonlySet<string>): boolean {
  const peers = ids.filter(({ scheme }) => scheme === a.scheme).map(keyOf);
  const reached = new Set([keyOf(a)]);
  for (const place of reached) for (const next of peers) if (stated.has(`${place} ${next}`)) reached.add(next);
  return reached.has(keyOf(b));
}

/** The identifiers that links connect, in order. */
function components(nodes: ReadonlyMap<string, Identifier>, links: readonly Link[]): Cluster[] {
  const parent = new Map<string, string>();
  const all = new Map(nodes);
  const root = (key: string): string => {
    let top = key;
    for (let next = parent.get(top); next !== undefined && next !== top; next = parent.get(top)) top = next;
    for (let at = key; at !== top;) {
      const next = parent.get(at) ?? top;
      parent.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { from, to } of links) {
    all.set(keyOf(from), from).set(keyOf(to), to);
    parent.set(root(keyOf(from)), root(keyOf(to)));
  }
  const groups = new Map<string, { ids: Identifier[]; links: Link[] }>();
  for (const [key, id] of all) {
    const top = root(key);
    const group = groups.get(top) ?? { ids: [], links: [] };
    groups.set(top, group);
    group.ids.push(id);
  }
  for (const one of links) groups.get(root(keyOf(one.from)))?.links.push(one);
  const sorted = [...groups.values()].map(({ ids, links: own }) => ({
    ids: ids.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    links: own,
  }));
  return sorted.sort((a, b) => b.ids.length - a.ids.length || (keyOf(a.ids[0]) < keyOf(b.ids[0]) ? -1 : 1));
}

function known(text: string): Identifier[] {
  return identify(text).flatMap(({ scheme, id }) => (id === undefined ? [] : [base({ scheme, id })]));
}

/** The identifier without the number of its submission or the country of its protocol, which do not make another trial. */
function base({ scheme, id }: Identifier): Identifier {
  return { scheme, id: scheme === "eu_ct" || scheme === "eudract" ? id.slice(0, 14) : id };
}

function kind({ scheme }: { readonly scheme: SchemeKey }): "trial" | "product" | undefined {
  const { identifies } = anyScheme[scheme];
  if (identifies === "trial") return "trial";
  return identifies === "product" || identifies === "substance" || identifies === "approval" ? "product" : undefined;
}

function keyOf(id: Identifier | undefined): string {
  return id ? `${id.scheme}:${id.id}` : "";
}
