/** Finds values that are nested too deeply, cyclic values included. */

type Path = (string | number)[];

/**
 * With more visits than this, visited objects are remembered. In parsed JSON each object has one place; in a value built
 * by a program, an object can have many.
 */
const maximumVisits = 1_000_000;

interface Walk {
  visits: number;
  /** The remaining levels with which an object was searched without finding a path. */
  readonly searched: Map<object, number> | undefined;
}

/** Returns a path with more than `levels` levels, if there is one. */
export function findTooDeep(root: unknown, levels: number): Path | undefined {
  const walk: Walk = { visits: 0, searched: undefined };
  const path = findPath(root, levels, walk);
  if (walk.visits <= maximumVisits) return path;
  return findPath(root, levels, { visits: 0, searched: new Map() });
}

function findPath(node: unknown, levels: number, walk: Walk): Path | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  if (levels === 0) return [];
  if (walk.searched === undefined && ++walk.visits > maximumVisits) return undefined;
  if ((walk.searched?.get(node) ?? Infinity) <= levels) return undefined;
  if (Array.isArray(node)) {
    for (let index = 0; index < node.length; index++) {
      const path = findPath(node[index], levels - 1, walk);
      if (path !== undefined) return [index, ...path];
    }
  } else {
    for (const key in node) {
      const path = findPath((node as { readonly [key: string]: unknown })[key], levels - 1, walk);
      if (path !== undefined) return [key, ...path];
    }
  }
  walk.searched?.set(node, levels);
  return undefined;
}
