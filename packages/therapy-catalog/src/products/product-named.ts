/** Finding products by name. */
import { normalizeForSuggestion } from "@org/therapy-model/vocabulary";
import { products } from "../gen/products.ts";
import type { Product } from "./product.ts";

/** The maximum length of a name. */
const maximumLength = 500;

/** The products by the normalized form of each of their names; made on first use. */
let index: ReadonlyMap<string, readonly Product[]> | undefined;

/**
 * Finds the product with a name: nonproprietary name, brand name, company code or another name, in any script.
 *
 * Case, accents and separators are ignored: `jwcar-029` is `JWCAR029`. Returns `undefined` for a text that is not the name of
 * a product, and for a name of several products, which {@link productsNamed} returns.
 *
 * @example
 * ```ts
 * import { productNamed } from "@org/therapy-catalog/products";
 *
 * productNamed("JWCAR029")?.id; // => "therapy:relmacabtagene-autoleucel"
 * productNamed("倍诺达")?.id; // => "therapy:relmacabtagene-autoleucel"
 * productNamed("aspirin"); // => undefined
 * ```
 */
export function productNamed(text: string): Product | undefined {
  const found = productsNamed(text);
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Lists the products with a name; more than one if the name is ambiguous.
 *
 * @example
 * ```ts
 * import { productsNamed } from "@org/therapy-catalog/products";
 *
 * productsNamed("LentiGlobin BB305").map(({ id }) => id);
 * // => ["therapy:betibeglogene-autotemcel", "therapy:lovotibeglogene-autotemcel"]
 * productsNamed(""); // => []
 * ```
 */
export function productsNamed(text: string): readonly Product[] {
  if (text.length > maximumLength) return [];
  index ??= indexNames();
  return index.get(normalizeForSuggestion(text)) ?? [];
}

function indexNames(): ReadonlyMap<string, readonly Product[]> {
  const found = new Map<string, Product[]>();
  for (const product of products) {
    for (const name of new Set(product.names.map(({ text }) => normalizeForSuggestion(text)))) {
      const same = found.get(name);
      if (same === undefined) found.set(name, [product]);
      else same.push(product);
    }
  }
  return found;
}
