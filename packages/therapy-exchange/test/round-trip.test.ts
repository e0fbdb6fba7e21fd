/** Every adapter guarantees the round trip: on invented documents, and on a sample of real ones. */
import { describe, expect, test } from "vitest";
import { adapters, sample } from "./adapters.ts";
import { testDocuments, testOtherValues, testShareOfLeaves } from "./round-trip-suite.ts";

/** The minimum share of the leaves under a key that the records have. */
const shares: { readonly [name: string]: { readonly key: string; readonly share: number } } = {
  "clinicaltrials-gov": { key: "protocolSection", share: 0.9 },
};

const amount = { mutations: 150, values: 60, maxSize: 12_000 };

describe.each(adapters.map((each) => [each.name, each] as const))("%s", (name, { adapter, invented, shapes, real }) => {
  test("has invented documents in test-data", () => expect(invented.length).toBeGreaterThan(0));

  testOtherValues(adapter);

  describe("invented documents", () => {
    testDocuments(adapter, [...invented, ...shapes.map(({ document }) => document)], amount);
    if (shares[name] !== undefined) testShareOfLeaves(adapter, invented, shares[name].key, shares[name].share);
  });

  test.skipIf(shapes.length === 0)("of an unusual shape, exactly the expected values are unmapped", async () => {
    const pointers = shapes.map((shape) => {
      const result = adapter.read(shape.document);
      return [shape.name, ...(result.ok ? Object.keys(result.unmapped) : ["rejected"])].join("\n  ");
    });
    await expect(`${pointers.join("\n")}\n`).toMatchFileSnapshot(`shapes/${name}.txt`);
  });

  const documents = sample(real(), 20);

  describe.skipIf(documents.length === 0)("a sample of the real documents of ../shared", () => {
    testDocuments(adapter, documents, { ...amount, mutations: 20, values: 20 });
    if (shares[name] !== undefined) testShareOfLeaves(adapter, documents, shares[name].key, shares[name].share);
  });
});
