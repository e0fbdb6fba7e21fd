/** Every path that ATMP.md names is a field of the model. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod";
import { fieldsOf } from "../src/fields.ts";
import { Therapy } from "../src/index.ts";

const page = readFileSync(new URL("../ATMP.md", import.meta.url), "utf8");
const rows = [...page.matchAll(/^\| (CT05\.09\.[\d.]+) +\|[^|]*\|([^|]*)\|$/gm)].map(
  ([, field = "", cell = ""]) => [field, cell] as const,
);

/** The schemas that a field name may lead to; in a union, those of every member that has it. */
function step(schema: z.core.$ZodType, key: string): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return step(schema._zod.def.innerType, key);
  if (schema instanceof z.ZodArray) return step(schema._zod.def.element, key);
  if (schema instanceof z.ZodUnion) return schema._zod.def.options.flatMap((option) => step(option, key));
  if (schema instanceof z.ZodObject) {
    return fieldsOf(schema).flatMap(([name, field]) => (name === key ? [field] : []));
  }
  return [];
}

test("the page has all nineteen fields", () => {
  expect(rows).toHaveLength(19);
});

test.each(rows)("%s", (field, cell) => {
  for (const [, path = ""] of cell.matchAll(/`therapy\.([^`]+)`/g)) {
    let places: z.core.$ZodType[] = [Therapy];
    for (const key of path.replaceAll("[]", "").split(".")) places = places.flatMap((place) => step(place, key));
    expect(places.length, `${field}: therapy.${path}`).toBeGreaterThan(0);
  }
});
