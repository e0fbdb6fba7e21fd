/** The lists of facts of documents have the shape that the guide to listing prescribes. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const folder = new URL("../documents/", import.meta.url);
const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as unknown;

const short = z.string().min(1).max(120);
const kinds = z.record(short, short).parse(readJson("kinds.json"));
const comparator = z.enum(["<", "<=", ">", ">="]);
const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?| (?:early|mid|late))?$/u);
const value = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("number"), comparator: comparator.optional(), value: z.number() }),
  z.strictObject({ type: z.literal("quantity"), comparator: comparator.optional(), value: z.number(), unit: short }),
  z.strictObject({
    type: z.literal("range"),
    low: z.number(),
    high: z.union([z.number(), z.literal("not reached")]),
    unit: short,
  }),
  z.strictObject({ type: z.literal("p_value"), comparator, value: z.number().min(0).max(1) }),
  z.strictObject({ type: z.literal("date"), value: date }),
  z.strictObject({ type: z.literal("boolean"), value: z.boolean() }),
  z.strictObject({ type: z.enum(["code", "organization", "text"]), value: short }),
]);
const fact = z.strictObject({
  id: short,
  kind: short.refine((kind) => kind in kinds, "unknown kind of fact"),
  statement: short,
  values: z.array(value).min(1),
  start: z.int().min(0),
  end: z.int().min(1),
});
const factList = z.strictObject({
  id: short,
  title: short,
  kind: z.enum([
    "abstract",
    "approval_letter",
    "complete_response_letter",
    "pipeline_page",
    "press_release",
    "registry_record",
    "regulator_summary",
  ]),
  language: z.enum(["en", "ja", "zh"]),
  publisher: short,
  address: z.url(),
  date: date.optional(),
  read: date,
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  extent: z.enum(["whole", "excerpt"]),
  length: z.int().min(1),
  labeled: short,
  facts: z.array(fact).min(10),
});
const lists = readdirSync(new URL("facts/", folder))
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, list: factList.parse(readJson(`facts/${name}`)) }));

test("there are at least twenty documents of every kind", () => {
  expect(lists.length).toBeGreaterThanOrEqual(20);
  expect(new Set(lists.map(({ list }) => list.kind)).size).toBe(7);
  expect(new Set(lists.map(({ list }) => list.sha256)).size).toBe(lists.length);
});

test("ids are unique and carry the name of their document", () => {
  const ids = lists.flatMap(({ list }) => list.facts.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { name, list } of lists) {
    expect(name).toBe(`${list.id}.json`);
    for (const { id } of list.facts) expect(id.startsWith(`${list.id}.`), id).toBe(true);
  }
});

test("offsets are ordered and lie in the text; ranges are ordered", () => {
  for (const { list } of lists) {
    for (const { id, start, end, values } of list.facts) {
      expect(start < end && end <= list.length, id).toBe(true);
      for (const item of values) {
        if (item.type === "range" && item.high !== "not reached") expect(item.low <= item.high, id).toBe(true);
      }
    }
  }
});

test("every kind is used", () => {
  const used = new Set(lists.flatMap(({ list }) => list.facts.map(({ kind }) => kind)));
  expect(Object.keys(kinds).filter((kind) => !used.has(kind))).toEqual([]);
});
