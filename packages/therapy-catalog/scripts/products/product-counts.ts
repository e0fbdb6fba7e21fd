/** The counts of products by table and by source, as tables of Markdown. */
import type { Source } from "@org/therapy-model";
import { parse } from "yaml";
import type { Product } from "../../src/products/product.ts";

/** Writes the counts between the marks in a text. */
export function withCounts(
  text: string,
  tables: ReadonlyMap<string, string>,
  products: readonly Product[],
  sources: readonly Source[],
): string {
  const [before, rest = ""] = text.split("<!-- counts -->\n");
  const [, after] = rest.split("<!-- end of counts -->\n");
  if (after === undefined) throw new TypeError("README.md has no place for the counts");
  const counts = `${byTable(tables)}\n${bySource(products, sources)}`;
  return `${before}<!-- counts -->\n\n${counts}\n<!-- end of counts -->\n${after}`;
}

function byTable(tables: ReadonlyMap<string, string>): string {
  const rows = [...tables].map(([file, text]): [string, number] => [
    `\`${file}\``,
    Object.keys(parse(text) as object).length,
  ]);
  const all = rows.reduce((sum, [, count]) => sum + count, 0);
  return markdown("table of `data/products`", "products", [...rows, ["**all**", all]]);
}

/** Agencies, registries and data sets by name; all pages together. */
function bySource(products: readonly Product[], sources: readonly Source[]): string {
  const isLarge = ({ id }: Source): boolean => products.filter((product) => cites(product, id)).length >= 20;
  const large = sources.filter(isLarge);
  const others = sources.filter((source) => !isLarge(source));
  const rows = large.map(({ id, title, publisher }): [string, number] => [
    publisher === undefined ? title : `${publisher}: ${title}`,
    products.filter((product) => cites(product, id)).length,
  ]);
  const rest = products.filter((product) => others.some(({ id }) => cites(product, id))).length;
  const sorted = rows.toSorted(([, a], [, b]) => b - a);
  return markdown("source", "products", [...sorted, [`${others.length} other sources`, rest]]);
}

function cites({ sources }: Product, id: string): boolean {
  return sources.some(({ source }) => source === id);
}

function markdown(first: string, second: string, rows: readonly (readonly [string, number])[]): string {
  const width = Math.max(first.length, ...rows.map(([label]) => label.length));
  const line = (label: string, count: string): string =>
    `| ${label.padEnd(width)} | ${count.padStart(second.length)} |\n`;
  const rule = `| :${"-".repeat(width - 1)} | ${"-".repeat(second.length - 1)}: |\n`;
  return line(first, second) + rule + rows.map(([label, count]) => line(label, String(count))).join("");
}
