/** Records of several record sets are merged without loss. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validate } from "../../schema/validate.ts";
import { mergeRecords } from "./merge.ts";
import { ModelRecord } from "../record.ts";
import type { Organization } from "../../domain/organization/organization.ts";
import type { Citation } from "../../domain/shared/citation.ts";
import type { JsonPointer } from "../../domain/shared/json-pointer.ts";
import { resolvePointer } from "../../domain/shared/json-pointer-path.ts";
import type { Trial } from "../../domain/trial/trial.ts";

const cite = (source: "a" | "b" | "c", field: JsonPointer): Citation => ({
  field,
  source: `source:${source}`,
  basis: "stated",
});
const listed = (ticker: string) => ({ exchange: "XHKG" as const, ticker });
const called = (text: string) => ({ text, kind: "trade" as const });

function organization(fields: Partial<Organization>): Organization {
  return { kind: "organization", id: "organization:x", names: [called("X")], ...fields };
}
function trial(fields: Partial<Trial>): Trial {
  return { kind: "trial", id: "trial:x", type: "interventional", ...fields };
}
function one<T extends ModelRecord>(...records: readonly T[]): T {
  const { records: merged } = mergeRecords(records);
  expect(merged).toHaveLength(1);
  expect(validate(ModelRecord, merged[0])).toMatchObject({ ok: true });
  return merged[0] as T;
}

describe("fields and lists", () => {
  test("a record with a unique id is returned itself", () => {
    const record = organization({});
    expect(mergeRecords([record]).records[0]).toBe(record);
  });

  test("records are in the order of the first occurrence of their ids", () => {
    const other = organization({ id: "organization:y" });
    const ids = mergeRecords([other, organization({}), other]).records.map(({ id }) => id);
    expect(ids).toEqual(["organization:y", "organization:x"]);
  });

  test("fields and list members are merged; equal members are kept once, in any order of their keys", () => {
    const merged = one(
      organization({ listings: [listed("1")], type: "company" }),
      organization({
        names: [called("Y"), called("X")],
        listings: [{ ticker: "1", exchange: "XHKG" }],
        founded: "2002",
      }),
    );
    expect(merged).toEqual(
      organization({ names: [called("X"), called("Y")], listings: [listed("1")], type: "company", founded: "2002" }),
    );
  });

  test("a design is merged field by field, with its lists", () => {
    const merged = one(
      trial({
        design: { masking: "double", masked: ["participant"] },
        eligibility: { inclusion: [{ kind: "consent" }] },
      }),
      trial({
        design: { centers: "multicenter", masked: ["investigator"] },
        eligibility: { exclusion: [{ kind: "consent" }] },
      }),
    );
    expect(merged.design).toEqual({
      masking: "double",
      masked: ["participant", "investigator"],
      centers: "multicenter",
    });
    expect(merged.eligibility).toEqual({ inclusion: [{ kind: "consent" }], exclusion: [{ kind: "consent" }] });
  });

  test("the merged records are not changed", () => {
    const first = organization({ citations: [cite("a", "/names")] });
    const second = organization({ names: [called("Y")], citations: [cite("b", "/names")] });
    const before = structuredClone([first, second]);
    mergeRecords([first, second]);
    expect([first, second]).toEqual(before);
  });
});

describe("conflicts", () => {
  test("the first value is kept, and a warning has the path of the other", () => {
    const { records, conflicts } = mergeRecords([organization({ founded: "2002" }), organization({ founded: "2003" })]);
    expect(records).toEqual([organization({ founded: "2002" })]);
    expect(conflicts).toMatchObject([{ code: "conflicting_values", severity: "warning", path: [1, "founded"] }]);
  });

  test("a place is a single value: the city of another country is not added", () => {
    const merged = one(
      organization({ headquarters: { country: "CN" } }),
      organization({ headquarters: { country: "US", city: "Boston" }, citations: [cite("b", "/headquarters/city")] }),
    );
    expect(merged.headquarters).toEqual({ country: "CN" });
    expect(merged.citations).toEqual([
      { ...cite("b", "/headquarters"), stance: "differs", statedValue: '{"country":"US","city":"Boston"}' },
    ]);
  });

  test("citations have the stance of their source and the value of a source that differs", () => {
    const merged = one(
      organization({ founded: "2002", citations: [cite("a", "/founded")] }),
      organization({ founded: "2003", citations: [cite("b", "/founded")] }),
      organization({ founded: "2002", citations: [cite("c", "/founded")] }),
    );
    expect(merged.citations).toEqual([
      { ...cite("a", "/founded"), stance: "follows" },
      { ...cite("b", "/founded"), stance: "differs", statedValue: "2003" },
      { ...cite("c", "/founded"), stance: "agrees" },
    ]);
  });
});

describe("citations", () => {
  test("are moved with list members", () => {
    const merged = one(
      organization({ names: [called("X"), called("Y")], citations: [cite("a", "/names/1/text")] }),
      organization({
        names: [called("Z"), called("X")],
        citations: [cite("b", "/names/0/text"), cite("b", "/names/1")],
      }),
    );
    expect(merged.names.map(({ text }) => text)).toEqual(["X", "Y", "Z"]);
    expect(merged.citations).toEqual([cite("a", "/names/1/text"), cite("b", "/names/2/text"), cite("b", "/names/0")]);
  });

  test("are moved with list members of a field group", () => {
    const merged = one(
      trial({ design: { masked: ["participant"] } }),
      trial({ design: { masked: ["investigator"] }, citations: [cite("b", "/design/masked/0")] }),
    );
    expect(merged.citations).toEqual([cite("b", "/design/masked/1")]);
  });

  test("of a list become citations of its members if the other record added some", () => {
    const merged = one(
      organization({ names: [called("X")], citations: [cite("a", "/names")] }),
      organization({ names: [called("X"), called("Y")], citations: [cite("b", "/names")] }),
    );
    expect(merged.citations).toEqual([cite("a", "/names/0"), cite("b", "/names")]);
  });

  test("of a record do not cover what the other record added", () => {
    const merged = one(
      trial({ phase: "phase_1", design: { masking: "double" }, citations: [cite("a", "")] }),
      trial({
        phase: "phase_2",
        design: { centers: "multicenter" },
        citations: [cite("b", "/design"), cite("b", "/phase")],
      }),
    );
    expect(merged.citations).toEqual([
      cite("a", "/type"),
      { ...cite("a", "/phase"), stance: "follows" },
      cite("a", "/design/masking"),
      cite("b", "/design/centers"),
      { ...cite("b", "/phase"), stance: "differs", statedValue: "phase_2" },
    ]);
  });

  test("that are equal are kept once", () => {
    const record = organization({ citations: [cite("a", "/names/0")] });
    expect(one(record, record)).toEqual(record);
  });

  test("of any two records point to the values that they cite", () => {
    const names = fc.uniqueArray(fc.constantFrom("P", "Q", "R", "S", "T"), { minLength: 1 });
    fc.assert(
      fc.property(names, names, (left, right) => {
        const record = (source: "a" | "b", texts: string[]): Organization =>
          organization({
            names: texts.map(called),
            citations: texts.map((text, index) => ({ ...cite(source, `/names/${index}`), locator: { section: text } })),
          });
        const merged = one(record("a", left), record("b", right));
        expect(merged.names).toHaveLength(new Set([...left, ...right]).size);
        expect(merged.citations).toHaveLength(left.length + right.length);
        for (const { field, locator } of merged.citations ?? []) {
          expect(resolvePointer(merged, field)).toEqual(called(locator?.section ?? ""));
        }
      }),
    );
  });
});

/** The operations of a merge whose number grows with the work: serializations, key lists and map look-ups. */
const operations = [
  [JSON, "stringify"],
  [Object, "keys"],
  [Object, "entries"],
  [Map.prototype, "get"],
] as unknown as readonly (readonly [Record<string, (...parameters: unknown[]) => unknown>, string])[];

