/** The products have unique ids and names, known terms, and a source for every fact; each makes a valid therapy. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Therapy, validate } from "@org/therapy-model";
import { resolvePointer } from "@org/therapy-model/records";
import { productNamed, products, productSources, productsNamed, toTherapy } from "../../src/entries/products.ts";
import { withCounts } from "../../scripts/products/product-counts.ts";
import { productTables, readSharedNames } from "../../scripts/products/read-products.ts";
import { sharedNames } from "../../scripts/products/shared-names.ts";
import { recordSets } from "../../src/entries/record-sets.ts";
import { regulatoryHistories } from "../../src/entries/regulatory-histories.ts";
import type { Product } from "../../src/entries/products.ts";

/** Well-known products: the id without `therapy:`, then their names. */
const wellKnown = readFileSync(new URL("well-known.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t") as [string, ...string[]]);

/** The pointers of the names and facets of a product. */
function factsOf(product: Product): string[] {
  const facts = Object.entries(product).filter(([field]) => field !== "id" && field !== "sources");
  return facts.flatMap(([field, value]: [string, unknown]) =>
    Array.isArray(value) ? value.map((_member, at) => `/${field}/${at}`) : [`/${field}`],
  );
}

test("ids are unique and in order", () => {
  const ids = products.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
});

test("every name and facet has a source, and every source has facts", () => {
  for (const product of products) {
    const stated = product.sources.flatMap(({ facts }) => facts);
    expect(new Set(stated), product.id).toEqual(new Set(factsOf(product)));
    for (const fact of stated) expect(resolvePointer(product, fact), `${product.id}${fact}`).toBeDefined();
    for (const { facts } of product.sources) expect(facts.length, product.id).toBeGreaterThan(0);
  }
});

test("every source is a record that a product uses", () => {
  const used = new Set(products.flatMap(({ sources }) => sources.map(({ source }) => source)));
  expect(new Set(productSources.map(({ id }) => id))).toEqual(used);
});

test("every product makes a valid therapy whose citations lead to its fields", () => {
  for (const product of products) {
    const therapy = toTherapy(product);
    expect(validate(Therapy, therapy), product.id).toMatchObject({ ok: true });
    for (const { field } of therapy.citations ?? []) {
      expect(resolvePointer(therapy, field), `${product.id}${field}`).toBeDefined();
    }
  }
});

test("every name finds its product", () => {
  for (const product of products) {
    for (const { text } of product.names) expect(productsNamed(text), text).toContain(product);
  }
});

test.each(wellKnown)("%s is found by every name in use", (id, ...names) => {
  for (const name of names) expect(productNamed(name)?.id, name).toBe(`therapy:${id}`);
  for (const name of names) expect(productNamed(name.toUpperCase())?.id, name).toBe(`therapy:${id}`);
});

test("at least 60 products are well known, and 600 are in the list", () => {
  expect(wellKnown.length).toBeGreaterThanOrEqual(60);
  expect(products.length).toBeGreaterThanOrEqual(600);
});

test("the counts in the README are those of the list", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  expect(withCounts(readme, productTables(), products, productSources)).toBe(readme);
  expect(readme).toContain(` ${products.length} |\n`);
});

test("the therapies of the record sets and histories are products, with the same modality", () => {
  for (const { records } of [...recordSets, ...regulatoryHistories]) {
    for (const record of records) {
      if (record.kind !== "therapy" || record.names.every(({ kind }) => kind === "descriptive")) continue;
      const product = products.find(({ id }) => id === record.id);
      expect(product?.modality, record.id).toBe(record.modality);
      for (const { text } of record.names) expect(productsNamed(text), text).toContain(product);
    }
  }
});

test("a name of several products leads to all of them", () => {
  const ids = productsNamed("lentiglobin bb-305").map(({ id }) => id);
  expect(ids).toEqual(["therapy:betibeglogene-autotemcel", "therapy:lovotibeglogene-autotemcel"]);
  expect(productNamed("LentiGlobin BB305")).toBeUndefined();
  expect([...sharedNames(products).keys()].toSorted()).toEqual([...readSharedNames()].toSorted());
});

test("names are found in any case and with any separators; other texts are not names", () => {
  expect(productNamed("jwcar-029")?.id).toBe("therapy:relmacabtagene-autoleucel");
  expect(productNamed("KYMRIAH")?.id).toBe("therapy:tisagenlecleucel");
  for (const text of ["", " ", "-", "aspirin", "CAR-T", "x".repeat(100_000)]) {
    expect(productNamed(text)).toBeUndefined();
    expect(productsNamed(text)).toEqual([]);
  }
});
