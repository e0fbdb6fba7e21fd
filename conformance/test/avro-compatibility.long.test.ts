/** What the policy of the model calls minor, a schema registry in the mode BACKWARD_TRANSITIVE lets pass. */
import avro from "avsc";
import { describe, expect, test } from "vitest";
import type { AvroSchema } from "../src/avro.ts";
import { schemaText } from "../src/schema-file.ts";

interface Field {
  readonly name: string;
  readonly type: AvroSchema;
  readonly default?: null;
}

interface RecordSchema {
  readonly type: string;
  readonly name: string;
  readonly fields: readonly Field[];
}

const present = JSON.parse(schemaText("avro/trial.avsc")) as RecordSchema;

function typeOf(schema: RecordSchema): avro.Type {
  return avro.Type.forSchema(schema as avro.Schema, { wrapUnions: "always" });
}

/** Whether a program with one schema reads what was written with another. */
function reads(reader: RecordSchema, writer: RecordSchema): boolean {
  try {
    typeOf(reader).createResolver(typeOf(writer));
    return true;
  } catch {
    return false;
  }
}

function without(field: string): RecordSchema {
  return { ...present, fields: present.fields.filter(({ name }) => name !== field) };
}

/** The schema without the last term of the vocabulary that is called so. */
function codesWithoutTerm(vocabulary: string): RecordSchema {
  const text = JSON.stringify(present, (_, value: unknown) => {
    const { name, symbols } = (value ?? {}) as { name?: string; symbols?: readonly string[] };
    return name === vocabulary && symbols !== undefined
      ? { ...(value as object), symbols: symbols.slice(0, -1) }
      : value;
  });
  return JSON.parse(text) as RecordSchema;
}

/** The schema without an alternative of a union. */
function withoutAlternative(record: string): RecordSchema {
  const text = JSON.stringify(present, (_, value: unknown) => {
    if (!Array.isArray(value)) return value;
    const branches = value as readonly (string | { readonly name?: string } | null)[];
    return branches.filter((branch) => branch !== record && (branch as { name?: string } | null)?.name !== record);
  });
  return JSON.parse(text) as RecordSchema;
}

test("the schema reads what was written with it", () => expect(reads(present, present)).toBe(true));

describe("a minor change lets new programs read old data, and not always old programs new data", () => {
  test.each([
    ["an optional field", without("keywords"), true],
    ["a term", codesWithoutTerm("Phase"), false],
    ["an alternative", withoutAlternative("NotEstimableEstimate"), false],
  ] as const)("%s more", (_, before, isForward) => {
    expect(JSON.stringify(before)).not.toBe(JSON.stringify(present));
    expect(reads(present, before)).toBe(true);
    expect(reads(before, present)).toBe(isForward);
  });
});

test("a required field more, which is a major change, does not pass", () => {
  const after = { ...present, fields: [...present.fields, { name: "mood", type: "string" }] };
  expect(reads(after, present)).toBe(false);
});
