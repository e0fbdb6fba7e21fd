/** The scaffold writes a product in the order of the ids, and changes nothing else. */
import { expect, test } from "vitest";
import { addProduct } from "../../scripts/products/add-product.ts";
import { productTables, readProducts, readSources } from "../../scripts/products/read-products.ts";

const table = `# Products.
alpha:
  ncit C1:
    code: A-1
    modality: sirna
gamma:
  ncit C3:
    code: G-1
    modality: sirna
`;
const facts = new Map([
  ["code", ["B-1", "1e5"]],
  ["modality", ["sirna"]],
]);

test("a new product is placed between those before and after it", () => {
  const block = `beta:
  ncit C2:
    code:
      - B-1
      - "1e5"
    modality: sirna
`;
  const text = addProduct(table, { id: "beta", source: "ncit C2", facts });
  expect(text.replace(block, "")).toBe(table);
  expect(text.indexOf("alpha:")).toBeLessThan(text.indexOf(block));
  expect(text.indexOf(block)).toBeLessThan(text.indexOf("gamma:"));
  expect(addProduct(table, { id: "omega", source: "ncit C2", facts })).toBe(table + block.replace("beta", "omega"));
});

test("the facts of a new product are read", () => {
  const text = addProduct(table, { id: "beta", source: "ncit C2", facts });
  const product = readProducts(readSources(), new Map([["mine.yaml", text]])).find(({ id }) => id === "therapy:beta");
  expect(product?.names.map((name) => name.text)).toEqual(["B-1", "1e5"]);
  expect(product?.sources).toEqual([
    { source: "source:ncit", entry: "C2", facts: ["/names/0", "/names/1", "/modality"] },
  ]);
});

test.each([
  ["a fact of no kind", "color: red", /expected a kind of name/],
  ["a term that is unknown", "modality: magic", /magic is not a term of modality/],
  ["another modality", "modality: antisense", /another source has sirna/],
  ["a target that is unknown", "target: NOT_A_GENE", /NOT_A_GENE/],
  ["a name without letters", 'code: "-"', /expected a name/],
])("%s is refused with its place", (_what, line, message) => {
  const text = `${table}  orphanet 7:\n    ${line}\n`;
  expect(() => readProducts(readSources(), new Map([["mine.yaml", text]]))).toThrow(message);
});

test("a source that is unknown is refused", () => {
  const text = table.replace("ncit C3", "nowhere 1");
  expect(() => readProducts(readSources(), new Map([["mine.yaml", text]]))).toThrow(
    "mine.yaml: gamma: no source nowhere in sources.json",
  );
});

test("the tables are in the order of the ids", () => {
  for (const [file, text] of productTables()) {
    const ids = [...text.matchAll(/^([a-z0-9][^:\s]*):$/gm)].map(([, id = ""]) => id);
    expect(ids, file).toEqual(ids.toSorted());
  }
});
