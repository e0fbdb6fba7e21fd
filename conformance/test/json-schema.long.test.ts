/** ajv accepts the records with the JSON Schemas and with the OpenAPI components. */
import { recordKinds } from "@org/therapy-model";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { recordSamples } from "../src/records.ts";
import { schemaText } from "../src/schema-file.ts";

function counted(system: string, validatorOf: (kind: string) => ValidateFunction): void {
  const validators = new Map<string, ValidateFunction>(recordKinds.map((kind) => [kind, validatorOf(kind)]));
  const counts = new Map<string, number>();
  for (const { name, records } of recordSamples.filter((set) => !set.name.startsWith("generated"))) {
    for (const record of records) {
      const accepts = validators.get(record.kind)!;
      expect(accepts(record), `${record.id}: ${JSON.stringify(accepts.errors)}`).toBe(true);
    }
    counts.set(name, records.length);
  }
  console.log(`${system}: ${[...counts].map(([name, count]) => `${count} ${name}`).join(", ")} are accepted`);
}

test("JSON Schema accepts valid records", { timeout: 600_000 }, () => {
  const ajv = new Ajv2020({ strict: false });
  counted("JSON Schema", (kind) => ajv.compile(JSON.parse(schemaText(`json-schema/${kind}.schema.json`)) as object));
});

test("the components of OpenAPI accept valid records", { timeout: 600_000 }, () => {
  const ajv = new Ajv2020({ strict: false, discriminator: false });
  const document = JSON.parse(schemaText("openapi/openapi.json")) as {
    components: { schemas: { [name: string]: { properties?: { kind?: { const?: string } } } } };
  };
  ajv.addSchema(document, "openapi");
  const names = Object.entries(document.components.schemas);
  counted("OpenAPI", (kind) => {
    const [name] = names.find(([, schema]) => schema.properties?.kind?.const === kind)!;
    return ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
  });
});
