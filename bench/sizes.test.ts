/** Checks the costs of importing the packages against `budgets.json`. All numbers are the same on every machine. */
import { describe, expect, test } from "vitest";
import budgets from "./budgets.json" with { type: "json" };
import { type EntryBudget, entryPoints } from "./sizes/reach.ts";
import { type BundleSize, cases, measureBundle } from "./sizes/bundle.ts";
import { compilers, instantiations } from "./sizes/types.ts";

const limits: Readonly<Record<string, number>> = budgets.bundles;

describe("bundle", () => {
  test.for(cases.filter(({ name }) => name in limits))("$name is within its limit", async (one) => {
    const size = await measureBundle(one);
    expect(size.ours, JSON.stringify([...size.files])).toBeLessThanOrEqual(limits[one.name]!);
  });

  test("types have no runtime cost", async () => {
    const { files } = await bundleOf("types only");
    expect([...files.keys()]).toEqual([]);
  });

  test("one vocabulary's table includes neither zod, nor another vocabulary, nor a record's schema", async () => {
    const { files, needsZod } = await bundleOf("one vocabulary's table");
    expect(needsZod).toBe(false);
    expect([...files.keys()].toSorted()).toEqual([
      "therapy-model/dist/gen/vocabularies/phase.js",
      "therapy-model/dist/vocabulary/vocabulary.js",
    ]);
  });

  test("labels in another language include nothing else, and a lookup in one vocabulary no other one", async () => {
    const labels = await bundleOf("one vocabulary's Chinese labels");
    expect([...labels.files.keys()]).toEqual(["therapy-model/dist/gen/labels/zh-hans/modality.js"]);
    const { files, needsZod } = await bundleOf("lookup in one vocabulary");
    expect(needsZod).toBe(false);
    expect([...files.keys()].filter((file) => file.includes("/gen/"))).toEqual([
      "therapy-model/dist/gen/vocabularies/phase.js",
    ]);
  });

  test("validators include neither zod nor the tables of vocabularies", async () => {
    for (const name of ["one record's verdict", "one record's validator", "all validators"]) {
      const { needsZod, files } = await bundleOf(name);
      expect(needsZod, name).toBe(false);
      expect([...files.keys()].filter((file) => file.includes("/gen/vocabularies/"))).toEqual([]);
    }
  });

  test("one identifier scheme includes no other", async () => {
    const { files } = await bundleOf("one identifier scheme");
    const schemes = [...files.keys()].filter((file) => file.includes("/schemes/"));
    expect(schemes).toEqual(["therapy-identifiers/dist/schemes/nct.js"]);
  });

  test("units and identifiers do not import zod", async () => {
    for (const name of ["the strict unit engine", "all identifier schemes"]) {
      const { needsZod } = await bundleOf(name);
      expect(needsZod, name).toBe(false);
    }
  });
});

describe("entry point", () => {
  const limits: Readonly<Record<string, EntryBudget>> = budgets.entryPoints;
  const found = entryPoints();

  test.for(found)("$name is within its limits", ({ name, declarations, modules }) => {
    expect(declarations).toBeLessThanOrEqual(limits[name]?.declarations ?? 0);
    expect(modules).toBeLessThanOrEqual(limits[name]?.modules ?? 0);
  });

  test("every limit has an entry point", () => {
    expect(Object.keys(limits).toSorted()).toEqual(found.map(({ name }) => name).toSorted());
  });
});

describe.for(compilers)("%s", (compiler) => {
  const counted = instantiations(compiler);
  test.for(Object.entries<number>(budgets.instantiations))("checks %s within the limit", ([name, limit]) => {
    expect(counted.over.get(name), `TypeScript ${counted.version}`).toBeLessThanOrEqual(limit);
  });
});

async function bundleOf(name: string): Promise<BundleSize> {
  const found = cases.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no bundle ${name}`);
  return measureBundle(found);
}
