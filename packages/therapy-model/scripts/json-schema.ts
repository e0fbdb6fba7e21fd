/** The JSON Schemas of the model, made from its zod schemas and its doc comments. */
import * as z from "zod";
import * as model from "../src/index.ts";
import { documentationOf, type Documented } from "./documentation.ts";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/** The roots that get a file of their own, by the `kind` that names the file. */
export const roots = {
  organization: model.Organization,
  platform: model.Platform,
  therapy: model.Therapy,
  trial: model.Trial,
  regulatory_event: model.RegulatoryEvent,
  source: model.Source,
  dossier: model.Dossier,
} as const;

const documentation = documentationOf(new URL("../src", import.meta.url).pathname);

/** Every schema that the package exports, by name. */
const named = new Map(
  Object.entries(model).flatMap(([name, value]) => (value instanceof z.ZodType ? [[name, value] as const] : [])),
);

/**
 * Makes the JSON Schema (draft 2020-12) of a record kind or of the dossier: one self-contained document in which each
 * type and field carries its sentence, and each term of a vocabulary its definition.
 */
export function jsonSchemaOf(kind: keyof typeof roots): JsonSchema {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of named) registry.add(schema, { id: name });
  const made = z.toJSONSchema(roots[kind], {
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) => describe(zodSchema, jsonSchema as JsonSchema),
  }) as JsonSchema;
  const { $schema, $defs = {}, id: _, ...root } = made;
  return {
    $schema,
    $id: `https://org.github.io/therapy-model/schema/${model.modelVersion}/${kind}.schema.json`,
    title: kind,
    ...root,
    $defs: Object.fromEntries(Object.entries($defs as JsonSchema).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function describe(schema: z.core.$ZodType, into: JsonSchema): void {
  delete into["id"];
  const name = [...named].find(([, known]) => known === schema)?.[0];
  const documented = name === undefined ? undefined : documentation.get(name);
  if (documented !== undefined) describeType(documented, into);
  const vocabulary = model.vocabularyOfSchema(schema);
  if (vocabulary !== undefined) {
    into["description"] = vocabulary.definition;
    into["enumDescriptions"] = (into["enum"] as string[]).map((key) => {
      const { label, definition } = vocabulary.terms[key]!;
      return `${label}. ${definition}`;
    });
  }
}

function describeType({ sentence, fields }: Documented, into: JsonSchema): void {
  into["description"] = sentence;
  for (const [name, property] of Object.entries((into["properties"] ?? {}) as Record<string, JsonSchema>)) {
    const text = fields.get(name);
    if (text !== undefined) (into["properties"] as JsonSchema)[name] = { description: text, ...property };
  }
}
