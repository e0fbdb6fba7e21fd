/** Writes a new product into the text of a table, in the order of the ids. */
import { stringify } from "yaml";

/** What a new product has: the source with its entry, and the facts that it states. */
export interface NewProduct {
  /** The id without `therapy:`. */
  readonly id: string;
  /** The source and the entry in it, such as `ncit C117729`. */
  readonly source: string;
  /** The facts by kind of name, role of an organization or facet. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
}

/** Adds a product before the first one whose id is after it. The other lines stay as they are. */
export function addProduct(text: string, product: NewProduct): string {
  const lines = text.split("\n");
  const next = lines.findIndex((line) => /^[a-z0-9]/.test(line) && line.slice(0, line.indexOf(":")) > product.id);
  const block = productText(product);
  if (next === -1) return `${text.replace(/\n*$/, "\n")}${block}`;
  return [...lines.slice(0, next), ...block.trimEnd().split("\n"), ...lines.slice(next)].join("\n");
}

function productText({ id, source, facts }: NewProduct): string {
  const values = Object.fromEntries(
    [...facts].map(([kind, all]) => [kind, all.length === 1 ? all[0]! : [...all]] as const),
  );
  return stringify({ [id]: { [source]: values } }, { lineWidth: 0 });
}
