/** The schemas of the model in the OpenAPI document, taken from `@org/therapy-schemas`. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { z } from "@hono/zod-openapi";

/** A JSON Schema. */
interface JsonSchema {
  readonly [key: string]: unknown;
}

/** An object that a component of the OpenAPI document describes. The packages check it, not the schema here. */
function component(name: string): z.ZodRecord<z.ZodString, z.ZodUnknown> {
  return z.record(z.string(), z.unknown()).openapi(name);
}

export const RecordComponent = component("ModelRecord");
export const TrialComponent = component("Trial");
export const AnnotationComponent = component("Annotation");
export const DraftComponent = component("Draft");
export const InterpretationComponent = component("Interpretation");

/** The documents with the schemas of what the packages return, and the names of their components. */
const documents = { annotation: "Annotation", draft: "Draft", interpretation: "Interpretation" } as const;

/** Loads the schemas of the components. */
export async function loadComponents(): Promise<JsonSchema> {
  const model = (await readSchema("openapi/openapi.json")) as {
    readonly components: { readonly schemas: JsonSchema };
  };
  const components: { [name: string]: unknown } = { ...model.components.schemas };
  for (const [file, name] of Object.entries(documents)) {
    const { $schema: _, $id: __, $defs, ...root } = await readSchema(`json-schema/${file}.schema.json`);
    components[name] = withReferences(root, name);
    for (const [key, inner] of Object.entries($defs as JsonSchema)) {
      components[`${name}${key}`] = withReferences(inner, name);
    }
  }
  return components;
}

async function readSchema(file: string): Promise<JsonSchema> {
  const place = fileURLToPath(import.meta.resolve(`@org/therapy-schemas/${file}`));
  return JSON.parse(await readFile(place, "utf8")) as JsonSchema;
}

/** A schema whose references lead to components. */
function withReferences(schema: unknown, name: string): unknown {
  if (Array.isArray(schema)) return schema.map((member) => withReferences(member, name));
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, inner]) => [
      key,
      key === "$ref" ? componentReference(String(inner), name) : withReferences(inner, name),
    ]),
  );
}

function componentReference(reference: string, name: string): string {
  const [document, key] = reference.split("#/$defs/");
  return `#/components/schemas/${document === "" ? name : ""}${key}`;
}
