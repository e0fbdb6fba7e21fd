/** The additions of a version: how they are generated and how they are found in data. */
import { describe, expect, test } from "vitest";
import { additionsBetween, definitionsOf, type Definitions } from "../../scripts/additions.ts";
import type { Issue } from "@org/therapy-model";
import { findAdditions, migrations, type Additions } from "@org/therapy-model/versions";

describe.each(migrations)("from $from to $to", ({ from, to, renamed, additions }) => {
  test("the generated additions are those between the definitions of the two versions", () => {
    expect(additions).toEqual(additionsBetween(definitionsOf(from), definitionsOf(to), renamed));
  });
});

const text = { type: "string", maxLength: 500, pattern: "^[^\\n]*$" };
const before: Definitions = {
  Set: {
    properties: { kind: { const: "set" }, id: { $ref: "#/$defs/SetId" }, items: { items: { $ref: "#/$defs/Item" } } },
    required: ["kind", "id"],
  },
  SetId: { type: "string", pattern: "^set:" },
  Item: { oneOf: [{ $ref: "#/$defs/Leaf" }, { $ref: "#/$defs/Tree" }] },
  Leaf: {
    properties: {
      kind: { const: "leaf" },
      hue: { $ref: "#/$defs/Hue" },
      note: { $ref: "#/$defs/Line" },
      veins: { maxItems: 2, items: { type: "number" } },
      size: { type: "number" },
    },
    required: ["kind", "size"],
  },
  Tree: { properties: { kind: { const: "tree" }, of: { items: { $ref: "#/$defs/Item" } } } },
  Hue: { type: "string", enum: ["green", "lime"] },
  Line: text,
};
const after: Definitions = {
  RecordSet: {
    properties: {
      kind: { const: "record_set" },
      id: { $ref: "#/$defs/RecordSetId" },
      items: { items: { $ref: "#/$defs/Item" } },
      notes: {},
    },
    required: ["kind", "id"],
  },
  RecordSetId: { type: "string", pattern: "^record_set:" },
  Item: { oneOf: [{ $ref: "#/$defs/Tree" }, { $ref: "#/$defs/Leaf" }] },
  Leaf: {
    properties: {
      kind: { const: "blade" },
      color: { $ref: "#/$defs/Color" },
      note: { $ref: "#/$defs/Lines" },
      veins: { maxItems: 9, items: { type: "number" } },
      size: { type: "number" },
      shape: {},
    },
    required: ["kind"],
  },
  Tree: before["Tree"]!,
  Color: { type: "string", enum: ["green", "lime_green", "red"] },
  Lines: { ...text, pattern: "^[^]*$" },
};
const renamed = [
  { what: "kind", definition: "RecordSet", from: "set", to: "record_set", why: "" },
  { what: "prefix", definition: "RecordSetId", from: "set:", to: "record_set:", why: "" },
  { what: "kind", definition: "Item", from: "leaf", to: "blade", why: "" },
  { what: "field", definition: "Leaf", from: "hue", to: "color", why: "" },
  { what: "term", definition: "Color", from: "lime", to: "lime_green", why: "" },
] as const;

describe("the additions between two versions", () => {
  test("are fields, terms and wider bounds, and the definitions that lead to them or to a renamed name", () => {
    expect(additionsBetween(before, after, renamed)).toEqual({
      RecordSet: { added: ["notes"], fields: { id: "RecordSetId", items: "Item" } },
      RecordSetId: {},
      Item: { kinds: { tree: "Tree", blade: "Leaf" } },
      Tree: { fields: { of: "Item" } },
      Leaf: {
        added: ["shape"],
        required: ["size"],
        members: { veins: 2 },
        line: { note: 500 },
        fields: { color: "Color" },
      },
      Color: { terms: ["red"] },
    });
  });

  test("are empty between equal versions", () => {
    expect(additionsBetween(after, after, [])).toEqual({});
  });

  test("include the options that a union gained", () => {
    const { Item, ...others } = before;
    const fewer = { ...others, Item: { ...Item!, oneOf: Item!.oneOf!.slice(1) } };
    const kinds = renamed.filter(({ what, definition }) => what !== "kind" || definition === "RecordSet");
    expect(additionsBetween(fewer, after, kinds)["Item"]).toMatchObject({ options: ["blade"] });
  });

  test.each([
    ["field", "Leaf: the fields hue are removed and not renamed"],
    ["term", "Color: the terms lime are removed and not renamed"],
    ["kind", "Item: the options Leaf are removed and not renamed"],
  ])("cannot be listed if a %s is removed and not renamed", (what, message) => {
    const some = renamed.filter((one) => one.what !== what || one.definition === "RecordSet");
    expect(() => additionsBetween(before, after, some)).toThrow(message);
  });
});

