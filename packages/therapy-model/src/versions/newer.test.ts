/** What is newer in a version is what the definitions of the two versions say, and it is found in data. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { jsonSchemaOf } from "../../scripts/json-schema.ts";
import type { Issue } from "../issue.ts";
import { migrations } from "./migrations.ts";
import { findNewer, type Newer, type NewerDefinitions } from "./newer.ts";

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}
type Definitions = { readonly [name: string]: Schema };

/** The definitions of a version: those that were kept when it was released or, until then, those of the model. */
function definitionsOf(version: string): Definitions {
  const file = new URL(`../../releases/${version}/contract.json`, import.meta.url);
  if (!existsSync(file)) return (jsonSchemaOf("dossier") as { $defs: Definitions }).$defs;
  return (JSON.parse(readFileSync(file, "utf8")) as { definitions: Definitions }).definitions;
}

/** Works out what is newer, beginning at a definition; what has nothing newer about or within it is left out. */
function worked(before: Definitions, after: Definitions, renamed: ReadonlyMap<string, string>): NewerDefinitions {
  const all = new Map<string, Newer>();
  const compare = (name: string, old: string): void => {
    if (all.has(name)) return;
    const found: { -readonly [Key in keyof Newer]: Newer[Key] } = {};
    all.set(name, found);
    const [was, is] = [before[old]!, after[name]!];
    const added = Object.keys(is.properties ?? {}).filter(
      (field) => was.properties?.[oldField(name, field)] === undefined,
    );
    const asked = (was.required ?? []).filter((field) => !is.required!.includes(field));
    const terms = (is.enum ?? []).filter((term) => !was.enum!.includes(term));
    if (added.length > 0) found.added = added;
    if (asked.length > 0) found.asked = asked;
    if (terms.length > 0) found.terms = terms;
    for (const [field, schema] of Object.entries(is.properties ?? {})) {
      const earlier = was.properties?.[oldField(name, field)];
      if (earlier === undefined) continue;
      if (earlier.maxItems !== schema.maxItems) found.members = { ...found.members, [field]: earlier.maxItems! };
      const [here, there] = [schema.items ?? schema, earlier.items ?? earlier];
      if (here.$ref === undefined) continue;
      const [to, from] = [nameOf(here), nameOf(there)];
      if (after[to]!.type === "string" && after[to]!.enum === undefined) {
        if (after[to]!.pattern !== before[from]!.pattern) {
          found.line = { ...found.line, [field]: before[from]!.maxLength! };
        }
      } else {
        compare(to, from);
        found.fields = { ...found.fields, [field]: to };
      }
    }
    for (const [index, option] of (is.oneOf ?? []).entries()) {
      expect(nameOf(was.oneOf![index]!), `${name} has the options that it had`).toBe(nameOf(option));
      compare(nameOf(option), nameOf(option));
      const kind = after[nameOf(option)]!.properties?.["kind"]?.const;
      if (kind !== undefined) found.kinds = { ...found.kinds, [kind]: nameOf(option) };
    }
  };
  const oldField = (definition: string, field: string): string => renamed.get(`${definition}.${field}`) ?? field;
  compare("Dossier", "Dossier");
  return pruned(all);
}

function nameOf({ $ref = "" }: Schema): string {
  return $ref.replace("#/$defs/", "");
}

/** Leaves out what has nothing newer, until nothing more can be left out. */
function pruned(all: ReadonlyMap<string, Newer>): NewerDefinitions {
  const telling = new Set<string>();
  for (let size = -1; size !== telling.size;) {
    size = telling.size;
    for (const [name, { fields = {}, kinds = {}, ...own }] of all) {
      const inner = [...Object.values(fields), ...Object.values(kinds)];
      if (Object.keys(own).length > 0 || inner.some((one) => telling.has(one))) telling.add(name);
    }
  }
  const kept = (named: { readonly [key: string]: string } = {}): { [key: string]: string } =>
    Object.fromEntries(Object.entries(named).filter(([, name]) => telling.has(name)));
  return Object.fromEntries(
    [...telling].map((name) => {
      const { fields, kinds, ...own } = all.get(name)!;
      const inner = { fields: kept(fields), kinds: kept(kinds) };
      const some = Object.entries(inner).filter(([, named]) => Object.keys(named).length > 0);
      return [name, { ...own, ...Object.fromEntries(some) }];
    }),
  );
}

