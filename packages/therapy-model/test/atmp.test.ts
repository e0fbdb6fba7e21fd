/** Every path in ATMP.md is a field of the model. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod";
import { fieldsOf } from "../src/schema/fields.ts";
import { Therapy } from "../src/entries/index.ts";

const page = readFileSync(new URL("../ATMP.md", import.meta.url), "utf8");
const rows = [...page.matchAll(/^\| (CT05\.09\.[\d.]+) +\|[^|]*\|([^|]*)\|$/gm)].map(
  ([, field = "", cell = ""]) => [field, cell] as const,
);

/** The schemas of a field; in a union, those of every member that has it. */
function fieldSchemas(schema: z.core.$ZodType, key: string): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return fieldSchemas(schema._zod.def.innerType, key);
  if (schema instanceof z.ZodArray) return fieldSchemas(schema._zod.def.element, key);
  if (schema instanceof z.ZodUnion) return schema._zod.def.options.flatMap((option) => fieldSchemas(option, key));
  if (schema instanceof z.ZodObject) {
    return fieldsOf(schema).flatMap(([name, field]) => (name === key ? [field] : []));
  }
  return [];
}

test("the page has all 19 fields", () => {
  expect(rows).toHaveLength(19);
});

test.each(rows)("%s", (field, cell) => {
  for (const [, path = ""] of cell.matchAll(/`therapy\.([^`]+)`/g)) {
    let schemas: z.core.$ZodType[] = [Therapy];
    for (const key of path.replaceAll("[]", "").split("."))
      schemas = schemas.flatMap((schema) => fieldSchemas(schema, key));
    expect(schemas.length, `${field}: therapy.${path}`).toBeGreaterThan(0);
  }
});
