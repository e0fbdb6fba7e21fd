/** The committed files of schema/ are those of the model, whatever language they are in. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fieldsButKind, isRecursive, recordStructures, structuresWithin } from "../scripts/structure.ts";
import { flatRecord } from "../scripts/flat-structure.ts";
import { schemaFiles, schemaFolder } from "../scripts/schema-files.ts";
import { sqlName, sqlText } from "../scripts/sql-text.ts";

const files = schemaFiles();

test.each([...files.keys()])("%s is up to date (otherwise run pnpm generate)", (name) => {
  const file = new URL(name, schemaFolder);
  const same = existsSync(file) && readFileSync(file, "utf8") === files.get(name);
  expect(same, `schema/${name} differs from the model`).toBe(true);
});

describe("the structures that the other languages are made from", () => {
  const all = structuresWithin(recordStructures);

  test("have every field, with its sentence", () => {
    const objects = all.filter((structure) => structure.type === "object");
    const withoutSentence = objects.flatMap(({ name, fields }) =>
      fields.filter(({ sentence }) => sentence === "").map((field) => `${name}.${field.name}`),
    );
    expect(objects.length).toBeGreaterThan(100);
    expect(withoutSentence).toEqual([]);
  });

  test("know what holds itself", () => {
    const recursive = all.filter(isRecursive).flatMap((structure) => ("name" in structure ? [structure.name] : []));
    expect(recursive).toContain("EligibilityExpression");
    expect(recursive).toContain("AllOf");
    expect(recursive).not.toContain("Trial");
  });

  test("are flat for tables: constructs are one object with the fields of all their kinds", () => {
    const therapy = recordStructures.find(({ name }) => name === "Therapy")!;
    const field = flatRecord(therapy).fields.find(({ name }) => name === "constructs")!;
    const member = field.structure.type === "list" ? field.structure.member : undefined;
    const names = member?.type === "object" ? member.fields.map(({ name }) => name) : [];
    expect(names).toContain("kind");
    expect(names).toContain("binders");
    expect(names).toContain("gene");
    expect(fieldsButKind(therapy).map(({ name }) => name)).not.toContain("kind");
  });
});

test("OpenAPI distinguishes the options of each union by kind", () => {
  const { components } = JSON.parse(files.get("openapi/openapi.json")!) as {
    components: { schemas: { [name: string]: { discriminator?: { mapping: { [kind: string]: string } } } } };
  };
  const mappings = Object.entries(components.schemas).flatMap(([name, { discriminator }]) =>
    discriminator === undefined ? [] : [[name, discriminator.mapping] as const],
  );
  expect(mappings.map(([name]) => name)).toContain("EligibilityExpression");
  const targets = mappings.flatMap(([, mapping]) => Object.values(mapping));
  const names = new Set(Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`));
  expect(targets.filter((target) => !names.has(target))).toEqual([]);
  expect(Object.fromEntries(mappings)["ModelRecord"]?.["regulatory_event"]).toBe(
    "#/components/schemas/RegulatoryEvent",
  );
});

test("names and texts cannot leave their quotation marks in SQL", () => {
  expect(sqlName("title")).toBe("title");
  expect(sqlName("references")).toBe('"references"');
  expect(sqlText("the sponsor's")).toBe("'the sponsor''s'");
});