function issuesOf(recordSet: object, additions: Additions, maximum = 100): Issue[] {
  const issues: Issue[] = [];
  findAdditions(recordSet, additions, "0.1.0-pre", (issue) => issues.push(issue) < maximum);
  return issues;
}

describe("additions in data are found", () => {
  const additions: Additions = {
    RecordSet: { added: ["notes"], fields: { records: "Record" } },
    Record: { options: ["bush"], kinds: { tree: "Tree", leaf: "Leaf" } },
    Tree: { fields: { of: "Record" } },
    Leaf: { added: ["size"], required: ["name"], fields: { color: "Color" }, members: { veins: 2 }, line: { text: 5 } },
    Color: { terms: ["red"] },
  };
  const leaf = { kind: "leaf", name: "A" };

  test.each([
    ["a field", { ...leaf, size: 1 }, "size", '"size" is not a field in version 0.1.0-pre; it would be lost'],
    ["a term", { ...leaf, color: "red" }, "color", '"red" is not a term in version 0.1.0-pre; it would be lost'],
    ["a kind", { kind: "bush" }, "kind", '"bush" is not a kind in version 0.1.0-pre; it would be lost'],
    ["an absent field", { kind: "leaf" }, "name", "is missing; version 0.1.0-pre requires it"],
    ["a longer list", { ...leaf, veins: [1, 2, 3] }, "veins", "has 3 members; version 0.1.0-pre allows at most 2"],
    ["several lines", { ...leaf, text: "a\nb" }, "text", /one line of at most 5 characters/],
    ["a longer text", { ...leaf, text: "abcdef" }, "text", /one line of at most 5 characters/],
  ])("%s, at any depth", (_, value, field, message) => {
    const [issue, ...others] = issuesOf({ records: [leaf, { kind: "tree", of: [value] }] }, additions);
    expect(issue).toMatchObject({ code: "not_in_version", path: ["records", 1, "of", 0, field] });
    expect(issue!.message).toMatch(message);
    expect(others).toEqual([]);
  });

  test("and nothing in data that the earlier version allows", () => {
    const value = { ...leaf, color: "green", veins: [1, 2], text: "abcde" };
    expect(issuesOf({ records: [{ kind: "tree", of: [value, "red", null, 1] }] }, additions)).toEqual([]);
  });

  test("in values that contain themselves, share parts or nest too deep", () => {
    const circle: { kind: string; of: unknown[] } = { kind: "tree", of: [] };
    circle.of.push(circle, circle, { kind: "leaf" });
    expect(issuesOf({ records: [circle] }, additions)).toMatchObject([{ path: ["records", 0, "of", 2, "name"] }]);
    let wide: object = { kind: "leaf" };
    for (let depth = 0; depth < 40; depth++) wide = { kind: "tree", of: [wide, wide] };
    expect(issuesOf({ records: wide }, additions).map(({ code }) => code)).toEqual(["not_in_version"]);
    let deep: object = { kind: "leaf" };
    for (let depth = 0; depth < 100_000; depth++) deep = { kind: "tree", of: [deep, deep] };
    expect(issuesOf({ records: deep }, additions).map(({ code }) => code)).toEqual(["too_deep"]);
  });

  test("until the receiver stops", () => {
    const records = Array.from({ length: 1000 }, () => ({ kind: "leaf" }));
    expect(issuesOf({ records }, additions, 10)).toHaveLength(10);
  });
});
