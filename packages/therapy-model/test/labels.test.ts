/** The labels in Chinese name every term of every vocabulary but those whose labels are optional. */
import { describe, expect, test } from "vitest";
import { loadAllLabels, loadLabels } from "../src/entries/labels/zh-hans.ts";
import { vocabularies } from "../src/entries/vocabularies.ts";

/** Vocabularies with terms that have no Chinese label, because no source for one is available: how many terms have a label. */
const partly: ReadonlyMap<string, number> = new Map([
  ["adverse_event", 113],
  ["cell_type", 87],
  ["disease", 435],
  ["disease_state", 80],
  ["endpoint", 144],
  ["scale", 76],
  ["treatment", 206],
]);

describe("labels in zh-Hans", () => {
  test("are there for every term of every other vocabulary, in the order of the terms", async () => {
    const all = await loadAllLabels();
    expect([...all.keys()].toSorted()).toEqual([...vocabularies.keys()].toSorted());
    for (const [id, { keys }] of vocabularies) {
      const labeled = Object.keys(all.get(id)!.terms);
      expect(labeled, id).toEqual(partly.has(id) ? keys.filter((key) => labeled.includes(key)) : keys);
      if (partly.has(id)) expect(labeled.length, id).toBeGreaterThanOrEqual(partly.get(id)!);
    }
  });

  test("are loaded one vocabulary at a time, or all together", async () => {
    expect((await loadLabels("age_unit"))?.terms["a"]?.label).toBe("岁");
    expect(await loadLabels("constructor")).toBeUndefined();
    const all = await loadAllLabels();
    expect([...all.keys()].filter((id) => !vocabularies.has(id))).toEqual([]);
  });
});
