/** The labels in Chinese name every term of every vocabulary. */
import { describe, expect, test } from "vitest";
import { loadAllLabels, loadLabels } from "../src/entries/labels/zh-hans.ts";
import { vocabularies } from "../src/entries/vocabularies.ts";

describe("labels in zh-Hans", () => {
  test("are there for every term of every vocabulary, in the order of the terms", async () => {
    const all = await loadAllLabels();
    expect([...all.keys()].toSorted()).toEqual([...vocabularies.keys()].toSorted());
    for (const [id, { keys }] of vocabularies) expect(Object.keys(all.get(id)!.terms), id).toEqual(keys);
  });

  test("are loaded one vocabulary at a time, or all together", async () => {
    expect((await loadLabels("age_unit"))?.terms["a"]?.label).toBe("岁");
    expect(await loadLabels("constructor")).toBeUndefined();
    const all = await loadAllLabels();
    expect([...all.keys()].filter((id) => !vocabularies.has(id))).toEqual([]);
  });
});
