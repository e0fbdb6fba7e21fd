/** Every listed adapter keeps the law on real documents, on documents that are nearly right, and on junk. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listed, type Listed } from "./adapters.ts";
import { countLeaves, keepsLaw, leafPaths, pruned } from "./law.ts";
import { dice, mutated } from "./mutate.ts";

/** How many mutations of each document are tried; `LAW_MUTATIONS=100` tries every document so often. */
const thorough = process.env["LAW_MUTATIONS"];

describe.each(listed.map((each) => [each.name, each as Listed] as const))(
  "%s",
  (_, { adapter, schema, documents, floor }) => {
    const all = documents();

    test.skipIf(all.length === 0)("every real document comes back, leaf for leaf", () => {
      let leaves = 0;
      let left = 0;
      for (const document of all) {
        const account = keepsLaw(adapter, schema, document);
        expect(account, `is read: ${JSON.stringify(document).slice(0, 200)}`).toBeDefined();
        leaves += account!.leaves;
        left += account!.left;
      }
      console.log(`${all.length} documents: ${leaves} leaves, ${leaves - left} in the records, ${left} in residues`);
      expect(leaves).toBeGreaterThan(0);
    });

    test.skipIf(all.length === 0 || floor === undefined)("the records hold as much of them as they are said to", () => {
      const { part, share } = floor!;
      let leaves = 0;
      let held = 0;
      for (const document of all) {
        const result = adapter.read(document);
        if (!result.ok) continue;
        leaves += countLeaves((document as { [key: string]: unknown })[part]);
        const rest = pruned(document, result.residue) as { [key: string]: unknown };
        if (part in rest) held += countLeaves(rest[part]);
      }
      console.log(`${held} of ${leaves} leaves of ${part} are in the records: ${((100 * held) / leaves).toFixed(2)} %`);
      expect(held / leaves).toBeGreaterThanOrEqual(share);
    });

    test.skipIf(all.length === 0)(
      "documents with something changed come back too",
      () => {
        const small = all.filter((document) => JSON.stringify(document).length < 60_000);
        const chosen = thorough !== undefined || small.length === 0 ? all : small;
        const times = thorough === undefined ? Math.ceil(50 / chosen.length) : Number(thorough);
        let read = 0;
        let refused = 0;
        for (const [index, document] of chosen.entries()) {
          const roll = dice(index);
          for (let time = 0; time < times; time++) {
            if (keepsLaw(adapter, schema, mutated(document, roll)) === undefined) refused += 1;
            else read += 1;
          }
        }
        console.log(`${read + refused} changed documents: ${read} read, ${refused} refused with issues`);
        expect(read).toBeGreaterThan(refused);
      },
      thorough === undefined ? 60_000 : 7_200_000,
    );

    test("junk is refused with issues or accounted for", () => {
      fc.assert(
        fc.property(fc.jsonValue({ maxDepth: 5 }), (document) => {
          keepsLaw(adapter, schema, document);
        }),
      );
      for (const junk of [undefined, null, Number.NaN, "text", [], [{}], {}, () => 1, Symbol("s"), 10n, new Date(0)]) {
        const result = adapter.read(junk);
        expect(result.ok).toBe(false);
        expect(result.ok ? [] : result.issues).not.toEqual([]);
      }
    });

    test.skipIf(all.length === 0)("every field may have any type", () => {
      const paths = new Set<string>();
      for (const document of all.slice(0, 200)) for (const path of leafPaths(document).keys()) paths.add(path);
      const [document] = all.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length).slice(-20);
      const values = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: "binary" }), fc.double());
      fc.assert(
        fc.property(fc.constantFrom(...paths), values, (path, value) => {
          keepsLaw(adapter, schema, planted(structuredClone(document!), path.split("/").slice(1), value));
        }),
        { numRuns: JSON.stringify(document).length < 20_000 ? 2000 : 200 },
      );
    });
  },
);

/** The document with a value at a path, lists and objects made on the way. */
function planted(document: object, keys: readonly string[], value: unknown): object {
  let node = document as { [key: string]: unknown };
  for (const [index, key] of keys.entries()) {
    const at = key === "*" ? "0" : key;
    if (index === keys.length - 1) {
      Object.defineProperty(node, at, { value, enumerable: true, configurable: true, writable: true });
      break;
    }
    const next = Object.hasOwn(node, at) ? node[at] : undefined;
    const fits = typeof next === "object" && next !== null && Array.isArray(next) === (keys[index + 1] === "*");
    if (!fits) node[at] = keys[index + 1] === "*" ? [] : {};
    node = node[at] as { [key: string]: unknown };
  }
  return document;
}
