/** The schemas of the model as components of OpenAPI 3.1. */
import { modelVersion } from "@org/therapy-model";
import { type JsonSchema, jsonSchemaOf } from "./json-schema.ts";
import { kindOf, type Structure, structuresWithin } from "./structure.ts";

/**
 * Makes an OpenAPI document without paths, whose components are the types of the record set.
 *
 * They are those of the JSON Schema, with a discriminator on each union, so that generators of clients and servers make one
 * type of it.
 */
export function openapi(roots: readonly Structure[]): JsonSchema {
  const { $defs } = jsonSchemaOf("record_set") as { $defs: { [name: string]: JsonSchema } };
  const schemas = JSON.parse(JSON.stringify($defs).replaceAll('"#/$defs/', '"#/components/schemas/')) as typeof $defs;
  for (const structure of structuresWithin(roots)) {
    const schema = structure.type === "union" ? schemas[structure.name] : undefined;
    if (structure.type === "union" && schema !== undefined) {
      const mapping = structure.options.map((option) => [kindOf(option), `#/components/schemas/${option.name}`]);
      schema["discriminator"] = { propertyName: "kind", mapping: Object.fromEntries(mapping) as object };
    }
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "Therapy model",
      summary: "Cell, gene and RNA therapies, their trials and their regulation.",
      version: modelVersion,
      license: { name: "MIT", identifier: "MIT" },
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    components: { schemas },
  };
}
