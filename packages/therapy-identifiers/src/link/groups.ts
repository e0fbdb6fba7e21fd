/** A disjoint-set structure: groups of keys that are only ever merged. */
export interface Groups {
  /** The representative of the group of a key. */
  readonly root: (key: string) => string;
  /** Merges the groups of two keys. */
  readonly join: (first: string, second: string) => void;
}

/** Groups in which every key is alone. */
export function createGroups(): Groups {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let top = key;
    for (let next = parent.get(top); next !== undefined; next = parent.get(top)) top = next;
    for (let current = key; current !== top;) {
      const next = parent.get(current) ?? top;
      parent.set(current, top);
      current = next;
    }
    return top;
  };
  return {
    root,
    join: (first, second) => {
      const [from, to] = [root(first), root(second)];
      if (from !== to) parent.set(from, to);
    },
  };
}
