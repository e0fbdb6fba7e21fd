/** Locating the values of paths in a JSON text. */
import { keyText } from "./duplicate-keys.ts";
import { scanJson } from "./json-scanner.ts";

/** The location of a value in a text. */
export interface JsonPlace {
  /** The offset of the value or, if the text does not have it, of the nearest value around it. */
  readonly value: number;
  /** The offset of its key, if it has one and the text has it. */
  readonly key: number | undefined;
}

type Path = readonly (string | number)[];

interface Wanted {
  readonly children: Map<string | number, Wanted>;
  value?: number;
  key?: number | undefined;
}

/**
 * Locates the values of paths in one pass.
 *
 * A path that does not exist is located at its longest existing part.
 */
export function locate(text: string, paths: readonly Path[]): JsonPlace[] {
  const root: Wanted = { children: new Map() };
  for (const path of paths) {
    let node = root;
    for (const key of path) {
      let child = node.children.get(key);
      if (child === undefined) node.children.set(key, (child = { children: new Map() }));
      node = child;
    }
  }
  follow(text, root);
  return paths.map((path) => {
    let node = root;
    let key: number | undefined;
    for (const step of path) {
      const child = node.children.get(step);
      if (child?.value === undefined) return { value: node.value ?? 0, key: undefined };
      node = child;
      key = child.key;
    }
    return { value: node.value ?? 0, key };
  });
}

function follow(text: string, root: Wanted): void {
  const open: { readonly wanted: Wanted | undefined; readonly isList: boolean; index: number }[] = [];
  let next: Wanted | undefined = root;
  let keyAt: number | undefined;
  scanJson(text, {
    value: (start) => {
      const around = open.at(-1);
      if (around?.isList) {
        keyAt = undefined;
        next = around.wanted?.children.get(around.index++);
      }
      if (next !== undefined) {
        next.value = start;
        next.key = keyAt;
      }
    },
    enter: (isList) => {
      open.push({ wanted: next, isList, index: 0 });
      next = undefined;
    },
    key: (start, end) => {
      keyAt = start;
      const wanted = open.at(-1)?.wanted;
      next =
        wanted === undefined || wanted.children.size === 0 ? undefined : wanted.children.get(keyText(text, start, end));
    },
    leave: () => {
      open.pop();
    },
  });
}
