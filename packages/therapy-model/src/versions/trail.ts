/** Paths of changes, without indexes and depth. */

/** The fields and lists that lead to a value. */
export interface Trail {
  readonly parent: Trail | undefined;
  /** The name of the field; `undefined` for a member of a list. */
  readonly field: string | undefined;
  /** The definition of the value. */
  readonly definition: string;
}

/**
 * Writes a trail and a field as a path, such as `records[*].approval`. What nests in a value of the same definition
 * has the path of the outermost value and `..`, such as `records[*].eligibility.inclusion..kind`.
 */
export function pathOf(trail: Trail | undefined, ...field: string[]): string {
  const trails: Trail[] = [];
  for (let at = trail; at !== undefined; at = at.parent) trails.unshift(at);
  const lengths = new Map<string, number>();
  let path = "";
  for (const { field: name, definition } of trails) {
    const outermost = lengths.get(definition);
    if (name !== undefined && outermost !== undefined) path = `${path.slice(0, outermost)}..`;
    else if (name !== undefined) path += separated(path, name);
    else if (!path.endsWith("..")) path += "[*]";
    if (outermost === undefined) lengths.set(definition, path.length);
  }
  return field.reduce((before, name) => before + separated(before, name), path);
}

function separated(path: string, name: string): string {
  return path === "" || path.endsWith("..") ? name : `.${name}`;
}
