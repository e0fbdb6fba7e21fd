/** The JSON Schemas of the model, made from its zod schemas and its doc comments. */
import * as z from "zod";
import * as model from "../src/index.ts";
import { fieldsOf } from "../src/fields.ts";
import { documentationOf } from "./documentation.ts";

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
  const made = z.toJSONSchema(roots[kind], { metadata: registry });
  // zod uses one object for a schema that stands in several places; what is said of each place needs one of its own.
  const { $defs, $ref } = JSON.parse(JSON.stringify(made)) as { $defs: Record<string, JsonSchema>; $ref: string };
  const definitions = Object.entries($defs).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://org.github.io/therapy-model/schema/${model.modelVersion}/${kind}.schema.json`,
    title: kind,
    $ref,
    $defs: Object.fromEntries(definitions.map(([name, definition]) => [name, described(name, definition)])),
  };
}

/** A definition with the sentences of its type, its fields or its terms. */
function described(name: string, { properties, ...definition }: JsonSchema): JsonSchema {
  const { sentence, fields } = documentation.get(name) ?? {};
  const schema = named.get(name);
  const vocabulary = schema && model.vocabularyOfSchema(schema);
  const terms = vocabulary?.keys.map((key) => vocabulary.terms[key]!);
  return {
    description: vocabulary?.definition ?? sentence,
    ...definition,
    ...(properties === undefined ? {} : { properties: describedFields(properties as JsonSchema, fields) }),
    // Where every field may be absent but not all of them.
    ...(schema && mustSaySomething(schema) && { minProperties: 1 }),
    id: undefined,
    ...(terms && { enumDescriptions: terms.map(({ label, definition: meaning }) => `${label}. ${meaning}`) }),
  };
}

function mustSaySomething(schema: z.core.$ZodType): boolean {
  if (!(schema instanceof z.ZodObject)) return false;
  const mayLackEach = fieldsOf(schema).every(([, field]) => field instanceof z.ZodOptional);
  return mayLackEach && !z.safeParse(schema, {}).success;
}

function describedFields(properties: JsonSchema, sentences: ReadonlyMap<string, string> | undefined): JsonSchema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      return [name, { description: sentences?.get(name), ...(property as JsonSchema) }];
    }),
  );
}
