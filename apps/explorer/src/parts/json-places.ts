/** The offsets of values in a JSON text, by their path. */
import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/json";

/** The range of a value in a text, and that of its key, if it is a property. */
export interface JsonPlace {
  readonly from: number;
  readonly to: number;
  /** The range of the property or of the item, without commas. */
  readonly entry: { readonly from: number; readonly to: number };
  readonly key?: { readonly from: number; readonly to: number } | undefined;
}

/** Finds the place of a path: that of the value, or of the nearest value around it. */
export type JsonPlaces = (path: readonly (string | number)[]) => JsonPlace;

/** Reads the places of a JSON text. The text may have errors. */
export function jsonPlaces(text: string): JsonPlaces {
  const root = parser.parse(text).topNode.firstChild;
  return (path) => {
    let node = root;
    let place: JsonPlace = { from: 0, to: Math.min(1, text.length), entry: { from: 0, to: text.length } };
    if (node !== null) place = { from: node.from, to: node.to, entry: node };
    for (const key of path) {
      const next = node === null ? undefined : childAt(text, node, key);
      if (next === undefined) return isContainer(node) ? { ...place, to: place.from + 1 } : place;
      node = next.node;
      place = next.place;
    }
    return isContainer(node) ? { ...place, to: place.from + 1 } : place;
  };
}

function isContainer(node: SyntaxNode | null): boolean {
  return node?.name === "Object" || node?.name === "Array";
}

interface Child {
  readonly node: SyntaxNode;
  readonly place: JsonPlace;
}

function childAt(text: string, node: SyntaxNode, key: string | number): Child | undefined {
  if (node.name === "Array") return itemAt(node, Number(key));
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const name = child.name === "Property" ? child.getChild("PropertyName") : null;
    const value = child.lastChild;
    if (name === null || value === null || keyOf(text.slice(name.from, name.to)) !== key) continue;
    return { node: value, place: { from: value.from, to: value.to, entry: child, key: name } };
  }
  return undefined;
}

function itemAt(node: SyntaxNode, index: number): Child | undefined {
  let position = 0;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === "[" || child.name === "]" || child.type.isError || child.name === ",") continue;
    if (position === index) return { node: child, place: { from: child.from, to: child.to, entry: child } };
    position++;
  }
  return undefined;
}

function keyOf(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}
