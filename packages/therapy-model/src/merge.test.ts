/** Records of several dossiers become one list without loss. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validate } from "./validate.ts";
import { mergeRecords } from "./merge.ts";
import { ModelRecord } from "./record.ts";
import type { Organization } from "./organization/organization.ts";
import type { Citation } from "./shared/citation.ts";
import { type JsonPointer, resolvePointer } from "./shared/json-pointer.ts";
import type { Trial } from "./trial/trial.ts";

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
  test("a record that stands once is the same object", () => {
    const record = organization({});
    expect(mergeRecords([record]).records[0]).toBe(record);
  });

  test("ids keep the order in which they first stood", () => {
    const other = organization({ id: "organization:y" });
    const ids = mergeRecords([other, organization({}), other]).records.map(({ id }) => id);
    expect(ids).toEqual(["organization:y", "organization:x"]);
  });

  test("fields and the members of lists are united; equal members stand once, whatever the order of their keys", () => {
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

  test("a design is united field by field, and the lists in it too", () => {
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

  test("the records that are merged stay as they were", () => {
    const first = organization({ citations: [cite("a", "/names")] });
    const second = organization({ names: [called("Y")], citations: [cite("b", "/names")] });
    const before = structuredClone([first, second]);
    mergeRecords([first, second]);
    expect([first, second]).toEqual(before);
  });
});

describe("conflicts", () => {
  test("the first value stays, and a warning leads to the other", () => {
    const { records, conflicts } = mergeRecords([organization({ founded: "2002" }), organization({ founded: "2003" })]);
    expect(records).toEqual([organization({ founded: "2002" })]);
    expect(conflicts).toMatchObject([{ code: "conflicting_values", severity: "warning", path: [1, "founded"] }]);
  });

  test("a place is one value: the city of another country does not slip in", () => {
    const merged = one(
      organization({ headquarters: { country: "CN" } }),
      organization({ headquarters: { country: "US", city: "Boston" }, citations: [cite("b", "/headquarters/city")] }),
    );
    expect(merged.headquarters).toEqual({ country: "CN" });
    expect(merged.citations).toEqual([
      { ...cite("b", "/headquarters"), stance: "differs", states: '{"country":"US","city":"Boston"}' },
    ]);
  });

  test("the citations say which source the field follows and what the other one states", () => {
    const merged = one(
      organization({ founded: "2002", citations: [cite("a", "/founded")] }),
      organization({ founded: "2003", citations: [cite("b", "/founded")] }),
      organization({ founded: "2002", citations: [cite("c", "/founded")] }),
    );
    expect(merged.citations).toEqual([
      { ...cite("a", "/founded"), stance: "follows" },
      { ...cite("b", "/founded"), stance: "differs", states: "2003" },
      { ...cite("c", "/founded"), stance: "agrees" },
    ]);
  });
});

describe("citations", () => {
  test("follow the members of lists to where they came to stand", () => {
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

  test("follow them in the lists of a group", () => {
    const merged = one(
      trial({ design: { masked: ["participant"] } }),
      trial({ design: { masked: ["investigator"] }, citations: [cite("b", "/design/masked/0")] }),
    );
    expect(merged.citations).toEqual([cite("b", "/design/masked/1")]);
  });

  test("of a whole list become citations of its members where the other record brought more", () => {
    const merged = one(
      organization({ names: [called("X")], citations: [cite("a", "/names")] }),
      organization({ names: [called("X"), called("Y")], citations: [cite("b", "/names")] }),
    );
    expect(merged.citations).toEqual([cite("a", "/names/0"), cite("b", "/names")]);
  });

  test("of a whole record do not claim what the other record brought", () => {
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
      { ...cite("b", "/phase"), stance: "differs", states: "phase_2" },
    ]);
  });

  test("that are equal stand once", () => {
    const record = organization({ citations: [cite("a", "/names/0")] });
    expect(one(record, record)).toEqual(record);
  });

  test("of any two records lead to what they were about", () => {
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

/** Milliseconds a record, the best of five. */
function timeEach(input: readonly ModelRecord[]): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    mergeRecords(input);
    return performance.now() - start;
  });
  return Math.min(...runs) / input.length;
}

test.each([
  [
    "of one id with ever more names",
    (index: number) =>
      organization({
        agreements: [{ kind: "option", signed: { value: `${1800 + (index % 400)}`, type: "actual" } }],
        names: [called(`N${index}`)],
      }),
  ],
  [
    "of one id with ever more arms, of which all are cited and half contradict the first",
    (index: number) =>
      trial({
        arms: [{ label: "A", kind: index % 2 === 0 ? "experimental" : "sham_comparator" }, { label: `N${index}` }],
        eligibility: {
          inclusion: Array.from({ length: index === 0 ? 1000 : 1 }, () => ({ kind: "consent" as const })),
        },
        citations: [cite("a", "/arms"), cite("b", "/eligibility")],
      }),
  ],
])("ten thousand records %s take about ten times as long as a thousand do", (_, record) => {
  const records = (count: number): ModelRecord[] => Array.from({ length: count }, (__, index) => record(index));
  expect(timeEach(records(10_000))).toBeLessThan(10 * Math.max(timeEach(records(1000)), 0.001));
});
