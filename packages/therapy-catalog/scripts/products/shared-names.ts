/** Names of several products. */
import { normalizeForSuggestion } from "@org/therapy-model/vocabulary";
import type { Product } from "../../src/products/product.ts";

/** Lists the normalized names that several products have, with the ids of the products. */
export function sharedNames(products: readonly Product[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, Set<string>>();
  for (const { id, names } of products) {
    for (const { text } of names) {
      const name = normalizeForSuggestion(text);
      owners.set(name, (owners.get(name) ?? new Set<string>()).add(id));
    }
  }
  return new Map([...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, [...ids]]));
}