function countOperations(records: readonly ModelRecord[]): number {
  let count = 0;
  const originals = operations.map(([owner, name]) => owner[name]!);
  for (const [index, [owner, name]] of operations.entries()) {
    const original = originals[index]!;
    owner[name] = function counted(this: unknown, ...parameters: unknown[]): unknown {
      count++;
      return original.apply(this, parameters);
    };
  }
  try {
    mergeRecords(records);
  } finally {
    for (const [index, [owner, name]] of operations.entries()) owner[name] = originals[index]!;
  }
  return count;
}

test.each([
  [
    "one id with a new name in each record",
    (index: number) =>
      organization({
        agreements: [{ kind: "option", signed: { value: `${1800 + (index % 400)}`, type: "actual" } }],
        names: [called(`N${index}`)],
      }),
  ],
  [
    "one id with a new arm in each record, all cited, half in conflict with the first",
    (index: number) =>
      trial({
        arms: [{ label: "A", kind: index % 2 === 0 ? "experimental" : "sham_comparator" }, { label: `N${index}` }],
        eligibility: {
          inclusion: Array.from({ length: index === 0 ? 1000 : 1 }, () => ({ kind: "consent" as const })),
        },
        citations: [cite("a", "/arms"), cite("b", "/eligibility")],
      }),
  ],
])("the work of merging is linear in the number of records: %s", (_, record) => {
  const records = (count: number): ModelRecord[] => Array.from({ length: count }, (__, index) => record(index));
  expect(countOperations(records(10_000))).toBeLessThan(12 * countOperations(records(1000)));
});
