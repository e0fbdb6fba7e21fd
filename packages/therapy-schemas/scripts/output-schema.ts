/** The parts of which the JSON Schemas of the outputs of `@org/therapy-text` are made. */
import { modelVersion } from "@org/therapy-model";
import type { JsonSchema } from "./json-schema.ts";

/** The schema of an output. It refers to types of the schema of the record set, which is beside it. */
export function outputSchema(
  title: string,
  root: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://org.github.io/therapy-model/schema/${modelVersion}/${title}.schema.json`,
    title,
    ...root,
    $defs: definitions,
  };
}

/** An object with required fields, and optional ones. */
export function object(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    description,
    type: "object",
    properties: { ...properties, ...optional },
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

export function list(description: string, items: JsonSchema, more: JsonSchema = {}): JsonSchema {
  return { description, type: "array", items, ...more };
}

/** A type of the model, by its name in the schema of the record set. */
export function ofRecordSet(name: string): JsonSchema {
  return { $ref: `record_set.schema.json#/$defs/${name}` };
}

export function pointer(description: string): JsonSchema {
  return { description, type: "string", pattern: "^/" };
}

/** The offsets of words in a text. */
export const offsets: Readonly<Record<string, JsonSchema>> = {
  start: { description: "Start of the words, in UTF-16 code units.", type: "integer", minimum: 0 },
  end: { description: "End of the words, exclusive.", type: "integer", minimum: 1 },
};

export const certainty: JsonSchema = { description: "Certainty.", enum: ["certain", "likely"] };

/** The id of a text, as given with it in NDJSON. */
export const textId: Readonly<Record<string, JsonSchema>> = {
  id: { description: "The id that was given with the text." },
};
