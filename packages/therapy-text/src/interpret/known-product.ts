/** Known products that a text names. */
import { type Product, products } from "@org/therapy-catalog/products";
import type { NameKind } from "@org/therapy-model";
import { normalizeForSuggestion } from "@org/therapy-model/vocabulary";

/** A known product in a text, with the offsets of its name. */
export interface FoundProduct {
  readonly product: Product;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Kinds of names that belong to one product; a descriptive name may fit others. */
const distinctive: ReadonlySet<NameKind> = new Set<NameKind>([
  "inn",
  "usan",
  "ban",
  "proper",
  "brand",
  "code",
  "short_name",
  "trade",
]);

/** The maximum number of words of a name. */
const maxWords = 4;
/** The maximum number of words of a text that are read. */
const maxRead = 400;

const wordPattern = /[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu;

/** The number of letters that distinguish most words from names of products. */
const startLength = 3;

/** The first letters of all names. */
const starts = new Set<string>();

/** Returns a word in its normal form. */
function wordKey(word: string): string {
  return /^[a-z0-9]+$/i.test(word) ? word.toLowerCase() : normalizeForSuggestion(word);
}

let index: ReadonlyMap<string, Product | undefined> | undefined;

/** The products by the normal form of their distinctive names; none for a name of several. */
function productIndex(): ReadonlyMap<string, Product | undefined> {
  if (index !== undefined) return index;
  const made = new Map<string, Product | undefined>();
  for (const product of products) {
    for (const { text, kind } of product.names) {
      if (!distinctive.has(kind)) continue;
      const key = normalizeForSuggestion(text);
      for (let length = 1; length <= startLength; length++) starts.add(key.slice(0, length));
      made.set(key, made.has(key) && made.get(key) !== product ? undefined : product);
    }
  }
  return (index = made);
}

/** Finds the known products in a text; of names at one place the longest. */
export function findProducts(text: string): FoundProduct[] {
  const words = [...text.slice(0, maxRead * 20).matchAll(wordPattern)].slice(0, maxRead);
  const keys = words.map(([word]) => wordKey(word));
  const found: FoundProduct[] = [];
  const products = productIndex();
  for (let first = 0; first < words.length; first++) {
    if (!starts.has(keys[first]!.slice(0, startLength))) continue;
    let longest: FoundProduct | undefined;
    let last = first;
    let key = "";
    for (let at = first; at < Math.min(words.length, first + maxWords); at++) {
      key += keys[at];
      const product = key.length < 4 ? undefined : products.get(key);
      if (product === undefined) continue;
      const start = words[first]!.index;
      const end = words[at]!.index + words[at]![0].length;
      const name = text.slice(start, end);
      if (!isWritten(name)) continue;
      longest = { product, name, start, end };
      last = at;
    }
    if (longest === undefined) continue;
    found.push(longest);
    first = last;
  }
  return found;
}

/** Checks whether a text is written as a name: with digits or a capital, or with the ending of a nonproprietary name. */
function isWritten(name: string): boolean {
  return /\d|\p{Lu}|(?:cel|gene|vec|sen|ran)$/u.test(name) && !/[.;:!?]\s|[()[\]]/.test(name);
}
