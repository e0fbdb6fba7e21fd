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
  const stated = statedSame(links);
  let kept = links;
  for (;;) {
    const umbrellas = new Set<string>();
    for (const cluster of components(new Map(), kept)) {
      if (agrees(cluster.ids, stated)) continue;
      const own = new Set(cluster.links.map(({ from }) => keyOf(from)));
      const neighbours = new Map<string, Set<string>>();
      for (const { from, to } of cluster.links) {
        for (const [place, other] of [
          [keyOf(to), keyOf(from)],
          [keyOf(from), keyOf(to)],
        ] as const) {
          neighbours.set(place, (neighbours.get(place) ?? new Set()).add(other));
        }
      }
      const shared = cluster.ids.map(keyOf).filter((key) => (neighbours.get(key)?.size ?? 0) > 1);
      const bridges = shared.filter((key) => !own.has(key));
      for (const key of bridges.length > 0 ? bridges : shared) umbrellas.add(key);
    }
    if (umbrellas.size === 0) return kept;
    const through = new Set(
      kept.filter(
        ({ from, to }) => from.scheme !== to.scheme && (umbrellas.has(keyOf(to)) || umbrellas.has(keyOf(from))),
      ),
    );
    if (through.size === 0) return kept.filter(({ from }) => !umbrellas.has(keyOf(from)));
    for (const { from, to, source, field } of through) {
      const over = umbrellas.has(keyOf(to)) ? to : from;
      refused.push({
        code: "umbrella",
        message: `${over.id} stands over several numbers of one register`,
        source,
        field,
      });
    }
    kept = kept.filter((one) => !through.has(one));
  }
}

/** Whether all numbers of each register in a cluster are said to be the same. */
function agrees(ids: readonly Identifier[], stated: Groups): boolean {
  const first = new Map<SchemeKey, string>();
  for (const id of ids) {
    const root = stated.root(keyOf(id));
    if ((first.get(id.scheme) ?? root) !== root) return false;
    first.set(id.scheme, root);
  }
  return true;
}

/** The numbers of one register that one record gives to one trial: its own and another, or two others. */
function statedSame(links: readonly Link[]): Groups {
  const stated = groups();
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

/** Sets that only ever grow together. */
interface Groups {
  readonly root: (key: string) => string;
  readonly join: (a: string, b: string) => void;
}

function groups(): Groups {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let top = key;
    for (let next = parent.get(top); next !== undefined; next = parent.get(top)) top = next;
    for (let at = key; at !== top;) {
      const next = parent.get(at) ?? top;
      parent.set(at, top);
      at = next;
    }
    return top;
  };
  return {
    root,
    join: (a, b) => {
      const [from, to] = [root(a), root(b)];
      if (from !== to) parent.set(from, to);
    },
  };
}

/** The identifiers that links connect, in order. */
function components(nodes: ReadonlyMap<string, Identifier>, links: readonly Link[]): Cluster[] {
  const joined = groups();
  const all = new Map(nodes);
  for (const { from, to } of links) {
    all.set(keyOf(from), from).set(keyOf(to), to);
    joined.join(keyOf(from), keyOf(to));
  }
  const clusters = new Map<string, { ids: Identifier[]; links: Link[] }>();
  for (const [key, id] of all) {
    const top = joined.root(key);
    const group = clusters.get(top) ?? { ids: [], links: [] };
    clusters.set(top, group);
    group.ids.push(id);
  }
  for (const one of links) clusters.get(joined.root(keyOf(one.from)))?.links.push(one);
  const sorted = [...clusters.values()].map(({ ids, links: own }) => ({
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
