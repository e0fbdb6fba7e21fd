/** Finds what keeps a value from being read as JSON data: too many levels, cycles, and getters or proxies that throw. */

type Path = (string | number)[];

/** The maximum nesting of a value: more than any record has, and far less than the call stack allows. */
export const maximumDepth = 100;

/**
 * With more visits than this, visited objects are remembered. In parsed JSON each object has one place; in a value built
 * by a program, an object can have many.
 */
const maximumVisits = 1_000_000;

/** A part of a value that is not data. */
export interface Obstacle {
  /** `deep`: nested in too many levels, or cyclic. `unreadable`: reading it throws an error. */
  readonly kind: "deep" | "unreadable";
  readonly path: Path;
}

interface Walk {
  visits: number;
  /** The remaining levels with which an object was searched without finding an obstacle. */
  readonly searched: Map<object, number> | undefined;
  /** Whether every object so far is a list or an object literal, as in parsed JSON. */
  isPlain: boolean;
}

/** Searches a value for an obstacle, and for objects of classes and inherited fields, which make it not plain. */
export function searchValue(root: unknown, levels: number): { obstacle: Obstacle | undefined; isPlain: boolean } {
  let walk: Walk = { visits: 0, searched: undefined, isPlain: true };
  let obstacle = find(root, levels, walk);
  if (walk.visits > maximumVisits) {
    walk = { visits: 0, searched: new Map(), isPlain: true };
    obstacle = find(root, levels, walk);
  }
  return { obstacle, isPlain: walk.isPlain };
}

function find(node: unknown, levels: number, walk: Walk): Obstacle | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  if (levels === 0) return { kind: "deep", path: [] };
  if (walk.searched === undefined && ++walk.visits > maximumVisits) return undefined;
  if ((walk.searched?.get(node) ?? Infinity) <= levels) return undefined;
  try {
    const obstacle = findInside(node, levels, walk);
    if (obstacle !== undefined) return obstacle;
  } catch {
    return { kind: "unreadable", path: [] };
  }
  walk.searched?.set(node, levels);
  return undefined;
}

function findInside(node: object, levels: number, walk: Walk): Obstacle | undefined {
  if (Array.isArray(node)) {
    for (let index = 0; index < node.length; index++) {
      const obstacle = find(node[index], levels - 1, walk);
      if (obstacle !== undefined) return { kind: obstacle.kind, path: [index, ...obstacle.path] };
    }
    return undefined;
  }
  const prototype: unknown = Object.getPrototypeOf(node);
  if (prototype !== Object.prototype && prototype !== null) walk.isPlain = false;
  for (const key in node) {
    if (!Object.hasOwn(node, key)) {
      walk.isPlain = false;
      continue;
    }
    const obstacle = find((node as { readonly [key: string]: unknown })[key], levels - 1, walk);
    if (obstacle !== undefined) return { kind: obstacle.kind, path: [key, ...obstacle.path] };
  }
  return undefined;
}