const definitionOf: { readonly [kind: string]: string } = {
  organization: "Organization",
  platform: "Platform",
  therapy: "Therapy",
  trial: "Trial",
  regulatory_event: "RegulatoryEvent",
  source: "Source",
};

describe.each(migrations)("from $from to $to", ({ from, to, renamed, newer }) => {
  test("what is newer is what the definitions of the two versions say", () => {
    const names = new Map(renamed.map((one) => [`${definitionOf[one.record]}.${one.to}`, one.from]));
    expect(newer).toEqual(worked(definitionsOf(from), definitionsOf(to), names));
  });
});

function issuesOf(dossier: object, definitions: NewerDefinitions, most = 100): Issue[] {
  const issues: Issue[] = [];
  findNewer(dossier, definitions, "0.1.0-pre", (issue) => issues.push(issue) < most);
  return issues;
}

describe("what is newer is found", () => {
  const definitions: NewerDefinitions = {
    Dossier: { added: ["notes"], fields: { records: "Record" } },
    Record: { kinds: { tree: "Tree", leaf: "Leaf" } },
    Tree: { fields: { of: "Record" } },
    Leaf: { added: ["size"], asked: ["name"], fields: { colour: "Colour" }, members: { veins: 2 }, line: { text: 5 } },
    Colour: { terms: ["red"] },
  };
  const leaf = { kind: "leaf", name: "A" };

  test.each([
    ["a field", { ...leaf, size: 1 }, "size", '"size" is not a field in version 0.1.0-pre; it would be lost'],
    ["a term", { ...leaf, colour: "red" }, "colour", '"red" is not a term in version 0.1.0-pre; it would be lost'],
    ["what may be left out", { kind: "leaf" }, "name", "is missing; version 0.1.0-pre asks for it"],
    ["a longer list", { ...leaf, veins: [1, 2, 3] }, "veins", "has 3 members; version 0.1.0-pre allows at most 2"],
    ["several lines", { ...leaf, text: "a\nb" }, "text", /one line of at most 5 characters/],
    ["a longer text", { ...leaf, text: "abcdef" }, "text", /one line of at most 5 characters/],
  ])("%s, however deep", (_, value, field, message) => {
    const [issue, ...others] = issuesOf({ records: [leaf, { kind: "tree", of: [value] }] }, definitions);
    expect(issue).toMatchObject({ code: "not_in_version", path: ["records", 1, "of", 0, field] });
    expect(issue!.message).toMatch(message);
    expect(others).toEqual([]);
  });

  test("and nothing in what the earlier version could say too", () => {
    const value = { ...leaf, colour: "green", veins: [1, 2], text: "abcde" };
    expect(issuesOf({ records: [{ kind: "tree", of: [value, "red", null, 1] }] }, definitions)).toEqual([]);
  });

  test("in values that hold themselves, share their parts or nest without end", () => {
    const circle: { kind: string; of: unknown[] } = { kind: "tree", of: [] };
    circle.of.push(circle, circle, { kind: "leaf" });
    expect(issuesOf({ records: [circle] }, definitions)).toMatchObject([{ path: ["records", 0, "of", 2, "name"] }]);
    let wide: object = { kind: "leaf" };
    for (let depth = 0; depth < 40; depth++) wide = { kind: "tree", of: [wide, wide] };
    expect(issuesOf({ records: wide }, definitions).map(({ code }) => code)).toEqual(["not_in_version"]);
    let deep: object = { kind: "leaf" };
    for (let depth = 0; depth < 100_000; depth++) deep = { kind: "tree", of: [deep, deep] };
    expect(issuesOf({ records: deep }, definitions).map(({ code }) => code)).toEqual(["too_deep"]);
  });

  test("until enough was heard", () => {
    const records = Array.from({ length: 1000 }, () => ({ kind: "leaf" }));
    expect(issuesOf({ records }, definitions, 10)).toHaveLength(10);
  });
});
