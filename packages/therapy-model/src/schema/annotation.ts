/** What a schema adds to the issues that `validate` reports for its values. */
import type * as z from "zod";
import type { IssueCode } from "./issue-catalog.ts";

/** Information about a schema that zod does not keep. */
export interface SchemaAnnotation {
  /** The code of an issue about the format of the text; `invalid_format` if absent. */
  readonly formatCode?: IssueCode;
  /** The expected value in messages, such as `a list of names`; the JSON type if absent. */
  readonly expected?: string;
  /** Writes the object that a text stands for, such as a date; `undefined` if the text has another form. */
  readonly objectFor?: (text: string) => string | undefined;
}

const annotations = new WeakMap<z.core.$ZodType, SchemaAnnotation>();

/** Registers the annotation of a schema and returns the schema. Call it where the schema is declared. */
export function annotated<Schema extends z.ZodType>(schema: Schema, annotation: SchemaAnnotation): Schema {
  annotations.set(schema, annotation);
  return schema;
}

/** Returns the annotation of a schema; empty if it has none. */
export function annotationOf(schema: z.core.$ZodType | undefined): SchemaAnnotation {
  return (schema && annotations.get(schema)) ?? {};
}
