/** Converting records between the JSON of the model and the JSON encoding of Avro. */

/** An Avro schema as parsed from its file. */
export type AvroSchema = string | readonly AvroSchema[] | AvroDeclaration;

interface AvroDeclaration {
  readonly type: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly fields?: readonly { readonly name: string; readonly type: AvroSchema }[];
  readonly items?: AvroSchema;
  readonly symbols?: readonly string[];
}

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** Converts records to Avro and back. */
export interface AvroCodec {
  /** The record with named union branches, and null for absent fields. */
  readonly toAvro: (record: unknown) => unknown;
  /** The original record. */
  readonly fromAvro: (value: unknown) => unknown;
}

/** Makes the codec of a schema. */
export function avroCodec(root: AvroSchema): AvroCodec {
  const declared = new Map<string, AvroDeclaration>();
  const namespace = (root as AvroDeclaration).namespace ?? "";
  collect(root, declared);
  return {
    toAvro: (record) => toAvro(root, record as Json),
    fromAvro: (value) => fromAvro(root, value as Json),
  };

  function resolved(schema: AvroSchema): AvroDeclaration | undefined {
    return typeof schema === "string" ? declared.get(schema) : (schema as AvroDeclaration);
  }

  function branchName(schema: AvroSchema): string {
    const declaration = resolved(schema);
    if (declaration === undefined) return schema as string;
    return declaration.name === undefined ? declaration.type : `${namespace}.${declaration.name}`;
  }

  /** The branch of a value; of several records, the one with its kind. */
  function branchOf(branches: readonly AvroSchema[], value: Json): AvroSchema {
    const others = branches.filter((branch) => branch !== "null");
    if (others.length === 1) return others[0]!;
    const { kind } = value as { kind: string };
    return others.find((branch) => {
      const field = resolved(branch)?.fields?.find(({ name }) => name === "kind");
      return field !== undefined && resolved(field.type)?.symbols?.[0] === kind;
    })!;
  }

  function toAvro(schema: AvroSchema, value: Json): Json {
    if (Array.isArray(schema)) {
      if (value === undefined) return null;
      const branch = branchOf(schema as readonly AvroSchema[], value);
      return { [branchName(branch)]: toAvro(branch, value) };
    }
    const declaration = resolved(schema);
    if (declaration?.type === "array")
      return (value as readonly Json[]).map((each) => toAvro(declaration.items!, each));
    if (declaration?.fields === undefined) return value;
    const record = value as JsonObject;
    return Object.fromEntries(declaration.fields.map(({ name, type }) => [name, toAvro(type, record[name])]));
  }

  function fromAvro(schema: AvroSchema, value: Json): Json {
    if (Array.isArray(schema)) {
      if (value === null) return undefined;
      const [[name, inner]] = Object.entries(value as JsonObject) as [[string, Json]];
      const branch = (schema as readonly AvroSchema[]).find((each) => branchName(each) === name)!;
      return fromAvro(branch, inner);
    }
    const declaration = resolved(schema);
    if (declaration?.type === "array") {
      return (value as readonly Json[]).map((each) => fromAvro(declaration.items!, each));
    }
    if (declaration?.fields === undefined) return value;
    const record = value as JsonObject;
    const fields = declaration.fields.map(({ name, type }) => [name, fromAvro(type, record[name])] as const);
    return Object.fromEntries(fields.filter(([, each]) => each !== undefined));
  }
}

function collect(schema: AvroSchema, declared: Map<string, AvroDeclaration>): void {
  if (typeof schema === "string") return;
  if (Array.isArray(schema)) {
    for (const branch of schema as readonly AvroSchema[]) collect(branch, declared);
    return;
  }
  const { name, fields = [], items } = schema as AvroDeclaration;
  if (name !== undefined) declared.set(name, schema as AvroDeclaration);
  for (const { type } of fields) collect(type, declared);
  if (items !== undefined) collect(items, declared);
}
