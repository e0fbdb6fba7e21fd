/** The JSON Schemas of the model, made from its zod schemas and its doc comments. */
import * as z from "zod";
import * as model from "@org/therapy-model";
import { fieldsOf } from "@org/therapy-model/schema";
import type { Vocabulary } from "@org/therapy-model/vocabulary";
import { documentationOf } from "./documentation.ts";
import { portablePattern } from "./portable-pattern.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/** The schemas with a file each, by `kind`, which is the name of the file. */
export const roots = {
  organization: model.Organization,
  platform: model.Platform,
  therapy: model.Therapy,
  trial: model.Trial,
  regulatory_event: model.RegulatoryEvent,
  source: model.Source,
  record_set: model.RecordSet,
} as const;

const documentation = documentationOf(new URL("../../therapy-model/src", import.meta.url).pathname);

/** Every schema that the package exports, by name. */
const named = new Map(
  Object.entries(model).flatMap(([name, value]) => (value instanceof z.ZodType ? [[name, value] as const] : [])),
);

/**
 * Makes the JSON Schema (draft 2020-12) of a record kind or of the record set: one self-contained document with the
 * descriptions of types and fields, and the definitions of terms.
 */
export function jsonSchemaOf(kind: keyof typeof roots): JsonSchema {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of named) registry.add(schema, { id: name });
  const made = z.toJSONSchema(roots[kind], { metadata: registry });
  // zod uses one object for a schema with several uses; the description of each use needs a separate object.
  const portable = (key: string, value: unknown): unknown =>
    key === "pattern" && typeof value === "string" ? portablePattern(value) : value;
  const { $defs, $ref } = JSON.parse(JSON.stringify(made), portable) as {
    $defs: Record<string, JsonSchema>;
    $ref: string;
  };
  const definitions = Object.entries($defs).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://org.github.io/therapy-model/schema/${model.modelVersion}/${kind}.schema.json`,
    title: kind,
    $ref,
    $defs: Object.fromEntries(definitions.map(([name, definition]) => [name, described(name, definition)])),
  };
}

const exported: ReadonlySet<unknown> = new Set(Object.values(model));

/** A definition with the descriptions of its type, fields or terms. */
function described(name: string, { properties, ...definition }: JsonSchema): JsonSchema {
  const { sentence, fields } = documentation.get(name) ?? {};
  const schema = named.get(name);
  const vocabulary = schema && vocabularyOf(schema);
  // The definitions of the large vocabularies, which the root does not export, would be most of each schema.
  const terms = vocabulary && isExported(vocabulary) ? Object.values(vocabulary.terms) : undefined;
  return {
    description: (terms && vocabulary?.definition) ?? sentence,
    ...definition,
    ...(properties === undefined ? {} : { properties: describedFields(properties as JsonSchema, fields) }),
    // Every field is optional, but one is required.
    ...(schema && requiresAnyField(schema) && { minProperties: 1 }),
    id: undefined,
    ...(vocabulary && { enum: vocabulary.keys }),
    ...(terms && { enumDescriptions: terms.map(({ label, definition: meaning }) => `${label}. ${meaning}`) }),
  };
}

function isExported(vocabulary: Vocabulary): boolean {
  return exported.has(vocabulary);
}

function requiresAnyField(schema: z.core.$ZodType): boolean {
  if (!(schema instanceof z.ZodObject)) return false;
  const areOptional = fieldsOf(schema).every(([, field]) => field instanceof z.ZodOptional);
  return areOptional && !z.safeParse(schema, {}).success;
}

function describedFields(properties: JsonSchema, sentences: ReadonlyMap<string, string> | undefined): JsonSchema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      return [name, { description: sentences?.get(name), ...(property as JsonSchema) }];
    }),
  );
}
