/** Properties of every schema that the package exports. */
import { expect, test } from "vitest";
import * as z from "zod";
import * as model from "../entries/index.ts";

const schemas = Object.entries<unknown>(model).flatMap(([name, value]): [string, z.core.$ZodType][] =>
  value instanceof z.ZodType ? [[name, value]] : [],
);

/** The zod types that do not transform and do not add defaults. */
const allowedTypes = [
  "object",
  "union",
  "array",
  "optional",
  "enum",
  "literal",
  "string",
  "number",
  "boolean",
  "never",
];

function* within(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): Generator<z.core.$ZodType> {
  if (seen.has(schema)) return;
  seen.add(schema);
  yield schema;
  if (schema instanceof z.ZodOptional) yield* within(schema._zod.def.innerType, seen);
  if (schema instanceof z.ZodArray) yield* within(schema._zod.def.element, seen);
  if (schema instanceof z.ZodUnion) for (const option of schema._zod.def.options) yield* within(option, seen);
  if (schema instanceof z.ZodObject) for (const field of Object.values(schema.shape)) yield* within(field, seen);
}

test.each(schemas)("%s has no transforms and no defaults", (_, schema) => {
  const types = new Set([...within(schema)].map((part) => part._zod.def.type as string));
  expect([...types].filter((type) => !allowedTypes.includes(type))).toEqual([]);
});

test("every object rejects unknown keys", () => {
  const objects = schemas.flatMap(([, schema]) => [...within(schema)]).filter((part) => part instanceof z.ZodObject);
  expect(objects.length).toBeGreaterThan(80);
  for (const object of objects) expect(object._zod.def.catchall).toBeInstanceOf(z.ZodNever);
});

test("every text and every list has a maximum length", () => {
  const unbounded = schemas
    .flatMap(([name, schema]) => [...within(schema)].map((part) => [name, part] as const))
    .filter(([, part]) => part instanceof z.ZodString || part instanceof z.ZodArray)
    .filter(([, part]) => !part._zod.def.checks?.some((check) => check._zod.def.check === "max_length"));
  expect(unbounded.map(([name]) => name)).toEqual([]);
});
