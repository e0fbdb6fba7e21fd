/** The committed JSON Schemas are those of the model and have its documentation. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { jsonSchemaOf, type JsonSchema, roots } from "../scripts/json-schema.ts";
import { recordSets } from "@org/therapy-catalog/record-sets";

const kinds = Object.keys(roots) as (keyof typeof roots)[];

function committed(kind: string): JsonSchema {
  return JSON.parse(readFileSync(new URL(`../json-schema/${kind}.schema.json`, import.meta.url), "utf8")) as JsonSchema;
}

describe.each(kinds)("%s", (kind) => {
  test("is up to date (otherwise run pnpm generate)", () => {
    const same = JSON.stringify(committed(kind)) === JSON.stringify(jsonSchemaOf(kind));
    expect(same, "schema/ differs from the model").toBe(true);
  });

  test("has a sentence on every type and every field", () => {
    const { $defs } = committed(kind) as {
      $defs: Record<string, { description?: string; properties?: Record<string, { description?: string }> }>;
    };
    const undescribed = Object.entries($defs).flatMap(([name, { description, properties = {} }]) => [
      ...(description === undefined ? [name] : []),
      ...Object.keys(properties)
        .filter((field) => properties[field]?.description === undefined)
        .map((field) => `${name}.${field}`),
    ]);
    expect(undescribed).toEqual([]);
  });
});

test("a validator without the package accepts every record set of the catalog", () => {
  const accepts = new Ajv2020({ strict: false }).compile(committed("record_set"));
  for (const recordSet of recordSets) expect(accepts(recordSet), JSON.stringify(accepts.errors)).toBe(true);
});
