/** Known products that a text names. */
import { type Product, productsNamed } from "@org/therapy-catalog/products";
import type { NameKind } from "@org/therapy-model";

/** A known product in a text, with the offsets of its name. */
export interface FoundProduct {
  readonly product: Product;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Kinds of names that belong to one product; a descriptive name may fit others. */
const distinctive: ReadonlySet<NameKind> = new Set<NameKind>(["inn", "usan", "ban", "proper", "brand", "code", "short_name", "trade"]);

/** The maximum number of words of a name. */
const maxWords = 4;
/** The maximum number of words of a text that are read. */
const maxRead = 400;

const wordPattern = /[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu;

/** Finds the known products in a text; of names at one place the longest. */
export function findProducts(text: string): FoundProduct[] {
  const words = [...text.slice(0, maxRead * 20).matchAll(wordPattern)].slice(0, maxRead);
  const found: FoundProduct[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let count = Math.min(maxWords, words.length - first); count > 0; count--) {
      const last = words[first + count - 1]!;
      const start = words[first]!.index;
      const end = last.index + last[0].length;
      const product = productOf(text.slice(start, end));
      if (product === undefined) continue;
      found.push({ product, name: text.slice(start, end), start, end });
      first += count - 1;
      break;
    }
  }
  return found;
}

function productOf(name: string): Product | undefined {
  // A name is a code with digits, or has a capital or the ending of a nonproprietary name.
  if (name.length < 4 || name.length > 60 || !/\d|\p{Lu}|(?:cel|gene|vec|sen|ran)$/u.test(name)) return undefined;
  if (/[.;:!?]\s|[()[\]]/.test(name)) return undefined;
  const products = productsNamed(name);
  if (products.length !== 1) return undefined;
  const plain = plainOf(name);
  const isDistinctive = products[0]!.names.some(({ text, kind }) => distinctive.has(kind) && plainOf(text) === plain);
  return isDistinctive ? products[0] : undefined;
}

function plainOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
