/** The tests of the round trip, for one adapter and one list of documents. */
// oxlint-disable vitest/expect-expect -- the rules of test files; it declares tests
import { Trial } from "@org/therapy-model";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Adapter } from "@org/therapy-exchange";
import { dice, mutated } from "./mutate.ts";
import { checkRoundTrip, countLeaves, leafPaths, pruned } from "./round-trip.ts";

/** Texts of any UTF-16 code units, including unpaired surrogates. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 10 })
  .map((codes) => String.fromCharCode(...codes));

/** How much is tested. */
export interface Amount {
  /** The number of changed documents. */
  readonly mutations: number;
  /** The number of values that are put into random fields. */
  readonly values: number;
  /** Changed documents have at most this size, in characters of JSON. */
  readonly maxSize: number;
}

/** Declares the tests that every document comes back, also with changes. */
export function testDocuments(adapter: Adapter<Trial>, documents: readonly object[], amount: Amount): void {
  test("every document comes back, leaf by leaf, and its record is valid", () => {
    let leaves = 0;
    let unmapped = 0;
    for (const document of documents) {
      const counts = checkRoundTrip(adapter, Trial, document);
      expect(counts, `is read: ${JSON.stringify(document).slice(0, 200)}`).toBeDefined();
      leaves += counts!.leaves;
      unmapped += counts!.unmapped;
    }
    console.log(
      `${documents.length} documents: ${leaves} leaves, ${leaves - unmapped} in the records, ${unmapped} unmapped`,
    );
    expect(leaves).toBeGreaterThan(unmapped);
  });

  test("changed documents come back, or are rejected with issues", () => {
    const small = documents.filter((document) => JSON.stringify(document).length < amount.maxSize);
    const chosen = small.length < 5 ? documents : small;
    let read = 0;
    for (let time = 0; time < amount.mutations; time++) {
      const document = mutated(chosen[time % chosen.length]!, dice(time));
      if (checkRoundTrip(adapter, Trial, document) !== undefined) read += 1;
    }
    console.log(`${amount.mutations} changed documents: ${read} read, ${amount.mutations - read} rejected`);
    expect(read).toBeGreaterThan(amount.mutations / 2);
  });

  test("any field can have a value of any type", () => {
    const paths = new Set<string>();
    for (const document of documents.slice(0, 200)) for (const path of leafPaths(document).keys()) paths.add(path);
    const small = documents.filter((document) => JSON.stringify(document).length < amount.maxSize);
    const bySize = (small.length === 0 ? documents.slice(0, 1) : small).toSorted((a, b) => sizeOf(b) - sizeOf(a));
    const document = bySize[Math.floor(bySize.length / 20)]!;
    const values = fc.oneof(fc.jsonValue({ maxDepth: 2 }), anyText, fc.double());
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        checkRoundTrip(adapter, Trial, withValueAt(structuredClone(document), path.split("/").slice(1), value));
      }),
      { numRuns: amount.values },
    );
  });
}

/** Declares the test that a share of the leaves under a key is in the records. */
export function testShareOfLeaves(
  adapter: Adapter<Trial>,
  documents: readonly object[],
  key: string,
  share: number,
): void {
  test(`at least ${share} of the leaves of ${key} are in the records`, () => {
    let leaves = 0;
    let mapped = 0;
    for (const document of documents) {
      const result = adapter.read(document);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      const part = (document as { [key: string]: unknown })[key];
      if (part === undefined) continue;
      leaves += countLeaves(part);
      const rest = pruned(document, result.unmapped) as { [key: string]: unknown };
      if (key in rest) mapped += countLeaves(rest[key]);
    }
    console.log(
      `${mapped} of ${leaves} leaves of ${key} are in the records: ${((100 * mapped) / leaves).toFixed(2)} %`,
    );
    expect(mapped / leaves).toBeGreaterThanOrEqual(share);
  });
}

/** Declares the test that values that are not documents are rejected or come back. */
export function testOtherValues(adapter: Adapter<Trial>): void {
  test("a value that is not a document is rejected with issues, or comes back", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (document) => {
        checkRoundTrip(adapter, Trial, document);
      }),
    );
    for (const value of [undefined, null, Number.NaN, "text", [], [{}], {}, () => 1, Symbol("s"), 10n, new Date(0)]) {
      const result = adapter.read(value);
      expect(result.ok).toBe(false);
      expect(result.ok ? [] : result.issues).not.toEqual([]);
    }
  });
}

function sizeOf(document: object): number {
  return JSON.stringify(document).length;
}

/** Sets the value at a path; lists and objects on the way are created. */
function withValueAt(document: object, keys: readonly string[], value: unknown): object {
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
