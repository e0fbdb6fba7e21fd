/** Compares docs/model-coverage.md with the fields, rules and definitions of the packages, the listed facts and the catalog. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import * as model from "@org/therapy-model";
import { rules } from "@org/therapy-rules";
import { isModelField } from "../../../testing/model-field.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const records = [model.Organization, model.RegulatoryEvent, model.Source, model.Therapy, model.Trial];
const recordOf = (field: string) => records.find(({ shape }) => shape.kind.value === field.split(".")[0]);
const facts = factIds();
const histories = readdirSync(path.join(root, "packages/therapy-catalog/data/regulatory-histories")).map(
  (name) => path.parse(name).name,
);
const examples = readdirSync(path.join(root, "packages/therapy-catalog/data/product-examples"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => path.parse(name).name);
const ruleIds = new Set(rules.map(({ id }) => id));
const rows = readFileSync(path.join(root, "docs/model-coverage.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (?:kind |:?-)/.test(line))
  .map((line) => {
    const [kind = "", field = "", example = "", source = "", check = ""] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { kind, field: codeIn(field), example, source, check };
  });

describe.each(rows)("$kind", ({ field, example, source, check }) => {
  test("has a field of the model, an example and a source", () => {
    expect(isModelField(recordOf(field), field), field).toBe(true);
    expect(example.length).toBeGreaterThan(3);
    if (source.startsWith("`")) expect([...facts, ...histories, ...examples]).toContain(codeIn(source));
    else expect(source.length).toBeGreaterThan(5);
  });

  test.skipIf(!source.startsWith("`"))("the records of the source have the field", () => {
    const [kind, ...fields] = field.split(".");
    const found = recordsOf(codeIn(source)).filter((record) => record.kind === kind && hasField(record, fields));
    // No public source that withholds a target has a record: the locus of this example is absent.
    if (field !== "therapy.constructs.locus") expect(found).not.toEqual([]);
  });

  test("has a rule, or a constraint of a definition", () => {
    if (check.startsWith("rule ")) expect(ruleIds).toContain(codeIn(check));
    else {
      expect(check).toMatch(/^constraint of `\w+`$/);
      expect(Object.keys(model)).toContain(codeIn(check));
    }
  });
});

test("each kind is listed once", () => {
  const kinds = rows.map(({ kind }) => kind);
  expect(kinds.length).toBeGreaterThan(90);
  expect(new Set(kinds).size).toBe(kinds.length);
});

test("few examples have a source outside of the repository and the registries", () => {
  const outside = rows.filter(({ source }) => !/^(?:`|NCT\d{8}|ISRCTN\d{8})/.test(source));
  expect(outside.map(({ kind }) => kind)).toHaveLength(19);
  const unnumbered = outside.filter(({ source }) => !/doi:10\.\d{4}\/\S+$|^\w+, FDA label$/.test(source));
  expect(unnumbered.map(({ source }) => source)).toHaveLength(4);
});

/** The records of the document of a fact, of a regulatory history or of a product example. */
function recordsOf(source: string): readonly { readonly kind: string }[] {
  const [document] = source.split(".");
  const folder = histories.includes(source)
    ? "packages/therapy-catalog/data/regulatory-histories"
    : examples.includes(source)
      ? "packages/therapy-catalog/data/product-examples"
      : "conformance/documents/records";
  const text = readFileSync(path.join(root, folder, `${document}.json`), "utf8");
  return (JSON.parse(text) as { readonly records: readonly { readonly kind: string }[] }).records;
}

/** Whether a value has a field, in any member of its lists and in any part of its expressions. */
function hasField(value: unknown, [field, ...rest]: readonly string[]): boolean {
  if (field === undefined) return true;
  if (Array.isArray(value)) return value.some((one) => hasField(one, [field, ...rest]));
  if (typeof value !== "object" || value === null) return false;
  const inner = (value as Readonly<Record<string, unknown>>)[field];
  if (inner !== undefined) return hasField(inner, rest);
  return "of" in value && hasField(value.of, [field, ...rest]);
}

function codeIn(cell: string): string {
  return /`([^`]+)`/.exec(cell)?.[1] ?? cell;
}

function factIds(): string[] {
  const folder = path.join(root, "conformance/documents/facts");
  return readdirSync(folder).flatMap((name) => {
    const list = JSON.parse(readFileSync(path.join(folder, name), "utf8")) as { facts: { id: string }[] };
    return list.facts.map(({ id }) => id);
  });
}
